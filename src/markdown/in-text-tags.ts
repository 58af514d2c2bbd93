import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { inTextTags } from '../domain/in-text-tags.ts';

/** Tells every in-text tag in which edition and section it stands, read from the path of its file. */
export function remarkInTextTags() {
  return (tree: Root, file: { path?: string }) => {
    const [, edition, section] = /\/(\d{4})\/([^/]+?)(?:\.[a-z]{2})?\.mdx$/.exec(file.path ?? '') ?? [];
    if (edition === undefined || section === undefined) return;
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
      if (node.name === null || !Object.hasOwn(inTextTags, node.name)) return;
      node.attributes.push(
        { type: 'mdxJsxAttribute', name: 'edition', value: edition },
        { type: 'mdxJsxAttribute', name: 'section', value: section },
      );
    });
  };
}
