import { expect, test } from 'vitest';
import { tellProblems } from '../fixtures/small-report.ts';

test.each(['strategies.yaml', 'indicators.yaml', 'sources.yaml', 'glossary.yaml'])(
  'tells once that %s is missing, and lets wait what depends on it',
  async (file) => {
    const told = await tellProblems({ [file]: () => null });
    expect(told.match(/^\S+:\d+:\d+ .*$/gm)).toEqual([`${file}:1:1 missing-file`]);
  },
);

test('names what a missing file should hold', async () => {
  expect(await tellProblems({ 'sources.yaml': () => null })).toMatchInlineSnapshot(`
    "sources.yaml:1:1 missing-file
      "sources.yaml" 파일이 없거나 비어 있는데, 내용이 거기에 적을 이름 3개를 씁니다.
      파일을 만들고 이 이름들을 적으세요: centre-yearbook, vault-plan, garden-daily
    37 waiting"
  `);
  expect(await tellProblems({ 'glossary.yaml': () => null }, 'en')).toMatchInlineSnapshot(`
    "glossary.yaml:1:1 missing-file
      There is no file "glossary.yaml", or nothing in it, and the content uses names from it (1).
      Make the file, and write these names in it: accession
    1 waiting"
  `);
});

test('lets a file be missing that nothing needs', async () => {
  expect(
    await tellProblems({
      'glossary.yaml': () => null,
      '2024/seeds.mdx': (text) => text.replace(/<Term id="[^"]*">([^<]*)<\/Term>/g, '$1'),
    }),
  ).toBe('');
});

test('tells of a misnamed file only that its name is wrong', async () => {
  expect(await tellProblems({ 'sources.yaml': () => null, 'sources.yml': () => '' })).toMatchInlineSnapshot(`
    "sources.yml:1:1 file-name
      "sources.yml" 파일은 이 이름으로 이 자리에서 읽히지 않습니다.
      이름을 "sources.yaml"로 바꾸세요.
    37 waiting"
  `);
});

test('does not tell to put a file into the contents that needs another name first', async () => {
  expect(
    await tellProblems({
      '2024/figures.mdx': () => '---\ntitle: 수\nsummary: 수를 적습니다.\nupdated: 2025\n---\n',
      '2024/Forest Walk.mdx': () => '---\ntitle: 숲길\nsummary: 숲길을 걷습니다.\nupdated: 2025\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "2024/Forest Walk.mdx:1:1 file-name
      "2024/Forest Walk.mdx" 파일의 이름은 주소가 될 수 없습니다.
      영문 소문자·숫자·붙임표(-)로 지은 고유 이름. 한번 정하면 바꾸지 않습니다. 예: "my-section.mdx"
    2024/Forest Walk.mdx:5:1 text-breaks-off
      머리의 항목들 뒤에 글이 없습니다.
      "---" 줄 아래에 글을 쓰세요. 뒤가 잘려 나갔으면 git으로 되살리세요.
    2024/figures.mdx:1:1 slug-is-free
      파일 "figures": 주소 /2024/figures/ 자리는 이 사이트가 스스로 만드는 쪽의 것입니다.
      파일 이름을 바꾸세요.
    2024/figures.mdx:5:1 text-breaks-off
      머리의 항목들 뒤에 글이 없습니다.
      "---" 줄 아래에 글을 쓰세요. 뒤가 잘려 나갔으면 git으로 되살리세요."
  `);
});

test('takes a file with nothing in it as one that is missing', async () => {
  expect(await tellProblems({ 'glossary.yaml': () => '# 메모\n' })).toMatchInlineSnapshot(`
    "glossary.yaml:1:1 missing-file
      "glossary.yaml" 파일이 없거나 비어 있는데, 내용이 거기에 적을 이름 1개를 씁니다.
      파일을 만들고 이 이름들을 적으세요: accession
    1 waiting"
  `);
});
