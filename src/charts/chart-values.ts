import type { ChartModel } from './chart-model.ts';
import type { ChartPoint } from './chart-point.ts';

/** One value of a chart with the words that a pointer or a key is answered with. */
export interface ChartValue {
  series: number;
  category: number;
  point: ChartPoint;
  /** `기반구축`, `기반구축의 수탁`. */
  name: string;
  /** `539억 원, 35.5%`, `903명, 목표 846명의 106.7%`. */
  words: string;
}

/** The values in reading order: line by line, otherwise category by category. */
export function chartValues({ type, categories, series }: ChartModel): ChartValue[] {
  const values = series.flatMap(({ name, points }, seriesIndex) =>
    points.flatMap((point, category): ChartValue[] => {
      if (!point) return [];
      const names = [categories[category], name].filter((each) => each);
      return [{ series: seriesIndex, category, point, name: names.join('의 '), words: wordsOf(point) }];
    }),
  );
  return type === 'line' ? values : values.sort((a, b) => a.category - b.category);
}

function wordsOf({ words, mark, share, target, period }: ChartPoint): string {
  const reached = target?.share ? `목표 ${target.words}의 ${target.share}` : target && `목표 ${target.words}`;
  return [mark ? `${words}(${mark})` : words, share, reached, period].filter((each) => each).join(', ');
}
