import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The tags that an author may write in MDX; `components/in-text/` has one component for each. */
export const inTextTags = ['Fig', 'Cards', 'Table', 'Chart', 'Progress', 'Plan', 'Term', 'Source', 'Free'];

/** Tells every in-text tag in which edition and section it stands, read from the path of its file. */
export function remarkInTextTags() {
  return (tree: Root, file: { path?: string }) => {
    const [, edition, section] = /\/(\d{4})\/([^/]+?)(?:\.[a-z]{2})?\.mdx$/.exec(file.path ?? '') ?? [];
    if (edition === undefined || section === undefined) return;
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
      if (node.name === null || !inTextTags.includes(node.name)) return;
      node.attributes.push(
        { type: 'mdxJsxAttribute', name: 'edition', value: edition },
        { type: 'mdxJsxAttribute', name: 'section', value: section },
      );
    });
  };
}
