import { differencesFromSeal } from '../checks/sealed-is-unchanged.ts';
import { brokenPromises } from '../checks/permalink-resolves.ts';
import { formatLedger, type LedgerLine } from '../domain/ledger.ts';
import { type Edition, findEdition, type Report } from '../domain/report.ts';
import { type ErratumKind, formatSeal, type SealDifference } from '../domain/seal.ts';
import { statedFields, statesOtherwise } from '../domain/wording.ts';
import { joinMoved } from '../permalinks/errata.ts';
import { followMoved } from '../permalinks/follow-moved.ts';
import { parsePermalink } from '../permalinks/permalink.ts';
import { newPromises } from '../permalinks/promised-addresses.ts';
import { type CheckedContent, checkContent } from '../reading/check-content.ts';
import { sha256 } from '../reading/digest.ts';
import { ledgerFile, sealFile } from '../reading/read-published.ts';
import { ofDrafts } from './draft-problems.ts';

/** What a published edition says otherwise than its seal, before anyone has said why. */
export interface Uncorrected {
  report: Report;
  edition: Edition;
  differences: SealDifference[];
  /** Published addresses that lead nowhere and of which it must be said where they went. */
  broken: string[];
  /** The years of the other published editions that differ from their seals. */
  waiting: string[];
  /** The ledger with what moved, as far as that is known. */
  ledger: readonly LedgerLine[];
}

/** Problems that an erratum settles. */
const settled = ['sealed-is-unchanged', 'permalink-resolves', 'permalink-is-promised'];

/**
 * Finds what waits for an erratum in the published edition on `year`; `moved` says of addresses where they went. Everything else that is
 * wrong with the content, other drafts left out, comes back instead.
 */
export async function findUncorrected(
  dir: string,
  year: string,
  moved: ReadonlyMap<string, string>,
  date: string,
): Promise<Uncorrected | { refused: CheckedContent }> {
  const checked = await checkContent(dir);
  const isOfOtherDraft = ofDrafts(checked, dir);
  const errors = checked.problems.filter(
    (problem) => problem.severity === 'error' && !settled.includes(problem.check) && !isOfOtherDraft(problem),
  );
  const { report } = checked;
  const edition = report && findEdition(report, year);
  if (errors.length > 0 || !report || !edition) return { refused: { ...checked, problems: errors } };
  const said = withMoved(report.ledgers.get(year) ?? [], moved, date);
  const unknown = brokenPromises(report, edition, said);
  const ledger = withMoved(said, followMoved(report, year, said, unknown), date);
  return {
    report,
    edition,
    differences: differencesFromSeal(report, edition),
    broken: brokenPromises(report, edition, ledger),
    waiting: report.editions
      .filter((other) => other.year !== year && differencesFromSeal(report, other).length > 0)
      .map((other) => other.year),
    ledger,
  };
}

/** What an erratum writes, by path in the content folder, in this order. */
export function planCorrection(
  { report, edition, differences, ledger }: Uncorrected,
  erratum: { kind: ErratumKind; date: string; reason: string; approved: string },
): Map<string, string> {
  const seal = report.seals.get(edition.year) ?? [];
  const items = Object.fromEntries(differences.map(({ address, after }) => [address, after ?? null]));
  const opening = {
    kind: erratum.kind,
    date: erratum.date,
    reason: erratum.reason,
    approved: erratum.approved,
  };
  const promises = [...ledger, ...newPromises(ledger, edition, erratum.date)];
  return new Map([
    [ledgerFile(edition.year), formatLedger(promises)],
    [sealFile(edition.year), formatSeal([...seal, { number: seal.length, opening, items }], sha256)],
  ]);
}

/** The changes that are more than wording; what only stands elsewhere now is none. */
export function beyondWording({ differences, ledger }: Uncorrected): SealDifference[] {
  return joinMoved(differences, ledger).filter((change) => isMoreThanWording(change));
}

/** Whether a change is of what is stated: of facts, of numbers and sources in a text, of something that came or went. */
function isMoreThanWording(change: SealDifference): boolean {
  const { figure, page } = parsePermalink(change.address) ?? {};
  if (figure !== undefined) return statedFields(change).length > 0;
  if (!change.before || !change.after) return page !== 'sources';
  return statesOtherwise(change, page === 'sources');
}

function withMoved(
  ledger: readonly LedgerLine[],
  moved: ReadonlyMap<string, string>,
  date: string,
): readonly LedgerLine[] {
  return [
    ...ledger,
    ...[...moved].map(([address, to]): LedgerLine => ({ date, kind: 'moved', address, to })),
  ];
}
