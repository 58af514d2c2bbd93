import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, filesWithHashes, startBuild } from './copy-project.ts';

const seed = Number(process.env['REPORT_SEED'] ?? Date.now() % 1_000_000);
let state = seed;
const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;

const page = 'about/index.html';
const stackTrace = /^\s+at .+:\d+:\d+|Stack backtrace/m;
type Version = 'before' | 'after';

let root: string;
let project: string;
/** How long a build takes here and now, and the two sites that builds of the two versions of the content make. */
let took: number;
const sites = {} as Record<Version, Record<string, string>>;

const site = () => filesWithHashes(join(project, 'dist'));
const write = async (version: Version) => {
  await cp('test/fixtures/small-report', join(project, 'content'), { recursive: true });
  if (version === 'after')
    await appendFile(join(project, 'content/pages/about.mdx'), '\n한 문장을 더합니다.\n');
};
const build = async () => expect(await startBuild(project).ended).toMatchObject({ status: 0 });

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'stopped-'));
  const fresh = join(root, 'fresh');
  await copyProject(fresh, 'test/fixtures/small-report');
  project = join(root, 'project-after');
  await cp(fresh, project, { recursive: true, verbatimSymlinks: true });
  await write('after');
  await build();
  sites.after = await site();
  project = join(root, 'project');
  await rename(fresh, project);
  const start = performance.now();
  await build();
  took = performance.now() - start;
  sites.before = await site();
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe(`a build that is stopped (REPORT_SEED=${seed})`, () => {
  test('leaves the last good site at every moment, and the next build is as if nothing had been', async () => {
    expect(sites.before).not.toEqual(sites.after);
    let there: Version = 'before';
    const signals = ['SIGKILL', 'SIGINT', 'SIGKILL', 'SIGTERM', 'SIGKILL', 'SIGKILL'] as const;
    for (const [round, signal] of signals.entries()) {
      const wanted: Version = there === 'before' ? 'after' : 'before';
      await write(wanted);
      // Every other moment is near the end, where the new site takes the place of the old.
      const moment = took * (round % 2 === 0 ? 0.8 * random() : 0.8 + 0.3 * random());
      const run = startBuild(project);
      const isOver = run.ended.then(() => true);
      const seen = new Set<string>();
      const end = performance.now() + moment;
      while (performance.now() < end) {
        seen.add(await readFile(join(project, 'dist', page), 'utf8'));
        if (await Promise.race([isOver, setTimeout(5, false)])) break;
      }
      run.stop(signal);
      const { output } = await run.ended;
      const words = `${signal} after ${Math.round(moment)} ms\n${output}`;
      expect(
        [...seen].every((text) => text.endsWith('</html>')),
        words,
      ).toBe(true);
      expect(seen.size, words).toBeLessThanOrEqual(2);
      const found = await site();
      const isNew = found[page] === sites[wanted][page];
      if (output.includes('만들었습니다')) expect(isNew, words).toBe(true);
      expect(found, words).toEqual(sites[isNew ? wanted : there]);
      if (isNew) there = wanted;
    }
    await write('after');
    await build();
    expect(await site()).toEqual(sites.after);
    expect((await readdir(join(project, '.dist-built'))).length).toBeLessThanOrEqual(2);
    expect(await readdir(join(project, '.cache'))).not.toContain('building');
  });

  test('can leave what it will: half-written caches and locks make no difference', async () => {
    await write('after');
    for (const folder of ['.cache', '.astro']) {
      for (const file of Object.keys(await filesWithHashes(join(project, folder)))) {
        const path = join(project, folder, file);
        const { length } = await readFile(path);
        await truncate(path, random() < 0.3 ? 0 : Math.floor(random() * length));
      }
    }
    for (const file of [
      '.cache/build.lock',
      '.cache/building/site/2024/index.html',
      '.cache/building/site/of-another-year.html',
      '.cache/building/astro/data-store.json',
      '.astro/data-store.json',
      '.dist-built/site-half/index.html',
      '.dist-built/aside/index.html',
    ]) {
      await mkdir(dirname(join(project, file)), { recursive: true });
      await writeFile(join(project, file), String(process.pid));
    }
    await build();
    expect(await site()).toEqual(sites.after);
    expect(await readdir(join(project, '.dist-built'))).toHaveLength(2);
  });
});

describe('a build that fails', () => {
  const failing = async (through?: string) => {
    const before = await site();
    const { status, output } = await startBuild(project, {}, through).ended;
    expect(status, output).toBe(1);
    expect(output).not.toMatch(stackTrace);
    expect(await site()).toEqual(before);
    expect(await readdir(join(project, '.cache'))).not.toContain('building');
    expect(await readdir(join(project, '.dist-built'))).toHaveLength(1);
    return output;
  };
  beforeAll(() => write('before'));

  test('at a page says so, and leaves the last good site as it was and nothing else', async () => {
    const file = join(project, 'src/pages/404.astro');
    const whole = await readFile(file, 'utf8');
    await writeFile(file, `${whole}\n{(() => { throw new Error('The page fell over.'); })()}\n`);
    expect(await failing()).toContain('The page fell over.');
    await writeFile(file, whole);
  });

  test('at the content says so, and leaves the last good site as it was and nothing else', async () => {
    await appendFile(join(project, 'content/glossary.yaml'), '\n: : :\n');
    expect(await failing()).toContain('glossary.yaml');
    await write('before');
  });

  test('at a file that the disk does not take says so, and the next build is as if nothing had been', async () => {
    for (const blocks of [2, 40]) expect(await failing(`ulimit -f ${blocks}; exec "$@"`)).toContain('크기');
    await build();
    expect(await site()).toEqual(sites.before);
  });
});
