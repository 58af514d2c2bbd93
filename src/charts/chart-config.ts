import { barPicture } from './bar-picture.ts';
import type { ChartLook } from './chart-look.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChartPicture } from './chart-picture.ts';
import { doughnutPicture } from './doughnut-picture.ts';
import { linePicture } from './line-picture.ts';
import { progressPicture } from './progress-picture.ts';
import { stackPicture } from './stack-picture.ts';

const pictures = {
  bar: barPicture,
  'stacked-bar': stackPicture,
  line: linePicture,
  doughnut: doughnutPicture,
  progress: progressPicture,
};

/** Describes the picture of a chart, the same for the drawing in the build and for the canvas in the browser. */
export function chartConfig(model: ChartModel, look: ChartLook): ChartPicture {
  const { height, config } = pictures[model.type](model, look);
  return {
    height: Math.ceil(height),
    config: {
      ...config,
      options: { ...config.options, responsive: false, animation: false, clip: false, events: [] },
    },
  };
}
