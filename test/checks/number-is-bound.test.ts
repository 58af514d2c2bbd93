import { expect, test } from 'vitest';
import { numberIsBound } from '../../src/checks/number-is-bound.ts';
import { aFigure, aPage, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const written = (body: string, figures?: Record<string, ReturnType<typeof aFigure>>) =>
  tell(numberIsBound(aReport({ sections: [aSection({ body, ...(figures ? { figures } : {}) })] })));

test.each([
  '2021년 <Fig id="jobs-created" josa="을" /> 만들었습니다.',
  '목표보다 <Free>두 배, 200% 넘게</Free> 많습니다.',
  '`903명`처럼 적습니다.',
  '[기사](https://example.org/903명)',
])('is content with %s', (body) => {
  expect(written(body)).toBe('');
});

test('offers the figure that reads like the number', () => {
  expect(written('모두 903명입니다.')).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:4
      수 "903명": 글에 직접 적혀 있어서, 수치를 고쳐도 함께 바뀌지 않습니다.
      같은 값의 수치가 있습니다. <Fig id="jobs-created" />로 바꾸세요. 수치가 아니면 <Free>903명</Free>로 감싸세요.
      The number "903명" is typed into the text, so it stays when its figure is corrected.
      There is a figure of that value: write <Fig id="jobs-created" /> instead. If it is no figure, write <Free>903명</Free>."
  `);
});

test.each([
  ['1519억원', '1519', '억 원'],
  ['약 1,519억 원', '1519', '억 원'],
  ['−3.2%p', '-3.2', '%p'],
  ['９０３명', '903', '명'],
])('knows %s again', (typed, value, unit) => {
  expect(written(`모두 ${typed}`, { won: aFigure({ value, unit }) })).toContain('<Fig id="won" />');
});

test('asks for a figure where there is none of that value', () => {
  expect(written('첫 줄\n**17건**을 맡았습니다.')).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 2:1
      수 "17건": 글에 직접 적혀 있어서, 수치를 고쳐도 함께 바뀌지 않습니다.
      머리말의 figures에 출처와 함께 적고, 이 자리에는 <Fig id="…" />를 넣으세요. 수치가 아니면 <Free>17건</Free>로 감싸세요.
      The number "17건" is typed into the text, so it stays when its figure is corrected.
      Put it into the figures of the frontmatter with its source, and write <Fig id="…" /> here. If it is no figure, write <Free>17건</Free>."
  `);
});

test('finds numbers in the words of YAML', () => {
  const report = aReport({ sections: [aSection({ summary: '<Fig id="jobs-created" /> 가운데 284명' })] });
  expect(tell(numberIsBound(report))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx summary
      수 "284명": 글에 직접 적혀 있어서, 수치를 고쳐도 함께 바뀌지 않습니다.
      머리말의 figures에 출처와 함께 적고, 이 자리에는 <Fig id="…" />를 넣으세요. 수치가 아니면 숫자 없이 말로 적으세요.
      The number "284명" is typed into the text, so it stays when its figure is corrected.
      Put it into the figures of the frontmatter with its source, and write <Fig id="…" /> here. If it is no figure, say it in words without digits."
  `);
});

test('finds numbers in the title of a section', () => {
  const report = aReport({ sections: [aSection({ title: '일자리 903명', nav: '903명' })] });
  expect(tell(numberIsBound(report))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx title
      수 "903명": 글에 직접 적혀 있어서, 수치를 고쳐도 함께 바뀌지 않습니다.
      제목에는 수치를 넣을 수 없습니다. 숫자 없이 말로 적으세요.
      The number "903명" is typed into the text, so it stays when its figure is corrected.
      A title shows no figures: say it in words without digits.
    error 2021/jobs.mdx nav
      수 "903명": 글에 직접 적혀 있어서, 수치를 고쳐도 함께 바뀌지 않습니다.
      제목에는 수치를 넣을 수 없습니다. 숫자 없이 말로 적으세요.
      The number "903명" is typed into the text, so it stays when its figure is corrected.
      A title shows no figures: say it in words without digits."
  `);
});

test('finds numbers in what is said of an image', () => {
  expect(written('![903명의 사람](/x.png)')).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx 1:1
      수 "903명": 글에 직접 적혀 있어서, 수치를 고쳐도 함께 바뀌지 않습니다.
      대체 텍스트에는 수치를 넣을 수 없습니다. 숫자 없이 말로 적고, 수치는 본문에 적으세요.
      The number "903명" is typed into the text, so it stays when its figure is corrected.
      An alternative text shows no figures: say it in words without digits, and give the figure in the text."
  `);
});

test('finds numbers on a page outside editions', () => {
  expect(tell(numberIsBound(aReport({ pages: [aPage({ body: '보고서 12편' })] })))).toMatchInlineSnapshot(`
    "error pages/about.mdx 1:5
      수 "12편": 글에 직접 적혀 있어서, 수치를 고쳐도 함께 바뀌지 않습니다.
      판에 속하지 않은 쪽에는 수치를 넣을 수 없습니다. 그 수치가 있는 절로 링크하거나, 수치가 아니면 <Free>12편</Free>로 감싸세요.
      The number "12편" is typed into the text, so it stays when its figure is corrected.
      A page outside editions shows no figures: link to the section that has it, or, if it is no figure, write <Free>12편</Free>."
  `);
});

test('leaves labels and definitions alone', () => {
  const report = aReport({
    glossary: { small: { name: '소기업', definition: '300인 미만인 기업' } },
    sections: [aSection({ figures: { 'jobs-created': aFigure({ label: '3개 분야 일자리' }) } })],
  });
  expect(numberIsBound(report)).toEqual([]);
});
