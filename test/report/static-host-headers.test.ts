import { describe, expect, test } from 'vitest';
import { staticHostHeaders } from '../../src/report/static-host-headers.ts';

const entries = [
  '404.html',
  'assets',
  '2031',
  '2030',
  'compare',
  'embed',
  'favicon.ico',
  'fonts',
  'index.html',
];

describe.each(['/', '/annual/'])('the headers for static hosts of a site under %s', (base) => {
  const text = staticHostHeaders({ base, entries });
  const rules = text
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => !line.startsWith('#')))
    .filter(([path]) => path)
    .map(([path = '', ...lines]) => ({ path, names: lines.map((line) => line.trim().split(': ')[0] ?? '') }));
  const namesFor = (path: string) =>
    rules
      .filter((rule) =>
        rule.path.endsWith('*')
          ? `${base}${path}`.startsWith(rule.path.slice(0, -1))
          : rule.path === base + path,
      )
      .flatMap(({ names }) => names);

  test.each(['', '2030/jobs/', 'compare/', 'assets/a.js', 'fonts/a.woff2', 'embed/2030/', 'no-such/'])(
    'name no header twice for "%s"',
    (path) => {
      const names = namesFor(path);
      expect(names).toContain('Content-Security-Policy');
      expect(new Set(names).size).toBe(names.length);
    },
  );

  test('keep pages out of frames, and let what is made for frames into them', () => {
    for (const path of ['', '2030/jobs/', '2031/', 'compare/'])
      expect(namesFor(path)).toContain('X-Frame-Options');
    expect(namesFor('embed/2030/charts/jobs/')).not.toContain('X-Frame-Options');
    expect(text).not.toContain('frame-ancestors');
  });

  test('let what is named by its content be kept, and leave pages to the host', () => {
    expect(namesFor('assets/a.js')).toContain('Cache-Control');
    expect(namesFor('fonts/a.woff2')).toContain('Cache-Control');
    expect(namesFor('2030/jobs/')).not.toContain('Cache-Control');
  });

  test('have no line that a host would cut off, and an asterisk only at the end of a path', () => {
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
    for (const { path } of rules) expect(path.indexOf('*')).toBeOneOf([-1, path.length - 1]);
  });
});
