import { formatAmount } from '../domain/amount.ts';
import { fieldName } from '../domain/field-name.ts';
import { kindLabel } from '../domain/figure.ts';
import { statusLabel } from '../domain/figure-status.ts';
import { formatPeriod } from '../domain/period.ts';
import { plainMarkup } from '../domain/plain-markup.ts';
import type { Report } from '../domain/report.ts';
import { type SaidDifference, saidDifferences } from '../domain/said-difference.ts';
import type { SealDifference, SealedRecord } from '../domain/seal.ts';
import { sourceLabel } from '../domain/source-label.ts';
import { plainWordsOf } from '../domain/words.ts';
import { figureKind, type FigureData } from '../schema/figure.ts';
import type { Erratum, ErratumChange } from './errata.ts';
import { parsePermalink } from './permalink.ts';
import { sealedName } from './sealed-name.ts';

/** One thing that an erratum changed, in words for readers. */
export interface ToldChange {
  address: string;
  /** 수치 "신규 일자리 창출" */
  name: string;
  /** Empty where the thing was added or taken out as a whole. */
  fields: { name: string; before: string | undefined; after: string | undefined }[];
  is: 'added' | 'gone' | 'moved' | 'changed';
}

/** What an erratum changed, as far as readers see it; sources that are cited newly or no longer tell of themselves. */
export function toldChanges(report: Report, { edition, changes }: Erratum): ToldChange[] {
  return changes
    .filter(({ address, before, after }) => (before && after) || parsePermalink(address)?.page !== 'sources')
    .map((change) => ({
      address: change.address,
      name: sealedName(change).ko,
      is: fateOf(change),
      fields: change.before && change.after ? fieldsOf(report, edition, change) : [],
    }));
}

function fateOf({ before, after, from }: ErratumChange): ToldChange['is'] {
  if (from !== undefined) return 'moved';
  return before ? (after ? 'changed' : 'gone') : 'added';
}

function fieldsOf(report: Report, edition: string, change: SealDifference): ToldChange['fields'] {
  const differences = saidDifferences(change);
  const isAmount = ({ field }: SaidDifference) => ['value', 'unit', 'about'].includes(field);
  const amount = differences.find(isAmount);
  const { units } = report.settings;
  return [
    ...(amount
      ? [
          {
            name: fieldName('value').ko,
            before: amountOf(change.before, units),
            after: amountOf(change.after, units),
          },
        ]
      : []),
    ...differences
      .filter((said) => !isAmount(said))
      .map((said) => ({
        name: fieldName(said.field).ko,
        before: worded(report, edition, said.field, said.before),
        after: worded(report, edition, said.field, said.after),
      })),
  ];
}

function amountOf(record: SealedRecord | undefined, units: readonly string[]): string | undefined {
  if (record?.['value'] === undefined) return undefined;
  const amount = {
    value: String(record['value']),
    unit: String(record['unit']),
    about: record['about'] === true,
  };
  return formatAmount(amount, { extra: units });
}

/** A field as readers know it: days and kinds by their words, sources by their labels, text with its numbers. */
function worded(
  report: Report,
  edition: string,
  field: string,
  said: string | undefined,
): string | undefined {
  if (said === undefined) return undefined;
  const kind = figureKind.safeParse(said);
  const source = report.sources.get(said);
  if (field === 'period') return formatPeriod(said);
  if (field === 'kind' && kind.success) return kindLabel(kind.data);
  if (field === 'status') return statusLabel(said as NonNullable<FigureData['status']>);
  if (field === 'source' && source) return sourceLabel(source, report.sources);
  return plainWordsOf(report, edition, plainMarkup(said));
}
