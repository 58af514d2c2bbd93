import { join } from 'node:path';
import type { Content } from '../domain/report.ts';
import { withoutDrafts } from '../domain/without-drafts.ts';
import {
  type CheckedContent,
  checkContent,
  locateProblems,
  type LocatedProblem,
  shownPath,
} from './check-content.ts';
import { draftYears, isDraftFile } from './draft-files.ts';
import { type DraftState, unfinishedPages } from './draft-state.ts';
import { finishedPart } from './finished-part.ts';
import { readContent } from './read-content.ts';

/** The content as a site shows it, and how far its drafts are. */
export interface ShownContent {
  content: Content;
  /** Newest first; none on the public site. */
  drafts: DraftState[];
}

/**
 * What a site shows of the content in a folder: on the public site nothing of any draft, and where drafts are shown what
 * is finished in them. Undefined when there is no usable `report.yaml`.
 */
export async function shownContent(dir: string, showsDrafts: boolean): Promise<ShownContent | undefined> {
  if (!showsDrafts) {
    const { content } = await readContent(dir);
    return content && { content: withoutDrafts(content), drafts: [] };
  }
  const checked = await checkContent(dir);
  return checked.read.content && withDrafts(dir, checked.read.content, checked);
}

async function withDrafts(
  dir: string,
  content: Content,
  { read, problems }: CheckedContent,
): Promise<ShownContent> {
  const years = draftYears(read);
  if (years.length === 0) return { content, drafts: [] };
  const isOfDraft = isDraftFile(years);
  const shownFile = (file: string) => shownPath(join(dir, file));
  const draftFiles = read.files.filter(isOfDraft);
  const own = new Map(
    draftFiles.map((file) => [file, problems.filter((problem) => problem.file === shownFile(file))]),
  );
  const faulty = draftFiles.filter((file) => own.get(file)?.some(({ severity }) => severity === 'error'));
  const part = finishedPart(content, years, new Set(faulty));
  const waiting = new Map<string, LocatedProblem[]>();
  for (const [file, found] of part.waiting) waiting.set(file, await locateProblems(dir, read, found));
  return {
    content: part.content,
    drafts: years.map((year) => ({
      year,
      problems: problems.filter(({ file }) => file.startsWith(`${shownFile(year)}/`)),
      unfinished: unfinishedPages(year, read, { own, waiting, shownFile }),
    })),
  };
}
