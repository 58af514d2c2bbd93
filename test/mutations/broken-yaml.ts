import { edited, lineAt, type Mutation, type Texts } from './a-mutation.ts';
import { type Spot, yamlPart } from './spots.ts';

/** Slips of the hand by which YAML is YAML no more, or says something else than it seems to. */
export function brokenYaml(texts: Texts, spots: readonly Spot[]): Mutation[] {
  return [
    ...[...texts].flatMap(([file, text]) => linesOf(file, text).flatMap((line) => inLine(texts, file, line))),
    ...spots.flatMap((spot) => inValue(texts, spot)),
  ];
}

interface Line {
  from: number;
  to: number;
  words: string;
  indent: number;
  /** Whether the line above, of those as far in or less, begins as far in: another name of the same group. */
  hasSiblingAbove: boolean;
}

function linesOf(file: string, text: string): Line[] {
  const part = yamlPart(file, text);
  const lines: Line[] = [];
  for (let from = part.from; from < part.to; from = text.indexOf('\n', from) + 1) {
    const to = text.indexOf('\n', from);
    const words = text.slice(from, to);
    const indent = /^ */.exec(words)?.[0].length ?? 0;
    const above = lines.findLast((line) => startOf(line) <= indent);
    lines.push({
      from,
      to,
      words,
      indent,
      hasSiblingAbove: above !== undefined && startOf(above) === indent,
    });
  }
  return lines;
}

/** Where the names of the line begin, behind the dash of an item. */
function startOf({ indent, words }: Pick<Line, 'indent' | 'words'>): number {
  return /^ *- \w/.test(words) && /^ *- [\w-]+:/.test(words) ? indent + 2 : indent;
}

function inLine(texts: Texts, file: string, line: Line): Mutation[] {
  const { from, to, words, indent, hasSiblingAbove } = line;
  const number = lineAt(texts.get(file) ?? '', from);
  const at = (start: number, end: number, put: string, lines: [number, number] = [number, number]) =>
    edited('broken YAML', texts, file, { from: start, to: end, words: put, lines });
  const colon = /^ *(?:- )?[\w-]+(?=: )/.exec(words)?.[0].length;
  const isItem = /^ *- /.test(words);
  return [
    ...(hasSiblingAbove && !isItem ? [at(from, from, ' '), at(from, from, '   ')] : []),
    ...(hasSiblingAbove && !isItem && indent > 0 ? [at(from, from + 1, '')] : []),
    ...(indent > 0 ? [at(from, from + indent, '\t'.repeat(indent / 2))] : []),
    ...(colon !== undefined
      ? [
          at(from + colon, from + colon + 1, ''),
          at(from + colon + 1, from + colon + 2, ''),
          at(from + colon, from + colon + 1, ' ='),
        ]
      : []),
    ...(isItem ? [at(from + indent + 1, from + indent + 2, '')] : []),
    at(from, from, `${' '.repeat(indent)}이 줄은 이름이 없습니다\n`, [number - 1, number + 1]),
    at(to, to, `\n${' '.repeat(indent)}}`, [number, number + 2]),
  ];
}

function inValue(texts: Texts, { file, form, key, value }: Spot): Mutation[] {
  const at = (put: string) =>
    edited('broken YAML', texts, file, { from: value.from, to: value.to, words: put });
  const { text } = value;
  const isFlow = !key && !/[:\n]/.test(text);
  if (form.is === 'list' && /^\[.*\]$/s.test(text)) {
    return [
      at(text.slice(0, -1)),
      at(text.slice(1)),
      at(`${text}]`),
      at(text.replace(']', ', , ]')),
      ...(text.includes(', ') && /^[\x20-\x7e]*$/.test(text) ? [at(text.replaceAll(', ', ' '))] : []),
    ];
  }
  if (form.is !== 'scalar' || isFlow) return [];
  const bare = text.replace(/^['"]|['"]$/g, '');
  return [
    at(`"${bare}`),
    at(`'${bare}`),
    at(`"${bare.slice(0, 2)}" ${bare.slice(2)}x`),
    at(`"${bare}\\q"`),
    at(`${bare}: ${bare}`),
    at(`*${bare}`),
    at(`&it ${bare}`),
    at(`!it ${bare}`),
    at(`@${bare}`),
    at(`\`${bare}`),
    at(`%${bare}`),
    at(`- ${bare}`),
    at(`[${bare}`),
    at(`{${bare}`),
    at(`> ${bare}`),
    at(`"${bare}"${bare.slice(-1)}`),
  ];
}
