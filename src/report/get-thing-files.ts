import type { APIRoute } from 'astro';
import { oncePerReport } from '../domain/once-per-report.ts';
import type { Edition, Report } from '../domain/report.ts';
import { type Thing, thingNoun, thingsOf, thingTitle } from '../permalinks/thing.ts';
import { absoluteAt } from './absolute.ts';
import { sizeWords } from './downloads.ts';
import { getPublishedReport } from './get-report.ts';
import { href } from './href.ts';
import { inTurns } from './in-turns.ts';
import { makeThingFile, type ThingFileType, thingFileTypes } from './thing-files.ts';

/** A file of a thing. */
export interface ThingFile {
  found: Found;
  type: ThingFileType;
}

/** One of them as readers are told of it. */
export interface ThingDownload {
  name: string;
  address: string;
  type: string;
  size: string;
}

const folders: Record<Thing['kind'], string> = { figure: 'figures', chart: 'charts', table: 'tables' };

/** Every file of every thing of a kind in the published editions, with the parts of its address. */
export async function getThingFiles(kind: Thing['kind']) {
  const report = await getPublishedReport();
  return [...known(report).values()]
    .filter(({ thing }) => thing.kind === kind)
    .flatMap((found) =>
      thingFileTypes.map((type) => ({
        params: { edition: found.edition.year, [kind]: found.thing.of.id, type },
        props: { found, type } satisfies ThingFile,
      })),
    );
}

/** Answers with the bytes of one. */
export const giveThingFile: APIRoute<ThingFile> = async ({ props: { found, type }, site }) =>
  new Response(Uint8Array.from(await madeFor(found)(type, site)));

/**
 * What there is to download of a thing that is called so in its edition, with the size of each file. Nothing of a draft.
 */
export async function thingDownloads(
  kind: Thing['kind'],
  { edition: year, id }: { edition: string; id: string },
  site: URL | undefined,
): Promise<ThingDownload[]> {
  const report = await getPublishedReport();
  const found = known(report).get(`${kind} ${year} ${id}`);
  if (!found) return [];
  // All of them at once is twice as fast as one after the other.
  if (import.meta.env.PROD) await allSizes(report)(site);
  const { thing } = found;
  const sizes = await sizesOf(found)(site);
  return thingFileTypes.map((type, index) => ({
    name: `${thingNoun(thing)} ‘${thingTitle(report, thing)}’`,
    address: href(`/${year}/${folders[kind]}/${id}.${type}`),
    type: type.toUpperCase(),
    size: sizeWords(sizes[index] ?? 0),
  }));
}

/** A thing where it stands. */
export interface Found {
  report: Report;
  edition: Edition;
  thing: Thing;
}

const known = oncePerReport(
  (report) =>
    new Map(
      report.editions.flatMap((edition) =>
        thingsOf(edition).map((thing): [string, Found] => [
          `${thing.kind} ${edition.year} ${thing.of.id}`,
          { report, edition, thing },
        ]),
      ),
    ),
);

/**
 * Makes the files of a thing, each once a build: for its size first, then to be written. Pictures in pixels are large, and are
 * read again from where they are kept.
 */
const madeFor = oncePerReport((found: Found) => {
  const made = new Map<ThingFileType, Promise<Uint8Array>>();
  return (type: ThingFileType, site: URL | undefined): Promise<Uint8Array> => {
    const known = made.get(type) ?? makeThingFile[type]({ ...found, absolute: absoluteAt(site) });
    if (type !== 'png') made.set(type, known);
    return known;
  };
});

type Sizes = (site: URL | undefined) => Promise<number[]>;

const sizesOf = oncePerReport((found: Found): Sizes =>
  once(async (site) => {
    const files = await Promise.all(thingFileTypes.map((type) => madeFor(found)(type, site)));
    return files.map(({ byteLength }) => byteLength);
  }),
);

const allSizes = oncePerReport((report: Report) =>
  once((site) => inTurns([...known(report).values()], (found) => sizesOf(found)(site))),
);

/** A build has one site. */
function once<Result>(
  work: (site: URL | undefined) => Promise<Result>,
): (site: URL | undefined) => Promise<Result> {
  let done: Promise<Result> | undefined;
  return (site) => (done ??= work(site));
}
