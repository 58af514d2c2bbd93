import { spawnSync } from 'node:child_process';
import { expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

/** Reads the text of a PDF from its standard input. No part of the project: where it is missing, this proof is left out. */
const reader = 'pdftotext';
const isThere = spawnSync(reader, ['-v']).status === 0;
if (!isThere) console.log(`${reader} is not installed here: the heads of printed sheets are not read.`);

test.skipIf(!isThere)(
  'every printed sheet names its page and the report at its head, and counts at its foot',
  async () => {
    const browser = await openBrowser();
    const page = await browser.newPage();
    await page.goto(`${inject('overYears').address}2034/seeds/`);
    const title = await page.title();
    const input = await page.pdf({ preferCSSPageSize: true });
    await browser.close();
    const sheets = spawnSync(reader, ['-layout', '-', '-'], { input })
      .stdout.toString()
      .split('\f')
      .slice(0, -1);
    expect(title).toMatch(/ \| /);
    for (const [index, sheet] of sheets.entries()) {
      const lines = sheet.split('\n').filter((line) => line.trim() !== '');
      expect(lines[0]?.trim()).toBe(title);
      expect(lines.at(-1)?.trim()).toBe(String(index + 1));
    }
  },
);
