import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinReport, type Report } from '../../src/domain/report.ts';
import { type Thing, thingsOf, thingTitle } from '../../src/permalinks/thing.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { makeThingFile, type ThingFileType, thingFileTypes } from '../../src/report/thing-files.ts';

let report: Report;
let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'pictures-'));
  const { content } = await readContent('test/fixtures/corrected');
  if (!content) throw new Error('The fixture cannot be read.');
  report = joinReport(content);
});
afterAll(() => rm(cache, { recursive: true }));

const absolute = (address: string) => `https://garam.example${address}`;

function* all(): Generator<[Report['editions'][number], Thing]> {
  for (const edition of report.editions) {
    if (edition.data.state === 'published') for (const thing of thingsOf(edition)) yield [edition, thing];
  }
}
const make = (type: ThingFileType, edition: Report['editions'][number], thing: Thing, folder = cache) =>
  makeThingFile[type]({ report, edition, thing, absolute, cache: folder });
const textOf = (bytes: Uint8Array) => new TextDecoder('utf8', { ignoreBOM: true }).decode(bytes);

describe('the files of every figure, chart and table', () => {
  test('tell the same numbers, those of the report, whatever program opens them', async () => {
    let seen = 0;
    for (const [edition, thing] of all()) {
      const csv = textOf(await make('csv', edition, thing));
      expect(csv.startsWith('\ufeff')).toBe(true);
      expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
      const json = JSON.parse(textOf(await make('json', edition, thing)));
      const sheets = await readWorkbook(Buffer.from(await make('xlsx', edition, thing)));
      const values = sheets.find(({ sheet }) => sheet === '값')?.data ?? [];
      expect(json).toMatchObject({ version: 1, kind: thing.kind, id: thing.of.id, edition: edition.year });
      expect(rows.length).toBeGreaterThan(0);
      expect(json.rows).toHaveLength(rows.length);
      expect(values).toHaveLength(rows.length + 1);
      rows.forEach((row, index) => {
        const address = new URL(row['주소'] ?? '').pathname;
        const [, year = '', id = ''] = /^\/(\d{4})\/figures\/([a-z0-9-]+)\/$/.exec(address) ?? [];
        const figure = report.editions.find((each) => each.year === year)?.figures.get(id);
        expect(row).toMatchObject({ 값: figure?.value, 단위: figure?.unit, 이름: figure?.label });
        expect(json.rows[index]).toMatchObject({
          value: figure?.value,
          unit: figure?.unit,
          address: row['주소'],
        });
        expect(values[index + 1]).toContain(Number(figure?.value));
        seen += 1;
      });
      const notes = sheets.find(({ sheet }) => sheet === '설명')?.data ?? [];
      expect(notes.map(([name]) => name)).toEqual(
        expect.arrayContaining(['단위', '기간', '출처', '판', '펴낸 날', '이용 조건', '주소', '정오']),
      );
    }
    expect(seen).toBeGreaterThan(20);
  });

  test('say what errata changed since they were published', async () => {
    const told: string[] = [];
    for (const [edition, thing] of all()) {
      const { errata } = JSON.parse(textOf(await make('json', edition, thing)));
      if (errata.length === 0) continue;
      told.push(`${edition.year}/${thing.of.id}`);
      expect(textOf(await make('svg', edition, thing))).toContain(`정오 ${errata[0].id}`);
    }
    expect(told.length).toBeGreaterThan(0);
  });

  test('are pictures with their text as text, and twice as many pixels', async () => {
    for (const [edition, thing] of all()) {
      const svg = textOf(await make('svg', edition, thing));
      const image = await loadImage(Buffer.from(svg));
      const png = await make('png', edition, thing);
      const pixels = await loadImage(Buffer.from(png));
      expect([pixels.width, pixels.height]).toEqual([2 * image.width, 2 * image.height]);
      expect(svg).not.toMatch(/var\(|NaN|undefined|url\(|<image|<script/);
      const said = svg.replaceAll(/<[^>]*>|\s/g, '').replaceAll('&amp;', '&');
      expect(said).toContain(thingTitle(report, thing).replaceAll(/\s/g, ''));
      expect(said).toContain('자료:');
      expect(said).toContain('https://garam.example/');
    }
  });

  test.each(thingFileTypes)('have the same bytes when a %s is made anew', async (type) => {
    const fresh = await mkdtemp(join(tmpdir(), 'pictures-'));
    for (const [edition, thing] of [...all()].slice(0, 12)) {
      const [one, other] = [await make(type, edition, thing), await make(type, edition, thing, fresh)];
      expect(Buffer.compare(one, other)).toBe(0);
    }
    await rm(fresh, { recursive: true });
  });
});
