import type { CourseYear } from '../domain/course.ts';

/** A course small enough to stand in a line of text: a path and its points, the last one last. */
export interface SparkLine {
  path: string;
  points: { x: string; y: string }[];
}

export const sparkSize = { width: 72, height: 20, edge: 3 };

/** Draws the values of an indicator. Years without a value break the line; undefined where no two years follow each other. */
export function sparkLine(course: readonly CourseYear[]): SparkLine | undefined {
  const { width, height, edge } = sparkSize;
  const values = course.map(({ figure }) => Number(figure.value));
  const years = course.map(({ year }) => Number(year));
  const [first = 0, last = 1] = [years[0], years.at(-1)];
  const [low, high] = [Math.min(0, ...values), Math.max(...values)];
  const points = values.map((value, index) => ({
    x: (edge + (((years[index] ?? first) - first) / Math.max(1, last - first)) * (width - 2 * edge)).toFixed(
      1,
    ),
    y: (height - edge - ((value - low) / (high - low || 1)) * (height - 2 * edge)).toFixed(1),
    joins: index > 0 && years[index] === (years[index - 1] ?? 0) + 1,
  }));
  if (!points.some(({ joins }) => joins)) return undefined;
  return {
    path: points.map(({ x, y, joins }) => `${joins ? 'L' : 'M'}${x} ${y}`).join(''),
    points: points.map(({ x, y }) => ({ x, y })),
  };
}
