import { expect, test } from 'vitest';
import { type FigureParts, partsOf, wholesOf } from '../../src/domain/figure-parts.ts';
import { aFigure, aReport, aSection } from '../checks/a-report.ts';

const report = aReport({
  sections: [
    aSection({
      figures: {
        all: aFigure({ parts: ['spring', 'autumn'] }),
        spring: aFigure({ including: ['may'] }),
        autumn: aFigure(),
        may: aFigure(),
        year: aFigure({ parts: ['spring', 'unknown'] }),
      },
    }),
    aSection({ edition: '2020', figures: { spring: aFigure() } }),
  ],
});
const ids = ({ all, some }: FigureParts) => ({
  all: all.map(({ id }) => id),
  some: some.map(({ id }) => id),
});
const tell = (id: string, year = '2021') => {
  const figure = report.editions.find((edition) => edition.year === year)?.figures.get(id);
  return figure && [ids(partsOf(report, figure)), ids(wholesOf(report, figure))];
};
const none = { all: [], some: [] };

test.each([
  ['a total', 'all', '2021', [{ all: ['spring', 'autumn'], some: [] }, none]],
  [
    'a part that contains another',
    'spring',
    '2021',
    [
      { all: [], some: ['may'] },
      { all: ['all', 'year'], some: [] },
    ],
  ],
  ['what is contained', 'may', '2021', [none, { all: [], some: ['spring'] }]],
  ['a total with an unknown part', 'year', '2021', [{ all: ['spring'], some: [] }, none]],
  ['a figure of the same id in another edition', 'spring', '2020', [none, none]],
])('tells of %s the parts and the wholes', (_, id, year, expected) => {
  expect(tell(id, year)).toEqual(expected);
});
