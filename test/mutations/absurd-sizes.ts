import { edited, lineAt, type Mutation, type Span, type Texts } from './a-mutation.ts';
import { type Spot, yamlPart } from './spots.ts';

/** Numbers, lines, files and nestings of a size that nobody writes by hand. */
export function absurdSizes(texts: Texts, spots: readonly Spot[]): Mutation[] {
  return [
    ...spots.filter(({ path }) => path.endsWith('value')).flatMap((spot) => numbers(texts, spot)),
    ...[...texts].flatMap(([file, text]) => [...sizes(file, text), ...nestings(file, text)]),
  ];
}

function numbers(texts: Texts, { file, value }: Spot): Mutation[] {
  return [
    '9'.repeat(401),
    `0.${'1'.repeat(400)}`,
    `'${'9'.repeat(40)}'`,
    '1e400',
    '-1e400',
    '1e30',
    '1e-30',
    '.inf',
    '-.inf',
    '.nan',
    '0x7f',
    '0o17',
    '007',
    `'007'`,
    '-0',
    '1_000',
  ].map((words) => edited('absurd number', texts, file, { from: value.from, to: value.to, words }));
}

/** Words put in at the beginning of the YAML, or behind the end; right are the lines of the words, or the first of the file. */
interface Size {
  about: string;
  words: () => string;
  where: 'top' | 'end';
  /** The file is too large as a whole. */
  isWhole?: true;
  lines?: number;
}

const sizesOfAll: readonly Size[] = [
  { about: 'of 50 MB', words: () => '\n'.repeat(50_000_000), where: 'end', isWhole: true },
  {
    about: 'of 5 MB of text',
    words: () => '# 숲은 열려 있습니다.\n'.repeat(160_000),
    where: 'top',
    isWhole: true,
  },
  { about: 'with a comment of 1 MB in one line', words: () => `# ${'가'.repeat(350_000)}\n`, where: 'top' },
  { about: 'with 100,000 lines', words: () => '#\n'.repeat(100_000), where: 'top', lines: 100_000 },
];

const sizesOfMdx: readonly Size[] = [
  { about: 'with a line of 1 MB', words: () => '숲은 열려 있습니다. '.repeat(50_000), where: 'end' },
  { about: 'with 1 MB of brackets', words: () => '['.repeat(1_000_000), where: 'end' },
  { about: 'with 1 MB of asterisks', words: () => '*a '.repeat(330_000), where: 'end' },
  { about: 'with 1 MB of backticks', words: () => '`a '.repeat(330_000), where: 'end' },
  { about: 'with 300,000 digits', words: () => `${'1'.repeat(300_000)}명`, where: 'end' },
  { about: 'with 100,000 tags', words: () => '<Free>'.repeat(100_000), where: 'end' },
  { about: 'with 2,000 asterisks', words: () => '*a_ '.repeat(1000), where: 'end' },
  { about: 'with 1,000 broken tags', words: () => '<Fig\n\n'.repeat(1000), where: 'end', lines: 2000 },
  {
    about: 'with 100,000 broken tags',
    words: () => '<Fig\n\n'.repeat(100_000),
    where: 'end',
    lines: 200_000,
  },
];

const nestingsOfAll: readonly Size[] = [
  { about: 'with 100,000 brackets', words: () => `a: ${'['.repeat(100_000)}\n`, where: 'top' },
  {
    about: 'with 900 brackets, closed',
    words: () => `a: ${'['.repeat(900)}${']'.repeat(900)}\n`,
    where: 'top',
  },
  { about: 'with 100,000 braces', words: () => `a: ${'{a: '.repeat(100_000)}\n`, where: 'top' },
  { about: 'with 100,000 dashes', words: () => `a:\n  ${'- '.repeat(100_000)}1\n`, where: 'top', lines: 2 },
  { about: 'with 4,000 dashes', words: () => `a:\n  ${'- '.repeat(4000)}1\n`, where: 'top', lines: 2 },
  { about: 'with 4,000 question marks', words: () => `${'? '.repeat(4000)}a\n`, where: 'top' },
  {
    about: 'with 20,000 brackets in lines',
    words: () => `a: ${'[\n'.repeat(20_000)}\n`,
    where: 'top',
    lines: 20_000,
  },
  { about: 'with 600 levels', words: levels, where: 'top', lines: 600 },
  { about: 'with names that stand for each other', words: aliases, where: 'top', lines: 12 },
];

const nestingsOfMdx: readonly Size[] = [
  { about: 'with 100,000 quotations', words: () => `${'>'.repeat(100_000)} 말\n`, where: 'end' },
  { about: 'with 4,000 quotations', words: () => `${'>'.repeat(4000)} 말\n`, where: 'end' },
  { about: 'with 4,000 lists', words: () => `${'- '.repeat(4000)}말\n`, where: 'end' },
  { about: 'with 4,000 braces', words: () => `${'{'.repeat(4000)}\n`, where: 'end' },
  { about: 'with 1,000 tags over lines', words: () => '<Free>\n\n'.repeat(1000), where: 'end', lines: 2000 },
  { about: 'with 400 quotations over lines', words: quotations, where: 'end', lines: 400 },
];

function sizes(file: string, text: string): Mutation[] {
  const own = file.endsWith('.mdx') ? [...sizesOfAll, ...sizesOfMdx] : sizesOfAll;
  return own.map((size) => sized('absurd size', file, text, size));
}

function nestings(file: string, text: string): Mutation[] {
  const own = file.endsWith('.mdx') ? [...nestingsOfAll, ...nestingsOfMdx] : nestingsOfAll;
  return own.map((size) => sized('deep nesting', file, text, size));
}

function sized(kind: string, file: string, text: string, size: Size): Mutation {
  const { about, words, where, isWhole, lines = 1 } = size;
  const at = where === 'top' ? yamlPart(file, text).from : text.length;
  const first = lineAt(text, at);
  const right: Span = isWhole ? { file, from: 1, to: 1 } : { file, from: first, to: first + lines - 1 };
  return {
    kind,
    about: `${file} ${about}`,
    files: { [file]: () => text.slice(0, at) + words() + text.slice(at) },
    right: [right],
  };
}

function levels(): string {
  return Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:\n`).join('');
}

/** Each ten times the one before: a trillion, were they what they stand for. */
function aliases(): string {
  return Array.from({ length: 12 }, (_, i) =>
    i === 0
      ? 'a0: &a0 [가]\n'
      : `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]\n`,
  ).join('');
}

function quotations(): string {
  return Array.from({ length: 400 }, (_, i) => `${'> '.repeat(i + 1)}말\n`).join('');
}
