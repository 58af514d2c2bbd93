import { commonHeaders, type Headers, keptForEver, overHttpsOnly, places, unframed } from './headers.ts';

/**
 * The table of headers as a `_headers` file, which Netlify, Cloudflare Pages and hosts like them read at the root of a site.
 * Where several rules match, some hosts send all values and some the last, so no header is named twice for one path, and
 * `*` stands at the end only. Cache-Control of pages and content types are left to the host: all of them let browsers ask
 * anew for pages, and know the types. `entries` are the names of what lies at the root of the built site.
 */
export function staticHostHeaders({ base, entries }: { base: string; entries: readonly string[] }): string {
  const named = new Set(places.map(({ folder }) => folder.split('/')[1]));
  const own = entries.filter((name) => !name.includes('.') && !named.has(name)).toSorted();
  const rule = (path: string, headers: Headers) =>
    [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    '# Written by the build. Static hosts read it at the root of what they publish.',
    rule('*', { ...commonHeaders, ...overHttpsOnly }),
    ...places
      .filter(({ isNamedByContent }) => isNamedByContent)
      .map(({ folder }) => rule(`${folder.slice(1)}*`, { 'Cache-Control': keptForEver })),
    '# Pages that no other site may show in a frame.',
    rule('', unframed),
    ...own.map((name) => rule(`${name}/*`, unframed)),
  ].join('\n\n')}\n`;
}
