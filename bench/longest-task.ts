import type { Page } from 'playwright-core';
import { openBrowser } from '../test/browser/open-browser.ts';

/**
 * The longest stretch, in ms, for which scripts keep the page from answering while it loads on a CPU four times slower
 * and while `act` uses it (median of five visits); 0 when no script runs as long as the trace can tell.
 */
export async function longestTask(
  address: string,
  act: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<number> {
  const longest: number[] = [];
  for (let visit = 0; visit < 5; visit += 1) {
    const browser = await openBrowser();
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const events: { name: string; dur?: number }[] = [];
    session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as typeof events)));
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await act(page);
    await session.send('Tracing.end');
    await complete;
    await browser.close();
    const scripts = events.filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall');
    longest.push(Math.max(0, ...scripts.map(({ dur = 0 }) => dur / 1000)));
  }
  return Number(longest.sort((a, b) => a - b)[2]?.toFixed(1));
}
