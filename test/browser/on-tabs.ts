import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Does something on every page, on a few tabs at once. What it returns comes in the order of the pages. */
export async function onTabs<Result>(
  browser: Browser,
  options: BrowserContextOptions,
  paths: readonly string[],
  visit: (page: Page, path: string) => Promise<Result>,
): Promise<Result[]> {
  const context = await browser.newContext(options);
  const results: Result[] = [];
  const waiting = paths.entries();
  const tab = async () => {
    const page = await context.newPage();
    for (const [index, path] of waiting) results[index] = await visit(page, path);
  };
  await Promise.all(Array.from({ length: 3 }, tab));
  await context.close();
  return results;
}
