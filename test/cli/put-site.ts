import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceSite } from '../../src/cli/replace-site.ts';
import { sitePlace, tidyPlace } from '../../src/cli/site-place.ts';

/**
 * Puts sites into a place as builds do, with words for pages: `node put-site.ts PLACE WORKSHOP WORDS…`. With `NEVER_TIDY=1` none
 * of them is removed: a build takes seconds, and nobody takes as long to open a file as two builds.
 */
const [out = '', workshop = '', ...sites] = process.argv.slice(2);
for (const words of sites) {
  const place = await sitePlace(out);
  if (process.env['NEVER_TIDY'] !== '1') await tidyPlace(place);
  const complete = join(workshop, 'site');
  mkdirSync(complete, { recursive: true });
  for (const page of ['404.html', 'index.html']) writeFileSync(join(complete, page), words);
  await replaceSite(place, complete);
}
