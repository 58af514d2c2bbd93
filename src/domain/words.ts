import { isShow, showFigure } from './figure.ts';
import { figureFinder, referenceFrom } from './figure-reference.ts';
import { withJosa } from './josa.ts';
import type { Figure, Report } from './report.ts';

/** The attributes of one `<Fig …/>`, as written. */
interface FigTag {
  id: string;
  josa?: string;
  show?: string;
}

/** `at` is the offset in the text. A `fault` is a tag, as written, that is no well-formed `<Fig …/>`. */
export type WordPart = { text: string } | { fig: FigTag; at: number } | { fault: string; at: number };

/**
 * Takes frontmatter text apart into plain text and `<Fig …/>` tags. Any other tag, and a tag with an unknown, repeated,
 * empty or missing attribute, is a fault. Whether its id, particle and `show` exist is for the checks to say.
 */
export function parseWords(text: string): WordPart[] {
  const parts: WordPart[] = [];
  let end = 0;
  for (const match of text.matchAll(/<\/?[A-Za-z](?:"[^"]*"|'[^']*'|[^"'<>])*(?:>|["'][^<>]*>?)?/gu)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    const fig = parseFig(match[0]);
    parts.push(fig ? { fig, at: match.index } : { fault: match[0], at: match.index });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/**
 * The text with its numbers put in, for descriptions and search; its spaces are ordinary ones. `find` looks up a figure
 * and a figure's target by id. Where a tag leads nowhere, a tag stays.
 */
export function plainWords(
  text: string,
  find: (id: string) => Figure | undefined,
  extraUnits: readonly string[] = [],
): string {
  return parseWords(text)
    .map((part) => {
      if ('text' in part) return part.text;
      if ('fault' in part) return part.fault;
      return figWords(part.fig, find, extraUnits) ?? `<Fig id="${part.fig.id}" />`;
    })
    .join('')
    .replaceAll('\u00a0', ' ');
}

/** The same of a text of the edition on `year`. */
export function plainWordsOf(report: Report, year: string, text: string): string {
  return plainWords(text, figureFinder(report, year), report.settings.units);
}

/** What one `<Fig …/>` says, its particle attached. Undefined when there is no such figure or no such `show`. */
function figWords(
  { id, josa, show = 'value' }: FigTag,
  find: (id: string) => Figure | undefined,
  extraUnits: readonly string[] = [],
): string | undefined {
  const figure = find(id);
  if (!figure || !isShow(show)) return undefined;
  const target = figure.target === undefined ? undefined : find(referenceFrom(id, figure.target));
  const shown = showFigure(figure, target, show, extraUnits);
  return josa === undefined ? shown : withJosa(shown, josa);
}

function parseFig(tag: string): FigTag | undefined {
  const [, written] = /^<Fig((?:\s+[a-z]+=(?:"[^"]*"|'[^']*'))+)\s*\/>$/u.exec(tag) ?? [];
  if (written === undefined) return undefined;
  const attributes = [...written.matchAll(/([a-z]+)=(["'])(.*?)\2/gsu)].map(
    ([, name = '', , value = '']) => [name, value] as const,
  );
  const { id, josa, show, ...unknown } = Object.fromEntries(attributes);
  const once = new Set(attributes.map(([name]) => name)).size === attributes.length;
  const filled = attributes.every(([, value]) => value !== '');
  if (!id || !once || !filled || Object.keys(unknown).length > 0) return undefined;
  return { id, ...(josa === undefined ? {} : { josa }), ...(show === undefined ? {} : { show }) };
}
