import type { BriefingItem } from '../permalinks/briefing-item.ts';
import { itemElement, type ItemView, numberItem } from './briefing-view.ts';

/**
 * Puts items into a list in their order. What is drawn already, by code, is moved and not made anew, so that it keeps what a reader
 * types in it.
 */
export function drawItems(
  list: HTMLElement,
  items: readonly BriefingItem[],
  drawn: Map<string, HTMLLIElement>,
  viewOf: (item: BriefingItem) => ItemView,
): void {
  const elements = items.map((item) => {
    const element = drawn.get(item.code) ?? itemElement(item, viewOf(item));
    if (item.is !== 'unreachable') drawn.set(item.code, element);
    return element;
  });
  elements.forEach((element, index) => {
    if (list.children[index] !== element) list.insertBefore(element, list.children[index] ?? null);
    numberItem(element, index, elements.length);
  });
  while (list.children.length > elements.length) list.lastChild?.remove();
}
