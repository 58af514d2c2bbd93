import type { Nodes, Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Whether a node is a comment of an author, `{/* … *\/}`, or several, and nothing else in braces. */
export function isComment(node: Nodes): boolean {
  const isBraces = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return isBraces && /^(?:\s|\/\*[\s\S]*?\*\/)*$/.test(node.value);
}

/** Takes the comments of authors out of a text, with the blank that each leaves behind: the page is as if they were not there. */
export function remarkComments() {
  return (tree: Root) => {
    visit(tree, (node, index, parent) => {
      if (index === undefined || parent === undefined || !isComment(node)) return undefined;
      closeUp(parent, index);
      return [SKIP, index];
    });
  };
}

/** Takes a comment away. Of the blanks before and behind it one stays, and none where a text begins or ends. */
function closeUp({ children }: Parents, index: number): void {
  const [before, behind] = [children[index - 1], children[index + 1]];
  const endsLine = behind?.type === 'text' && /^\s*\n/.test(behind.value);
  const hasBlankBefore = before?.type === 'text' ? /\s$/.test(before.value) : before === undefined;
  if (before?.type === 'text' && (behind === undefined || endsLine)) before.value = before.value.trimEnd();
  else if (behind?.type === 'text' && hasBlankBefore) behind.value = behind.value.trimStart();
  const isOneText = before?.type === 'text' && behind?.type === 'text';
  if (isOneText) before.value += behind.value;
  children.splice(index, isOneText ? 2 : 1);
}
