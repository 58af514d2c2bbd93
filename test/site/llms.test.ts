import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

describe.each(['report', 'underPath', 'fictional', 'corrected', 'preview'] as const)(
  'llms.txt of the site "%s"',
  (name) => {
    const { folder, published } = inject(name);
    const text = readFileSync(join(folder, 'llms.txt'), 'utf8');
    const { editions }: { editions: { edition: string; address: string }[] } = JSON.parse(
      readFileSync(join(folder, 'api/editions.json'), 'utf8'),
    );

    test('has the form of llmstxt.org: a title, a quote, words, then lists of links under headings', () => {
      const [head = '', ...sections] = text.trimEnd().split(/\n\n(?=## )/);
      expect(head).toMatch(/^# .+\n\n> .+\n\n/);
      expect(head.match(/^#/gm)).toHaveLength(1);
      expect(sections.map((section) => /^## (.+)/.exec(section)?.[1])).toEqual([
        '판',
        '자료',
        '인용하기',
        'Optional',
      ]);
      for (const section of sections)
        for (const line of section.split('\n').slice(2))
          expect(line).toMatch(/^- \[.+\]\(https:\/\/\S+\): .+$/);
    });

    test('leads to every published edition, to no draft, and only where there is something', () => {
      const links = [...text.matchAll(/\]\((\S+?)\)/g)].map(([, link = '']) => link);
      const covers = links.filter((link) => /\/\d{4}\/$/.test(link));
      expect(new Set(covers)).toEqual(new Set(editions.map(({ address }) => address)));
      const lost = links.filter((link) => !existsSync(join(folder, link.slice(published.length))));
      expect(lost).toEqual([]);
    });
  },
);
