import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'astro';
import { languageOf } from './language.ts';
import { takeTurns } from './take-turns.ts';

/**
 * Builds the site beside the old one and puts it in its place when it is complete, so that a build that fails or is
 * interrupted leaves the last good site as it was.
 */
export async function buildSite(out: string): Promise<void> {
  await takeTurns('.cache/build.lock', () => buildAndSwap(resolve(out)), sayWaiting);
}

async function buildAndSwap(site: string): Promise<void> {
  const next = `${site}.next`;
  const last = `${site}.last`;
  if (!existsSync(site) && existsSync(last)) await rename(last, site);
  await rm(next, { recursive: true, force: true });
  try {
    await build({ outDir: next, logLevel: process.env['REPORT_DEBUG'] === '1' ? 'info' : 'silent' });
    await rm(last, { recursive: true, force: true });
    if (existsSync(site)) await rename(site, last);
    await rename(next, site);
  } finally {
    await rm(next, { recursive: true, force: true });
    if (existsSync(site)) await rm(last, { recursive: true, force: true });
  }
}

function sayWaiting(): void {
  const words = {
    ko: '다른 창에서 보고서를 만들고 있습니다. 끝나기를 기다립니다.',
    en: 'Another build is at work here. Waiting for it to end.',
  };
  console.log(words[languageOf(undefined, process.env)]);
}
