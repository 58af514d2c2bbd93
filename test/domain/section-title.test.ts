import { expect, test } from 'vitest';
import { titleWithoutYear } from '../../src/domain/section-title.ts';
import { aSection } from '../checks/a-report.ts';

test.each([
  ['2031년의 일', '일'],
  ['숲의 2031년', '숲'],
  ['일자리(2031)', '일자리'],
  ['2040년 계획의 2031년', '2040년계획'],
  ['2030년의 일', '2030년의일'],
  ['숲과 늪', '숲과늪'],
])('recognises %s by %s', (title, expected) => {
  expect(titleWithoutYear(aSection({ edition: '2031', title }))).toBe(expected);
});
