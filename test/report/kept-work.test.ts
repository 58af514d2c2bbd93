import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetUnused, keepWork, markUsed } from '../../src/report/kept-work.ts';

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

describe('work that is kept', () => {
  let times = 0;
  beforeEach(() => (times = 0));
  const work = async (...from: string[]) => {
    const bytes = await keepWork(join(cache, 'works'), from, () => {
      times += 1;
      return Promise.resolve(Buffer.from(`made from ${from.join(' and ')}`));
    });
    return Buffer.from(bytes).toString();
  };

  test('is made once for all that shapes it', async () => {
    expect(await work('a', 'b')).toBe('made from a and b');
    expect(await work('a', 'b')).toBe('made from a and b');
    expect(times).toBe(1);
    expect(await work('ab', '')).toBe('made from ab and ');
    expect(times).toBe(2);
  });

  test('is made again when the file was cut off, filled with nothing or with something else', async () => {
    await work('a');
    const [name = ''] = await readdir(join(cache, 'works'));
    const path = join(cache, 'works', name);
    const whole = await readFile(path);
    for (let length = 0; length < whole.length; length += 1) {
      await writeFile(path, whole.subarray(0, length));
      expect(await work('a')).toBe('made from a');
    }
    for (const damaged of [Buffer.alloc(whole.length), Buffer.from(whole).fill(0x20, whole.length - 1)]) {
      await writeFile(path, damaged);
      expect(await work('a')).toBe('made from a');
    }
    expect(times).toBe(whole.length + 3);
    expect(await readFile(path)).toEqual(whole);
  });

  test('is made where nothing can be kept', async () => {
    await writeFile(join(cache, 'works'), 'no folder');
    expect(await work('a')).toBe('made from a');
    expect(await work('a')).toBe('made from a');
    expect(times).toBe(2);
  });
});
