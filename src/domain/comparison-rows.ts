import type { Comparison } from './comparison.ts';
import type { Cell } from './csv.ts';
import { nameOfYear } from './draft.ts';

/** A comparison as a table for programs: a row an indicator, a column a year, numbers in the unit that the row names. */
export function comparisonRows({ years, indicators }: Comparison): Cell[][] {
  return [
    ['지표', '단위', ...years],
    ...indicators.map(({ name, unit, values }) => [
      name,
      unit,
      ...values.map((value) => (value === null ? null : { number: value.value })),
    ]),
  ];
}

/** What one has to know of each value: a row a value. `addressOf` makes the address of a figure's page. */
export function comparisonNotes(
  { years, indicators }: Comparison,
  addressOf: (edition: string, figure: string) => string,
): Cell[][] {
  return [
    ['지표', '연도', '값', '단위', '기간', '구분', '누구의 수치', '출처', '판', '주소', '지표의 뜻'],
    ...indicators.flatMap(({ name, unit, definition, values }) =>
      values.flatMap((value, index): Cell[][] =>
        value
          ? [
              [
                name,
                years[index] ?? '',
                { number: value.value },
                unit,
                value.period,
                [
                  value.mark ?? '실적',
                  ...(value.about ? ['어림값'] : []),
                  ...(value.isContested ? ['다른 값이 있음'] : []),
                ].join(', '),
                value.scope,
                value.source,
                nameOfYear(value.edition, value.isDraft),
                addressOf(value.edition, value.figure),
                definition,
              ],
            ]
          : [],
      ),
    ),
  ];
}
