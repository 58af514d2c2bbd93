import type { ChartConfiguration } from 'chart.js';

/** A picture as data: what Chart.js draws, on a canvas as wide as `drawnWidths` says and of this height in px. */
export interface ChartPicture {
  height: number;
  config: ChartConfiguration;
}
