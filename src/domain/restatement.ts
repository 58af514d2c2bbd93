import type { RestatementReason } from '../schema/figure.ts';
import type { Amount } from './amount.ts';
import { figureKey, findFigure } from './figure-reference.ts';
import { sumOf } from './figure-sum.ts';
import { oncePerReport } from './once-per-report.ts';
import type { Figure, Report } from './report.ts';
import { valueIn } from './value-in.ts';

/** What one edition says differently from earlier ones, as its author declares it. */
export interface Restatement {
  later: Figure;
  /** What earlier editions say. Several figures are added up: the later one states their sum. */
  earlier: Figure[];
  reason: RestatementReason;
  /** A text of the edition of `later`. */
  why: string;
}

const reasons: Record<RestatementReason, string> = {
  correction: '바로잡음',
  revision: '새로 고침',
  scope: '범위가 다름',
  unit: '단위가 다름',
  source: '출처가 다름',
};

/** What readers call the reason of a restatement. */
export function reasonLabel(reason: RestatementReason): string {
  return reasons[reason];
}

/** All restatements that the editions declare, newest edition first. One that names an unknown figure is left out. */
export const restatementsOf = oncePerReport((report): Restatement[] =>
  report.editions.flatMap(({ figures }) =>
    [...figures.values()].flatMap((later) =>
      later.restates.flatMap(({ figures: references, reason, why }) => {
        const earlier = references.flatMap((each) => findFigure(report, later.edition, each) ?? []);
        return earlier.length === references.length ? [{ later, earlier, reason, why }] : [];
      }),
    ),
  ),
);

const bySide = oncePerReport((report) => {
  const all = restatementsOf(report);
  const sides = all.flatMap((each) => each.earlier.map((figure) => ({ key: figureKey(figure), each })));
  return {
    later: Map.groupBy(all, ({ later }) => figureKey(later)),
    earlier: Map.groupBy(sides, ({ key }) => key),
  };
});

/** The restatements in which this figure says something else than earlier ones. */
export function restatementsBy(report: Report, figure: Figure): Restatement[] {
  return bySide(report).later.get(figureKey(figure)) ?? [];
}

/** The restatements in which a later figure says something else than this one. */
export function restatementsAfter(report: Report, figure: Figure): Restatement[] {
  return (bySide(report).earlier.get(figureKey(figure)) ?? []).map(({ each }) => each);
}

/** What the earlier figures of a restatement say together, in the unit of the first. Undefined when they count different things. */
export function earlierAmount(
  { earlier }: Pick<Restatement, 'earlier'>,
  extraUnits: readonly string[] = [],
): Amount | undefined {
  const [first, ...others] = earlier;
  if (!first) return undefined;
  const values = [first.value, ...others.map((each) => valueIn(first.unit, each, extraUnits))];
  if (!values.every((value) => value !== undefined)) return undefined;
  return { value: sumOf(values), unit: first.unit, about: earlier.some(({ about }) => about) };
}

/** Whether sources or editions contradict each other, or themselves, about a figure: it carries ※ wherever it is shown. */
export function isContested(report: Report, figure: Figure): boolean {
  return (
    figure.rivals.length > 0 ||
    figure['parts-differ'] !== undefined ||
    restatementsBy(report, figure).length > 0 ||
    restatementsAfter(report, figure).length > 0
  );
}
