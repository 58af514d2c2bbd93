import { realpath, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { keepPromises } from './keep-promises.ts';
import { languageOf } from './language.ts';
import { replaceSite } from './replace-site.ts';
import { type SitePlace, sitePlace, tidyPlace } from './site-place.ts';
import { takeTurns } from './take-turns.ts';

/**
 * Where a site is made. Always the same folder, so that a site does not depend on where it goes; emptied before and after,
 * so that it does not depend on what was built before.
 */
const workshop = resolve('.cache/building');

/**
 * Builds the site apart and puts it in the place of the old one when it is complete. A build that fails or is stopped, at
 * whatever moment, leaves the last good site as it was.
 */
export async function buildSite(out: string): Promise<void> {
  const place = await sitePlace(out);
  // Astro works in `.astro` of the project, and several projects may build into one place.
  await takeTurns(
    `project ${await realpath('.')}`,
    () => takeTurns(`site ${place.site}`, () => buildAndReplace(place), sayWaiting),
    sayWaiting,
  );
}

async function buildAndReplace(place: SitePlace): Promise<void> {
  await tidyPlace(place);
  await emptyWorkshop();
  try {
    const complete = join(workshop, 'site');
    await build({
      outDir: complete,
      cacheDir: join(workshop, 'astro'),
      logLevel: process.env['REPORT_DEBUG'] === '1' ? 'info' : 'silent',
    });
    await keepPromises(complete);
    await replaceSite(place, complete);
  } finally {
    await emptyWorkshop();
  }
}

async function emptyWorkshop(): Promise<void> {
  await rm(workshop, { recursive: true, force: true });
}

function sayWaiting(): void {
  const words = {
    ko: '다른 창에서 보고서를 만들고 있습니다. 끝나기를 기다립니다.',
    en: 'Another build is at work here. Waiting for it to end.',
  };
  console.log(words[languageOf(undefined, process.env)]);
}
