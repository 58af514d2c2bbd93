import { expect, test } from 'vitest';
import { leftToFill } from '../../src/checks/left-to-fill.ts';
import { readOutline } from '../../src/markdown/outline.ts';
import { replace, tellProblems } from '../fixtures/small-report.ts';
import { tell } from './tell.ts';

/** The problems of one file. `notes` stand behind its values, by path. */
function left(data: unknown, body = '', notes: Record<string, string> = {}): string {
  const { outline } = readOutline(body);
  return tell(leftToFill({ file: '2031/jobs.mdx', data, outline, noteAt: (path) => notes[path.join('.')] }));
}

test('is content with what is filled, and with words that only speak of filling', () => {
  const body =
    '## 빈칸 [#blank]\n\n빈칸 채우기는 `(채우기)`라고 적습니다.\n\n```\n(채우기)\n```\n\n{/* (채우기) */}';
  expect(left({ title: '빈칸 채우기', figures: { jobs: { value: 903 } } }, body)).toBe('');
});

test('tells every value of YAML that is left to fill, with the note behind it', () => {
  const data = {
    summary: '(채우기)',
    figures: { jobs: { value: '(채우기)', source: '(채우기)', period: '(채우기)' } },
    answers: [{ target: '2030/aim', outcome: '(채우기)', text: '(채우기: 무엇을 찾지 못했는지)' }],
    charts: { split: { title: '(채우기)' } },
    plan: { goals: [{ text: '(채우기)' }] },
  };
  expect(left(data, '', { 'figures.jobs.value': '2030년판: 903명, 2030년' })).toMatchInlineSnapshot(`
    "error 2031/jobs.mdx summary
      여는 글을 적으세요.
      "(채우기)" 자리에 적습니다.
      Write the summary.
      Write it in place of "(채우기)".
    error 2031/jobs.mdx figures › jobs › value
      수치 "jobs"의 값을 적으세요.
      2030년판: 903명, 2030년
      Write the value of the figure "jobs".
      2030년판: 903명, 2030년
    error 2031/jobs.mdx figures › jobs › source
      수치 "jobs"의 출처를 적으세요.
      "(채우기)" 자리에 적습니다.
      Write the source of the figure "jobs".
      Write it in place of "(채우기)".
    error 2031/jobs.mdx figures › jobs › period
      수치 "jobs"의 기간을 적으세요.
      "(채우기)" 자리에 적습니다.
      Write the period of the figure "jobs".
      Write it in place of "(채우기)".
    error 2031/jobs.mdx answers › 0 › outcome
      답할 목표 "2030/aim"의 결과를 적으세요.
      "(채우기)" 자리에 적습니다.
      Write the outcome of the answer to the target "2030/aim".
      Write it in place of "(채우기)".
    error 2031/jobs.mdx answers › 0 › text
      답할 목표 "2030/aim"의 설명을 적으세요.
      무엇을 찾지 못했는지
      Write the explanation of the answer to the target "2030/aim".
      무엇을 찾지 못했는지
    error 2031/jobs.mdx charts › split › title
      도표 "split"의 제목을 적으세요.
      "(채우기)" 자리에 적습니다.
      Write the title of the chart "split".
      Write it in place of "(채우기)".
    error 2031/jobs.mdx plan › goals › 0 › text
      칸 "plan › goals › 1번째 › text"에 적으세요.
      "(채우기)" 자리에 적습니다.
      Write the field "plan › goals › item 1 › text".
      Write it in place of "(채우기)"."
  `);
});

test('tells the words of a cover that are left to fill', () => {
  const data = {
    headline: '(채우기)',
    strategies: [{ strategy: 'carbon', text: '(채우기)' }],
    ended: [{ section: 'jobs', text: '(채우기)' }],
  };
  expect(left(data)).toMatchInlineSnapshot(`
    "error 2031/jobs.mdx headline
      한 해를 말한 문장을 적으세요.
      "(채우기)" 자리에 적습니다.
      Write the headline.
      Write it in place of "(채우기)".
    error 2031/jobs.mdx strategies › 0 › text
      표지의 전략 "carbon"의 소개를 적으세요.
      "(채우기)" 자리에 적습니다.
      Write the introduction of the strategy "carbon".
      Write it in place of "(채우기)".
    error 2031/jobs.mdx ended › 0 › text
      끝난 절 "jobs"의 까닭을 적으세요.
      "(채우기)" 자리에 적습니다.
      Write the reason of the ended section "jobs".
      Write it in place of "(채우기)"."
  `);
});

test('tells the text that is left to fill, by the heading above it', () => {
  const body = `(채우기)

## 첫 제목 [#first]

앞말. (채우기: 수치를 적습니다) <Fig id="jobs" />

### (채우기) [#second]

- **(채우기)**

![(채우기)](/photo.jpg)`;
  expect(left({}, body)).toMatchInlineSnapshot(`
    "error 2031/jobs.mdx 1:1
      첫 제목 앞의 글을 쓰세요.
      "(채우기)" 자리에 적습니다.
      Write the text before the first heading.
      Write it in place of "(채우기)".
    error 2031/jobs.mdx 5:5
      제목 "첫 제목" 아래의 글을 쓰세요.
      수치를 적습니다
      Write the text below the heading "첫 제목".
      수치를 적습니다
    error 2031/jobs.mdx 7:5
      제목을 쓰세요.
      "(채우기)" 자리에 적습니다.
      Write the heading.
      Write it in place of "(채우기)".
    error 2031/jobs.mdx 9:5
      제목 "(채우기)" 아래의 글을 쓰세요.
      "(채우기)" 자리에 적습니다.
      Write the text below the heading "(채우기)".
      Write it in place of "(채우기)".
    error 2031/jobs.mdx 11:1
      사진의 대체 텍스트를 쓰세요.
      "(채우기)" 자리에 적습니다.
      Write the alternative text of the image.
      Write it in place of "(채우기)"."
  `);
});

test('takes the place of what the schema says of values that are left to fill', async () => {
  expect(
    await tellProblems({
      '2024/visitors.mdx': (text) =>
        text
          .replace('value: 18530', 'value: (채우기) # 2023년판: 17,000명')
          .replace('period: 2024-11', 'period: (채우기)')
          .replace('source: garden-daily\n---', 'source: (채우기)\n---'),
    }),
  ).toMatchInlineSnapshot(`
    "2024/visitors.mdx:10:12 left-to-fill
      수치 "visitors"의 값을 적으세요.
      2023년판: 17,000명
    2024/visitors.mdx:25:13 left-to-fill
      수치 "satisfaction"의 기간을 적으세요.
      "(채우기)" 자리에 적습니다.
    2024/visitors.mdx:37:13 left-to-fill
      수치 "province-visitors"의 출처를 적으세요.
      "(채우기)" 자리에 적습니다.
    5 waiting"
  `);
});

test('is told beside what else is wrong with a file', async () => {
  expect(
    await tellProblems({
      '2024/edition.yaml': (text) =>
        text
          .replace(/^headline: .*$/m, 'headline: (채우기)')
          .replace('strategy: seed-vault', 'strategy: seed-vualt'),
      '2024/forest.mdx': replace('가장 많은 나무는 **참나무**로', '(채우기: 520그루를 적습니다)'),
    }),
  ).toMatchInlineSnapshot(`
    "2024/edition.yaml:4:11 left-to-fill
      한 해를 말한 문장을 적으세요.
      "(채우기)" 자리에 적습니다.
    2024/edition.yaml:14:15 strategy-is-known
      칸 "strategies"에 적힌 전략 "seed-vualt"는 없는 이름입니다.
      "seed-vault"로 고치거나, strategies.yaml에 "seed-vualt"를 더하세요.
    2024/forest.mdx:192:1 left-to-fill
      제목 "나무의 종류" 아래의 글을 쓰세요.
      520그루를 적습니다"
  `);
});
