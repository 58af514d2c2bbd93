import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { copyProject, filesWithHashes, startBuild } from './copy-project.ts';

const elsewhere = resolve('test/site/elsewhere.mjs');

test.each([
  { site: 'fictional', content: 'test/fixtures/small-report' },
  { site: 'overYears', content: 'test/fixtures/told-over-years' },
  { site: 'report', content: 'content' },
] as const)(
  'the site "$site" is the same to the last byte in another folder, time zone and language, on another day, without a cache',
  async ({ site, content }) => {
    const { folder, published } = inject(site);
    const root = await mkdtemp(join(tmpdir(), 'same-bytes-'));
    onTestFinished(() => rm(root, { recursive: true, force: true }));
    const project = join(root, '깊은 곳/다른 사람의 폴더');
    await copyProject(project, content);
    const build = startBuild(project, {
      REPORT_ADDRESS: published,
      REPORT_OUT: join(root, 'www'),
      TZ: 'Pacific/Kiritimati',
      // Czech sorts "ch" behind "h", so that no order can depend on the language unseen.
      LC_ALL: 'cs_CZ.UTF-8',
      SHIFT_DAYS: '400',
      UV_THREADPOOL_SIZE: '1',
      NODE_OPTIONS: `--import=${elsewhere}`,
    });
    expect(await build.ended).toMatchObject({ status: 0 });
    const files = await filesWithHashes(join(root, 'www'));
    expect(Object.keys(files).length).toBeGreaterThan(50);
    expect(files).toEqual(await filesWithHashes(folder));
  },
);

test('a site is the same with a cache, in the west, after a letter in a comment that is nowhere else', async () => {
  const { folder, published } = inject('fictional');
  const root = await mkdtemp(join(tmpdir(), 'same-bytes-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await copyProject(root, 'test/fixtures/small-report');
  for (const TZ of ['Asia/Seoul', 'America/Los_Angeles']) {
    expect(await startBuild(root, { REPORT_ADDRESS: published, TZ }).ended).toMatchObject({ status: 0 });
    expect(await filesWithHashes(join(root, 'dist'))).toEqual(await filesWithHashes(folder));
    await appendFile(join(root, 'content/glossary.yaml'), '# 쀍\n');
  }
});
