import { lastPlace, round } from '../domain/decimal.ts';
import { sumAgrees, sumOf } from '../domain/figure-sum.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';

/** Shares of one thing are percentages that make 100, or `differ` says why they do not, and only then. */
export function sharesMake100({ editions }: Report): Problem[] {
  return editions.flatMap(({ figures, sections }) =>
    sections.flatMap(({ file, data }) =>
      data.shares.flatMap((shares, i) => {
        const problem = (what: Sentence, remedy: Sentence, ...path: (string | number)[]): Problem => ({
          check: 'shares-make-100',
          severity: 'error',
          place: { file, path: ['shares', i, ...path] },
          what: {
            ko: `"${shares.of}"의 구성비: ${what.ko}`,
            en: `The shares of "${shares.of}" ${what.en}`,
          },
          remedy,
        });
        const known = shares.figures.map((id) => figures.get(id));
        if (!known.every((figure) => figure !== undefined)) return [];
        const strangers = known.flatMap(({ id, unit }, j) => (unit === '%' ? [] : [{ id, unit, j }]));
        if (strangers.length > 0) {
          return strangers.map(({ id, unit, j }) =>
            problem(
              {
                ko: `수치 "${id}"의 단위가 "${unit}"입니다.`,
                en: `name the figure "${id}", whose unit is "${unit}".`,
              },
              { ko: '단위가 %인 수치만 적으세요.', en: 'Name only figures whose unit is %.' },
              'figures',
              j,
            ),
          );
        }
        const values = known.map(({ value }) => value);
        const agrees = sumAgrees(round('100', Math.max(...values.map(lastPlace))), values);
        if (agrees === (shares.differ === undefined)) return [];
        return agrees
          ? [
              problem(
                {
                  ko: '합이 100인데, 100이 아닌 사정(differ)이 적혀 있습니다.',
                  en: 'make 100, and differ gives a reason why they do not.',
                },
                { ko: 'differ를 지우세요.', en: 'Take differ away.' },
                'differ',
              ),
            ]
          : [
              problem(
                { ko: `더하면 ${sumOf(values)}%입니다.`, en: `add up to ${sumOf(values)}%.` },
                {
                  ko: '빠진 수치를 더하거나 값을 고치세요. 출처의 수가 정말로 그렇다면 differ에 사정을 적으세요. 독자에게 주석으로 보입니다.',
                  en: 'Add what is missing or correct a value. If the source itself has it so, say why in differ; readers see it as a note.',
                },
                'figures',
              ),
            ];
      }),
    ),
  );
}
