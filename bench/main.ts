import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serveSite } from '../src/cli/serve-site.ts';
import { runBuild } from '../test/site/run-build.ts';
import { tellCheckTimes } from './check-times.ts';
import { lighthouseScores } from './lighthouse-scores.ts';
import { longestTask } from './longest-task.ts';
import { pageWeight } from './page-weight.ts';

/** `npm run bench`: figures for the closing notes of changes. Nothing here passes or fails. */
const paths = ['2021/', '2021/projects/', '2021/smart-factories/'];
const folder = await mkdtemp(join(tmpdir(), 'report-bench-'));
const out = join(folder, 'site');

try {
  await tellCheckTimes(folder);
  await rm('.cache', { recursive: true, force: true });
  console.log(`build, cold: ${await secondsOf(build)} s`);
  console.log(`build, warm: ${await secondsOf(build)} s`);
  const { address, server } = await serveSite({ folder: out, base: '/', port: 0 });
  for (const path of paths) {
    const { besideFonts, fonts } = await pageWeight(address + path);
    console.log(`${path} first visit: ${besideFonts} bytes besides fonts, fonts ${fonts} bytes, compressed`);
    console.log(`${path} longest task at 4× slower CPU: ${await longestTask(address + path)} ms`);
  }
  const wake = async (page: Page) => {
    await page.hover('.chart-picture');
    await page.waitForSelector('.chart-picture canvas');
  };
  console.log(
    `a chart that wakes, longest task at 4× slower CPU: ${await longestTask(`${address}2021/projects/`, wake)} ms`,
  );
  for (const path of paths.slice(0, 2)) {
    console.log(
      `${path} Lighthouse, median of five: ${JSON.stringify(await lighthouseScores(address + path))}`,
    );
  }
  server.closeAllConnections();
  server.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function build(): Promise<void> {
  const { status, output } = await runBuild({ REPORT_OUT: out, REPORT_ADDRESS: 'https://report.example/' });
  if (status !== 0) throw new Error(output);
}

async function secondsOf(work: () => Promise<void>): Promise<string> {
  const start = performance.now();
  await work();
  return ((performance.now() - start) / 1000).toFixed(1);
}
