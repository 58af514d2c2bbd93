import { withoutDrafts } from '../domain/without-drafts.ts';
import type { Problem } from '../domain/problem.ts';
import { type CheckedContent, locateProblems, type LocatedProblem, problemsOf } from './check-content.ts';
import { draftYears, isDraftFile } from './draft-files.ts';
import type { ReadContent } from './read-content.ts';

/**
 * The errors of what the public sees, as if there were no drafts: what is unfinished in a draft does not count, and a
 * published edition that leans on a draft does not stand.
 */
export async function publicErrors(
  dir: string,
  { read, problems }: CheckedContent,
): Promise<LocatedProblem[]> {
  const isError = ({ severity }: Pick<Problem, 'severity'>) => severity === 'error';
  if (draftYears(read).length === 0) return problems.filter(isError);
  return locateProblems(dir, read, problemsOf(publicPart(read)).problems.filter(isError));
}

function publicPart(read: ReadContent): ReadContent {
  const isOfDraft = isDraftFile(draftYears(read));
  const kept = (files: ReadonlyMap<string, string>) =>
    new Map([...files].filter(([file]) => !isOfDraft(file)));
  return {
    ...read,
    content: read.content && withoutDrafts(read.content),
    problems: read.problems.filter(({ place }) => !isOfDraft(place.file)),
    files: read.files.filter((file) => !isOfDraft(file)),
    texts: kept(read.texts),
    unread: kept(read.unread),
  };
}
