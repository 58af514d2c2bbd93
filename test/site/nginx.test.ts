import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

/** nginx is no part of the project: what it makes of its configuration is proved where it is installed. */
const nginx = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);
if (nginx === undefined)
  console.log('nginx is not installed here: its configuration is tested as text only.');

describe.skipIf(nginx === undefined).each(['report', 'underPath'] as const)('nginx serves "%s"', (name) => {
  const site = inject(name);
  let home = '';
  let root = '';
  let server: ChildProcess | undefined;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'nginx-'));
    const port = await freePort();
    root = `http://localhost:${port}`;
    const served = join(home, 'served');
    await symlink(site.folder, site.base === '/' ? served : home + site.base.slice(0, -1));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    await writeFile(
      join(home, 'nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root;' : ''}
      daemon off; pid ${home}/pid; error_log ${home}/error.log;
      events {}
      http {
        access_log off;
        ${temporary.map((each) => `${each}_temp_path ${home}/${each};`).join(' ')}
        server { listen ${port}; root ${site.base === '/' ? served : home}; include ${site.folder}/nginx.conf; }
      }`,
    );
    server = spawn(nginx ?? '', ['-p', home, '-c', join(home, 'nginx.conf')], { stdio: 'ignore' });
    for (let tries = 0; tries < 100 && !(await answers(root)); tries += 1) await setTimeout(50);
  });
  afterAll(async () => {
    server?.kill();
    await rm(home, { recursive: true, force: true });
  });

  test('by a configuration that it finds valid', () => {
    const { status, stderr } = spawnSync(nginx ?? '', ['-t', '-p', home, '-c', join(home, 'nginx.conf')]);
    expect(stderr.toString()).not.toMatch(/\[(?:warn|emerg|error)\]/);
    expect(status).toBe(0);
  });

  const told = [
    'content-type',
    'content-security-policy',
    'cache-control',
    'x-content-type-options',
    'x-frame-options',
    'referrer-policy',
    'permissions-policy',
    'cross-origin-opener-policy',
  ];
  const paths = [
    '',
    '2021/',
    '2021',
    'compare/?i=a',
    'favicon.svg',
    'icon-512.png',
    'sitemap-index.xml',
    'robots.txt',
    /href="[^"]*(assets\/[^"]+\.css)"/,
    /src="[^"]*(assets\/[^"]+\.js)"/,
    /href="[^"]*(fonts\/[^"]+\.woff2)"/,
    'assets/',
    'assets/none.js',
    'embed/',
    'no/such/page/',
    '404.html',
    '_headers',
    'nginx.conf',
  ];

  test.each(paths)('with the same answer to %s as npm start', async (path) => {
    const home = await (await fetch(site.address)).text();
    const found = typeof path === 'string' ? path : (path.exec(home)?.[1] ?? '');
    const get = async (address: string) => {
      const response = await fetch(address, { redirect: 'manual' });
      const { status } = response;
      if (status === 301) return { status, location: response.headers.get('location') };
      const headers = Object.fromEntries(told.map((name) => [name, response.headers.get(name)]));
      return { status, headers, body: await response.text() };
    };
    expect(await get(root + site.base + found)).toEqual(await get(site.address + found));
  });

  test('compressed, and not again while it is unchanged', async () => {
    const first = await fetch(root + site.base, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(first.headers.get('content-encoding')).toBe('gzip');
    const again = await fetch(root + site.base, {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });
});

function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
