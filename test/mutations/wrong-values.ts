import { edited, lineAt, type Mutation, type Texts } from './a-mutation.ts';
import type { Spot } from './spots.ts';

/** Values of another kind, form or range than their field takes, groups and lists in place of each other, and empty ones. */
export function wrongValues(texts: Texts, spots: readonly Spot[]): Mutation[] {
  return spots.flatMap((spot) => {
    const kind = spot.form.is === 'scalar' ? 'wrong value' : 'wrong type';
    return wrongFor(spot).map((words) => replaced(kind, texts, spot, words));
  });
}

/** Fields that must be there, taken away with their lines. */
export function missingFields(texts: Texts, spots: readonly Spot[]): Mutation[] {
  return spots
    .filter(({ isNeeded, siblings }) => isNeeded && siblings > 1)
    .map((spot) => {
      const { file, key, value, groupFrom } = spot;
      const text = texts.get(file) ?? '';
      const isFirstOfItem = /- $/.test(text.slice(0, key?.from));
      const from = isFirstOfItem ? (key?.from ?? 0) : text.lastIndexOf('\n', key?.from ?? 0) + 1;
      const end = text.indexOf('\n', value.to) + 1;
      const to = isFirstOfItem ? end + (/^ */.exec(text.slice(end))?.[0].length ?? 0) : end;
      const line = lineAt(text, key?.from ?? 0);
      const above = Math.max(1, lineAt(text, groupFrom) - 1);
      return edited('missing field', texts, file, { from, to, words: '', lines: [above, line] });
    });
}

/** Names of fields that no form has: a field with two letters swapped, or a new one beside it. */
export function unknownFields(texts: Texts, spots: readonly Spot[]): Mutation[] {
  return spots.flatMap(({ file, key, isNamed }) => {
    if (!key || isNamed) return [];
    const [a = '', b = '', ...rest] = key.text;
    const typo = a === b ? `${key.text}s` : b + a + rest.join('');
    return [edited('unknown field', texts, file, { from: key.from, to: key.to, words: typo })];
  });
}

/** A name twice in one group. */
export function namesTwice(texts: Texts, spots: readonly Spot[]): Mutation[] {
  return spots.flatMap(({ file, key, value }) => {
    if (!key) return [];
    const text = texts.get(file) ?? '';
    const start = text.lastIndexOf('\n', key.from) + 1;
    const indent = ' '.repeat(key.from - start);
    const end = text.indexOf('\n', value.to) + 1;
    if (text.slice(start, key.from).trim() !== '' && !/^\s*- $/.test(text.slice(start, key.from))) return [];
    const again = `${indent}${text.slice(key.from, value.to)}\n`;
    const [first, second] = [lineAt(text, key.from), lineAt(text, end)];
    return [
      {
        ...edited('name twice', texts, file, { from: end, to: end, words: again }),
        right: [
          { file, from: second, to: second },
          { file, from: first, to: first },
        ],
      },
    ];
  });
}

function wrongFor({ form }: Spot): readonly string[] {
  switch (form.is) {
    case 'scalar':
      return form.wrong;
    case 'list':
      return ['하나', '{가: 나}', '12', '~', ...(form.mayBeEmpty ? [] : ['[]']), '[~]'];
    case 'names':
      return ['하나', '[가, 나]', '12', '{Oak Tree: 1}', '{참나무: {}}', '{oak_tree: {}}'];
    case 'group':
      return ['하나', '[가, 나]', '12', '~', ...(form.needed.length > 0 ? ['{}'] : [])];
  }
}

/** Puts other words in place of a value, behind its name where the value begins on the next line. */
function replaced(kind: string, texts: Texts, { file, key, value }: Spot, words: string): Mutation {
  const text = texts.get(file) ?? '';
  const isBelow = key !== undefined && text.slice(key.to, value.from).includes('\n');
  const edit = isBelow
    ? { from: key.to, to: value.to, words: `: ${words}` }
    : { from: value.from, to: value.to, words };
  const line = lineAt(text, isBelow ? key.from : value.from);
  return edited(kind, texts, file, { ...edit, lines: [line, line] });
}
