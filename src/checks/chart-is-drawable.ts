import { figureFinder } from '../domain/figure-reference.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import type { Figure, Report } from '../domain/report.ts';
import { parseUnit } from '../domain/unit.ts';
import type { ChartData } from '../schema/chart.ts';

/** The series of a chart are equally long, and all its figures count the same thing, so that one axis measures them. */
export function chartIsDrawable(report: Report): Problem[] {
  return report.editions.flatMap((edition) =>
    edition.sections.flatMap(({ file, data }) =>
      Object.entries(data.charts).flatMap(([id, chart]) =>
        [
          lengthFault(chart),
          unitFault(chart, figureFinder(report, edition.year), report.settings.units),
        ].flatMap((fault): Problem[] =>
          fault
            ? [
                {
                  check: 'chart-is-drawable',
                  severity: 'error',
                  place: { file, path: ['charts', id] },
                  what: { ko: `도표 "${id}": ${fault.what.ko}`, en: `The chart "${id}" ${fault.what.en}` },
                  remedy: fault.remedy,
                },
              ]
            : [],
        ),
      ),
    ),
  );
}

interface Fault {
  what: Sentence;
  remedy: Sentence;
}

function lengthFault({ series = [] }: ChartData): Fault | undefined {
  const [first, ...rest] = series;
  const other = rest.find(({ figures }) => figures.length !== first?.figures.length);
  if (!first || !other) return undefined;
  return {
    what: {
      ko: `계열 "${first.name}"의 수치는 ${first.figures.length}개인데, "${other.name}"의 수치는 ${other.figures.length}개입니다.`,
      en: `has a series "${first.name}" of ${first.figures.length}, and a series "${other.name}" of ${other.figures.length}.`,
    },
    remedy: {
      ko: '계열마다 같은 차례로 같은 수의 수치를 적으세요.',
      en: 'Give every series equally many figures, in the same order.',
    },
  };
}

function unitFault(
  chart: ChartData,
  find: (reference: string) => Figure | undefined,
  extra: readonly string[],
): Fault | undefined {
  const ids = [...(chart.figures ?? []), ...(chart.series ?? []).flatMap((each) => each.figures)];
  const units = new Map(
    ids.flatMap((id) => {
      const figure = find(id);
      const base = figure && parseUnit(figure.unit, extra)?.base;
      return base === undefined ? [] : [[base, figure?.unit] as const];
    }),
  );
  if (units.size < 2) return undefined;
  const named = [...units.values()].map((unit) => `"${unit}"`).join(', ');
  return {
    what: {
      ko: `단위가 서로 다릅니다 (${named}).`,
      en: `mixes units (${named}).`,
    },
    remedy: {
      ko: '단위가 같은 수치끼리 도표를 나누세요.',
      en: 'Make a chart for each unit.',
    },
  };
}
