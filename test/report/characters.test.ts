import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { charactersIn } from '../../src/report/characters.ts';

async function charactersOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'characters-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return charactersIn([folder]);
}

test('finds what documents and code say, each character once, in order', async () => {
  expect(
    await charactersOf({ 'a.yaml': '가: 나\n', 'b.mdx': '---\n다: 라\n---\n마 가', 'c.ts': "'바'" }),
  ).toBe(' "\':{}가나다라마바');
});

const yaml = '이름: 숲\n뜻: |\n  # 나무\n';
const mdx = '---\ntitle: 씨앗\n---\n\n글 한 줄\n';

test.each([
  ['CRLF', { 'a.yaml': yaml.replaceAll('\n', '\r\n'), 'b.mdx': mdx.replaceAll('\n', '\r\n') }],
  ['a byte order mark', { 'a.yaml': `\ufeff${yaml}`, 'b.mdx': `\ufeff${mdx}` }],
  [
    'spaces at the ends of lines',
    { 'a.yaml': yaml.replace('숲', '숲  '), 'b.mdx': mdx.replace('씨앗', '씨앗 ') },
  ],
  [
    'comments',
    { 'a.yaml': `# 값\n${yaml}`, 'b.mdx': `${mdx.replace('씨앗', '씨앗 # 값')}\n{/* 쪽\n지 */}\n` },
  ],
  ['the order of keys', { 'a.yaml': '뜻: |\n  # 나무\n이름: 숲\n', 'b.mdx': mdx }],
])('finds the same in spite of %s', async (_, files) => {
  expect(await charactersOf(files)).toBe(await charactersOf({ 'a.yaml': yaml, 'b.mdx': mdx }));
});

test('takes a document that cannot be read by its letters', async () => {
  expect(await charactersOf({ 'a.yaml': '가: [나' })).toBe(' :[가나');
});
