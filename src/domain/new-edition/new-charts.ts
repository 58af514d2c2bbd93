import type { ChartData } from '../../schema/chart.ts';
import type { Section } from '../report.ts';
import { moveYear } from './move-year.ts';
import type { NewEdition } from './new-edition.ts';
import { newTitle } from './new-title.ts';
import { earlierName, isOverYears, yearsBefore } from './over-years.ts';
import { targetOfName } from './target-of-name.ts';
import type { Written } from './written.ts';

/** The charts of a section that go on: those that draw a figure which the new edition states. Their figures are named anew. */
export function newCharts(edition: NewEdition, { data }: Section): Record<string, Written> {
  return Object.fromEntries(
    Object.entries(data.charts).flatMap(([id, chart]): [string, Written][] => {
      const written = newChart(edition, chart);
      return written === undefined ? [] : [[id, written]];
    }),
  );
}

function newChart(edition: NewEdition, chart: ChartData): Written | undefined {
  const { title, type, figures, series } = chart;
  const lists = series?.map((each) => each.figures) ?? [figures ?? []];
  const named = namedLists(edition, type, lists);
  if (!named.flat().some((name) => edition.figures.has(name)) || named.some(({ length }) => length === 0)) {
    return undefined;
  }
  return {
    title: newTitle(edition, title),
    type,
    ...(series
      ? {
          series: series.map(({ name }, index) => ({
            name: moveYear(name, edition.like.year, edition.year),
            figures: named[index],
          })),
        }
      : { figures: named[0] }),
  };
}

/** A series over years grows by the value of the last edition. All series of a chart stay equally long. */
function namedLists(
  edition: NewEdition,
  type: ChartData['type'],
  lists: readonly (readonly string[])[],
): string[][] {
  const drawn = lists.map((list) =>
    list.filter(
      (reference) => type !== 'progress' || targetOfName(edition, edition.nameOf(reference)) !== undefined,
    ),
  );
  const plain = drawn.map((list) => list.map((reference) => edition.nameOf(reference)));
  const grown = drawn.map((list) => list.flatMap((reference) => grow(edition, reference, list, type)));
  const isEven = new Set(grown.map(({ length }) => length)).size <= 1;
  return isEven ? grown : plain;
}

function grow(
  edition: NewEdition,
  reference: string,
  list: readonly string[],
  type: ChartData['type'],
): string[] {
  const name = edition.nameOf(reference);
  if (!edition.figures.has(name) || !isOverYears(edition, name, list, type === 'line')) return [name];
  const known = list.map((each) => edition.nameOf(each));
  const before = yearsBefore(edition).flatMap((year) => earlierName(edition, name, year) ?? []);
  return [...before.filter((each) => !known.includes(each)), name];
}
