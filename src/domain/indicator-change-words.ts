import { judgeChange } from './change.ts';
import { editionName } from './draft.ts';
import type { IndicatorChange } from './indicator-changes.ts';
import { continuedIndicators } from './indicator-lineage.ts';
import { formatPeriod } from './period.ts';
import type { Figure, Report } from './report.ts';

/** What is told of the change of an indicator beside its numbers. */
export interface ChangeRemarks {
  /** Of the earlier value and of the present one: its time, where that is no plain year of its column; who states it. */
  before?: string;
  now?: string;
  /** 나아짐 or 나빠짐, where the indicator has a direction and both values are final. */
  judgement?: string;
  /** Why there is no change to tell. */
  apart?: string;
}

const differences: Record<NonNullable<IndicatorChange['differs']>, string> = {
  kind: '실적과 계획은 견주지 않음',
  scope: '범위가 달라 견주지 않음',
  time: '같은 때의 값',
  period: '기간이 달라 견주지 않음',
  unit: '단위가 달라 견주지 않음',
};

/** `before` and `now` are the years of the columns. */
export function changeRemarks(
  report: Report,
  row: IndicatorChange,
  years: { before: string; now: string },
): ChangeRemarks {
  const { before, now, change, differs, indicator } = row;
  const isProvisional = [now, before?.figure].some((figure) => figure?.status === 'provisional');
  return {
    before: before && besideValue(report, before.figure, before.year, years.before),
    now: besideValue(report, now, years.now, years.now),
    judgement: change && !isProvisional ? judgeChange(change, indicator) : undefined,
    apart: differs ? differences[differs] : before ? undefined : apartFrom(report, row),
  };
}

function besideValue(report: Report, figure: Figure, year: string, column: string): string | undefined {
  const parts = [
    // A period stays on one line.
    ...(figure.period === column ? [] : [formatPeriod(figure.period).replaceAll(' ', '\u00a0')]),
    ...(figure.edition === year ? [] : [`${editionName(report, figure.edition)}의 값`]),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** The indicators whose meaning has changed into this one's. */
function apartFrom(report: Report, { indicator }: IndicatorChange): string | undefined {
  const names = continuedIndicators(report, indicator).map(({ name }) => name);
  return names.length > 0 ? `뜻이 달라 ‘${names.join('’, ‘')}’에 잇지 않음` : undefined;
}
