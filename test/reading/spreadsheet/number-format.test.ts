import { expect, test } from 'vitest';
import { builtInFormat, dateGrain, showNumber } from '../../../src/reading/spreadsheet/number-format.ts';

test.each([
  ['1234.5', 'General', '1234.5'],
  ['12.5', '0.00', '12.50'],
  ['1234567', '#,##0', '1234567'],
  ['0.285', '0%', '29% …'],
  ['0.285', '0.0%', '28.5%'],
  ['0.925', '0.##%', '92.5%'],
  ['33.3333333333333', '0.0', '33.3 …'],
  ['-1234', '#,##0;△#,##0', '-1234'],
  ['-1234', '#,##0;▲#,##0', '-1234'],
  ['-1234', '#,##0_);(#,##0)', '-1234'],
  ['-1234', '#,##0;[Red]#,##0', '-1234'],
  ['-12', '0', '-12'],
  ['903', '#,##0"명"', '903명'],
  ['561.6', '#,##0.0"억 원"', '561.6억 원'],
  ['1234', '[$₩-412]#,##0', '₩1234'],
  ['-1234', '"₩"#,##0;-"₩"#,##0', '-₩1234'],
  ['0', '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', '0'],
  ['1234567', '#,##0,', '1235 …'],
  ['1234000', '#,##0,', '1234'],
  ['7', '000', '007'],
  ['1.5', '# ?/?', undefined],
  ['150000', '0.00E+00', undefined],
  ['5', '[>3]"많음";"적음"', undefined],
  ['5', '@', '5'],
])('shows %s with %s as %s', (value, format, expected) => {
  const shown = showNumber(value, format);
  expect(shown && `${shown.text}${shown.isRounded ? ' …' : ''}`).toBe(expected);
});

test.each([
  ['yyyy-mm-dd', 'day'],
  ['m"월" d"일"', 'day'],
  ['yyyy"년" m"월"', 'month'],
  ['yyyy"년"', 'year'],
  ['[$-412]yyyy"년" m"월" d"일" dddd;@', 'day'],
  ['h:mm', 'time'],
  ['[h]:mm:ss', 'time'],
  ['General', undefined],
  ['#,##0', undefined],
  ['0.00E+00', undefined],
  ['[Red]0', undefined],
  ['0"day"', undefined],
])('sees in %s a %s', (format, expected) => {
  expect(dateGrain(format)).toBe(expected);
});

test('knows the formats that have a number only', () => {
  expect([0, 3, 10, 14, 31, 41, 9999].map(builtInFormat)).toEqual([
    'General',
    '#,##0',
    '0.00%',
    'yyyy-mm-dd',
    'yyyy-mm-dd',
    '#,##0;-#,##0',
    'General',
  ]);
});
