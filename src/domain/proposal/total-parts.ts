import { add, compare } from '../decimal.ts';
import { plainAmount } from '../amount.ts';
import type { Remarks } from './remark.ts';
import type { RowFigure, TableRow } from './row-figures.ts';

/**
 * The parts of every total that a table states: all that stands in its column, where that is one row of totals and the
 * parts add up to the digit. Where they do not, an editor should look.
 */
export function totalParts(rows: readonly TableRow[], remarks: Remarks): Map<RowFigure, RowFigure[]> {
  const totals = rows.filter(({ isTotal }) => isTotal);
  const others = rows.filter(({ isTotal }) => !isTotal);
  const [total] = totals;
  if (!total || totals.length > 1 || others.length < 2) return new Map();
  return new Map(
    total.figures.flatMap((sum, column): [RowFigure, RowFigure[]][] => {
      const parts = others.flatMap(({ figures }) => figures[column] ?? []);
      const isWhole = parts.length === others.length && parts.every((part) => sum && isAlike(part, sum));
      if (!sum || sum.value === undefined || sum.unit === '%' || !isWhole) return [];
      const added = add(parts.map(({ value = '0' }) => value));
      if (compare(added, sum.value) === 0) return [[sum, parts]];
      const { unit = '' } = sum;
      const [written, found] = [sum.value, added].map((value) => plainAmount({ value, unit }));
      remarks.look(
        sum.place,
        `합계는 ${written}인데 부분을 더하면 ${found}입니다. 맞는 것을 확인하세요.`,
        `The total is ${written}, and its parts add up to ${found}. Find out which is right.`,
      );
      return [];
    }),
  );
}

function isAlike(part: RowFigure, sum: RowFigure): boolean {
  return (
    part.value !== undefined && part.unit === sum.unit && part.kind === sum.kind && part.period === sum.period
  );
}
