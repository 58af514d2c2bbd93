import { changeBetween, formatChange } from '../domain/change.ts';
import { type CourseYear, courseOf } from '../domain/course.ts';
import { isDraftOn } from '../domain/draft.ts';
import { figureKey } from '../domain/figure-reference.ts';
import { canBeCompared } from '../domain/figure-status.ts';
import { oncePerReport } from '../domain/once-per-report.ts';
import { formatPeriod } from '../domain/period.ts';
import type { Figure, Indicator, Report } from '../domain/report.ts';
import { yearsBetween } from '../domain/years.ts';
import { type ChartModel, chartModel } from './chart-model.ts';

/**
 * The course of an indicator over the years as a chart. A year in between of which no edition says anything is a gap.
 * Two years that follow each other are bars, anything longer a line. Undefined with fewer than two values.
 */
export function courseChart(report: Report, indicator: string): ChartModel | undefined {
  return models(report).get(indicator);
}

const models = oncePerReport((report) => {
  const all = [...report.indicators.values()].flatMap((indicator): [string, ChartModel][] => {
    const course = courseOf(report, indicator.id);
    return course.length < 2 ? [] : [[indicator.id, modelOf(report, indicator, course)]];
  });
  return new Map(all);
});

function modelOf(report: Report, indicator: Indicator, course: CourseYear[]): ChartModel {
  const { settings } = report;
  const years = yearsBetween(course[0]?.year ?? '', course.at(-1)?.year ?? '');
  const byYear = new Map(course.map((each) => [each.year, each.figure]));
  const figures = new Map(course.map(({ figure }) => [figureKey(figure), figure]));
  const chart = {
    id: 'course',
    edition: '',
    section: '',
    type: years.length > 2 ? ('line' as const) : ('bar' as const),
    title: titleOf(report, indicator, course),
    figures: years.map((year) => {
      const figure = byYear.get(year);
      return figure ? figureKey(figure) : year;
    }),
  };
  const { what, ...model } = chartModel(chart, figures, {
    extraUnits: settings.units,
    periods: years.map((year) => formatPeriod(year)),
  });
  const marked = {
    ...model,
    series: model.series.map(({ name, points }) => ({
      name,
      points: points.map((point, index) => {
        const isOfDraft = isDraftOn(report, byYear.get(years[index] ?? '')?.edition);
        return point && isOfDraft
          ? { ...point, mark: [point.mark, '초안'].filter(Boolean).join(', ') }
          : point;
      }),
    })),
  };
  return what === undefined || what === indicator.name ? marked : { ...marked, what };
}

/** `심은 나무, 2031~2034년: 220그루(20.0%) 증가`; without the change where something is only planned, provisional or in a draft. */
function titleOf(report: Report, { name }: Indicator, course: CourseYear[]): string {
  const { units } = report.settings;
  const [first, last] = [course[0], course.at(-1)];
  if (!first || !last) return name;
  const years = `${name}, ${formatPeriod(`${first.year}~${last.year}`)}`;
  const isDone = course.every(({ figure }) => figure.kind === 'actual' && !isDraftOn(report, figure.edition));
  const change =
    isDone && canBeCompared(first.figure, last.figure) && changeBetween(first.figure, last.figure, units);
  return change ? `${years}: ${formatChange(change, units)}` : years;
}

/** The years of the indicator of a figure, where the figure itself is one of them: beside another value of its year it would contradict that. */
export function courseWith(report: Report, figure: Figure): ChartModel | undefined {
  if (figure.indicator === undefined) return undefined;
  const isOne = courseOf(report, figure.indicator).some((each) => each.figure === figure);
  return isOne ? courseChart(report, figure.indicator) : undefined;
}
