import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkComments } from '../../src/markdown/comments.ts';

const parser = unified().use(remarkParse).use(remarkMdx);

/** The tree of a text without comments, by kinds and words. */
function read(text: string): unknown {
  const tree = parser.parse(text);
  remarkComments()(tree);
  return kinds(tree);
}

function kinds(node: Root | Root['children'][number]): unknown {
  if ('children' in node) return [node.type, ...(node.children as Root['children']).map(kinds)];
  return 'value' in node ? node.value : node.type;
}

test.each([
  ['between blocks', '하나.\n\n{/* 메모 */}\n\n둘.', '하나.\n\n둘.'],
  ['at the end of a paragraph', '하나. {/* 메모 */}\n\n둘.', '하나.\n\n둘.'],
  ['at the beginning of a paragraph', '{/* 메모 */} 하나.', '하나.'],
  ['between words', '하나 {/* 메모 */} 둘.', '하나 둘.'],
  ['inside a word', '하{/* 메모 */}나.', '하나.'],
  ['over lines', '하나 {/* 메모\n메모 */}\n둘.', '하나\n둘.'],
  ['behind emphasis', '**하나** {/* 메모 */} 둘.', '**하나** 둘.'],
  ['before a tag', '하나 {/* 메모 */} <Fig id="a" />.', '하나 <Fig id="a" />.'],
  ['behind a heading', '## 하나 {/* 메모 */}', '## 하나'],
  ['several', '하나 {/* 메모 */}{/* 메모 */} 둘.', '하나 둘.'],
])('takes out a comment %s', (_, text, plain) => {
  expect(read(text)).toEqual(read(plain));
});

test('parts a paragraph where a comment has lines of its own, as MDX has it', () => {
  expect(read('하나\n{/* 메모 */}\n둘.')).toEqual(read('하나\n\n둘.'));
});

test('leaves other braces alone', () => {
  expect(read('{1 + 1}')).toEqual(['root', '1 + 1']);
});
