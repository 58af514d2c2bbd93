import { expect, test } from 'vitest';
import { carriedLeadsOn } from '../../src/checks/carried-leads-on.ts';
import { anAim, anAnswer, promised, told } from '../domain/a-promise.ts';
import { tell } from './tell.ts';

type Answer = Partial<ReturnType<typeof anAnswer>>;
const carried = (answer: Answer) =>
  promised(
    told('2029', { figures: { older: anAim(2035) } }),
    told('2030', { figures: { aim: anAim(2031), same: anAim(2035) } }),
    told('2031', {
      figures: {
        next: anAim(2035),
        larger: anAim(2035, { unit: '만 명' }),
        firms: anAim(2035, { unit: '개사' }),
        result: {},
      },
      answers: [anAnswer({ outcome: 'carried', ...answer })],
    }),
  );

test.each(['next', 'larger', '2030/same'])('is content with a target that is carried to "%s"', (to) => {
  expect(carriedLeadsOn(carried({ to }))).toEqual([]);
});

test('is content with any other answer that leads nowhere', () => {
  expect(carriedLeadsOn(carried({ outcome: 'dropped' }))).toEqual([]);
});

test('finds a carried target without a new one, and a new one of a target that is not carried', () => {
  expect(tell(carriedLeadsOn(carried({})))).toMatchInlineSnapshot(`
    "error 2031/jobs.mdx answers › 0 › outcome
      목표 "2030/aim"에 대한 답: 새 목표로 넘겼다고(carried) 적었는데 새 목표가 없습니다.
      새 목표인 수치의 id를 to에 적으세요. 새 목표가 없으면 outcome을 dropped로 고치세요.
      The answer to the target "2030/aim" says that it was carried, and not to which new target.
      Name the figure that is the new target in to. If there is none, make the outcome dropped."
  `);
  expect(tell(carriedLeadsOn(carried({ outcome: 'dropped', to: 'next' })))).toMatchInlineSnapshot(`
    "error 2031/jobs.mdx answers › 0 › to
      목표 "2030/aim"에 대한 답: 새 목표(to)는 넘긴 목표에만 적는데, outcome이 dropped입니다.
      to를 지우거나, outcome을 carried로 고치세요.
      The answer to the target "2030/aim" names a new target in to, which only a carried one has; its outcome is dropped.
      Take to away, or make the outcome carried."
  `);
});

test('finds a new target that cannot be one', () => {
  const problems = ['result', 'firms', '2029/older', '2030/aim'].flatMap((to) =>
    carriedLeadsOn(carried({ to })),
  );
  expect(tell(problems)).toMatchInlineSnapshot(`
    "error 2031/jobs.mdx answers › 0 › to
      목표 "aim"의 새 목표: 수치 "result"의 kind가 target이 아니라 actual입니다.
      같은 판이나 뒤의 판에서 세운 같은 단위의 목표를 적으세요.
      The target "aim" is carried to "result", and the kind of that is actual, not target.
      Name a target of the same unit, set in the same edition or a later one.
    error 2031/jobs.mdx answers › 0 › to
      목표 "aim"의 새 목표: 단위가 "명"인데, "firms"의 단위는 "개사"입니다.
      같은 판이나 뒤의 판에서 세운 같은 단위의 목표를 적으세요.
      The target "aim" is carried to "firms", which has the unit "개사" and not "명".
      Name a target of the same unit, set in the same edition or a later one.
    error 2031/jobs.mdx answers › 0 › to
      목표 "aim"의 새 목표: 2030년판의 목표인데, "older"는 앞선 2029년판의 것입니다.
      같은 판이나 뒤의 판에서 세운 같은 단위의 목표를 적으세요.
      The target "aim" is carried to "older" of the 2029 edition, which is earlier than its own, 2030.
      Name a target of the same unit, set in the same edition or a later one.
    error 2031/jobs.mdx answers › 0 › to
      목표 "aim"의 새 목표: 그 목표 자신입니다.
      같은 판이나 뒤의 판에서 세운 같은 단위의 목표를 적으세요.
      The target "aim" is carried to itself.
      Name a target of the same unit, set in the same edition or a later one."
  `);
});

test('finds targets that are carried in a ring', () => {
  const report = promised(
    told('2030', {
      figures: { aim: anAim(2030), other: anAim(2030) },
      answers: [
        anAnswer({ outcome: 'carried', to: 'other' }),
        anAnswer({ target: 'other', outcome: 'carried', to: 'aim' }),
      ],
    }),
  );
  expect(tell(carriedLeadsOn(report))).toMatchInlineSnapshot(`
    "error 2030/jobs.mdx answers › 0 › to
      목표 "aim"의 새 목표: 넘기고 넘겨 처음의 목표로 돌아옵니다.
      같은 판이나 뒤의 판에서 세운 같은 단위의 목표를 적으세요.
      The target "aim" is carried to "other", and from there back again.
      Name a target of the same unit, set in the same edition or a later one.
    error 2030/jobs.mdx answers › 1 › to
      목표 "other"의 새 목표: 넘기고 넘겨 처음의 목표로 돌아옵니다.
      같은 판이나 뒤의 판에서 세운 같은 단위의 목표를 적으세요.
      The target "other" is carried to "aim", and from there back again.
      Name a target of the same unit, set in the same edition or a later one."
  `);
});
