import type { Figure } from '../domain/report.ts';

/** One figure in a chart, its numbers worded. */
export interface ChartPoint extends ChartAmount {
  figure: string;
  kind: Figure['kind'];
  /** Its kind in a word, where figures of several kinds stand together and it is not actual. */
  mark?: string;
  status?: Figure['status'];
  /** Where the periods differ and no category names them. */
  period?: string;
  /** Its part of a doughnut or a stacked bar: `35.5%`. */
  share?: string;
  /** Only in a chart of progress. */
  target?: ChartTarget;
}

/** A number of a chart. */
export interface ChartAmount {
  /** Exact decimal digits in the unit of the chart. */
  value: string;
  /** Where the unit stands elsewhere: `1,519`. */
  number: string;
  /** With its unit: `1,519억 원`. */
  words: string;
}

/** What a point aims at. */
export interface ChartTarget extends ChartAmount {
  /** The part of it that was reached: `106.7%`. */
  share?: string;
  /** How far the value is from it, without a sign: `57명`. */
  distance?: string;
}

/** What the parts of a bar or a ring make together. */
export interface ChartTotal extends ChartAmount {
  /** Why it is not the sum of its parts, where its source really says so. */
  differs?: string;
}

/** Points of one name. */
export interface ChartSeries {
  /** Empty when there is only one. */
  name: string;
  /** One a category; null where there is no figure. */
  points: (ChartPoint | null)[];
}
