import { kindLabel } from '../domain/figure.ts';
import { formatPeriod } from '../domain/period.ts';
import { type Seal, sealedState, type SealedRecord } from '../domain/seal.ts';
import { sameAmount } from '../domain/value-in.ts';
import type { FigureKind } from '../schema/figure.ts';
import { sourceAddress } from './addresses.ts';

/** A figure as a downloaded file tells it; what the file does not tell is undefined. */
export interface ToldFigure {
  /** Where it stands in the file, for people: `5` for a row. */
  place: string;
  /** Its address from the root of the site. */
  address: string;
  value?: string | undefined;
  unit?: string | undefined;
  label?: string | undefined;
  period?: string | undefined;
  scope?: string | undefined;
  kind?: string | undefined;
  note?: string | undefined;
  /** The address of its source. */
  source?: string | undefined;
}

/** A field of a told figure that differs from what the edition said. */
export interface ToldDifference {
  place: string;
  address: string;
  /** `missing`: the edition has no such figure. */
  field: 'value' | 'label' | 'period' | 'scope' | 'kind' | 'note' | 'source' | 'missing';
  told: string;
  said: string;
}

/** With which state of an edition told figures agree, if with any, and what differs from the last one. */
export interface Verified {
  /** The number of the entry of the seal, the newest that agrees. */
  entry: number | undefined;
  differences: ToldDifference[];
}

/** Compares figures that a file tells with all that an edition has said since it was published. */
export function verifyFigures(
  told: readonly ToldFigure[],
  seal: Seal,
  extraUnits: readonly string[] = [],
): Verified {
  const differencesAt = (entry: number) => {
    const state = sealedState(seal, entry);
    return told.flatMap((figure) => differencesOf(figure, said(state, figure.address), extraUnits));
  };
  const entry = seal.findLastIndex(({ number }) => differencesAt(number).length === 0);
  return { entry: entry < 0 ? undefined : entry, differences: differencesAt(seal.length - 1) };
}

function differencesOf(
  { place, address, ...told }: ToldFigure,
  said: SealedRecord | undefined,
  extraUnits: readonly string[],
): ToldDifference[] {
  if (!said) return [{ place, address, field: 'missing', told: address, said: '' }];
  const [value, unit] = [String(said['value']), String(said['unit'])];
  const is = { value: told.value ?? value, unit: told.unit ?? unit };
  const isSame = /^-?\d+(?:\.\d+)?$/.test(is.value) && sameAmount(is, { value, unit }, extraUnits);
  const fields = ['label', 'period', 'scope', 'kind', 'note', 'source'] as const;
  const texts = fields.flatMap((field): ToldDifference[] => {
    const tells = told[field];
    const says = String(said[field] ?? '');
    const shown = shownAs(field, says);
    const agrees = tells === undefined || [shown, says].map(plain).includes(plain(tells));
    return agrees ? [] : [{ place, address, field, told: tells, said: shown }];
  });
  return [
    ...(isSame
      ? []
      : [
          {
            place,
            address,
            field: 'value' as const,
            told: `${is.value} ${is.unit}`,
            said: `${value} ${unit}`,
          },
        ]),
    ...texts,
  ];
}

/** What a figure said, with the address of its source in place of the id of that. */
function said(state: ReadonlyMap<string, SealedRecord>, address: string): SealedRecord | undefined {
  const record = state.get(address);
  const source = state.get(sourceAddress(String(record?.['source'])));
  return record && { ...record, source: source?.['url'] ?? record['source'] };
}

function shownAs(field: string, says: string): string {
  const kind = kinds.find((each) => each === says);
  if (field === 'kind' && kind) return kindLabel(kind);
  return field === 'period' ? formatPeriod(says) : says;
}

const kinds: readonly FigureKind[] = ['actual', 'target', 'plan', 'planned-budget'];

function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s/g, '');
}
