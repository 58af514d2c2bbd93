import { expect, test } from 'vitest';
import { changeRemarks } from '../../src/domain/indicator-change-words.ts';
import type { IndicatorChange } from '../../src/domain/indicator-changes.ts';
import { aFigure } from './a-figure.ts';
import { aReport } from '../checks/a-report.ts';

const measure = { unit: '명', direction: 'more', definition: '센다' } as const;
const report = aReport({
  indicators: { jobs: { name: '일자리', ...measure }, 'new-jobs': { name: '새 일자리', ...measure } },
});
const indicator = { id: 'jobs', name: '일자리', ...measure };
const now = aFigure({ edition: '2032', period: '2032' });
const before = { year: '2031', figure: aFigure({ edition: '2031', period: '2031' }) };
const rise = { direction: 'rise', absolute: { value: '1', unit: '명' } } as const;

test.each<[string, IndicatorChange, ReturnType<typeof changeRemarks>]>([
  ['a rise of what is better', { indicator, now, before, change: rise }, { judgement: '나아짐' }],
  [
    'a change that is neither good nor bad',
    { indicator: { ...indicator, direction: 'neutral' }, now, before, change: rise },
    {},
  ],
  [
    'a provisional value, which may still become better or worse',
    { indicator, now: { ...now, status: 'provisional' }, before, change: rise },
    {},
  ],
  [
    'values of the same time',
    { indicator, now, before: { year: '2031', figure: { ...now, edition: '2031' } }, differs: 'time' },
    { before: '2032년', apart: '같은 때의 값' },
  ],
  [
    'a value of an older year',
    { indicator, now, before: { year: '2029', figure: aFigure({ edition: '2029', period: '2029' }) } },
    { before: '2029년' },
  ],
  [
    'values of other editions, and of a time in their year',
    {
      indicator,
      now: aFigure({ edition: '2031', period: '2032-01 기준' }),
      before: { year: '2031', figure: aFigure({ edition: '2032', period: '2031' }) },
    },
    { now: '2032년 1월 기준, 2031년판의 값', before: '2032년판의 값' },
  ],
  [
    'values that are not held against each other',
    { indicator, now, before, differs: 'scope' },
    { apart: '범위가 달라 견주지 않음' },
  ],
  [
    'an indicator whose meaning has changed',
    { indicator: { ...indicator, continues: ['new-jobs'] }, now },
    { apart: '뜻이 달라 ‘새 일자리’에 잇지 않음' },
  ],
  ['an indicator without an earlier value', { indicator, now }, {}],
])('tells beside %s what has to be said', (_, row, expected) => {
  const told = Object.entries(changeRemarks(report, row, { before: '2031', now: '2032' }))
    .filter(([, words]) => words !== undefined)
    .map(([what, words]) => [what, words.replaceAll('\u00a0', ' ')]);
  expect(Object.fromEntries(told)).toEqual(expected);
});
