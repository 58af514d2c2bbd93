import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/universal';
import { type PaintedPicture, paintPicture } from '../charts/paint-picture.ts';
import { hueOfThing, pictureOfThing } from '../charts/picture-of-thing.ts';
import { definitionsOf, thingExplanation } from '../charts/thing-explanation.ts';
import { thingNotes } from '../charts/thing-notes.ts';
import { shownTable, thingTable } from '../charts/thing-table.ts';
import { toCsv } from '../domain/csv.ts';
import type { Edition, Report } from '../domain/report.ts';
import { workbook } from '../domain/workbook.ts';
import { type Absolute, erratumData, figureData } from '../permalinks/edition-data.ts';
import {
  errataOfThing,
  figuresIn,
  type Thing,
  thingAddress,
  thingNoun,
  thingRows,
  thingTitle,
} from '../permalinks/thing.ts';
import { apiFile } from './api-schemas/api-schemas.ts';
import { codeVersion } from './code-version.ts';
import { keepWork } from './kept-work.ts';
import { openStudio, paintingVersion } from './paint-on.ts';
import { stillZip } from './still-zip.ts';

/** The files of a figure, chart or table that readers take with them, by their endings. */
export const thingFileTypes = ['svg', 'png', 'csv', 'xlsx', 'json'] as const;
export type ThingFileType = (typeof thingFileTypes)[number];

/** A thing of an edition, on a site whose addresses begin as `absolute` says. */
export interface ThingOnSite {
  report: Report;
  edition: Edition;
  thing: Thing;
  absolute: Absolute;
  /** The project's folder. */
  root?: string;
  cache?: string;
}

/** Makes one file of a thing. Pictures and workbooks are kept in `.cache/pictures` under a hash of all that shapes them. */
export const makeThingFile: Record<ThingFileType, (given: ThingOnSite) => Promise<Uint8Array>> = {
  svg: (given) => {
    const { picture, hue } = pictureOf(given);
    return kept(given, paintingVersion(rootOf(given)), ['svg', hue, JSON.stringify(picture)], async () =>
      bytesOf((await painted({ picture, hue }, rootOf(given))).svg),
    );
  },
  png: async (given) => {
    const { picture, hue } = pictureOf(given);
    return kept(given, paintingVersion(rootOf(given)), ['png', hue, JSON.stringify(picture)], async () => {
      const studio = await openStudio(rootOf(given));
      const { size } = await painted({ picture, hue }, rootOf(given));
      return studio.png(hue, size, 2, (paper) => paintPicture(paper, picture));
    });
  },
  csv: ({ report, thing, absolute }) => Promise.resolve(bytesOf(toCsv(thingRows(report, thing, absolute)))),
  xlsx: (given) => {
    const { report, edition, thing, absolute } = given;
    const sheets = [
      { name: thingNoun(thing), rows: thingTable(report, thing) },
      { name: '값', rows: thingRows(report, thing, absolute) },
      { name: '설명', rows: thingExplanation(report, edition, thing, absolute) },
    ];
    return kept(given, workbookVersion(rootOf(given)), ['xlsx', JSON.stringify(sheets)], async () => {
      const file = await writeExcelFile(workbook(sheets)).toBlob();
      return stillZip(new Uint8Array(await file.arrayBuffer()));
    });
  },
  json: (given) => Promise.resolve(bytesOf(`${JSON.stringify(thingData(given), null, 2)}\n`)),
};

/** A thing as data for programs. The shape is that of its `version`: fields may come, none goes or changes its meaning. */
function thingData({ report, edition, thing, absolute }: ThingOnSite) {
  const { settings } = report;
  const { licence } = settings;
  const placed = figuresIn(report, thing);
  const units = new Set(placed.map(({ figure }) => figure.unit));
  const rows = placed.map(({ place, figure }) => ({
    place: [...place],
    edition: figure.edition,
    ...figureData(report, figure, absolute),
  }));
  const body = {
    kind: thing.kind,
    id: thing.of.id,
    title: thingTitle(report, thing),
    address: absolute(thingAddress(edition, thing)),
    report: settings.title,
    publisher: settings.organisation.name,
    edition: edition.year,
    published: edition.data.published,
    unit: units.size === 1 ? ([...units][0] ?? null) : null,
    indicators: definitionsOf(report, thing),
    table: shownTable(report, thing),
    rows,
    notes: thingNotes(report, edition, thing),
    sources: [...new Map(rows.map(({ source }) => [source.id, source])).values()],
    licence: { name: licence.name, ...(licence.url !== undefined && { url: licence.url }) },
    errata: errataOfThing(report, edition, thing).map((erratum) => erratumData(erratum, absolute)),
  };
  return apiFile('thing', body, absolute);
}

function pictureOf({ report, edition, thing, absolute }: ThingOnSite) {
  return {
    picture: pictureOfThing(report, edition, thing, absolute),
    hue: hueOfThing(report, edition, thing),
  };
}

/** A picture as SVG, and how large it is. */
async function painted(
  { picture, hue }: ReturnType<typeof pictureOf>,
  root: string,
): Promise<{ svg: string; size: PaintedPicture }> {
  const studio = await openStudio(root);
  let size: PaintedPicture = { width: 0, height: 0, boxes: [] };
  const svg = studio.svg(hue, (paper) => (size = paintPicture(paper, picture)), picture.title);
  return { svg, size };
}

async function kept(
  given: ThingOnSite,
  version: Promise<string>,
  from: string[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  return keepWork(given.cache ?? join(rootOf(given), '.cache/pictures'), [await version, ...from], make);
}

function rootOf({ root = process.cwd() }: ThingOnSite): string {
  return root;
}

let version: Promise<string> | undefined;

function workbookVersion(root: string): Promise<string> {
  version ??= codeVersion(root, ['src/domain/workbook.ts', 'src/report/still-zip.ts']);
  return version;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
