import { expect, test } from 'vitest';
import { aFigure, aReport, aSection } from '../../checks/a-report.ts';
import { begun, textOf } from './begun.ts';

type Figures = Parameters<typeof aSection>[0] extends infer Input
  ? NonNullable<Input> extends { figures?: infer Found }
    ? Found
    : never
  : never;

/** Sections of one figure list each: `2030/jobs`. */
function reportOf(sections: Record<string, { figures: Figures; answers?: object[] }>) {
  return aReport({
    sections: Object.entries(sections).map(([name, { figures, answers = [] }]) => {
      const [edition = '', slug = ''] = name.split('/');
      return aSection({ edition, slug, figures, answers: answers as never });
    }),
  });
}

const actual = (period: string, data = {}) => aFigure({ period, ...data });
const target = (period: string, data = {}) => aFigure({ period, kind: 'target', ...data });

/** `2031/jobs-next → jobs` where a figure answers, `2031/jobs-next → #staff` where a section asks. */
function asked(report: ReturnType<typeof aReport>): string[] {
  return begun(report).due.map(
    ({ reference, figure, section }) => `${reference} → ${figure ?? `#${section}`}`,
  );
}

test('lets the figure answer that looks as if the target spoke of it', () => {
  const report = reportOf({
    '2031/jobs': { figures: { jobs: actual('2031'), 'jobs-next': target('2032') } },
    '2031/staff': { figures: { staff: actual('2031') } },
  });
  expect(asked(report)).toEqual(['2031/jobs-next → jobs']);
  expect(textOf(begun(report), 'jobs.mdx')).toContain('    target: 2031/jobs-next\n');
});

test.each([
  ['counts something else', target('2032', { unit: '개사' })],
  ['has another name', target('2032', { label: '다른 목표' }), 'goal'],
  ['falls due at the end of a longer time', target('~2032')],
])('asks in words about a target that %s', (_, due, id = 'jobs-next') => {
  const report = reportOf({
    '2031/staff': { figures: {} },
    '2031/jobs': { figures: { jobs: actual('2031'), [id]: due } },
  });
  expect(asked(report)).toEqual([`2031/${id} → #jobs`]);
});

test('puts a target that was set for the new year in place of that of the last', () => {
  const report = reportOf({
    '2031/jobs': {
      figures: {
        jobs: actual('2031', { target: 'jobs-target' }),
        'jobs-target': target('2031'),
        'jobs-target-next': target('2032'),
      },
    },
  });
  expect(asked(report)).toEqual(['2031/jobs-target-next → jobs']);
  const text = textOf(begun(report), 'jobs.mdx');
  expect(text).toContain('    target: 2031/jobs-target-next\n');
  expect(text).not.toContain('jobs-target:');
  expect(text).toContain('<Fig id="2031/jobs-target-next" />');
});

test('goes on answering a target that is still open, and no other', () => {
  const report = reportOf({
    '2030/jobs': { figures: { far: target('2040', { value: 2000 }), near: target('2031') } },
    '2031/jobs': {
      figures: {
        jobs: actual('2031', { target: '2030/far' }),
        staff: actual('2031', { target: '2030/near' }),
      },
    },
  });
  const { targets, due } = begun(report);
  expect([...targets]).toEqual([['jobs', '2030/far']]);
  expect(due).toEqual([]);
});

test('asks about a target of its own that no figure answers', () => {
  const report = reportOf({
    '2031/jobs': {
      figures: { goal: target('2031', { label: '2031년의 목표' }) },
      answers: [{ target: 'goal', outcome: 'no-figure', text: '찾지 못했습니다.' }],
    },
  });
  expect(asked(report)).toEqual(['goal → #jobs']);
  const text = textOf(begun(report), 'jobs.mdx');
  expect(text.slice(text.indexOf('answers:'), text.indexOf('\n---'))).toMatchInlineSnapshot(`
    "answers:
      - target: goal
        outcome: (채우기) # met 이룸 · missed 이루지 못함 · carried 새 목표로 넘김 · dropped 철회 · no-figure 공개된 수치 없음
        text: (채우기) # 2032년의 목표. 독자에게 보일 설명"
  `);
});

test('does not ask what is answered, owed by an earlier edition, or not due yet', () => {
  const report = reportOf({
    '2029/jobs': { figures: { late: target('2030'), carried: target('2032'), far: target('2033') } },
    '2031/jobs': {
      figures: { 'carried-on': target('2036') },
      answers: [
        { target: '2029/carried', outcome: 'carried', to: 'carried-on', text: '넘겼습니다.' },
        { target: '2029/late', outcome: 'dropped', text: '거두었습니다.' },
      ],
    },
  });
  expect(asked(report)).toEqual([]);
});

test('asks in the section on the same subject, else in the last of the same group', () => {
  const goal = { figures: { [`goal`]: target('2032') } };
  const report = aReport({
    sections: [
      aSection({ edition: '2030', slug: 'old', figures: { renamed: target('2032') } }),
      aSection({ edition: '2030', slug: 'gone', ...goal }),
      aSection({ edition: '2031', slug: 'new', continues: ['old'], figures: {} }),
      aSection({ edition: '2031', slug: 'last', figures: {} }),
    ],
  });
  expect(asked(report)).toEqual(['2030/renamed → #new', '2030/goal → #last']);
});
