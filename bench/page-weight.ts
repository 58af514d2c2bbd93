import { gzipSync } from 'node:zlib';
import { openBrowser } from '../test/browser/open-browser.ts';

/** What a browser asks for on a first visit to a page, in bytes after gzip (fonts are compressed as they are). */
export async function pageWeight(address: string): Promise<{ besideFonts: number; fonts: number }> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const bodies: Promise<{ url: string; body: Buffer }>[] = [];
  page.on('response', (response) => {
    bodies.push(response.body().then((body) => ({ url: response.url(), body })));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const all = await Promise.all(bodies);
  await browser.close();
  const isFont = ({ url }: { url: string }) => url.endsWith('.woff2');
  const isIcon = ({ url }: { url: string }) => /favicon|\.png$/.test(url);
  return {
    besideFonts: all
      .filter((each) => !isFont(each) && !isIcon(each))
      .reduce((sum, { body }) => sum + gzipSync(body).length, 0),
    fonts: all.filter(isFont).reduce((sum, { body }) => sum + body.length, 0),
  };
}
