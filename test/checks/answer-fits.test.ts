import { expect, test } from 'vitest';
import { answerFits } from '../../src/checks/answer-fits.ts';
import { anAim, anAnswer, promised, told } from '../domain/a-promise.ts';
import { tell } from './tell.ts';

const set = told('2030', { figures: { aim: anAim(2031) } });
const result = { value: 90, period: 2031, target: '2030/aim' };
const early = { ...result, period: '2031-08 기준' };

test.each([
  ['a figure', promised(set, told('2031', { figures: { result } }))],
  ['words', promised(set, told('2031', { answers: [anAnswer()] }))],
  ['a figure, and one counted before it', promised(set, told('2031', { figures: { result, early } }))],
  [
    'words after a figure that was counted before its time',
    promised(set, told('2031', { figures: { early } }), told('2032', { answers: [anAnswer()] })),
  ],
  [
    'a figure that was found after words said there is none',
    promised(set, told('2031', { answers: [anAnswer()] }), told('2032', { figures: { result } })),
  ],
  [
    'words beside a figure that only says how far things are',
    promised(set, told('2031', { figures: { now: { ...result, period: 2030 } }, answers: [anAnswer()] })),
  ],
  ['a source', promised(set, told('2031', { answers: [anAnswer({ outcome: 'met', source: 'news' })] }))],
  [
    'words that drop it early',
    promised(set, told('2030', { slug: 'more', answers: [anAnswer({ outcome: 'dropped' })] })),
  ],
])('is content with an answer by %s', (_, report) => {
  expect(answerFits(report)).toEqual([]);
});

test('finds an answer to a figure that is no target', () => {
  const report = promised(
    told('2030', { figures: { aim: anAim(2030, { kind: 'plan' }) }, answers: [anAnswer()] }),
  );
  expect(tell(answerFits(report))).toMatchInlineSnapshot(`
    "error 2030/jobs.mdx answers › 0 › target
      칸 "answers": 수치 "aim"에 답하는데, 그 kind가 target이 아니라 plan입니다.
      목표인 수치를 적거나, 그 수치의 kind를 target으로 고치세요.
      The field "answers" answers the figure "aim", and the kind of that is plan, not target.
      Name a figure that is a target, or make its kind target."
  `);
});

test('finds answers of an edition before the target was set', () => {
  const report = promised(set, told('2029', { figures: { result }, answers: [anAnswer()] }));
  expect(tell(answerFits(report))).toMatchInlineSnapshot(`
    "error 2029/jobs.mdx figures › result › target
      목표 "2030/aim"에 대한 답: 2029년판의 답인데, 목표는 그 뒤의 2030년판에서 세웠습니다.
      같은 판이나 앞선 판에서 세운 목표를 적으세요.
      The target "2030/aim" is answered in the 2029 edition, and was set after that, in the 2030 edition.
      Name a target that the same edition or an earlier one has set.
    error 2029/jobs.mdx answers › 0 › target
      목표 "2030/aim"에 대한 답: 2029년판의 답인데, 목표는 그 뒤의 2030년판에서 세웠습니다.
      같은 판이나 앞선 판에서 세운 목표를 적으세요.
      The target "2030/aim" is answered in the 2029 edition, and was set after that, in the 2030 edition.
      Name a target that the same edition or an earlier one has set."
  `);
});

test('finds words where a figure answers, in the same edition or before', () => {
  const report = promised(
    set,
    told('2031', { figures: { early }, answers: [anAnswer()] }),
    told('2032', { figures: { result } }),
    told('2033', { answers: [anAnswer({ outcome: 'dropped' })] }),
  );
  expect(tell(answerFits(report))).toMatchInlineSnapshot(`
    "error 2033/jobs.mdx answers › 0 › target
      목표 "2030/aim"에 대한 답: 수치 "2032/result"가 값으로 이미 답합니다.
      이 답을 지우세요. 수치가 이 목표의 실적이 아니면 그 수치의 target을 지우세요.
      The target "2030/aim" is answered in words, and the figure "2032/result" answers it with a value.
      Take this answer away; or the target of the figure, if that is no result of it.
    error 2031/jobs.mdx answers › 0 › target
      목표 "2030/aim"에 대한 답: 수치 "2031/early"가 값으로 이미 답합니다.
      이 답을 지우세요. 수치가 이 목표의 실적이 아니면 그 수치의 target을 지우세요.
      The target "2030/aim" is answered in words, and the figure "2031/early" answers it with a value.
      Take this answer away; or the target of the figure, if that is no result of it."
  `);
});

test('finds an edition that answers twice', () => {
  const report = promised(
    set,
    told('2031', { figures: { result, again: result } }),
    told('2030', {
      slug: 'more',
      answers: [anAnswer({ outcome: 'dropped' }), anAnswer({ target: 'aim', outcome: 'dropped' })],
    }),
  );
  expect(tell(answerFits(report))).toMatchInlineSnapshot(`
    "error 2031/jobs.mdx figures › again › target
      목표 "2030/aim"에 대한 답: 2031년판에서 "result"에 이미 답이 있습니다.
      한 판은 한 번만 답합니다. 맞지 않는 쪽을 지우거나, 기한에 앞서 센 값이면 기간이나 status에 밝히세요.
      The target "2030/aim" is answered twice in the 2031 edition, first in "result".
      An edition answers once. Take one away, or let period or status say which value was counted before its time.
    error 2030/more.mdx answers › 1 › target
      목표 "2030/aim"에 대한 답: 2030년판에서 "answers"에 이미 답이 있습니다.
      한 판은 한 번만 답합니다. 맞지 않는 쪽을 지우거나, 기한에 앞서 센 값이면 기간이나 status에 밝히세요.
      The target "2030/aim" is answered twice in the 2030 edition, first in "answers".
      An edition answers once. Take one away, or let period or status say which value was counted before its time."
  `);
});

test('finds words that say too early that there is no figure, and claims without a source', () => {
  const more = { slug: 'more', answers: [anAnswer()] };
  expect(tell(answerFits(promised(set, told('2030', more))))).toMatchInlineSnapshot(`
    "error 2030/more.mdx answers › 0 › outcome
      목표 "2030/aim"에 대한 답: 기한이 2031년인데 벌써 공개된 수치가 없다고(no-figure) 적었습니다.
      이 답을 지우고 2031년판에서 답하세요.
      The target "2030/aim" falls due in 2031, and the answer says before that year that there is no figure.
      Take this answer away, and answer in the 2031 edition."
  `);
  const report = promised(set, told('2031', { answers: [anAnswer({ outcome: 'missed' })] }));
  expect(tell(answerFits(report))).toMatchInlineSnapshot(`
    "error 2031/jobs.mdx answers › 0 › outcome
      목표 "2030/aim"에 대한 답: 이루었는지를 수치 없이 말하는데 출처가 없습니다.
      그렇게 말한 출처를 source에 적으세요. 없으면 outcome을 no-figure로 고치세요.
      The answer to the target "2030/aim" says without a figure whether it was met, and names no source.
      Name in source who says so. If nobody does, make the outcome no-figure."
  `);
});
