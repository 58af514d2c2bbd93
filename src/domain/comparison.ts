import { formatAmount, formatTableNumber } from './amount.ts';
import { courseOf } from './course.ts';
import { isDraftOn } from './draft.ts';
import { kindLabel } from './figure.ts';
import { continuedIndicators } from './indicator-lineage.ts';
import { formatPeriod } from './period.ts';
import type { Figure, Indicator, Report } from './report.ts';
import { isContested } from './restatement.ts';
import { sourceLabel } from './source-label.ts';
import { parseUnit } from './unit.ts';
import { valueIn } from './value-in.ts';
import { yearsBetween } from './years.ts';

/** Indicators side by side over the years, every number worded. It survives JSON, so that a page can hand it to its script. */
export interface Comparison {
  /** Without gaps, oldest first. */
  years: string[];
  indicators: ComparedIndicator[];
}

export interface ComparedIndicator {
  id: string;
  name: string;
  /** As it stands in `(단위: …)`. */
  unit: string;
  definition: string;
  /** The names of the indicators that it continues with another meaning. */
  continues?: string[];
  /** One a year; null where no edition states one. */
  values: (ComparedValue | null)[];
}

export interface ComparedValue {
  /** Exact decimal digits in the unit of the indicator. */
  value: string;
  /** Where the unit stands elsewhere: `1,519`. */
  number: string;
  /** With its unit: `1,519억 원`. */
  words: string;
  period: string;
  kind: Figure['kind'];
  /** 계획 or 잠정, where it is no plain result. */
  mark?: string;
  /** Whether its source gives it as 약. */
  about?: boolean;
  /** Whether sources, or editions, contradict each other about it. */
  isContested: boolean;
  /** Whose figure it is. */
  scope: string;
  source: string;
  edition: string;
  /** Whether that is a draft. */
  isDraft?: true;
  figure: string;
}

/** The indicators that have a value in any edition, in the order of their file, over all years of the editions. */
export function comparisonOf(report: Report): Comparison {
  const courses = [...report.indicators.values()].flatMap((indicator) => {
    const course = courseOf(report, indicator.id);
    return course.length === 0 ? [] : [{ indicator, course }];
  });
  const named = [
    ...report.editions.map(({ year }) => year),
    ...courses.flatMap(({ course }) => course.map(({ year }) => year)),
  ].sort();
  const [first, last] = [named[0], named.at(-1)];
  const years = first === undefined || last === undefined ? [] : yearsBetween(first, last);
  return {
    years,
    indicators: courses.map(({ indicator, course }) => {
      const continues = continuedIndicators(report, indicator).map(({ name }) => name);
      return {
        id: indicator.id,
        name: indicator.name,
        unit: parseUnit(indicator.unit, report.settings.units)?.text ?? indicator.unit,
        definition: indicator.definition,
        ...(continues.length > 0 && { continues }),
        values: years.map((year) => {
          const found = course.find((each) => each.year === year);
          return found ? valueOf(report, indicator, found.figure) : null;
        }),
      };
    }),
  };
}

function valueOf(report: Report, indicator: Indicator, figure: Figure): ComparedValue {
  const { units: extra, scopes } = report.settings;
  const value = valueIn(indicator.unit, figure, extra) ?? figure.value;
  const source = report.sources.get(figure.source);
  const mark = figure.status === 'provisional' ? '잠정' : kindLabel(figure.kind);
  return {
    value,
    ...(figure.about && { about: true }),
    number: (figure.about ? '약\u00a0' : '') + formatTableNumber(value),
    words: formatAmount(figure, { extra }),
    period: formatPeriod(figure.period),
    kind: figure.kind,
    ...((figure.kind !== 'actual' || figure.status === 'provisional') && { mark }),
    isContested: isContested(report, figure),
    scope: scopes[figure.scope]?.label ?? '',
    source: source ? sourceLabel(source, report.sources) : '',
    edition: figure.edition,
    ...(isDraftOn(report, figure.edition) && { isDraft: true }),
    figure: figure.id,
  };
}
