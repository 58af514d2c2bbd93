import type { CourseClaim } from '../domain/course-claim.ts';
import { compare } from '../domain/decimal.ts';
import type { Sentence } from '../domain/problem.ts';
import type { Figure, Report } from '../domain/report.ts';
import { valueIn } from '../domain/value-in.ts';
import { yearOf } from '../domain/years.ts';
import { amountAndName, quote, valueAt, type WrittenClause } from './claim-in-words.ts';

/** What is wrong with ‘A, B, C로 해마다 늘었다’. Only of what one indicator was in different years, whatever their order. */
export function courseFault(
  report: Report,
  written: WrittenClause,
  { says, everyYear }: CourseClaim,
): Sentence | undefined {
  const course = inYears(written.clause.figs.flatMap((_, place) => valueAt(report, written, place) ?? []));
  if (course.length < Math.max(2, written.clause.figs.length)) return undefined;
  const sign = says === 'rose' ? 1 : -1;
  const steps = course.slice(1).map((figure, place) => ({ from: course[place] ?? figure, to: figure }));
  const broken = steps.find(({ from, to }) => {
    const before = valueIn(to.unit, from, report.settings.units);
    return before !== undefined && compare(to.value, before) !== sign;
  });
  if (!broken) return undefined;
  const said = quote(report, written);
  const [from, to] = [amountAndName(report, broken.from), amountAndName(report, broken.to)];
  const [ko, en] = says === 'rose' ? ['크지', 'more'] : ['작지', 'less'];
  return {
    ko: `글은 "${said}"라고 하는데, ${everyYear ? '해마다 그렇지는 않습니다. ' : ''}뒤의 해의 값이 앞의 해보다 ${ko} 않습니다: ${from}, ${to}.`,
    en: `The text says "${said}", and the later year is not ${en} than the earlier: ${from}, ${to}.`,
  };
}

/** Oldest first; none when they are not all actual values of one indicator, each of another year. */
function inYears(figures: Figure[]): Figure[] {
  const [first] = figures;
  const years = figures.map(yearOf);
  const areOfOne = figures.every(
    ({ indicator, kind }) => indicator !== undefined && indicator === first?.indicator && kind === 'actual',
  );
  if (!areOfOne || years.includes(undefined) || new Set(years).size < figures.length) return [];
  return figures.toSorted((a, b) => (yearOf(a) ?? '').localeCompare(yearOf(b) ?? ''));
}
