import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import { attributesOf, readPage } from './read-page.ts';
import { runBuild } from './run-build.ts';

describe.each(['report', 'overYears'] as const)('around the pages of editions of the site "%s"', (name) => {
  const { folder, base, published } = inject(name);
  const pages = pagesOf(folder).filter((page) => /^\d{4}\//.test(page));
  const years = new Set(pages.map((page) => page.slice(0, 4)));
  const around = pages.map((page) => {
    const html = readPage(folder, page).replace(/<main.*?<\/main>/s, '');
    const links = attributesOf(html, 'href').filter((href) => !href.startsWith(published));
    return { page, year: page.slice(0, 4), links };
  });

  test('no other edition is named than their own', () => {
    const others = around.flatMap(({ page, year, links }) =>
      links
        .map((link) => /(?<=\/)\d{4}(?=\/)/.exec(link.slice(base.length - 1))?.[0] ?? year)
        .filter((named) => named !== year && years.has(named))
        .map((named) => `${page}: ${named}`),
    );
    expect(others).toEqual([]);
  });

  test('the links beside those into their own edition are as many in all editions', () => {
    const counts = around
      .filter(({ page }) => /^\d{4}\/$/.test(page))
      .map(({ year, links }) => links.filter((link) => !link.startsWith(`${base}${year}/`)).length);
    expect(new Set(counts).size).toBe(1);
  });
});

// The site "fictional" has been built of it before the tests.
test('a second build of the same content draws no chart and cuts no font again', async () => {
  const out = await mkdtemp(join(tmpdir(), 'report-'));
  onTestFinished(() => rm(out, { recursive: true, force: true }));
  const charts = await identities('.cache/charts');
  const fonts = await identities('.cache/fonts');
  const again = { REPORT_CONTENT: 'test/fixtures/small-report', REPORT_OUT: join(out, 'site') };
  expect(await runBuild(again)).toMatchObject({ status: 0 });
  expect(await identities('.cache/charts')).toEqual(charts);
  const used = await readdir(join(out, 'site/fonts'));
  expect(used.length).toBeGreaterThan(0);
  const after = await identities('.cache/fonts');
  for (const file of used) expect(after.get(file)).toBe(fonts.get(file));
});

/** What tells a file from one that was written anew in its place. */
async function identities(folder: string): Promise<Map<string, number>> {
  const files = await readdir(folder);
  return new Map(
    await Promise.all(files.map(async (file) => [file, (await stat(join(folder, file))).ino] as const)),
  );
}
