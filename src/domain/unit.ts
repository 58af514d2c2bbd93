import { counter, unitBases, type UnitBase } from './unit-table.ts';

/** What a number counts or measures, as an author writes it. Its `english` names the magnitude too: `KRW 100 million`. */
export interface Unit extends UnitBase {
  /** As written, with one space after a magnitude: `억 원`, `명`, `만 달러`. */
  text: string;
  /** The magnitude as a power of ten: 8 for 억, 4 for 만, 0 for none. */
  power: number;
}

const magnitudes: Record<string, { power: number; english: string }> = {
  천: { power: 3, english: 'thousand' },
  만: { power: 4, english: '10 thousand' },
  백만: { power: 6, english: 'million' },
  천만: { power: 7, english: '10 million' },
  억: { power: 8, english: '100 million' },
  조: { power: 12, english: 'trillion' },
};

/**
 * Understands a unit: an optional magnitude (천, 만, 백만, 천만, 억, 조) and what is counted. Spaces do not matter.
 * `extra` are the further counters of a report. Undefined when the unit is unknown.
 */
export function parseUnit(unit: string, extra: readonly string[] = []): Unit | undefined {
  const whole = findBase(unit, extra);
  if (whole) return { ...whole, text: whole.base, power: 0 };
  const [, magnitude = '', rest = ''] = /^(천만|백만|[천만억조])(.+)$/u.exec(tight(unit)) ?? [];
  const { power, english } = magnitudes[magnitude] ?? {};
  const base = findBase(rest, extra);
  if (!base || power === undefined) return undefined;
  return {
    ...base,
    text: `${magnitude} ${base.base}`,
    power,
    english: base.kind === 'currency' ? `${base.english} ${english}` : `${english} ${base.english}`,
  };
}

/** What a unit counts, whatever the magnitude: 원 of 억 원. A unit that nobody knows counts what it says. */
export function unitBase(unit: string, extra: readonly string[] = []): string {
  return parseUnit(unit, extra)?.base ?? unit;
}

/** Units to suggest: those of the report first, then money in its usual magnitudes, then all others. */
export function knownUnits(extra: readonly string[] = []): string[] {
  const money = ['만', '억', '조'].flatMap((magnitude) =>
    ['원', '달러'].map((base) => `${magnitude} ${base}`),
  );
  return [...extra, ...money, ...unitBases.map(({ base }) => base)];
}

const known = new Map(unitBases.map((each) => [tight(each.base), each]));

function findBase(text: string, extra: readonly string[]): UnitBase | undefined {
  const own = extra.find((each) => tight(each) === tight(text));
  return own === undefined ? known.get(tight(text)) : counter(own, own);
}

function tight(text: string): string {
  return text.normalize('NFC').replace(/\s/gu, '');
}
