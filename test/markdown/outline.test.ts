import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOutline } from '../../src/markdown/outline.ts';

/** What an outline says about a text without faults. */
function outlineOf(mdx: string) {
  const { outline, faults } = readOutline(mdx);
  expect(faults).toEqual([]);
  return outline;
}

test('counts lines over the whole file, frontmatter included', () => {
  const { headings } = outlineOf('---\ntitle: 글\n---\n\n## 나무 [#trees]\n');
  expect(headings).toEqual([{ line: 5, column: 1, depth: 2, text: '나무', id: 'trees' }]);
});

test.each([
  ['## 나무 [#trees]', { depth: 2, text: '나무', id: 'trees' }],
  ['### 봄과 **가을** [#two-seasons]', { depth: 3, text: '봄과 가을', id: 'two-seasons' }],
  ['## 나무', { depth: 2, text: '나무' }],
  ['## 나무 [trees]', { depth: 2, text: '나무 [trees]' }],
  ['## 나무 [#큰-나무]', { depth: 2, text: '나무', id: '큰-나무' }],
])('reads the heading %s', (mdx, heading) => {
  expect(outlineOf(mdx).headings).toEqual([{ line: 1, column: 1, ...heading }]);
});

test('reads every tag with its attributes, wherever it stands', () => {
  const mdx =
    '- 씨앗 <Fig id="seeds" josa="을" />\n\n| 나무 |\n| - |\n| <Fig id="oak" wide /> |\n\n<Plan />\n';
  expect(outlineOf(mdx).tags).toEqual([
    { line: 1, column: 6, name: 'Fig', attributes: { id: 'seeds', josa: '을' }, expressions: [] },
    { line: 5, column: 3, name: 'Fig', attributes: { id: 'oak', wide: '' }, expressions: [] },
    { line: 7, column: 1, name: 'Plan', attributes: {}, expressions: [] },
  ]);
});

test('tells attributes that are written as code', () => {
  const [tag] = outlineOf('<Fig id={oak} {...more} show="share" />').tags;
  expect(tag).toMatchObject({ attributes: { show: 'share' }, expressions: ['id', '{...more}'] });
});

test('reads links and images, by reference too', () => {
  const { links, images } = outlineOf(
    '[숲](/2024/forest/) [씨앗][seeds] ![나무](oak.png) ![][pine]\n\n[seeds]: /2024/seeds/\n[pine]: pine.png\n',
  );
  expect(links.map(({ url, text }) => [url, text])).toEqual([
    ['/2024/forest/', '숲'],
    ['/2024/seeds/', '씨앗'],
  ]);
  expect(images.map(({ url, alt }) => [url, alt])).toEqual([
    ['oak.png', '나무'],
    ['pine.png', ''],
  ]);
});

test.each([
  ['emphasis does not end a run', '모두 **1,240**그루', ['모두 1,240그루']],
  ['a deletion does not either', '모두 ~~1,240~~ 520그루', ['모두 1,240 520그루']],
  ['a link gives its text', '[520그루](/x/)를 심었다', ['520그루를 심었다']],
  ['an address in the text is no prose', 'https://garam.example/2024 에서', [' 에서']],
  ['code is no prose', '`520그루`를 심었다', ['를 심었다']],
  ['a block of code is no prose', '```\n520그루\n```', []],
  ['a tag ends a run', '나무 <Fig id="oak" />를', ['나무 ', '를']],
  ['a term gives its text', '<Term id="x">표본</Term>을', ['표본', '을']],
  ['free text is left out', '<Free>제3조 **2항**</Free>에', ['에']],
  ['headings are prose', '## 3가지 나무 [#kinds]', ['3가지 나무']],
  ['cells are prose', '| 봄 | 300그루 |\n| - | - |\n', ['봄', '300그루']],
  ['footnotes are prose', '나무[^1]\n\n[^1]: 520그루', ['나무', '520그루']],
  ['a range is no deletion', '3~5억, 10~20명', ['3~5억, 10~20명']],
  ['emphasis ends at a bracket before Hangul', '**가람(센터)**는', ['가람(센터)는']],
  ['a comment is nothing', '봄 {/* 메모 */} 가을', ['봄 ', ' 가을']],
])('reads prose: %s', (_, mdx, runs) => {
  expect(outlineOf(mdx).runs.map(({ text }) => text)).toEqual(runs);
});

test('tells where a run begins', () => {
  const { runs } = outlineOf('---\n---\n- 봄\n- <Plan />\n  가을에\n  심은 나무\n');
  expect(runs).toEqual([
    { line: 3, column: 3, text: '봄' },
    { line: 5, column: 3, text: '가을에\n심은 나무' },
  ]);
});

const scraps = fc.array(
  fc.constantFrom(
    ...['<', '>', '</', '/>', '<Free>', '</Free>', '<Term id="a">', '</Term>', '<Fig id="a" />', '{', '}'],
    ...['{a}', '**', '_', '`', '```\n', '\n', '\n\n', '- ', '> ', '## ', '"', "'", '=', '가', 'a', '5', ' '],
    ...['import ', 'export ', '[', '](', ')', '[#a]', '|', '---\n', '<!--', '\t', '\r\n', '$', '\\'],
  ),
  { maxLength: 25 },
);

test('reads any text without an exception, and places everything inside', () => {
  fc.assert(
    fc.property(scraps, (parts) => {
      const text = parts.join('');
      const {
        outline: { passages, parts: _, ...outline },
        faults,
      } = readOutline(text);
      const lines = text.split('\n');
      const tags = passages.flat().filter((part) => typeof part !== 'string');
      for (const { line, column } of [...Object.values(outline).flat(), ...tags, ...faults]) {
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
      }
    }),
    { numRuns: 1000 },
  );
});

test('reads passages: words, and the tags between them', () => {
  const { passages } = outlineOf('모두 **심은** <Fig id="oak" />그루\n\n- 씨앗 [숲](/x/)\n\n<Plan />\n');
  expect(
    passages.map((passage) => passage.map((part) => (typeof part === 'string' ? part : `<${part.name}>`))),
  ).toEqual([['모두 ', '심은', ' ', '<Fig>', '그루'], ['씨앗 ', '숲'], ['<Plan>']]);
});

test('tells what stands under each heading, whatever the layout of the file', () => {
  const plain =
    '여는 글.\n\n## 하나 [#one]\n\n첫째 문단은\n**두 줄**이다.\n\n### 작은 제목\n\n- 가\n- 나\n\n## 둘 [#two]\n\n<Chart id="x" />\n';
  const parts = [
    { blocks: ['여는 글.'] },
    { id: 'one', blocks: ['첫째 문단은 **두 줄**이다.', '### 작은 제목', '- 가\n- 나'] },
    { id: 'two', blocks: ['<Chart id="x" />'] },
  ];
  expect(readOutline(plain).outline.parts).toEqual(parts);
  const other = plain
    .replace('첫째 문단은\n', '첫째 문단은   \n{/* 나중에 볼 것 */}')
    .replace('## 둘', '{/* 빈 자리 */}\n\n\n## 둘');
  expect(readOutline(other).outline.parts).toEqual(parts);
});
