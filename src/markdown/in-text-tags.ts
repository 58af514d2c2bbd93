import type { Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { inTextTags } from '../domain/in-text-tags.ts';

/** Tells every in-text tag in which edition and section it stands, read from the path of its file. */
export function remarkInTextTags() {
  return (tree: Root, file: { path?: string }) => {
    const [, edition, section] = /\/(\d{4})\/([^/]+?)(?:\.[a-z]{2})?\.mdx$/.exec(file.path ?? '') ?? [];
    if (edition === undefined || section === undefined) return;
    visit(tree, (node, index, parent) => {
      if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
      if (node.name === null || !Object.hasOwn(inTextTags, node.name)) return;
      if (node.name === 'Source') closeUp(parent?.children[(index ?? 0) - 1]);
      node.attributes.push(
        { type: 'mdxJsxAttribute', name: 'edition', value: edition },
        { type: 'mdxJsxAttribute', name: 'section', value: section },
      );
    });
  };
}

/** Takes away the blank before the mark of a source, which must not begin a line. */
function closeUp(before: Node | undefined): void {
  if (before?.type === 'text' && 'value' in before) before.value = String(before.value).trimEnd();
}
