import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the base path of the site before links that an author wrote from the root: `/2021/jobs/`. */
export function rehypeBase({ base }: { base: string }) {
  return (tree: Root) => {
    visit(tree, 'element', (element: Element) => {
      for (const name of ['href', 'src']) {
        const value = element.properties[name];
        if (typeof value === 'string' && /^\/(?!\/)/.test(value)) {
          element.properties[name] = base.replace(/\/$/, '') + value;
        }
      }
    });
  };
}

/** Sets a link to itself beside every heading that has an id, for readers who want to pass it on. */
export function rehypeHeadingLinks() {
  return (tree: Root) => {
    visit(tree, 'element', (element, index, parent) => {
      const id = element.properties['id'];
      if (!/^h[23]$/.test(element.tagName) || typeof id !== 'string' || !parent || index === undefined)
        return;
      const text = textOf(element);
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['heading'] },
        children: [
          { ...element, properties: { ...element.properties, tabIndex: -1 } },
          {
            type: 'element',
            tagName: 'a',
            properties: { className: ['permalink'], href: `#${id}`, ariaLabel: `‘${text}’ 인용` },
            children: [{ type: 'text', value: '인용' }],
          },
        ],
      };
      return index + 1;
    });
  };
}

/** Lets a wide Markdown table, or a block of code, scroll inside its own frame, which the keyboard reaches. */
export function rehypeFrames() {
  return (tree: Root) => {
    let count = 0;
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName === 'pre') element.properties.tabIndex = 0;
      if (element.tagName !== 'table' || !parent || index === undefined) return;
      count += 1;
      parent.children[index] = {
        type: 'element',
        tagName: 'section',
        properties: { className: ['table-frame'], tabIndex: 0, ariaLabel: `표 ${count}` },
        children: [element],
      };
      return index + 1;
    });
  };
}

function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', (node) => {
    text += node.value;
  });
  return text;
}
