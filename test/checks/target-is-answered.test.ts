import fc from 'fast-check';
import { expect, test } from 'vitest';
import { targetIsAnswered } from '../../src/checks/target-is-answered.ts';
import { anAim, anAnswer, promised, told } from '../domain/a-promise.ts';
import { tell } from './tell.ts';

const set = told('2030', { figures: { aim: anAim(2031, { label: '새 일자리의 목표' }) } });

test.each([
  [
    'a figure',
    promised(set, told('2031', { figures: { jobs: { value: 90, period: 2031, target: '2030/aim' } } })),
  ],
  ['words', promised(set, told('2031', { answers: [anAnswer()] }))],
  [
    'what was counted before its time',
    promised(
      set,
      told('2031', { figures: { jobs: { value: 90, period: '2031-08 기준', target: '2030/aim' } } }),
    ),
  ],
  [
    'words of an earlier edition',
    promised(
      told('2030', { figures: { aim: anAim(2031) }, answers: [anAnswer({ outcome: 'dropped' })] }),
      told('2031'),
    ),
  ],
])('is content with an answer by %s', (_, report) => {
  expect(targetIsAnswered(report)).toEqual([]);
});

test('asks for nothing before there is an edition that owes the answer', () => {
  expect(targetIsAnswered(promised(set))).toEqual([]);
});

test('finds a target that its own edition leaves without an answer, and the figures that may be one', () => {
  const report = promised(
    told('2030', {
      figures: {
        jobs: { value: 90, period: 2030 },
        firms: { value: 90, period: 2030, unit: '개사' },
        'jobs-target': anAim(2030, { label: '새 일자리의 목표' }),
      },
    }),
  );
  expect(tell(targetIsAnswered(report))).toMatchInlineSnapshot(`
    "error 2030/jobs.mdx answers
      2030년판의 목표 "2030/jobs-target"(새 일자리의 목표, 100명): 2030년이 기한인데 2030년판의 "target"에도 "answers"에도 답이 없습니다.
      실적이 있으면 그 수치("jobs")에 "target: jobs-target"을 적으세요. 없으면 절의 머리에 "answers: [{ target: jobs-target, outcome: no-figure, text: … }]"를 적고 무엇을 찾지 못했는지 쓰세요. outcome은 met, missed, carried, dropped, no-figure 가운데 하나입니다.
      The target "2030/jobs-target" (새 일자리의 목표, 100명) of the 2030 edition fell due in 2030, and the 2030 edition answers it neither with a "target" nor in "answers".
      If there is a result, give its figure ("jobs") "target: jobs-target". If there is none, write "answers: [{ target: jobs-target, outcome: no-figure, text: … }]" at the top of a section and say what was not found. The outcome is one of met, missed, carried, dropped, no-figure."
  `);
});

test('finds one that a later edition leaves without an answer, in the section that carries on its own', () => {
  const report = promised(set, told('2033', { slug: 'people', continues: ['jobs'] }));
  expect(tell(targetIsAnswered(report))).toMatchInlineSnapshot(`
    "error 2033/people.mdx answers
      2030년판의 목표 "2030/aim"(새 일자리의 목표, 100명): 2031년이 기한인데 2033년판의 "target"에도 "answers"에도 답이 없습니다.
      실적이 있으면 그 수치에 "target: 2030/aim"을 적으세요. 없으면 절의 머리에 "answers: [{ target: 2030/aim, outcome: no-figure, text: … }]"를 적고 무엇을 찾지 못했는지 쓰세요. outcome은 met, missed, carried, dropped, no-figure 가운데 하나입니다.
      The target "2030/aim" (새 일자리의 목표, 100명) of the 2030 edition fell due in 2031, and the 2033 edition answers it neither with a "target" nor in "answers".
      If there is a result, give its figure "target: 2030/aim". If there is none, write "answers: [{ target: 2030/aim, outcome: no-figure, text: … }]" at the top of a section and say what was not found. The outcome is one of met, missed, carried, dropped, no-figure."
  `);
});

test('finds one that is answered too late', () => {
  const report = promised(set, told('2031', { slug: 'other' }), told('2032', { answers: [anAnswer()] }));
  expect(tell(targetIsAnswered(report))).toMatchInlineSnapshot(`
    "error 2031/edition.yaml
      2030년판의 목표 "2030/aim"(새 일자리의 목표, 100명): 2031년이 기한인데 2031년판의 "target"에도 "answers"에도 답이 없습니다. 2032년판의 답은 늦은 답입니다.
      실적이 있으면 그 수치에 "target: 2030/aim"을 적으세요. 없으면 절의 머리에 "answers: [{ target: 2030/aim, outcome: no-figure, text: … }]"를 적고 무엇을 찾지 못했는지 쓰세요. outcome은 met, missed, carried, dropped, no-figure 가운데 하나입니다.
      The target "2030/aim" (새 일자리의 목표, 100명) of the 2030 edition fell due in 2031, and the 2031 edition answers it neither with a "target" nor in "answers". The answer of the 2032 edition comes late.
      If there is a result, give its figure "target: 2030/aim". If there is none, write "answers: [{ target: 2030/aim, outcome: no-figure, text: … }]" at the top of a section and say what was not found. The outcome is one of met, missed, carried, dropped, no-figure."
  `);
});

test('does not take how far things are for an answer', () => {
  const figures = { aim: anAim(2031), now: { value: 50, period: 2030, target: 'aim' } };
  const report = promised(told('2030', { figures }), told('2031'));
  expect(targetIsAnswered(report).map(({ place }) => place.file)).toEqual(['2031/jobs.mdx']);
});

test('finds exactly the targets whose edition owes an answer and has none', () => {
  const edition = fc.record({ year: fc.integer({ min: 2031, max: 2035 }), answers: fc.boolean() });
  const editions = fc.uniqueArray(edition, { selector: ({ year }) => year });
  fc.assert(
    fc.property(editions, fc.integer({ min: 2030, max: 2036 }), (later, due) => {
      const report = promised(
        told('2030', { figures: { aim: anAim(due) } }),
        ...later.map(({ year, answers }) =>
          told(String(year), { answers: answers ? [anAnswer({ outcome: 'dropped' })] : [] }),
        ),
      );
      const owing = [{ year: 2030, answers: false }, ...later].sort((a, b) => a.year - b.year);
      const owed = owing.find(({ year }) => year >= due);
      const isAnswered = owing.some(({ year, answers }) => answers && owed && year <= owed.year);
      expect(targetIsAnswered(report)).toHaveLength(owed && !isAnswered ? 1 : 0);
    }),
    { numRuns: 200 },
  );
});
