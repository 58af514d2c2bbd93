import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isComment } from './comments.ts';

/** What an author writes at the end of a heading: `## 투자 규모 [#investment]`. */
const headingId = /\s*\[#([^\]\s]+)\]\s*$/;

/** Takes `[#investment]` off a heading and gives the heading that id. */
export function remarkHeadingIds() {
  return (tree: Root) => {
    visit(tree, 'heading', (heading) => {
      const last = heading.children.findLast((child) => !isComment(child));
      if (last?.type !== 'text') return;
      const id = headingId.exec(last.value)?.[1];
      if (id === undefined) return;
      last.value = last.value.replace(headingId, '');
      heading.data = { ...heading.data, hProperties: { id } };
    });
  };
}
