import { lineAt, type Mutation, type Remains, type Span, type Texts } from './a-mutation.ts';

/** Files under a wrong name, in a wrong place, or that are no files. */
export function wrongFiles(texts: Texts): Mutation[] {
  return [...texts].flatMap(([file, text]) => {
    const [, folder = '', stem = '', ending = ''] = /^(.*\/)?([^/]+)(\.[a-z]+)$/.exec(file) ?? [];
    const moved = (kind: string, to: string): Mutation => ({
      kind,
      about: `${file} → ${to}`,
      files: { [file]: null, [to]: text },
      right: [{ file: to, from: 1, to: 1 }],
    });
    const odd = (instead: Remains & { instead: string }): Mutation => ({
      kind: 'no file',
      about: `${file} is a ${instead.instead}`,
      files: { [file]: instead },
      right: [{ file, from: 1, to: 1 }],
    });
    const capital = stem.replace(/^./, (letter) => letter.toUpperCase());
    const other = ending === '.mdx' ? '.md' : '.yml';
    return [
      ...[
        other,
        `${ending}.txt`,
        '.txt',
        ending.toUpperCase(),
        ending + ending,
        `${ending}.bak`,
        `${ending}~`,
        '',
      ].map((wrong) => moved('wrong extension', `${folder}${stem}${wrong}`)),
      {
        ...missing(texts, file),
        files: { [file]: null, [`${folder}${stem}.docx`]: text },
        kind: 'wrong extension',
      },
      ...[
        `${folder}${capital}${ending}`,
        `${folder}${stem} ${ending}`,
        `${folder}${stem} (1)${ending}`,
        `${folder}${stem}_1${ending}`,
        `${folder}이름${ending}`,
        `${folder}sub/${stem}${ending}`,
        `${folder}-${stem}${ending}`,
        `old/${stem}${ending}`,
      ].map((wrong) => moved('wrong file name', wrong)),
      odd({ instead: 'folder' }),
      odd({ instead: 'link to nowhere' }),
      odd({ instead: 'link to itself' }),
      { ...missing(texts, file), kind: 'missing file' },
    ];
  });
}

/** A file taken away. Its place is where it is missed: itself, or the first lines of what names it. */
function missing(texts: Texts, file: string): Mutation {
  const slug = /([^/]+)\.\w+$/.exec(file)?.[1] ?? '';
  const year = /^\d{4}/.exec(file)?.[0];
  const namers = [...texts].flatMap(([each, text]): Span[] =>
    each === file || (year !== undefined && !each.startsWith(year))
      ? []
      : [...text.matchAll(new RegExp(`(?<=[[ ,/])${slug}(?=[\\],\\n/])`, 'g'))].map(({ index }) => {
          const line = lineAt(text, index);
          return { file: each, from: line, to: line };
        }),
  );
  const isNeeded = namers.length > 0 || !file.startsWith('pages/');
  return {
    kind: 'missing file',
    about: `${file} is not there`,
    files: { [file]: null },
    right: [{ file, from: 1, to: 1 }, ...namers],
    ...(!isNeeded && { stillValid: 'nothing names this page' }),
  };
}
