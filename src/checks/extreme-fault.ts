import type { Claim } from '../domain/claim.ts';
import { courseOf, yearOf } from '../domain/course.ts';
import { compare } from '../domain/decimal.ts';
import { targetValue } from '../domain/figure.ts';
import type { Sentence } from '../domain/problem.ts';
import type { Figure, Report } from '../domain/report.ts';
import { amountAndName, quote, valueAt, type WrittenClause } from './claim-in-words.ts';

/** What is wrong with ‘A가 가장 크다’ or ‘A는 역대 최고이다’. */
export function extremeFault(
  report: Report,
  written: WrittenClause,
  { says, subject, ofAllYears }: Extract<Claim, { ofAllYears: boolean }>,
): Sentence | undefined {
  const figure = valueAt(report, written, subject);
  if (!figure) return undefined;
  const others = ofAllYears ? yearsBefore(report, figure) : siblings(report, figure);
  const sign = says === 'most' ? 1 : -1;
  const beyond = others.find((other) => {
    const value = targetValue(figure, other, report.settings.units);
    return value !== undefined && compare(value, figure.value) === sign;
  });
  if (!beyond) return undefined;
  const said = quote(report, written);
  const [word, inEnglish] = says === 'most' ? ['큰', 'larger'] : ['작은', 'smaller'];
  return {
    ko: `글은 "${said}"라고 하는데, 더 ${word} 값이 있습니다: ${amountAndName(report, beyond)}.`,
    en: `The text says "${said}", and there is a ${inEnglish} value: ${amountAndName(report, beyond)}.`,
  };
}

/** The earlier values of its indicator. */
function yearsBefore(report: Report, figure: Figure): Figure[] {
  const own = yearOf(figure);
  if (figure.indicator === undefined || own === undefined) return [];
  return courseOf(report, figure.indicator)
    .filter(({ year }) => year < own)
    .map((each) => each.figure);
}

/** The other parts of the one total of which it is a part. */
function siblings(report: Report, { edition: year, id }: Figure): Figure[] {
  const edition = report.editions.find((each) => each.year === year);
  const totals = [...(edition?.figures.values() ?? [])].filter(({ parts }) => parts?.includes(id));
  const [total] = totals;
  if (!total || totals.length > 1) return [];
  return (total.parts ?? []).flatMap((part) => (part === id ? [] : (edition?.figures.get(part) ?? [])));
}
