import type { ChartLook } from '../../src/charts/chart-look.ts';
import { chartColours } from '../../src/charts/chart-look.ts';
import type { Paper } from '../../src/charts/paper.ts';
import { SvgContext } from '../../src/report/svg-context.ts';
import { textMeasure } from '../../src/report/text-measure.ts';

/** Makes sheets to paint on, with the measures of the typeface of the report; charts are stamped on none. */
export async function aPaper(): Promise<() => Paper & { svg: SvgContext }> {
  const measure = await textMeasure(process.cwd());
  const look: ChartLook = {
    width: 'wide',
    colours: chartColours((name) => name),
    fontFamily: "'Pretendard GOV'",
    measure,
  };
  return () => {
    const svg = new SvgContext(0, 0);
    return { svg, look, context: svg as unknown as CanvasRenderingContext2D, stamp: () => undefined };
  };
}
