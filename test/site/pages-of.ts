import { readdirSync } from 'node:fs';

/** The addresses of all pages of a built site, relative to its base: `2021/jobs/`. */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** Whether a page is for a frame on another site. */
export function isFrame(page: string): boolean {
  return page.startsWith('embed/');
}

/** Whether a page only leads on to another one. */
export function leadsOn(page: string): boolean {
  return /^(?:latest|r)\//.test(page);
}
