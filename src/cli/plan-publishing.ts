import { newPromises } from '../permalinks/promised-addresses.ts';
import { formatLedger } from '../domain/ledger.ts';
import { findEdition } from '../domain/report.ts';
import { formatSeal } from '../domain/seal.ts';
import { sealedItems } from '../permalinks/sealed-items.ts';
import { type CheckedContent, checkContent } from '../reading/check-content.ts';
import { sha256 } from '../reading/digest.ts';
import { withFields } from '../reading/edition-text.ts';
import { ledgerFile, sealFile } from '../reading/read-published.ts';
import { ofDrafts } from './draft-problems.ts';

/** What publishing an edition writes: file by file, in this order; the last makes it published. */
export interface Publishing {
  /** By path in the content folder. */
  files: Map<string, string>;
  links: number;
  figures: number;
}

/**
 * Works out what publishing the edition on `year` writes, from `text`, the text of its `edition.yaml`, which stays as it is where it is
 * no draft's. The whole content is checked as
 * it will be; its errors, those of other drafts left out, come back instead when there are any.
 */
export async function planPublishing(
  dir: string,
  { year, text, date, isDraft }: { year: string; text: string; date: string; isDraft: boolean },
): Promise<Publishing | { refused: CheckedContent }> {
  const edition = `${year}/edition.yaml`;
  const day = `'${date}'`;
  const published = isDraft ? withFields(text, { state: 'published', published: day, updated: day }) : text;
  const instead = new Map([
    [edition, published],
    [ledgerFile(year), ''],
    [sealFile(year), ''],
  ]);
  const checked = await checkContent(dir, instead);
  const isOfOtherDraft = ofDrafts(checked, dir);
  const refused = checked.problems.filter(
    (problem) =>
      problem.severity === 'error' && !isOfOtherDraft(problem) && problem.check !== 'published-is-sealed',
  );
  const found = checked.report && findEdition(checked.report, year);
  if (refused.length > 0 || !checked.report || !found) {
    return { refused: { ...checked, problems: refused } };
  }
  const ledger = newPromises([], found, date);
  const items = Object.fromEntries(sealedItems(checked.report, found));
  return {
    files: new Map([
      [ledgerFile(year), formatLedger(ledger)],
      [sealFile(year), formatSeal([{ number: 0, opening: { kind: 'publishing', date }, items }], sha256)],
      [edition, published],
    ]),
    links: ledger.length,
    figures: found.figures.size,
  };
}
