import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'astro';

/**
 * Builds the site beside the old one and puts it in its place when it is complete, so that a build that fails or is
 * interrupted leaves the last good site as it was.
 */
export async function buildSite(out: string): Promise<void> {
  const [site, next, last] = ['', '.next', '.last'].map((ending) => resolve(out) + ending) as [
    string,
    string,
    string,
  ];
  if (!existsSync(site) && existsSync(last)) await rename(last, site);
  await rm(next, { recursive: true, force: true });
  try {
    await build({ outDir: next, logLevel: 'error' });
    await rm(last, { recursive: true, force: true });
    if (existsSync(site)) await rename(site, last);
    await rename(next, site);
  } finally {
    await rm(next, { recursive: true, force: true });
    if (existsSync(site)) await rm(last, { recursive: true, force: true });
  }
}
