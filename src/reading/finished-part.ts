import { checkReport } from '../checks/check-report.ts';
import type { Problem } from '../domain/problem.ts';
import { type Content, joinReport } from '../domain/report.ts';
import { bareEdition, contentsOf } from './bare-edition.ts';
import { isDraftFile } from './draft-files.ts';

/** What of the content can be shown, and what had to be left out besides the files with faults of their own. */
export interface FinishedPart {
  content: Content;
  /** By file: what it needs and what is not there yet, in the words of the checks. */
  waiting: Map<string, Problem[]>;
}

/** What these say is that a part of the edition is missing, and every page can be shown without it. */
const ofTheWhole = new Set(['target-is-answered']);

/**
 * Cuts the drafts, given by their years, down to what can be shown. Left out are the files with faults of their own,
 * then whatever leans on them, until the checks find nothing wrong with what remains. A cover that is left out leaves a
 * bare edition behind, which stands in lists and carries the sections that are finished.
 */
export function finishedPart(
  content: Content,
  drafts: readonly string[],
  faulty: ReadonlySet<string>,
): FinishedPart {
  const isOfDraft = isDraftFile(drafts);
  const out = new Set(faulty);
  const waiting = new Map<string, Problem[]>();
  for (;;) {
    const rest = without(content, drafts, out);
    const found = checkReport(joinReport(rest)).filter(
      ({ check, severity, place: { file } }) =>
        severity === 'error' && isOfDraft(file) && !out.has(file) && !ofTheWhole.has(check),
    );
    if (found.length === 0) return { content: rest, waiting };
    for (const [file, problems] of Map.groupBy(found, ({ place }) => place.file)) {
      waiting.set(file, problems);
      out.add(file);
    }
  }
}

function without(content: Content, drafts: readonly string[], out: ReadonlySet<string>): Content {
  const sections = content.sections.filter(({ file }) => !out.has(file));
  const editions = drafts.map((year) => {
    const edition = content.editions.find((each) => each.year === year);
    const own = sections.filter((section) => section.edition === year);
    if (!edition || out.has(edition.file)) return bareEdition(year, edition, own);
    const contents = contentsOf(
      edition.data.contents,
      own.map(({ slug }) => slug),
    );
    return { ...edition, data: { ...edition.data, contents } };
  });
  const published = content.editions.filter(({ year }) => !drafts.includes(year));
  return { ...content, sections, editions: [...published, ...editions] };
}
