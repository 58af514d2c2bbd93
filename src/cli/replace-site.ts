import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { cp, mkdir, rename, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { exchange } from './exchange.ts';
import { namesInBuilt, type SitePlace, statOf } from './site-place.ts';

/**
 * Puts a complete site, which lies anywhere, in the place of the one before. Who opens the site finds at every moment
 * the one or the other whole. The one before stays in the hidden folder until the next build, for those who are reading it.
 */
export async function replaceSite({ site, built }: SitePlace, complete: string): Promise<void> {
  const next = join(built, `${namesInBuilt.site}${randomUUID()}`);
  await mkdir(built, { recursive: true });
  await move(complete, next);
  const link = join(built, namesInBuilt.link);
  if (!(await makeLink(link, join(basename(built), basename(next))))) {
    putInPlace(next, { site, built }, (await statOf(site)) !== undefined);
  } else if (!(await isFolder(site))) {
    await rename(link, site);
  } else if (!(await exchange(link, site))) {
    putInPlace(link, { site, built }, true);
  }
}

/** Between these two renames there is no site. A build that is stopped here is put right by the next (`tidyPlace`). */
function putInPlace(next: string, { site, built }: SitePlace, isTaken: boolean): void {
  const aside = join(built, namesInBuilt.aside);
  if (isTaken) renameSync(site, aside);
  try {
    renameSync(next, site);
  } catch (error) {
    if (isTaken) renameSync(aside, site);
    throw error;
  }
}

/** Moves a folder, to another disk as well. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}

/** Some disks know no links; Windows knows them but replaces none in one step. */
async function makeLink(link: string, target: string): Promise<boolean> {
  if (process.platform === 'win32') return false;
  try {
    await symlink(target, link);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL'].includes(code)) return false;
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await statOf(path))?.isDirectory() ?? false;
}
