import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeReport } from '../../bench/fictional-report/write-report.ts';
import { checkContent } from '../../src/reading/check-content.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fictional-report-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('writes a report in which there is nothing to put right, with all that editions do to each other', async () => {
  const content = join(folder, 'checked');
  await writeReport(content, 5, 12);
  const { problems, report } = await checkContent(content);
  expect(problems).toEqual([]);
  expect(report?.editions.map(({ sections }) => sections.length)).toEqual([12, 12, 12, 12, 12]);
  const figures = report?.editions.flatMap((edition) => [...edition.figures.values()]) ?? [];
  const sections = report?.editions.flatMap((edition) => edition.sections.map(({ data }) => data)) ?? [];
  expect(figures).toHaveLength(5 * 12 * 8);
  expect(figures.some(({ restates }) => restates.length > 0)).toBe(true);
  expect(figures.some(({ target }) => target?.includes('/'))).toBe(true);
  expect(sections.some(({ continues }) => continues?.length === 1)).toBe(true);
  expect(sections.some(({ continues }) => continues?.length === 2)).toBe(true);
  expect(sections.some(({ answers }) => answers.length > 0)).toBe(true);
  expect(report?.editions.some(({ data }) => data.ended.length > 0)).toBe(true);
});

test('writes the same report each time', async () => {
  const read = async (name: string) => {
    const content = join(folder, name);
    await writeReport(content, 2, 10);
    const entries = await readdir(content, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return Promise.all(
      files.sort().map(async (file) => [file.slice(content.length), await readFile(file, 'utf8')]),
    );
  };
  expect(await read('first')).toEqual(await read('second'));
});
