import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../src/cli/serve-site.ts';
import { headersOf, placeOf } from '../../src/report/headers.ts';

const files = {
  'index.html': '<h1>처음</h1>',
  '404.html': '<h1>없음</h1>',
  '2030/index.html': '<h1>2030년판</h1>',
  '2030/seal.tsv': '0\t이름',
  'assets/a.abc.js': 'export {};',
  'embed/index.html': '<h1>도표</h1>',
  _headers: '/*',
  'nginx.conf': 'location / {}',
};

describe.each(['/', '/annual/'])('a site served under %s', (base) => {
  let folder = '';
  let root = '';
  let server: Server | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'served-'));
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const served = await serveSite({ folder, base, port: 0 });
    server = served.server;
    root = served.address.slice(0, -base.length);
  });
  afterAll(async () => {
    server?.closeAllConnections();
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const get = (path: string) => fetch(`${root}${base}${path}`, { redirect: 'manual' });

  test.each([
    ['', 200, 'text/html; charset=utf-8'],
    ['2030/', 200, 'text/html; charset=utf-8'],
    ['2030/?i=a', 200, 'text/html; charset=utf-8'],
    ['2030/seal.tsv', 200, 'text/tab-separated-values; charset=utf-8'],
    ['assets/a.abc.js', 200, 'text/javascript; charset=utf-8'],
    ['embed/', 200, 'text/html; charset=utf-8'],
    ['2031/', 404, 'text/html; charset=utf-8'],
    ['assets/none.js', 404, 'text/html; charset=utf-8'],
    ['_headers', 404, 'text/html; charset=utf-8'],
    ['nginx.conf', 404, 'text/html; charset=utf-8'],
    ['2030/%/', 404, 'text/html; charset=utf-8'],
    ['//', 404, 'text/html; charset=utf-8'],
  ])('answers "%s" with %d, its type and the headers of the table', async (path, status, type) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(type);
    const wanted = headersOf(placeOf(status === 404 ? '/' : `/${path}`));
    for (const [name, value] of Object.entries(wanted)) expect(response.headers.get(name)).toBe(value);
  });

  test.each([
    ['2030', '2030/'],
    ['compare?i=a,b', 'compare/?i=a,b'],
  ])('leads from %s to %s', async (path, to) => {
    const response = await get(path);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(base + to);
  });

  test('shows its own page for what is not there', async () => {
    expect(await (await get('no/such/page/')).text()).toBe('<h1>없음</h1>');
  });
});

test('a place where a folder of the site begins with the name of another keeps to itself', () => {
  expect(placeOf('/embedded/').folder).toBe('/');
  expect(placeOf('/assets').folder).toBe('/');
});

test('shows the site that is there, when another takes the place of the first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'served-'));
  const put = async (name: string, words: string) => {
    await mkdir(join(folder, name));
    for (const page of ['index.html', '404.html']) await writeFile(join(folder, name, page), words);
    await symlink(name, join(folder, 'next'));
    await rename(join(folder, 'next'), join(folder, 'site'));
  };
  await put('first', 'first');
  const { address, server } = await serveSite({ folder: join(folder, 'site'), base: '/', port: 0 });
  const read = (path: string) => fetch(address + path).then((response) => response.text());
  expect([await read(''), await read('none/')]).toEqual(['first', 'first']);
  await put('second', 'the second, which is longer');
  await rm(join(folder, 'first'), { recursive: true });
  expect([await read(''), await read('none/')]).toEqual(Array(2).fill('the second, which is longer'));
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});
