import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureKey } from '../../src/domain/figure-reference.ts';
import {
  carriedOn,
  isAnsweredInTime,
  isDecisive,
  promisesByDue,
  promisesOf,
  promisesOfEdition,
  promisesOfStrategy,
} from '../../src/domain/promise.ts';
import { anAim, anAnswer, fateOf, promised, told } from './a-promise.ts';

const keys = (promises: { target: { edition: string; id: string } }[]) =>
  promises.map(({ target }) => figureKey(target));

describe('a figure that answers a target of 100', () => {
  test.each([
    ['at least the target', { value: 100 }, 'met', '2031 met'],
    ['less than the target', { value: 99.9 }, 'missed', '2031 missed'],
    ['the same in another magnitude', { value: 0.01, unit: '만 명' }, 'met', '2031 met'],
    ['more, of what is better less', { value: 101, indicator: 'lost' }, 'missed', '2031 missed'],
    ['not more, of what is better less', { value: 100, indicator: 'lost' }, 'met', '2031 met'],
    ['less, of what is better more', { value: 99, indicator: 'kept' }, 'missed', '2031 missed'],
    ['something else', { unit: '개사' }, 'no-figure', '2031 no-figure'],
    ['counted before the year was over', { value: 100, period: '2031-08 기준' }, 'met', '2031 met (p)'],
    ['counted at its end', { value: 99, period: '2031-12 기준' }, 'missed', '2031 missed'],
    ['of one month, as surveys are', { value: 99, period: '2031-11' }, 'missed', '2031 missed'],
    ['called provisional', { value: 99, status: 'provisional' as const }, 'missed', '2031 missed (p)'],
    ['of an earlier year, short of it', { value: 99, period: 2030 }, 'unanswered', '2031 under-way (p)'],
    ['of an earlier year, and enough', { value: 100, period: 2030 }, 'met', '2031 met (p)'],
    [
      'of an earlier year, of what is better less',
      { value: 1, period: 2030, indicator: 'lost' },
      'unanswered',
      '2031 under-way (p)',
    ],
  ])('%s', (_, figure, state, answer) => {
    const report = promised(
      told('2030', { figures: { aim: anAim(2031) } }),
      told('2031', { figures: { result: { value: 100, period: 2031, target: '2030/aim', ...figure } } }),
    );
    expect(fateOf(report)).toEqual({ state, answers: [answer] });
  });

  test('takes the direction of the target where it has no indicator of its own', () => {
    const report = promised(
      told('2030', {
        figures: {
          aim: anAim(2030, { indicator: 'lost' }),
          result: { value: 90, period: 2030, target: 'aim' },
        },
      }),
    );
    expect(fateOf(report)?.state).toBe('met');
  });

  test('gives way to one that is not provisional, in its own edition', () => {
    const report = promised(
      told('2030', {
        figures: {
          aim: anAim(2030),
          august: { value: 120, period: '2030-08 기준', target: 'aim' },
          whole: { value: 90, period: 2030, target: 'aim' },
        },
      }),
    );
    expect(fateOf(report)).toEqual({ state: 'missed', answers: ['2030 missed'] });
  });

  test.each([
    [{ value: 100 }, { value: 99 }, true],
    [{ value: 100 }, { value: 101 }, false],
    [{ value: 101, indicator: 'lost' }, { value: 99 }, true],
    [{ value: 101, indicator: 'lost' }, { value: 102 }, false],
  ])('with %j, of which another source has %j, is contested: %s', (figure, rival, contested) => {
    const result = { period: 2030, target: 'aim', ...figure, rivals: [{ ...rival, source: 'news' }] };
    const report = promised(told('2030', { figures: { aim: anAim(2030), result } }));
    expect(promisesOf(report)[0]?.decided?.contested).toBe(contested);
  });

  test('is no answer when it is planned, or of an edition before the target was set', () => {
    const report = promised(
      told('2029', { figures: { early: { value: 100, period: 2031, target: '2030/aim' } } }),
      told('2030', {
        figures: { aim: anAim(2031), hoped: { value: 100, period: 2031, kind: 'plan', target: 'aim' } },
      }),
    );
    expect(fateOf(report)).toEqual({ state: 'open', answers: [] });
  });
});

describe('a target', () => {
  test.each(['met', 'missed', 'dropped', 'no-figure', 'carried'] as const)(
    'that is answered in words is %s',
    (outcome) => {
      const report = promised(
        told('2030', { figures: { aim: anAim(2031) } }),
        told('2031', {
          figures: { next: anAim(2035) },
          answers: [anAnswer({ outcome, ...(outcome === 'carried' && { to: 'next' }) })],
        }),
      );
      expect(fateOf(report)).toEqual({ state: outcome, answers: [`2031 ${outcome}`] });
    },
  );

  test.each([
    ['open while no edition is as late as it', '2036', ['2030', '2035'], 'open', undefined],
    ['unanswered once there is one', '2031', ['2030', '2031', '2032'], 'unanswered', '2031'],
    ['owed by the next edition where its year has none', '2031', ['2030', '2033'], 'unanswered', '2033'],
    ['owed by its own edition when it was due before', '2028', ['2030', '2031'], 'unanswered', '2030'],
    ['due at the end of its span', '2028~2032', ['2030', '2031'], 'open', undefined],
    ['due when it says until', '~2031', ['2030', '2031'], 'unanswered', '2031'],
  ])('is %s', (_, period, years, state, owedBy) => {
    const report = promised(
      ...years.map((year) => told(year, { figures: year === '2030' ? { aim: anAim(period) } : {} })),
    );
    expect(fateOf(report)).toEqual({ state, answers: [] });
    expect(promisesOf(report)[0]?.owedBy).toBe(owedBy);
  });

  test('keeps every answer, and the newest that decides makes its state', () => {
    const report = promised(
      told('2030', { figures: { aim: anAim(2032) } }),
      told('2031', { figures: { now: { value: 40, period: 2031, target: '2030/aim' } } }),
      told('2032', { figures: { now: { value: 101, period: '2032-08 기준', target: '2030/aim' } } }),
      told('2033', { figures: { then: { value: 98, period: 2032, target: '2030/aim' } } }),
    );
    expect(fateOf(report)).toEqual({
      state: 'missed',
      answers: ['2031 under-way (p)', '2032 met (p)', '2033 missed'],
    });
  });
});

describe('a target that is carried', () => {
  const report = promised(
    told('2030', { figures: { aim: anAim(2031) }, strategy: 'vault' }),
    told('2031', {
      slug: 'seeds',
      figures: { next: anAim(2032) },
      answers: [anAnswer({ outcome: 'carried', to: 'next' })],
    }),
    told('2032', {
      figures: { last: anAim(2033) },
      answers: [anAnswer({ target: '2031/next', outcome: 'carried', to: 'last' })],
    }),
    told('2033', { figures: { result: { value: 100, period: 2033, target: '2032/last' } } }),
  );
  const [first, , third] = promisesOf(report);

  test('leads on to the newest', () => {
    expect(first && keys(carriedOn(report, first))).toEqual(['2030/aim', '2031/next', '2032/last']);
    expect(third?.state).toBe('met');
  });

  test('stays with its strategy, whatever sections it is carried through', () => {
    expect(keys(promisesOfStrategy(report, 'vault'))).toEqual(['2030/aim', '2031/next', '2032/last']);
  });

  test('comes to an end even when it comes back', () => {
    const ring = promised(
      told('2030', {
        figures: { aim: anAim(2030), other: anAim(2030) },
        answers: [
          anAnswer({ outcome: 'carried', to: 'other' }),
          anAnswer({ target: 'other', outcome: 'carried', to: 'aim' }),
        ],
      }),
    );
    const [aim] = promisesOf(ring);
    expect(aim && keys(carriedOn(ring, aim))).toEqual(['2030/aim', '2030/other']);
  });
});

test('the promises of a strategy are those of its sections and those that its plan names', () => {
  const plan = {
    name: '씨앗 저장고 계획',
    makers: [{ text: '센터가 세웠다.', source: 'news' }],
    announced: { date: '2030-05-16', source: 'news' },
    targets: ['planned'],
  };
  const report = promised(
    told('2030', { figures: { own: anAim(2036) }, strategy: 'vault', plan }),
    told('2030', { slug: 'other', figures: { planned: anAim(2040), strange: anAim(2040) } }),
    told('2031', { figures: { later: anAim(2037) }, strategy: 'vault' }),
  );
  expect(keys(promisesOfStrategy(report, 'vault'))).toEqual(['2030/own', '2030/planned', '2031/later']);
});

test('an edition tells of what falls due and what it answers, and of what it sets for later', () => {
  const report = promised(
    told('2030', {
      figures: { aim: anAim(2031), far: anAim(2040), lost: anAim(2031), dropped: anAim(2036) },
    }),
    told('2031', {
      figures: {
        result: { value: 100, period: 2031, target: '2030/aim' },
        next: anAim(2032),
        own: anAim(2031),
      },
      answers: [anAnswer({ target: '2030/dropped', outcome: 'dropped' })],
    }),
  );
  const { told: answered, set } = promisesOfEdition(report, '2031');
  expect(keys(answered)).toEqual(['2030/aim', '2030/lost', '2030/dropped', '2031/own']);
  expect(keys(set)).toEqual(['2031/next']);
  expect(keys(promisesOfEdition(report, '2030').set)).toEqual([
    '2030/aim',
    '2030/far',
    '2030/lost',
    '2030/dropped',
  ]);
});

describe('whatever editions say', () => {
  const year = fc.integer({ min: 2030, max: 2036 });
  const outcome = fc.constantFrom('met', 'missed', 'dropped', 'no-figure' as const);
  const edition = fc.record({
    year,
    due: fc.option(fc.integer({ min: 2029, max: 2038 })),
    result: fc.option(fc.record({ of: year, value: fc.integer({ min: 80, max: 120 }), period: year })),
    answer: fc.option(fc.record({ of: year, outcome })),
  });
  const report = fc.uniqueArray(edition, { selector: (each) => each.year, minLength: 1 }).map((editions) =>
    promised(
      ...editions.map(({ year, due, result, answer }) =>
        told(String(year), {
          figures: {
            ...(due && { aim: anAim(due) }),
            ...(result && {
              result: { value: result.value, period: result.period, target: `${result.of}/aim` },
            }),
          },
          answers: answer ? [anAnswer({ target: `${answer.of}/aim`, outcome: answer.outcome as 'met' })] : [],
        }),
      ),
    ),
  );

  test('each target has one state, which its answers and the editions there are decide', () => {
    fc.assert(
      fc.property(report, (whole) => {
        const targets = whole.editions.flatMap(({ figures }) =>
          [...figures.values()].filter(({ kind }) => kind === 'target'),
        );
        const promises = promisesOf(whole);
        expect(new Set(keys(promises))).toEqual(new Set(targets.map(figureKey)));
        expect(promises).toHaveLength(targets.length);
        for (const promise of promises) {
          const { target, due, owedBy, answers, decided, state } = promise;
          const years = whole.editions.map((each) => each.year).filter((each) => each >= due);
          expect(owedBy).toBe(years.filter((each) => each >= target.edition).sort()[0]);
          expect(answers.map((each) => each.edition)).toEqual(answers.map((each) => each.edition).sort());
          expect(answers.every((each) => each.edition >= target.edition)).toBe(true);
          expect(decided).toBe(answers.filter(isDecisive).at(-1));
          expect(state).toBe(decided?.outcome ?? (owedBy ? 'unanswered' : 'open'));
          if (state === 'unanswered') expect(isAnsweredInTime(promise)).toBe(false);
          if (owedBy === undefined) expect(isAnsweredInTime(promise)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every promise is told by the edition that owes its answer, and by each that answers', () => {
    fc.assert(
      fc.property(report, (whole) => {
        for (const { year: each } of whole.editions) {
          const { told: answered, set } = promisesOfEdition(whole, each);
          for (const promise of promisesOf(whole)) {
            const isTold = promise.owedBy === each || promise.answers.some(({ edition }) => edition === each);
            expect(answered.includes(promise)).toBe(isTold);
            if (isTold) expect(set).not.toContain(promise);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('orders all promises by the year in which they fall due, those of one year oldest edition first', () => {
  const report = promised(
    told('2031', { figures: { later: anAim('~2034'), sooner: anAim(2032) } }),
    told('2030', { figures: { far: anAim(2040), near: anAim(2032) } }),
  );
  expect(keys(promisesByDue(report))).toEqual(['2030/near', '2031/sooner', '2031/later', '2030/far']);
});
