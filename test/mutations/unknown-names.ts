import { edited, lineAt, type Mutation, type Span, type Texts } from './a-mutation.ts';
import type { Spot } from './spots.ts';

/** Names of what is not there, in the place of names: in YAML, in tags, in links. */
export function unknownNames(texts: Texts, spots: readonly Spot[]): Mutation[] {
  return [
    ...spots.flatMap((spot) => inYaml(texts, spot)),
    ...[...texts].flatMap(([file, text]) => [...inTags(texts, file, text), ...inLinks(texts, file, text)]),
  ];
}

/** Things taken away, or given another name, that are named elsewhere. The places that name them are right. */
export function lostThings(texts: Texts, spots: readonly Spot[]): Mutation[] {
  return spots.flatMap((spot) => {
    const { file, key, value, isNamed } = spot;
    if (!key || !isNamed) return [];
    const users = usersOf(texts, file, key.text, key.from);
    if (users.length === 0) return [];
    const own = lineAt(texts.get(file) ?? '', key.from);
    const renamed = edited('lost thing', texts, file, {
      from: key.from,
      to: key.to,
      words: `${key.text}-anew`,
      also: users,
    });
    const text = texts.get(file) ?? '';
    const gone = edited('lost thing', texts, file, {
      from: text.lastIndexOf('\n', key.from) + 1,
      to: text.indexOf('\n', value.to) + 1,
      words: '',
      lines: [Math.max(1, own - 1), own],
      also: users,
    });
    return spot.siblings > 1 ? [renamed, gone] : [renamed];
  });
}

/** Everywhere that a word stands alone, but where it names the thing itself. */
function usersOf(texts: Texts, home: string, name: string, at: number): Span[] {
  const year = /^\d{4}\//.exec(home)?.[0];
  const word = new RegExp(`(?<![\\w/-])(?:\\d{4}/)?${name}(?![\\w-])(?!:)`, 'g');
  return [...texts].flatMap(([file, text]) =>
    [...text.matchAll(word)]
      .filter(({ 0: found, index }) => {
        if (file === home && index === at) return false;
        if (year === undefined) return !file.startsWith('pages/');
        return found.includes('/') ? found.startsWith(year) : file.startsWith(year);
      })
      .map(({ index }) => ({ file, from: lineAt(text, index), to: lineAt(text, index) })),
  );
}

function inYaml(texts: Texts, { file, form, value }: Spot): Mutation[] {
  if (form.is !== 'scalar' || !form.name.startsWith('id of ')) return [];
  const { text } = value;
  const wrong = [`${text}x`, 'nothing-at-all', ...(text.includes('-') ? [text.replace('-', '')] : [])];
  const strange = /figure|target/.test(form.name)
    ? [`1999/${text.replace(/^\d{4}\//, '')}`, 'centre-yearbook']
    : ['seeds-kept-before'];
  return [...wrong, ...strange].map((words) =>
    edited('unknown name', texts, file, { from: value.from, to: value.to, words }),
  );
}

function inTags(texts: Texts, file: string, text: string): Mutation[] {
  return [...text.matchAll(/(?<=<\w+ ids?=")[^"]+/g)].flatMap(({ 0: id, index }) =>
    [`${id}x`, 'nothing-at-all', `1999/${id}`].map((words) =>
      edited('unknown name in a tag', texts, file, { from: index, to: index + id.length, words }),
    ),
  );
}

function inLinks(texts: Texts, file: string, text: string): Mutation[] {
  return [...text.matchAll(/(?<=\]\()[/#][^)]*/g)].flatMap(({ 0: url, index }) =>
    [
      url.replace(/\/[^/]*\/(?=#|$)/, '/no-such-page/'),
      url.replace(/\/(?=#|$)/, ''),
      url.replace(/^\//, ''),
      `${url.split('#')[0]}#no-such-place`,
      '',
    ]
      .filter((words) => words !== url)
      .map((words) => edited('link to nowhere', texts, file, { from: index, to: index + url.length, words })),
  );
}
