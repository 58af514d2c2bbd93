import type { FigureKind } from '../../schema/figure.ts';
import type { Indicator, Report } from '../report.ts';
import { readKind } from './column-head.ts';
import { findIndicator, findScope, findSource } from './known-things.ts';
import type { Remarks } from './remark.ts';
import { cellAt, type Sheet } from './sheet.ts';
import type { SaidOnce, TableColumns } from './table-columns.ts';
import { readPeriod } from './typed-period.ts';
import { readUnit, splitUnit } from './typed-unit.ts';

/** What a row says of all its values. */
export interface RowSaid {
  /** What the row is about: `기업지원`. */
  label?: string;
  /** The groups in which it stands, from the outermost. */
  groups: string[];
  short?: string;
  unit?: string;
  kind?: FigureKind;
  period?: string;
  scope?: string;
  source?: string;
  indicator?: Indicator;
  givenId?: string;
  note?: string;
}

/** Everything that is at hand while rows are read. */
export interface RowReading {
  sheet: Sheet;
  columns: TableColumns;
  report: Report;
  remarks: Remarks;
}

/** Reads the cells of a row that are no values. A cell that says something unknown is told, and says nothing. */
export function readRowSaid({ sheet, columns, report, remarks }: RowReading, row: number): RowSaid {
  const textOf = (what: SaidOnce): string | undefined => {
    const column = columns.by[what];
    return column === undefined ? undefined : cellAt(sheet, { row, column })?.text;
  };
  const understood = <Found>(
    what: SaidOnce,
    read: (typed: string) => Found | undefined,
  ): Found | undefined => {
    const typed = textOf(what);
    const found = typed === undefined ? undefined : read(typed);
    const why = unknown[what];
    if (typed !== undefined && found === undefined && why) {
      remarks.fill({ row, column: columns.by[what] }, `"${typed}": ${why.ko}`, `"${typed}": ${why.en}`);
    }
    return found;
  };
  const indicator = understood('indicator', (typed) => findIndicator(report, typed));
  const { units } = report.settings;
  const named = splitUnit(textOf('label') ?? indicator?.name ?? textOf('indicator') ?? '', units);
  // A unit that the report does not know yet is a unit all the same.
  const unit = understood('unit', (typed) => readUnit(typed, units)) ?? textOf('unit') ?? named.unit;
  return {
    label: named.words || undefined,
    groups: columns.groups.flatMap((column) => cellAt(sheet, { row, column })?.text ?? []),
    short: textOf('short'),
    unit,
    kind: understood('kind', readKind),
    period: understood('period', readPeriod) ?? understood('as-of', readAsOf),
    scope: understood('scope', (typed) => findScope(report, typed)),
    source: understood('source', (typed) => findSource(report, typed)),
    indicator,
    givenId: textOf('id'),
    note: textOf('note'),
  };
}

/** The time as of which something is so, where the head of the column has said 기준. */
function readAsOf(typed: string): string | undefined {
  const period = readPeriod(typed);
  return period === undefined || period.includes('기준') ? period : readPeriod(`${period} 기준`);
}

const unknown: Partial<Record<SaidOnce, { ko: string; en: string }>> = {
  unit: {
    ko: '아는 단위가 아닙니다. 맞는 단위라면 report.yaml의 units에 더하세요.',
    en: 'it is no known unit. If it is right, add it to the units in report.yaml.',
  },
  kind: {
    ko: '실적, 목표, 계획, 계획 예산 가운데 무엇인지 알 수 없습니다.',
    en: 'it is not clear whether that is actual, target, plan or planned-budget.',
  },
  period: { ko: '알아볼 수 없는 기간입니다.', en: 'the period cannot be understood.' },
  'as-of': { ko: '알아볼 수 없는 때입니다.', en: 'the time cannot be understood.' },
  scope: { ko: 'report.yaml의 scopes에 없습니다.', en: 'it is not among the scopes of report.yaml.' },
  source: {
    ko: 'sources.yaml에 없습니다. 출처를 먼저 더하세요.',
    en: 'it is not in sources.yaml. Add it there first.',
  },
  indicator: {
    ko: 'indicators.yaml에 없는 지표여서 적지 않았습니다.',
    en: 'there is no such indicator in indicators.yaml, so none is written.',
  },
};
