import type { Figure, Report } from './report.ts';
import { restatementsAfter } from './restatement.ts';
import { sameAmount } from './value-in.ts';

type Rival = Figure['rivals'][number];

/** The other values of a figure, but those that a restating figure tells with the same value from the same source. */
export function untoldRivals(report: Report, figure: Figure): Rival[] {
  const restating = restatementsAfter(report, figure)
    .filter(({ earlier }) => earlier.length === 1)
    .map(({ later }) => later);
  return figure.rivals.filter(
    (rival) =>
      !restating.some(
        (later) =>
          [later.source, ...later.also].includes(rival.source) &&
          (rival.period === undefined || rival.period === later.period) &&
          sameAmount({ ...figure, value: rival.value }, later, report.settings.units),
      ),
  );
}

/** What the other values of a figure are called: of other sources, unless one comes from a source of the figure itself. */
export function rivalsLabel({ source, also }: Figure, rivals: readonly Rival[]): string {
  const isOwn = rivals.some((rival) => [source, ...also].includes(rival.source));
  return isOwn ? '다른 값' : '다른 출처의 값';
}
