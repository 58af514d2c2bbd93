import type { Stats } from 'node:fs';
import { lstat, readdir, readlink, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Sentence } from '../domain/problem.ts';

/**
 * Where a built site is found, and the hidden folder beside it in which it lies. The site is a link into that folder, so
 * that one rename puts the next in its place.
 */
export interface SitePlace {
  /** What servers and readers open: `/home/report/dist`. */
  site: string;
  /** `/home/report/.dist-built`. Everything in it was made by builds. */
  built: string;
}

/** What builds put into the hidden folder: sites, a link not yet in its place, a site put aside for a moment. */
export const namesInBuilt = { site: 'site-', link: 'link', aside: 'aside' } as const;

/** The place of a site. A link that somebody else made there is followed: the site goes where it leads. */
export async function sitePlace(out: string): Promise<SitePlace> {
  let site = resolve(out);
  for (let step = 0; step < 40; step += 1) {
    const built = join(dirname(site), `.${basename(site)}-built`);
    const target = await readlink(site).catch(() => undefined);
    if (target === undefined) return { site, built };
    const leadsTo = resolve(dirname(site), target);
    if (dirname(leadsTo) === built) return { site, built };
    site = leadsTo;
  }
  throw new Error(`${out} leads round in a ring.`);
}

/**
 * Puts right what a build left that was stopped, and removes what no site needs any more. To be called when no other
 * build is at work in the place.
 */
export async function tidyPlace({ site, built }: SitePlace): Promise<void> {
  const names: string[] = await readdir(built).catch(() => []);
  if (names.includes(namesInBuilt.aside) && (await statOf(site)) === undefined) {
    await rename(join(built, namesInBuilt.aside), site);
  }
  const current = basename(await readlink(site).catch(() => ''));
  const ours = (name: string) =>
    name.startsWith(namesInBuilt.site) || name === namesInBuilt.link || name === namesInBuilt.aside;
  for (const name of names.filter((each) => ours(each) && each !== current)) {
    await rm(join(built, name), { recursive: true, force: true });
  }
}

/** Why a site cannot be put into a place: what is there would be lost. The folder `dist` of the project is always its own. */
export async function placeFault({ site }: SitePlace, keep: string[]): Promise<Sentence | undefined> {
  const name = relative('.', site) || '.';
  const kept = await Promise.all(['.', ...keep].map((each) => realpath(each).catch(() => resolve(each))));
  const real = await realpath(site).catch(() => site);
  if (kept.some((each) => `${each}${sep}`.startsWith(real.endsWith(sep) ? real : `${real}${sep}`))) {
    return {
      ko: `"${name}" 폴더에는 보고서의 내용이나 프로그램이 들어 있어, 사이트를 만들어 넣을 수 없습니다. 환경 변수 REPORT_OUT에 다른 폴더를 적으세요.`,
      en: `The folder "${name}" holds the content or the program of the report, so that no site can be put there. Name another folder in REPORT_OUT.`,
    };
  }
  const there = await statOf(site);
  if (there === undefined || there.isSymbolicLink()) return undefined;
  const files = there.isDirectory() ? await readdir(site) : [];
  const isSite = there.isDirectory() && (files.length === 0 || files.includes('index.html'));
  if (!files.includes('.git') && (isSite || (there.isDirectory() && site === resolve('dist'))))
    return undefined;
  return {
    ko: `"${name}"에는 이미 다른 것이 있어, 사이트를 만들어 넣으면 사라집니다. 그것을 옮기거나, 환경 변수 REPORT_OUT에 다른 폴더를 적으세요.`,
    en: `There is something else in "${name}", which a site put there would replace. Move it away, or name another folder in REPORT_OUT.`,
  };
}

/** What there is in a place, a link itself and not what it leads to; undefined where there is nothing. */
export async function statOf(path: string): Promise<Stats | undefined> {
  return lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
