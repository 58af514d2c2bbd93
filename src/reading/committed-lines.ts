import { resolve } from 'node:path';
import { git } from './git.ts';

/** A version of a file that was ever committed. */
interface Version {
  commit: string;
  /** Relative to the folder. */
  file: string;
}

/** What ledgers and seals of published editions ever said, by file: each line once, in the order in which it came. */
export type CommittedLines = ReadonlyMap<string, readonly string[]>;

/**
 * The lines of every committed version, up to the present commit, of the ledgers and seals in a folder, as far as the edition was
 * published by then: what an interrupted publishing leaves beside a draft is no promise. Empty where there is no git history.
 * Read once a commit, for programs that check again and again.
 */
export async function committedLines(dir: string): Promise<CommittedLines> {
  const commit = await git(dir, ['rev-parse', 'HEAD']);
  if (commit === undefined) return new Map();
  const kept = linesKnown.get(resolve(dir));
  const lines = kept?.commit === commit ? kept.lines : await linesOf(dir);
  linesKnown.set(resolve(dir), { commit, lines });
  return lines;
}

const linesKnown = new Map<string, { commit: string; lines: CommittedLines }>();

async function linesOf(dir: string): Promise<CommittedLines> {
  const versions = await versionsOf(dir);
  if (versions.length === 0) return new Map();
  const texts = await textsOf(
    dir,
    versions.flatMap(({ commit, file }) => [`${commit}:./${file}`, `${commit}:./${editionOf(file)}`]),
  );
  const lines = new Map<string, Set<string>>();
  versions.forEach(({ file }, index) => {
    const [text = '', edition = ''] = texts.slice(2 * index, 2 * index + 2);
    if (!isPublishedText(edition)) return;
    const known = lines.get(file) ?? new Set();
    lines.set(file, known);
    for (const line of text.split(/\r?\n/)) if (line !== '' && !line.startsWith('#')) known.add(line);
  });
  return new Map([...lines].map(([file, known]) => [file, [...known]]));
}

/** Whether the text of an `edition.yaml` says that the edition is published. */
export function isPublishedText(text: string): boolean {
  return /(?:^|[{,])[\ufeff\s]*['"]?state['"]?\s*:\s*['"]?published\b/m.test(text);
}

/** Every commit that touched a ledger or a seal, oldest first. */
async function versionsOf(dir: string): Promise<Version[]> {
  const log = await git(dir, [
    '-c',
    'core.quotePath=false',
    'log',
    '--reverse',
    '--full-history',
    '--relative',
    '--diff-filter=d',
    '--name-only',
    '--format=commit %H',
    '--',
    ':(glob)*/permalinks.tsv',
    ':(glob)*/seal.tsv',
  ]);
  let commit = '';
  return (log ?? '').split('\n').flatMap((line): Version[] => {
    if (line.startsWith('commit ')) commit = line.slice(7);
    return /^\d{4}\/(?:permalinks|seal)\.tsv$/.test(line) ? [{ commit, file: line }] : [];
  });
}

function editionOf(file: string): string {
  return `${file.slice(0, 4)}/edition.yaml`;
}

/** The texts of objects, in order; `` for one that does not exist. */
async function textsOf(dir: string, objects: string[]): Promise<string[]> {
  const said = await git(dir, ['cat-file', '--batch'], `${objects.join('\n')}\n`);
  const bytes = Buffer.from(said ?? '', 'utf8');
  const texts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0x0a, at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(bytes.subarray(at, end).toString())?.[1];
    const start = end + 1;
    texts.push(size === undefined ? '' : bytes.subarray(start, start + Number(size)).toString('utf8'));
    at = size === undefined ? start : start + Number(size) + 1;
  }
  return texts;
}
