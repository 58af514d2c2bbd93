import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { placeFault, sitePlace, tidyPlace } from '../../src/cli/site-place.ts';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'place-')));
});
afterEach(() => rm(folder, { recursive: true }));

async function faultOf(out: string): Promise<string | undefined> {
  await mkdir(join(folder, 'content'), { recursive: true });
  return (await placeFault(await sitePlace(join(folder, out)), [join(folder, 'content')]))?.ko;
}

describe('a place for a site', () => {
  test('may be one where nothing is, an empty folder or a site', async () => {
    await mkdir(join(folder, 'empty'));
    await mkdir(join(folder, 'site'));
    await writeFile(join(folder, 'site/index.html'), 'a site');
    for (const out of ['nothing', 'deep/down/nothing', 'empty', 'site']) {
      expect(await faultOf(out)).toBeUndefined();
    }
  });

  test('is not one where something else is, which would be lost', async () => {
    await mkdir(join(folder, 'photos'));
    await writeFile(join(folder, 'photos/fair.jpg'), 'a photo');
    await writeFile(join(folder, 'file'), 'a file');
    await mkdir(join(folder, 'worktree/.git'), { recursive: true });
    await writeFile(join(folder, 'worktree/index.html'), 'a site with its history');
    for (const out of ['photos', 'file', 'worktree']) expect(await faultOf(out)).toContain('사라집니다');
  });

  test('holds neither the content nor the program, nor does it where a link leads', async () => {
    await writeFile(join(folder, 'index.html'), 'looks like a site');
    await symlink('.', join(folder, 'link'));
    for (const out of ['.', 'content', 'link', '..']) {
      expect(await faultOf(out)).toContain('보고서의 내용이나 프로그램');
    }
    for (const out of ['.', '..', '/']) {
      expect((await placeFault(await sitePlace(out), []))?.en).toContain('the program of the report');
    }
  });

  test('may be the folder dist of the project', async () => {
    expect(await placeFault(await sitePlace('dist'), [])).toBeUndefined();
  });

  test('is found behind links of others, and not behind its own', async () => {
    const built = join(folder, '.site-built');
    await mkdir(join(built, 'site-1'), { recursive: true });
    await symlink('.site-built/site-1', join(folder, 'site'));
    await symlink('site', join(folder, 'link'));
    await symlink(join(folder, 'link'), join(folder, 'link-to-link'));
    for (const out of ['site', 'link', 'link-to-link']) {
      expect(await sitePlace(join(folder, out))).toEqual({ site: join(folder, 'site'), built });
    }
    await symlink('ring', join(folder, 'ring'));
    await expect(sitePlace(join(folder, 'ring'))).rejects.toThrow('ring');
  });
});

test('tidying removes what builds left, and nothing else', async () => {
  const built = join(folder, '.site-built');
  for (const name of ['site-1', 'site-2', 'aside', 'of-somebody-else', '.git']) {
    await mkdir(join(built, name, 'deep'), { recursive: true });
  }
  await symlink('.site-built/site-3', join(built, 'link'));
  await symlink('.site-built/site-2', join(folder, 'site'));
  await tidyPlace({ site: join(folder, 'site'), built });
  expect((await readdir(built)).sort()).toEqual(['.git', 'of-somebody-else', 'site-2']);
  expect((await readdir(dirname(built))).sort()).toEqual(['.site-built', 'site']);
});
