import { edited, lineAt, type Mutation, type Texts } from './a-mutation.ts';
import type { Spot } from './spots.ts';

/** Ids that name two things, and lists that name one thing twice. */
export function saidTwice(texts: Texts, spots: readonly Spot[]): Mutation[] {
  return [
    ...spots.flatMap((spot) => inList(texts, spot)),
    ...spots.flatMap((spot) => elsewhere(texts, spots, spot)),
  ];
}

/** The first of a list once more at its end. */
function inList(texts: Texts, { file, form, value, path }: Spot): Mutation[] {
  if (form.is !== 'list' || path.endsWith('columns')) return [];
  const text = texts.get(file) ?? '';
  const flow = /^\[([^,\]]+)[^\]]*\]$/s.exec(value.text);
  if (flow) {
    if (flow[1] === 'null') return [];
    const at = value.to - 1;
    return [
      edited('said twice', texts, file, {
        from: at,
        to: at,
        words: `, ${flow[1]}`,
        lines: [lineAt(text, value.from), lineAt(text, at)],
      }),
    ];
  }
  const start = text.lastIndexOf('\n', value.from) + 1;
  const indent = ' '.repeat(value.from - start);
  const [item = ''] = value.text.split(`\n${indent}- `);
  const end = text.indexOf('\n', value.to) + 1;
  const again = `${indent}${item.trimEnd()}\n`;
  const first = lineAt(text, value.from);
  const last = lineAt(text, end) + again.split('\n').length - 2;
  return [edited('said twice', texts, file, { from: end, to: end, words: again, lines: [first - 1, last] })];
}

/** A figure, chart or table of another section of the edition under the id of this one. */
function elsewhere(texts: Texts, spots: readonly Spot[], { file, path, key, value }: Spot): Mutation[] {
  const list = /^(figures|charts|tables)\.\*$/.exec(path)?.[1];
  const year = /^\d{4}\//.exec(file)?.[0];
  if (!list || !key || year === undefined) return [];
  const text = texts.get(file) ?? '';
  return spots
    .filter((home) => home.path === list && home.file !== file && home.file.startsWith(year))
    .slice(0, 2)
    .map((home) => {
      const at = (texts.get(home.file) ?? '').lastIndexOf('\n', home.value.from) + 1;
      const entry = `  ${text.slice(key.from, value.to)}\n`;
      const line = lineAt(texts.get(home.file) ?? '', at);
      const own = lineAt(text, key.from);
      return edited('said twice', texts, home.file, {
        from: at,
        to: at,
        words: entry,
        lines: [line, line + entry.split('\n').length - 2],
        also: [{ file, from: own, to: own }],
      });
    });
}
