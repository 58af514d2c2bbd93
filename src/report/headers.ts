import { siteContentSecurity } from './content-security.ts';

/**
 * What a server says with the files of the site. One table for all: `npm start` sends it, and the build writes it down for
 * nginx (`nginx-config.ts`) and for static hosts (`static-host-headers.ts`). Paths are those of the report, from its root.
 */

export type Headers = Readonly<Record<string, string>>;

/** A folder of the site whose files ask for more than the common headers. */
export interface Place {
  folder: string;
  /** Its files have names that change with their content, so that a browser never asks for them again. */
  isNamedByContent?: true;
  /** Its files are data that the scripts of other sites may read. */
  isOpen?: true;
  /** Its pages are made to stand in a frame on another site. */
  mayBeFramed?: true;
}

/** Everything else of the site is of the first place. */
export const places: readonly Place[] = [
  { folder: '/' },
  { folder: '/assets/', isNamedByContent: true },
  { folder: '/cards/', isNamedByContent: true },
  { folder: '/fonts/', isNamedByContent: true },
  { folder: '/api/', isOpen: true },
  { folder: '/embed/', mayBeFramed: true },
];

/** What goes with every file. */
export const commonHeaders: Headers = {
  'Content-Security-Policy': siteContentSecurity,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** What a server says that speaks HTTPS only: browsers remember it for a year, for everything on its host. */
export const overHttpsOnly: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };

export const keptForEver = 'public, max-age=31536000, immutable';

/** What keeps a page out of the frames of other sites where no policy can say it. */
export const unframed: Headers = { 'X-Frame-Options': 'DENY' };

/** The headers of the files of a place. Who may frame a page can be said by a header only, not in the page. */
export function headersOf({ isNamedByContent, isOpen, mayBeFramed }: Place): Headers {
  return {
    ...commonHeaders,
    'Content-Security-Policy': `${siteContentSecurity}; frame-ancestors ${mayBeFramed ? '*' : "'none'"}`,
    ...(mayBeFramed ? {} : unframed),
    ...(isOpen && { 'Access-Control-Allow-Origin': '*' }),
    'Cache-Control': isNamedByContent ? keptForEver : 'no-cache',
  };
}

/** The place of a file. */
export function placeOf(path: string): Place {
  return places.findLast(({ folder }) => path.startsWith(folder)) ?? { folder: '/' };
}

/** Files that are for the server and not for readers. */
export const notServed = ['/_headers', '/nginx.conf'] as const;

const text = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
};

const binary = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** The types of files by their endings: those that are text in UTF-8, and all others. */
export const contentTypes = { text, binary } as const;

/** What `Content-Type` says of a file, by the ending of its name; a folder stands for its page. */
export function contentTypeOf(path: string): string {
  const ending = path.endsWith('/') ? 'html' : (/\.([a-z0-9]+)$/.exec(path)?.[1] ?? '');
  const asText = (text as Record<string, string>)[ending];
  return asText
    ? `${asText}; charset=utf-8`
    : ((binary as Record<string, string>)[ending] ?? 'application/octet-stream');
}
