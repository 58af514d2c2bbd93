import type { Claim } from '../domain/claim.ts';
import { courseOf } from '../domain/course.ts';
import { compare } from '../domain/decimal.ts';
import { partsOf, wholesOf } from '../domain/figure-parts.ts';
import type { Sentence } from '../domain/problem.ts';
import type { Figure, Report } from '../domain/report.ts';
import { valueIn } from '../domain/value-in.ts';
import { yearOf } from '../domain/years.ts';
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
    const value = valueIn(figure.unit, other, report.settings.units);
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
function siblings(report: Report, figure: Figure): Figure[] {
  const [total, ...others] = wholesOf(report, figure).all;
  if (!total || others.length > 0) return [];
  return partsOf(report, total).all.filter((part) => part !== figure);
}
