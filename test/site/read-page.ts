import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The HTML of a page of a built site: of `2021/jobs/`, or of `404.html`. */
export function readPage(folder: string, page: string): string {
  return readFileSync(join(folder, page.endsWith('.html') ? page : `${page}index.html`), 'utf8');
}

/** The values of an attribute, in order, entities resolved. */
export function attributesOf(html: string, name: string): string[] {
  const body = html.replace(
    /<script[^>]*>[\s\S]*?<\/script>/g,
    (script) => /^<script[^>]*>/.exec(script)?.[0] ?? '',
  );
  return [...body.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#34;', '"'),
  );
}
