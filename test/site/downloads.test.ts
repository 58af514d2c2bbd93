import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { readPage } from './read-page.ts';

const types = ['svg', 'png', 'csv', 'xlsx', 'json'];

describe.each(['report', 'overYears', 'preview'] as const)(
  'the files to download of the site "%s"',
  (name) => {
    const { folder, base, published } = inject(name);
    const figures = readdirSync(folder).flatMap((year) => {
      const list = join(folder, year, 'figures');
      if (!/^\d{4}$/.test(year) || !existsSync(list)) return [];
      return readdirSync(list, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${year}/figures/${entry.name}`);
    });

    test('stand beside the page of each figure, which names each with its type and size; none of a draft', () => {
      let seen = 0;
      for (const figure of figures) {
        const html = readPage(folder, `${figure}/`);
        const links = [...html.matchAll(/<a href="([^"]+)" download[^>]*>(.*?)<\/a>/gs)].map(
          ([, address = '', inner = '']) => ({ address, words: inner.replaceAll(/<[^>]*>/g, '').trim() }),
        );
        if (html.includes('data-draft=')) {
          expect(links).toEqual([]);
          expect(types.filter((type) => existsSync(join(folder, `${figure}.${type}`)))).toEqual([]);
          continue;
        }
        expect(links.map(({ address }) => address)).toEqual(types.map((type) => `${base}${figure}.${type}`));
        links.forEach(({ address, words }, index) => {
          const { size } = statSync(join(folder, address.slice(base.length)));
          const told = `${types[index]?.toUpperCase()} (${Math.max(1, Math.round(size / 1000))} KB)`;
          expect(words).toMatch(/^수치 ‘.+’ 내려받기 /);
          expect(words.endsWith(told)).toBe(true);
          seen += 1;
        });
      }
      expect(seen).toBeGreaterThan(50);
    });

    test('agree with the file of all figures of their edition', () => {
      const read = (file: string): Record<string, string>[] =>
        parse(readFileSync(join(folder, file), 'utf8'), { columns: true, bom: true });
      for (const year of readdirSync(folder).filter((each) => existsSync(join(folder, each, 'seal.tsv')))) {
        for (const all of read(`${year}/figures.csv`)) {
          const [first] = read(`${year}/figures/${all['id']}.csv`);
          expect(first).toEqual({ 자리: '이 수치', 판: `${year}년판`, ...all });
          expect(first?.['주소']).toBe(`${published}${year}/figures/${all['id']}/`);
        }
      }
    });
  },
);
