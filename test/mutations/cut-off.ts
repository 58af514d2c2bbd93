import { dice } from '../../bench/fictional-report/chance.ts';
import { lineAt, type Mutation, type Span, type Texts } from './a-mutation.ts';
import type { Spot } from './spots.ts';

/**
 * Files that end too early, as after a full disk or a download that broke off. Where what is left is as good as a file that
 * was meant so, the mutation says it, by rules of its own: where a sentence ends, which fields an entry needs, which
 * beginnings of a value are values, and whether anything names what is lost.
 */
export function cutOff(texts: Texts, spots: readonly Spot[], cuts: number): Mutation[] {
  return [...texts].flatMap(([file, text]) =>
    Array.from({ length: cuts }, (_, i) => {
      const at = 1 + dice(text.length - 2, 'cut', file, i);
      const left = text.slice(0, at);
      const own = spots.filter((spot) => spot.file === file);
      const users = usersOfLost(texts, file, left, own);
      const fault = file.endsWith('.mdx') ? brokenText(left, text) : brokenEntry(left, own);
      const end = left.trimEnd().split('\n').length;
      const entry = own.findLast(({ key, value, path }) => key && !path.includes('.') && value.from <= at);
      return {
        kind: 'cut off',
        about: `${file}:${end} cut behind ${JSON.stringify(left.slice(-24))}`,
        files: { [file]: left },
        right: [
          {
            file,
            from: entry?.key && !fault?.isWhole ? lineAt(text, entry.key.from) : end - 1,
            to: lineAt(text, at),
          },
          { file, from: 1, to: 1 },
          ...users,
        ],
        ...(!fault && users.length === 0 && { stillValid: 'what is left is whole' }),
      };
    }),
  );
}

/** Files with nothing in them, or with what is as good as nothing. */
export function emptied(texts: Texts, spots: readonly Spot[]): Mutation[] {
  return [...texts.keys()].flatMap((file) =>
    ['', '\n\n\n', '   \n', '# 메모뿐입니다\n', '---\n', '---\n---\n', 'null\n', '""\n', '[]\n', '글\n'].map(
      (left) => ({
        kind: 'empty file',
        about: `${file} is ${JSON.stringify(left)}`,
        files: { [file]: left },
        right: [
          { file, from: 1, to: 3 },
          ...usersOfLost(
            texts,
            file,
            '',
            spots.filter((spot) => spot.file === file),
          ),
        ],
      }),
    ),
  );
}

interface Broken {
  /** Whether what is wrong concerns the end of the file only. */
  isWhole?: boolean;
}

function brokenText(left: string, text: string): Broken | undefined {
  const body = text.indexOf('\n---\n') + 4;
  if (left.length < body) return {};
  const [block = ''] = left.slice(body).trimEnd().split('\n\n').slice(-1);
  const words = block.trim().replace(/\s*<Source id="[^"]*" \/>$/, '');
  const isWhole = /^<(?:Chart|Table|Cards|Progress|Plan)[^<>]*\/>$/.test(words) || /[.?!]$/.test(words);
  return isWhole && !words.startsWith('#') ? undefined : { isWhole: true };
}

function brokenEntry(left: string, spots: readonly Spot[]): Broken | undefined {
  const at = left.length;
  const begun = spots.filter(({ key, value }) => (key?.from ?? value.from) < at);
  const last = left.slice(left.lastIndexOf('\n') + 1);
  const isInName = /^ *(?:- ?)?[\w-]*$/.test(last) && last.trim() !== '';
  const cut = begun.findLast(({ form, value }) => form.is === 'scalar' && value.to > at);
  const isBare = begun.some(({ key, value }) => key && value.from >= at);
  const openList = begun.some(
    ({ form, value }) => form.is === 'list' && value.text.startsWith('[') && value.to > at,
  );
  if (
    isInName ||
    isBare ||
    openList ||
    /:\s*$/.test(last) ||
    (cut && !isValue(cut, left.slice(cut.value.from)))
  )
    return {};
  const groups = Map.groupBy(begun, ({ groupFrom, path }) => `${groupFrom} ${path.replace(/[^.]*$/, '')}`);
  const isIncomplete = [...groups.values()].some(([first]) =>
    spots.some((spot) => spot.isNeeded && spot.groupFrom === first?.groupFrom && (spot.key?.from ?? 0) >= at),
  );
  return isIncomplete ? {} : undefined;
}

/** Whether the beginning of a value is a value of its own. */
function isValue({ form, path }: Spot, words: string): boolean {
  if (form.is !== 'scalar' || words === '' || /^['"]/.test(words)) return false;
  if (/(?:definition|description|lead|note|notice)$/.test(path)) return /[.]$/.test(words);
  switch (form.name) {
    case 'text':
      return true;
    case 'url':
      return /^https:\/\/\w/.test(words);
    case 'date':
      return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(words);
    case 'number':
      return /^\d+$/.test(words);
    default:
      return false;
  }
}

/** Where something names what is no longer there: sections of the contents, and all that has a name or an id. */
function usersOfLost(texts: Texts, home: string, left: string, spots: readonly Spot[]): Span[] {
  const text = texts.get(home) ?? '';
  const lost = spots.flatMap(({ key, value, isNamed, form, path }) => {
    if (isNamed && key && key.to > left.length) return [key.text];
    const isSection = form.is === 'scalar' && form.name === 'id of section' && home.endsWith('edition.yaml');
    return (isSection || path === 'units.*') && value.to > left.length ? [value.text] : [];
  });
  const anchors = [...text.slice(left.length).matchAll(/#([a-z-]+)\]/g)].map(([, id = '']) => id);
  const address = `/${home.replace(/\.mdx$/, '')}/#`;
  const named = [
    ...lost.flatMap((name) => namersOf(texts, home, name)),
    ...anchors.flatMap((id) => namersOf(texts, home, `${address}${id}`)),
  ];
  const year = /^\d{4}/.exec(home)?.[0];
  const files = home.endsWith('edition.yaml')
    ? lost
        .map((slug) => ({ file: `${year}/${slug}.mdx`, from: 1, to: 2 }))
        .filter(({ file }) => texts.has(file))
    : [];
  return [...named, ...files];
}

function namersOf(texts: Texts, home: string, name: string): Span[] {
  const word = new RegExp(`(?<=: |[[,"(] ?|\\d{4}/)${name}(?=$|[\\],")])`, 'gm');
  return [...texts].flatMap(([file, text]) =>
    file === home
      ? []
      : [...text.matchAll(word)].map(({ index }) => {
          const line = lineAt(text, index);
          return { file, from: line, to: line };
        }),
  );
}
