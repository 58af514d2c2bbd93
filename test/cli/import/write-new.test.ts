import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeNew } from '../../../src/cli/import/write-new.ts';
import { Misuse } from '../../../src/cli/misuse.ts';

async function aFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'write-new-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

test('writes a new file and leaves nothing else', async () => {
  const dir = await aFolder();
  await writeNew(join(dir, 'a.yaml'), '글\n');
  expect(await readdir(dir)).toEqual(['a.yaml']);
  expect(await readFile(join(dir, 'a.yaml'), 'utf8')).toBe('글\n');
});

test('never replaces a file, even one that came in the meantime', async () => {
  const dir = await aFolder();
  await writeFile(join(dir, 'a.yaml'), '먼저\n');
  await expect(writeNew(join(dir, 'a.yaml'), '나중\n')).rejects.toThrow(Misuse);
  expect(await readdir(dir)).toEqual(['a.yaml']);
  expect(await readFile(join(dir, 'a.yaml'), 'utf8')).toBe('먼저\n');
});

test('lets one of many that write at once have the name', async () => {
  const dir = await aFolder();
  const path = join(dir, 'a.yaml');
  const ended = await Promise.allSettled(['하나\n', '둘\n', '셋\n'].map((text) => writeNew(path, text)));
  expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await readdir(dir)).toEqual(['a.yaml']);
});
