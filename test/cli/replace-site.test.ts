import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import {
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

let folders: string;
beforeAll(async () => {
  folders = await mkdtemp(join(tmpdir(), 'sites-'));
});
afterAll(() => rm(folders, { recursive: true, force: true }));
const aFolder = () => mkdtemp(join(folders, 'site-'));

/** Puts sites into `folder/dist`; resolves to whether that was finished. */
function put(folder: string, words: string[], environment: Record<string, string> = {}): Promise<boolean> {
  const args = ['--import', './test/cli/dies-on-the-way.mjs', 'test/cli/put-site.ts', join(folder, 'dist')];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [...args, join(folder, 'workshop'), ...words],
      { env: { ...process.env, NODE_OPTIONS: '', ...environment } },
      (error) => {
        if (error && error.signal !== 'SIGKILL') reject(error);
        else resolve(error === null);
      },
    );
  });
}

/** What somebody finds who opens the site: its pages, or nothing where there is none. */
async function read(folder: string): Promise<string | undefined> {
  const names = await readdir(join(folder, 'dist')).catch(() => undefined);
  const pages = names?.sort().map((name) => readFile(join(folder, 'dist', name), 'utf8'));
  return pages && (await Promise.all(pages)).join(' ');
}

const aSiteOfOthers = async (folder: string, words: string) => {
  await mkdir(join(folder, 'dist'));
  for (const page of ['404.html', 'index.html']) await writeFile(join(folder, 'dist', page), words);
};

const canExchange = process.platform === 'linux';
const situations = [
  { before: 'no site', environment: {}, mayBeAbsent: true },
  { before: 'a site of an earlier build', environment: {}, mayBeAbsent: false },
  { before: 'a folder of somebody else', environment: {}, mayBeAbsent: !canExchange },
  { before: 'a folder of somebody else', environment: { NO_EXCHANGE: '1' }, mayBeAbsent: true },
  { before: 'no site', environment: { NO_LINKS: '1' }, mayBeAbsent: true },
  { before: 'a site of an earlier build', environment: { NO_LINKS: '1' }, mayBeAbsent: true },
] as const;

test.concurrent.each(situations)(
  'where there is $before ($environment), a build stopped before any of its steps leaves the old site or the new, and the next puts all right',
  async ({ before, environment, mayBeAbsent }) => {
    const prepared = await aFolder();
    if (before.startsWith('a folder')) await aSiteOfOthers(prepared, 'old');
    if (before.startsWith('a site')) await put(prepared, ['old'], environment);
    const old = before === 'no site' ? undefined : 'old old';
    const may = [old, 'new new', ...(mayBeAbsent ? [undefined] : [])];

    const seen = new Set<string | undefined>();
    let step = 0;
    for (let isFinished = false; !isFinished;) {
      step += 1;
      const folder = await aFolder();
      await cp(prepared, folder, { recursive: true, verbatimSymlinks: true });
      isFinished = await put(folder, ['new'], { ...environment, DIE_BEFORE: String(step) });
      const found = await read(folder);
      seen.add(found);
      expect(may, `stopped before step ${step}`).toContain(found);

      expect(await put(folder, ['next', 'last'], environment)).toBe(true);
      expect(await read(folder)).toBe('last last');
      // The one before the last stays for those who are reading it; nothing else does.
      const isLink = (await lstat(join(folder, 'dist'))).isSymbolicLink();
      expect(await readdir(join(folder, '.dist-built'))).toHaveLength(isLink ? 2 : 1);
      expect((await readdir(folder)).sort()).toEqual(['.dist-built', 'dist', 'workshop']);
    }
    expect(step).toBeGreaterThan(3);
    expect(seen).toContain(old);
    expect(seen).toContain('new new');
  },
);

test('whoever reads on and on finds a whole site at every moment, old or new', async () => {
  const folder = await aFolder();
  await put(folder, ['one']);
  const args = ['test/cli/put-site.ts', join(folder, 'dist'), join(folder, 'workshop')];
  const sites = Array.from({ length: 300 }, (_, index) => `site ${index}`);
  const run = spawn(process.execPath, [...args, ...sites], { env: { ...process.env, NEVER_TIDY: '1' } });
  let isOver = false;
  const end = once(run, 'exit').then(([code]) => {
    isOver = true;
    return code as number;
  });
  const found = new Set<string>();
  let reads = 0;
  while (!isOver) {
    for (let round = 0; round < 50; round += 1) {
      found.add(readFileSync(join(folder, 'dist/index.html'), 'utf8'));
      reads += 1;
    }
    await setImmediate();
  }
  expect(await end).toBe(0);
  expect([...found].filter((words) => !/^(?:one|site \d+)$/.test(words))).toEqual([]);
  expect(found.size).toBeGreaterThan(10);
  expect(reads).toBeGreaterThan(1000);
});

test('the site can be moved together with its hidden folder', async () => {
  const folder = await aFolder();
  await put(folder, ['one']);
  await rename(join(folder, 'dist'), join(folder, 'moved'));
  await mkdir(join(folder, 'elsewhere'));
  await cp(join(folder, 'moved'), join(folder, 'elsewhere/dist'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  await rename(join(folder, '.dist-built'), join(folder, 'elsewhere/.dist-built'));
  expect(await read(join(folder, 'elsewhere'))).toBe('one one');
});

test('a site goes where a link leads that somebody else made', async () => {
  const folder = await aFolder();
  await mkdir(join(folder, 'www'));
  await symlink('www/report', join(folder, 'dist'));
  await put(folder, ['one', 'two']);
  expect(await readlink(join(folder, 'dist'))).toBe('www/report');
  expect(await read(folder)).toBe('two two');
  expect((await readdir(join(folder, 'www'))).sort()).toEqual(['.report-built', 'report']);
});

test.skipIf(!existsSync('/dev/shm'))('a site may lie on another disk than the project', async () => {
  const elsewhere = await mkdtemp('/dev/shm/site-');
  onTestFinished(() => rm(elsewhere, { recursive: true }));
  const workshop = join(await aFolder(), 'workshop');
  execFileSync(process.execPath, ['test/cli/put-site.ts', join(elsewhere, 'dist'), workshop, 'one', 'two']);
  expect(await read(elsewhere)).toBe('two two');
  expect(await readdir(join(elsewhere, '.dist-built'))).toHaveLength(2);
  expect(await readdir(workshop)).toEqual(['site']);
});
