import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from '../test/browser/find-browser.ts';

/** Pinned here and fetched when the bench runs: it is heavier than everything else together, and no test needs it. */
const lighthouse = 'lighthouse@13.4.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Scores of Lighthouse on a phone (its default), each the median of five runs. */
export async function lighthouseScores(address: string): Promise<Record<string, number>> {
  const runs: Record<string, number>[] = [];
  for (let run = 0; run < 5; run += 1) runs.push(await scoresOf(address));
  return Object.fromEntries(
    categories.map((name) => [name, runs.map((scores) => scores[name] ?? 0).sort((a, b) => a - b)[2] ?? 0]),
  );
}

async function scoresOf(address: string): Promise<Record<string, number>> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      lighthouse,
      address,
      '--quiet',
      '--output=json',
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking',
    ],
    { env: { ...process.env, CHROME_PATH: findBrowser() }, maxBuffer: 64 * 1024 * 1024 },
  );
  const report = JSON.parse(stdout) as { categories: Record<string, { score: number }> };
  return Object.fromEntries(
    Object.entries(report.categories).map(([name, { score }]) => [name, Math.round(score * 100)]),
  );
}
