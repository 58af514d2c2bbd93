import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatPeriod, lastDay, parsePeriod } from '../../src/domain/period.ts';
import { lastYear } from '../../src/domain/years.ts';

describe('a period', () => {
  test.each([
    ['2021', { end: '2021', kind: 'whole' }, '2021년', '2021'],
    ['2021-08', { end: '2021-08', kind: 'whole' }, '2021년 8월', '2021'],
    ['2021-12-02', { end: '2021-12-02', kind: 'whole' }, '2021년 12월 2일', '2021'],
    ['2018~2020', { start: '2018', end: '2020', kind: 'whole' }, '2018~2020년', '2020'],
    ['2018 ~ 2020', { start: '2018', end: '2020', kind: 'whole' }, '2018~2020년', '2020'],
    ['2021-02~2021-05', { start: '2021-02', end: '2021-05', kind: 'whole' }, '2021년 2~5월', '2021'],
    [
      '2018-10~2019-03',
      { start: '2018-10', end: '2019-03', kind: 'whole' },
      '2018년 10월~2019년 3월',
      '2019',
    ],
    [
      '2025-09-16~2025-09-17',
      { start: '2025-09-16', end: '2025-09-17', kind: 'whole' },
      '2025년 9월 16~17일',
      '2025',
    ],
    [
      '2021-11-30~2021-12-02',
      { start: '2021-11-30', end: '2021-12-02', kind: 'whole' },
      '2021년 11월 30일~12월 2일',
      '2021',
    ],
    [
      '2022-10-22~2024-10-21',
      { start: '2022-10-22', end: '2024-10-21', kind: 'whole' },
      '2022년 10월 22일~2024년 10월 21일',
      '2024',
    ],
    ['2015~2021-05', { start: '2015', end: '2021-05', kind: 'whole' }, '2015년~2021년 5월', '2021'],
    [
      '2021-11~2021-12-02',
      { start: '2021-11', end: '2021-12-02', kind: 'whole' },
      '2021년 11월~12월 2일',
      '2021',
    ],
    [
      '2021-12-02~2021-12',
      { start: '2021-12-02', end: '2021-12', kind: 'whole' },
      '2021년 12월 2일~12월',
      '2021',
    ],
    ['2021-06~2021', { start: '2021-06', end: '2021', kind: 'whole' }, '2021년 6월~2021년', '2021'],
    ['2022 기준', { end: '2022', kind: 'as-of' }, '2022년 기준', '2022'],
    ['2021-12 기준', { end: '2021-12', kind: 'as-of' }, '2021년 12월 기준', '2021'],
    ['2021-12-02기준', { end: '2021-12-02', kind: 'as-of' }, '2021년 12월 2일 기준', '2021'],
    ['2018~2022-04 기준', { start: '2018', end: '2022-04', kind: 'as-of' }, '2018년~2022년 4월 기준', '2022'],
    ['~2026', { end: '2026', kind: 'until' }, '2026년까지', '2026'],
    ['~2020-12', { end: '2020-12', kind: 'until' }, '2020년 12월까지', '2020'],
  ])('"%s" is understood and worded', (text, period, prose, year) => {
    expect(parsePeriod(text)).toEqual(period);
    expect(formatPeriod(text)).toBe(prose);
    expect(lastYear(text)).toBe(year);
  });

  test.each([
    '',
    '~',
    '2021~',
    '2021년',
    '21',
    '2021-13',
    '2021-00',
    '2021-02-30',
    '2021-8',
    '2021~2018',
    '2021-05~2021-02',
    '2018~2019~2020',
    '~2026 기준',
    '기준',
    '2021 H2',
  ])('"%s" is none, and stays as it is', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
    expect(formatPeriod(text)).toBe(text);
  });

  test('names both ends once, whatever they are', () => {
    const date = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
      .chain((each) => fc.constantFrom(4, 7, 10).map((length) => each.toISOString().slice(0, length)));
    fc.assert(
      fc.property(date, date, (start, end) => {
        const period = parsePeriod(`${start}~${end}`);
        fc.pre(period !== undefined);
        const prose = formatPeriod(`${start}~${end}`);
        expect(prose.startsWith(String(Number(start.slice(0, 4))))).toBe(true);
        expect(prose.match(/~/g)).toHaveLength(1);
        const last = Number(end.split('-').at(-1));
        expect(prose).toMatch(new RegExp(`(?:^|[~ ])${last}[년월일]$`));
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['2022-03-15', '2022년 3월 15일', '2022. 3. 15.'],
  ['2022-03', '2022년 3월', '2022. 3.'],
  ['2022-10', '2022년 10월', '2022. 10.'],
  ['2022', '2022년', '2022.'],
])('words the date %s for prose and for notes', (date, prose, note) => {
  expect(formatDate(date, 'prose')).toBe(prose);
  expect(formatDate(date, 'note')).toBe(note);
});

test.each([
  ['2031', '2031-12-31'],
  ['2031-02', '2031-02-28'],
  ['2032-02', '2032-02-29'],
  ['2031-12', '2031-12-31'],
  ['2031-02-03', '2031-02-03'],
])('the last day of %s is %s', (date, last) => {
  expect(lastDay(date)).toBe(last);
});
