import { contentTypes, headersOf, notServed, overHttpsOnly, type Place, places } from './headers.ts';

/**
 * The table of headers as a piece of nginx configuration for a `server` block whose `root` is the folder that the site's base
 * path counts from. Everything stands inside the location of the site, so that what else the server serves is left alone;
 * each location names all its headers, because nginx inherits them only where there are none.
 */
export function nginxConfig(base: string): string {
  const types = Object.entries({ ...contentTypes.text, ...contentTypes.binary });
  const texts = Object.values(contentTypes.text).filter((type) => type !== 'text/html');
  const root = places.find(({ folder }) => folder === '/') ?? { folder: '/' };
  const lines = [
    ...(base === '/' ? [] : [`location = ${base.slice(0, -1)} {`, `  return 301 ${base};`, '}', '']),
    `location ${base} {`,
    '  index index.html;',
    '  try_files $uri $uri/ =404;',
    `  error_page 403 404 =404 ${base}404.html;`,
    '  absolute_redirect off;',
    '  server_tokens off;',
    '',
    '  types {',
    ...types.map(([ending, type]) => `    ${type} ${ending};`),
    '  }',
    '  default_type application/octet-stream;',
    '  charset utf-8;',
    `  charset_types ${texts.join(' ')};`,
    '',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_min_length 1024;',
    `  gzip_types ${texts.join(' ')};`,
    '',
    ...addHeaders(root).map((line) => `  ${line}`),
    ...places
      .filter((place) => place !== root)
      .flatMap((place) => [
        '',
        `  location ${base}${place.folder.slice(1)} {`,
        ...addHeaders(place).map((line) => `    ${line}`),
        '  }',
      ]),
    '',
    '  # Files for servers, not for readers.',
    ...notServed.flatMap((path) => [`  location = ${base}${path.slice(1)} {`, '    return 404;', '  }']),
    '}',
  ];
  return `${[...introduction(base), ...lines].join('\n')}\n`;
}

function addHeaders(place: Place): string[] {
  const line = ([name, value]: [string, string]) => `add_header ${name} "${value}" always;`;
  return [
    ...Object.entries(headersOf(place)).map(line),
    ...Object.entries(overHttpsOnly).map((header) => `# ${line(header)}`),
  ];
}

function introduction(base: string): string[] {
  return [
    '# Written by the build. Include it in a server block, and reload nginx after each publication:',
    '#',
    '#   server {',
    '#     listen 80;',
    '#     server_name report.example;',
    '#     root /srv/report;',
    `#     include /srv/report${base}nginx.conf;`,
    '#   }',
    '#',
    `# The site lies in /srv/report${base === '/' ? '' : base.slice(0, -1)}. Take the # from Strict-Transport-Security once everything on the host speaks HTTPS:`,
    '# browsers remember it for a year.',
    '',
  ];
}
