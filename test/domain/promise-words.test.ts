import { expect, test } from 'vitest';
import { promisesOf, type TargetPromise } from '../../src/domain/promise.ts';
import {
  countsOfStates,
  nextDue,
  outcomeWords,
  promiseStates,
  promiseWords,
  stateWord,
  wordsOfFigure,
} from '../../src/domain/promise-words.ts';
import { anAim, anAnswer, promised, told } from './a-promise.ts';

const one = (...sections: Parameters<typeof promised>) =>
  promisesOf(promised(...sections))[0] as TargetPromise;

test('words every state in its own way', () => {
  expect(promiseStates.map(stateWord)).toEqual([
    '이룸',
    '이루지 못함',
    '새 목표로 넘김',
    '철회',
    '공개된 수치 없음',
    '답 없음',
    '기한 전',
  ]);
});

test.each([
  ['2030', {}, '이룸'],
  ['2030-08 기준', {}, '이룸(잠정)'],
  ['2030', { value: 99, status: 'provisional' as const }, '이루지 못함(잠정)'],
])('words a result of the period %s %j as %s', (period, more, words) => {
  const figures = { aim: anAim(2030), result: { value: 100, period, target: 'aim', ...more } };
  expect(promiseWords(one(told('2030', { figures })))).toBe(words);
});

test('words a promise by what decides it, and one that nothing decides by whether it is due', () => {
  const underWay = { value: 9, period: 2030, target: 'aim' };
  expect(promiseWords(one(told('2030', { figures: { aim: anAim(2036), now: underWay } })))).toBe('기한 전');
  expect(promiseWords(one(told('2030', { figures: { aim: anAim(2030) } })))).toBe('답 없음');
});

test.each([
  ['2036', 100, '명', '뒤의 목표로 이어짐'],
  ['~2036', 0.01, '만 명', '뒤의 목표로 이어짐'],
  ['2036', 101, '명', '새 목표로 넘김'],
  ['2037', 100, '명', '새 목표로 넘김'],
  ['2036', 100, '개사', '새 목표로 넘김'],
])(
  'words a target of 100 for 2036 that is carried to one of the period %s and of %d %s',
  (period, value, unit, words) => {
    const promise = one(
      told('2030', { figures: { aim: anAim(2036) } }),
      told('2033', {
        figures: { next: anAim(period, { value, unit }) },
        answers: [anAnswer({ outcome: 'carried', to: 'next' })],
      }),
    );
    expect(promise.answers.map(outcomeWords)).toEqual([words]);
    expect(countsOfStates([promise])).toEqual([{ state: 'carried', name: words, count: 1 }]);
  },
);

test.each([
  [{ value: 106.7 }, '2030년 실적', '목표의 106.7%'],
  [{ value: 106.7, indicator: 'lost' }, '2030년 실적', '목표의 106.7%(적을수록 좋음)'],
  [{ value: 1, unit: '개사', period: '~2030' }, '2030년까지 실적', undefined],
])('words a figure beside its amount: %j', (data, before, share) => {
  const report = promised(
    told('2030', { figures: { aim: anAim(2030), result: { period: 2030, target: 'aim', ...data } } }),
  );
  const [promise] = promisesOf(report);
  const figure = promise?.answers[0]?.figure;
  expect(promise && figure && wordsOfFigure(report, promise, figure)).toEqual({
    before,
    ...(share && { share }),
  });
});

test('counts promises by their state, and says when the next falls due', () => {
  const promises = promisesOf(
    promised(
      told('2030', {
        figures: {
          aim: anAim(2030),
          near: anAim(2034),
          far: anAim(2040),
          next: anAim(2033, { kind: 'plan' }),
        },
        answers: [anAnswer({ target: 'aim' })],
      }),
    ),
  );
  expect(countsOfStates(promises)).toEqual([
    { state: 'no-figure', name: '공개된 수치 없음', count: 1 },
    { state: 'open', name: '기한 전', count: 2 },
  ]);
  expect(nextDue(promises)).toBe('2034');
  expect(nextDue(promises.slice(0, 1))).toBeUndefined();
});
