import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetUnused, markUsed } from '../../src/report/kept-work.ts';

const day = 24 * 60 * 60;

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'kept-work-'));
});
afterEach(() => rm(cache, { recursive: true }));

async function keep(name: string, days: number): Promise<void> {
  const path = join(cache, name);
  if (name.endsWith('/')) await mkdir(path);
  else await writeFile(path, 'kept');
  const used = Date.now() / 1000 - days * day;
  await utimes(path, used, used);
}

test('removes what was not used for a month, folders too', async () => {
  await keep('today', 0);
  await keep('last-week', 7);
  await keep('long-ago', 31);
  await keep('folder-long-ago/', 31);
  await forgetUnused(cache);
  expect(await readdir(cache)).toEqual(['last-week', 'today']);
});

test('keeps what is marked as used', async () => {
  await keep('long-ago', 31);
  await markUsed(join(cache, 'long-ago'));
  await forgetUnused(cache);
  expect(await readdir(cache)).toEqual(['long-ago']);
  expect(Date.now() - (await stat(join(cache, 'long-ago'))).mtimeMs).toBeLessThan(day * 1000);
});

test('leaves alone what is not asked for, and does not mind a folder that is not there', async () => {
  await keep('build.lock', 31);
  await keep('astro-1/', 31);
  await forgetUnused(cache, (name) => name.startsWith('astro-'));
  expect(await readdir(cache)).toEqual(['build.lock']);
  await expect(forgetUnused(join(cache, 'no-such-folder'))).resolves.toBeUndefined();
});
