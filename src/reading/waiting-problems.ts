import type { Problem } from '../domain/problem.ts';
import type { ReadContent } from './read-content.ts';

/**
 * Says of a problem whether it may be nothing but the shadow of a file that could not be read: an error that speaks of a
 * name the file defines, a warning that something is unused which the file mentions. Such problems wait until the
 * file can be read; every other problem is told at once. What earlier editions say does not wait for a section of a later
 * one, unless it speaks of that.
 */
export function waitsForFiles({ unread, texts }: ReadContent): (problem: Problem) => boolean {
  const shadows = [...Map.groupBy(unread, ([file]) => yearOfSection(file))].map(([year, files]) => {
    const isShadow = shadowOf(new Map(files), texts);
    return (problem: Problem) => !(year !== undefined && isOfEarlier(problem, year)) && isShadow(problem);
  });
  return (problem) => shadows.some((isShadow) => isShadow(problem));
}

/** The edition of a section. */
function yearOfSection(file: string): string | undefined {
  return /^(\d{4})\/[^/]+\.mdx$/.exec(file)?.[1];
}

function isOfEarlier({ place, what }: Problem, year: string): boolean {
  const own = /^(\d{4})\//.exec(place.file)?.[1];
  return own !== undefined && own < year && !new RegExp(`\\b${year}\\b`).test(what.en);
}

function shadowOf(unread: ReadContent['unread'], texts: ReadContent['texts']): (problem: Problem) => boolean {
  const missed = new Map([...unread].flatMap(([file, text]) => [[file, text], ...sectionsOf(file, texts)]));
  const defined = new Set([...missed].flatMap(([file, text]) => [nameOf(file), ...namesDefinedIn(text)]));
  const mentioned = new Set([...defined, ...[...missed.values()].flatMap(wordsIn)]);
  const isBlind = [...missed.values()].includes('');
  return ({ severity, what }) => {
    const names = (what.en.match(/"[^"]+"|\/[\w/#-]+/g) ?? []).flatMap(wordsIn);
    if (severity === 'error') return names.some((name) => defined.has(name));
    return isBlind || names.some((name) => mentioned.has(name));
  };
}

/** Without its `edition.yaml` nobody sees the sections of an edition. */
function sectionsOf(file: string, texts: Map<string, string>): [file: string, text: string][] {
  const folder = /^(.+\/)edition\.yaml$/.exec(file)?.[1];
  return folder === undefined ? [] : [...texts].filter(([each]) => each !== file && each.startsWith(folder));
}

/** `2021/jobs.mdx` is known as `jobs`, `2021/edition.yaml` as `2021`. */
function nameOf(file: string): string {
  return file.replace(/\/edition\.yaml$/, '').replace(/^.*\/|\.\w+$/g, '');
}

/** The keys of its YAML, the ids in its lists and headings. */
function namesDefinedIn(text: string): string[] {
  const names = /^[ -]*([a-z0-9-]+):(?=\s|$)|^[ -]*id: *([a-z0-9-]+)|\[#([a-z0-9-]+)\]/gm;
  return [...text.matchAll(names)].flatMap((found) => found.slice(1).filter((name) => name !== undefined));
}

function wordsIn(text: string): string[] {
  return text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
}
