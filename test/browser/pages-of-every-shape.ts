/**
 * Few pages that have between them every kind of element of all the pages: an element with its classes, roles and states
 * inside its parents, with or without words.
 */
export function pagesOfEveryShape(pages: ReadonlyMap<string, string>): string[] {
  const kinds = [...pages].map(([page, html]) => ({ page, kinds: kindsOf(html) }));
  const missing = new Set(kinds.flatMap((each) => [...each.kinds]));
  const chosen: string[] = [];
  while (missing.size > 0) {
    const gain = (each: Set<string>) => each.intersection(missing).size;
    const best = kinds.reduce((a, b) => (gain(b.kinds) > gain(a.kinds) ? b : a));
    chosen.push(best.page);
    for (const kind of best.kinds) missing.delete(kind);
  }
  return chosen;
}

const voids = new Set(['meta', 'link', 'br', 'hr', 'img', 'input', 'wbr', 'source']);

function kindsOf(html: string): Set<string> {
  const kinds = new Set<string>();
  const trail: string[] = [];
  for (const [, end, name = '', attributes = '', words = ''] of html.matchAll(
    /<(\/?)([a-z][\w-]*)((?:\s[^>]*)?)>([^<]*)/g,
  )) {
    if (end) {
      trail.pop();
      continue;
    }
    const telling = [
      ...attributes.matchAll(/\s(class|role|aria-[a-z]+|data-hue|type|hidden)(?:="([^"]*)")?/g),
    ]
      .map(([, key, value = '']) =>
        key === 'aria-label' || /^aria-.*by$/.test(key ?? '') ? key : `${key}=${value}`,
      )
      .join(' ');
    const kind = [...trail.slice(-3), `${name}[${telling}]${words.trim() === '' ? '' : '+'}`].join('>');
    kinds.add(kind);
    if (!voids.has(name) && !attributes.endsWith('/')) trail.push(name);
  }
  return kinds;
}
