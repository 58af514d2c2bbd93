import { appendFile, mkdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/reading/read-content.ts';
import { replace, smallReport, tellProblems } from '../fixtures/small-report.ts';

test('reads every document of a report', async () => {
  const { content, problems, files } = await readContent('test/fixtures/small-report');
  expect(problems).toEqual([]);
  expect(files).toContain('2024/forest.mdx');
  expect(content?.sections.map(({ edition, slug }) => `${edition}/${slug}`)).toEqual([
    '2024/forest',
    '2024/seeds',
    '2024/visitors',
  ]);
  expect(content?.pages.map(({ slug }) => slug)).toEqual(['about', 'emphasis']);
});

test('keeps the digits of a number as its author typed them', async () => {
  const dir = await smallReport({
    '2024/visitors.mdx': replace('value: 18530', 'value: 12345678901234567890.10'),
  });
  const { content } = await readContent(dir);
  const figures = content?.sections.find(({ slug }) => slug === 'visitors')?.data.figures;
  expect(figures?.['satisfaction']?.value).toBe('92.50');
  expect(figures?.['visitors']?.value).toBe('12345678901234567890.10');
});

test('makes out anew what has changed since it was read, and nothing else', async () => {
  const dir = await smallReport();
  const outlines = async () =>
    (await readContent(dir)).content?.sections.map(({ slug, outline }) => ({ slug, outline })) ?? [];
  const first = await outlines();
  await appendFile(join(dir, '2024/seeds.mdx'), '\n## 덧붙임 [#more]\n');
  const second = await outlines();
  const changed = second.filter(({ outline }, index) => outline !== first[index]?.outline);
  expect(changed.map(({ slug }) => slug)).toEqual(['seeds']);
  expect(changed[0]?.outline.headings.at(-1)?.id).toBe('more');
});

test('takes a byte order mark and CRLF for what they are', async () => {
  const plain = await readContent(await smallReport({}));
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const dir = await smallReport({ 'report.yaml': windows, '2024/seeds.mdx': windows });
  const { content, problems, texts } = await readContent(dir);
  expect(problems).toEqual([]);
  expect(content).toEqual(plain.content);
  expect(texts).toEqual(plain.texts);
});

test('takes a collection without a file or with an empty one as empty', async () => {
  const dir = await smallReport({ 'glossary.yaml': () => '# nothing yet\n', 'indicators.yaml': () => null });
  const { content, problems } = await readContent(dir);
  expect(problems).toEqual([]);
  expect(content).toMatchObject({ glossary: {}, indicators: {} });
});

test('has no content without a usable report.yaml, and reads on', async () => {
  const dir = await smallReport({ 'report.yaml': () => null, 'sources.yaml': () => 'a: b: c\n' });
  const { content, problems } = await readContent(dir);
  expect(content).toBeUndefined();
  expect(problems.map(({ check, place }) => `${check} ${place.file}`)).toEqual([
    'missing-file report.yaml',
    'yaml-syntax sources.yaml',
  ]);
});

test('reads a translation for its syntax only', async () => {
  const dir = await smallReport({ '2024/seeds.en.mdx': () => '---\ntitle: Seeds\n---\n\nMore than <5.\n' });
  const { content, problems } = await readContent(dir);
  expect(content?.sections).toHaveLength(3);
  expect(problems.map(({ check, place }) => ({ check, ...place }))).toEqual([
    { check: 'mdx-syntax', file: '2024/seeds.en.mdx', line: 5, column: 11 },
  ]);
});

test('leaves README files and pictures alone', async () => {
  const dir = await smallReport({ 'README.md': () => '# 읽어 주세요', '2024/forest.png': () => '' });
  expect((await readContent(dir)).problems).toEqual([]);
});

test.each([
  [['title'], '숲을 찾은 사람들'],
  [['figures'], 'figures:'],
  [['figures', 'visitors'], 'visitors:'],
  [['figures', 'visitors', 'value'], '18530'],
  [['figures', 'visitors', 'rivals', 0], 'value: 18200'],
  [['figures', 'visitors', 'rivals', 0, 'source'], 'garden-daily'],
  [['key-figures', 1], 'satisfaction]'],
  [['figures', 'visitors', 'target'], 'visitors:'],
  [['nowhere'], 'title:'],
  [[], 'title:'],
])('finds the place of %j', async (path, found) => {
  const { locate, texts } = await readContent('test/fixtures/small-report');
  const file = '2024/visitors.mdx';
  const { line, column } = await locate({ file, path });
  const text = texts
    .get(file)
    ?.split('\n')
    [line - 1]?.slice(column - 1);
  expect(text?.slice(0, found.length)).toBe(found);
});

test('lists the files of the folder public, and none where there is no such folder', async () => {
  const dir = await smallReport({ 'public/photos/fair.jpg': () => '', 'public/.hidden': () => '' });
  expect((await readContent(dir, join(dir, 'public'))).content?.publicFiles).toEqual(['photos/fair.jpg']);
  expect((await readContent(dir, join(dir, 'nowhere'))).content?.publicFiles).toEqual([]);
});

test('tells of files that are missing or misnamed', async () => {
  expect(
    await tellProblems({
      '2024/edition.yaml': () => null,
      'sources.yml': () => '',
      '2024/Forest Walk.mdx': () => '---\ntitle: 숲길\nsummary: 숲길을 걷습니다.\nupdated: 2025\n---\n',
      'pages/guide.md': () => '',
      'glossary.yaml': () => null,
      'glosary.yaml': () => '',
      'old/walk.mdx': () => '',
    }),
  ).toMatchInlineSnapshot(`
    "2024/Forest Walk.mdx:1:1 file-name
      "2024/Forest Walk.mdx" 파일의 이름은 주소가 될 수 없습니다.
      영문 소문자·숫자·붙임표(-)로 지은 고유 이름. 한번 정하면 바꾸지 않습니다. 예: "my-section.mdx"
    2024/Forest Walk.mdx:5:1 text-breaks-off
      머리의 항목들 뒤에 글이 없습니다.
      "---" 줄 아래에 글을 쓰세요. 뒤가 잘려 나갔으면 git으로 되살리세요.
    2024/edition.yaml:1:1 missing-file
      "2024/edition.yaml" 파일이 없습니다.
      판의 상태와 차례를 적은 "edition.yaml"을 그 폴더에 만드세요.
    glosary.yaml:1:1 file-name
      "glosary.yaml" 파일은 이 이름으로 이 자리에서 읽히지 않습니다.
      이름을 "glossary.yaml"로 바꾸세요.
    old/walk.mdx:1:1 file-name
      "old/walk.mdx" 파일은 이 이름으로 이 자리에서 읽히지 않습니다.
      파일을 옮기거나 지우세요. 읽히는 자리: report.yaml, strategies.yaml, indicators.yaml, sources.yaml, glossary.yaml, {year}/edition.yaml, {year}/{slug}.mdx, pages/{slug}.mdx ({year}는 네 자리 연도, {slug}는 영문 이름)
    pages/guide.md:1:1 file-name
      "pages/guide.md" 파일은 이 이름으로 이 자리에서 읽히지 않습니다.
      이름을 "pages/guide.mdx"로 바꾸세요.
    sources.yml:1:1 file-name
      "sources.yml" 파일은 이 이름으로 이 자리에서 읽히지 않습니다.
      이름을 "sources.yaml"로 바꾸세요.
    6 waiting"
  `);
});

test('tells of a file in an old encoding with the line where it begins', async () => {
  const asCp949 = (text: string) => Buffer.from(text.replace(/[^\0-\x7f]+/g, '\xb0\xa1'), 'latin1');
  expect(await tellProblems({ 'glossary.yaml': asCp949 })).toMatchInlineSnapshot(`
    "glossary.yaml:2:1 not-utf8
      이 줄에 UTF-8로 읽을 수 없는 글자가 있습니다. 파일이 옛 한글 방식(CP949, EUC-KR)으로 저장된 듯합니다.
      편집기에서 인코딩을 UTF-8로 바꾸어 다시 저장하세요. VS Code에서는 아래 줄의 인코딩 이름을 누르고 "인코딩하여 저장"을 고릅니다.
    1 waiting"
  `);
});

test('tells of fields that are missing at the top of an MDX file or do not end', async () => {
  expect(
    await tellProblems({
      '2024/seeds.mdx': (text) => text.replace(/^---\n/, ''),
      'pages/about.mdx': (text) => text.replace(/\n---\n/, '\n'),
    }),
  ).toMatchInlineSnapshot(`
    "2024/seeds.mdx:1:1 yaml-syntax
      파일 머리에 제목과 수치를 적는 자리가 없습니다.
      첫 줄에 "---"를 적고, 항목을 적은 다음 줄에 다시 "---"를 적으세요.
    pages/about.mdx:1:1 yaml-syntax
      파일 머리의 항목들이 "---" 줄로 끝나지 않았습니다.
      마지막 항목 다음 줄에 "---"를 적으세요.
    9 waiting"
  `);
});

test('tells of a file in UTF-16, of one that is no text, and of one that is far too large', async () => {
  expect(
    await tellProblems({
      'glossary.yaml': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
      'sources.yaml': (text) => Buffer.from(text, 'utf16le'),
      'pages/about.mdx': () => Buffer.from('89504e470d0a1a0a', 'hex'),
      'indicators.yaml': (text) => text + '#\n'.repeat(2_000_000),
    }),
  ).toMatchInlineSnapshot(`
    "glossary.yaml:1:1 not-utf8
      파일이 UTF-8이 아니라 UTF-16(메모장의 "유니코드")으로 저장되었습니다.
      편집기에서 인코딩을 UTF-8로 바꾸어 다시 저장하세요. VS Code에서는 아래 줄의 인코딩 이름을 누르고 "인코딩하여 저장"을 고릅니다.
    indicators.yaml:1:1 size-limits
      파일이 4.0MB로 너무 큽니다.
      글과 수치만 적은 파일은 2.0MB를 넘지 않습니다. 붙여 넣은 그림이나 자료를 빼고, 글이 길면 절을 나누세요.
    pages/about.mdx:1:1 not-utf8
      글이 아니라 그림이나 압축 파일 같은 것이 들어 있습니다.
      알맞은 글 파일로 바꾸거나, git으로 되살리세요.
    sources.yaml:1:1 not-utf8
      파일이 UTF-8이 아니라 UTF-16(메모장의 "유니코드")으로 저장되었습니다.
      편집기에서 인코딩을 UTF-8로 바꾸어 다시 저장하세요. VS Code에서는 아래 줄의 인코딩 이름을 누르고 "인코딩하여 저장"을 고릅니다.
    40 waiting"
  `);
});

test('tells of folders and links in place of files, and follows a link that leads to a file', async () => {
  const dir = await smallReport();
  for (const file of ['2024/seeds.mdx', 'glossary.yaml', 'sources.yaml', 'indicators.yaml']) {
    await rename(join(dir, file), join(dir, `${file}.kept`));
  }
  await mkdir(join(dir, '2024/seeds.mdx'));
  await symlink('nowhere', join(dir, 'glossary.yaml'));
  await symlink('sources.yaml', join(dir, 'sources.yaml'));
  await symlink('indicators.yaml.kept', join(dir, 'indicators.yaml'));
  const { content, problems } = await readContent(dir);
  expect(problems.map(({ check, place }) => `${check} ${place.file}`)).toEqual([
    'no-file 2024/seeds.mdx',
    'no-file glossary.yaml',
    'no-file sources.yaml',
  ]);
  expect(Object.keys(content?.indicators ?? {})).toEqual(['seeds-kept', 'trees-planted']);
});

test.each([
  ['2024/seeds.mdx.txt', '2024/seeds.mdx'],
  ['2024/seeds.txt', '2024/seeds.mdx'],
  ['2024/seeds.MDX', '2024/seeds.mdx'],
  ['2024/seeds', '2024/seeds.mdx'],
  ['2024/edition.yaml.bak', '2024/edition.yaml'],
  ['glossary.yaml~', 'glossary.yaml'],
])('offers the right name for %s', async (wrong, right) => {
  const dir = await smallReport();
  await rename(join(dir, right), join(dir, wrong));
  const { problems } = await readContent(dir);
  expect(problems).toContainEqual(
    expect.objectContaining({
      check: 'file-name',
      place: { file: wrong, line: 1, column: 1 },
      remedy: expect.objectContaining({ en: `Rename it to "${right}".` }),
    }),
  );
});

test('leaves a copy beside the file itself alone', async () => {
  const dir = await smallReport({ '2024/seeds.mdx.bak': () => '옛글', '2024/notes.docx': () => '' });
  expect((await readContent(dir)).problems).toEqual([]);
});
