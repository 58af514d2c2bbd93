import fc from 'fast-check';
import type { Nodes, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { changesAsMarkdown } from '../../../src/cli/changes/as-markdown.ts';
import { changesAsText } from '../../../src/cli/changes/as-text.ts';
import { tellChanges } from '../../../src/cli/changes/tell-changes.ts';
import { widthOf } from '../../../src/cli/changes/text-width.ts';
import type { Item, Told } from '../../../src/cli/changes/told.ts';
import { editionDifferences } from '../../../src/domain/differences/edition-differences.ts';
import { someSections, twoEditions } from '../../domain/differences/two-editions.ts';

const languages = ['ko', 'en'] as const;

test.each(languages)('has a place for everything that differs, in the language %s', (language) => {
  fc.assert(
    fc.property(someSections, someSections, (before, after) => {
      const report = twoEditions(before, after);
      const differences = editionDifferences(report, '2031', '2032');
      if (!differences) throw new Error('Something should be told.');
      const told = tellChanges(report, differences, { errors: 0, unread: [] }, language);
      const { headings, figures, charts, tables, sources } = differences;
      const things = [...headings, ...figures, ...charts, ...tables].filter(
        ({ status }) => status !== 'same',
      );
      expect(itemsOf(told).filter(({ name }) => name !== undefined)).toHaveLength(
        things.length + sources.added.length + sources.removed.length + differences.owed.length,
      );
      expect(
        changesAsText(told, language)
          .split('\n')
          .filter((line) => widthOf(line) > 80),
      ).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

function itemsOf({ chapters }: Told): Item[] {
  return chapters.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
}

describe('Markdown', () => {
  const text = fc
    .stringMatching(/^[숲늪 a\\`*_{}[\]()#+\-.!|~<>&@$1:/"'=^]{1,24}$/)
    .map((each) => each.replaceAll(/\s+/g, ' ').trim())
    .filter((each) => each !== '');

  test('shows every text as it is, whatever marks stand in it', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 9, maxLength: 9 }), (texts) => {
        const [title, name, about, field, before, after, remark, entry, lead] = texts as [
          string,
          ...string[],
        ] as string[];
        const rows = [{ name: field, before: [before], after: [after], remark }] as Item['rows'];
        const markdown = changesAsMarkdown(
          {
            title: 'T',
            notes: [lead ?? ''],
            counts: { head: ['', 'x'], rows: [] },
            totals: [],
            chapters: [
              {
                title: title ?? '',
                groups: [
                  { items: [{ name: name ?? '', rows: rows ?? [] }] },
                  {
                    items: [
                      { name: name ?? '', about: [about ?? ''], rows: [{ name: 'R', is: [entry ?? ''] }] },
                    ],
                  },
                ],
              },
            ],
          },
          'en',
        );
        const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
        const [, table] = all(tree, 'table') as Table[];
        const cells = table?.children[1]?.children.map(textOf);
        expect(cells).toEqual([name, field, before, after, remark]);
        expect(all(tree, 'listItem').map((item) => textOf(item))).toEqual([
          `${name}${about}R: ${entry}`,
          about,
          `R: ${entry}`,
        ]);
        expect(all(tree, 'blockquote').map(textOf)).toEqual([lead]);
      }),
      { numRuns: 300 },
    );
  });

  test('calls nobody and no issue by name', () => {
    const told: Told = {
      title: '@someone #12',
      notes: [],
      counts: { head: [''], rows: [] },
      totals: [],
      chapters: [{ title: '@someone', groups: [{ items: [{ about: ['a@b.kr', 'https://a.kr/?x=1#2'] }] }] }],
    };
    expect(changesAsMarkdown(told, 'ko')).toMatchInlineSnapshot(`
      "## @<!-- -->someone #<!-- -->12

      |  |
      | --- |



      <details>
      <summary>@<!-- -->someone</summary>

      - a@<!-- -->b.kr
        - <https://a.kr/?x=1#2>

      </details>"
    `);
  });
});

function all(node: Nodes, type: Nodes['type']): Nodes[] {
  const inside = 'children' in node ? node.children.flatMap((child) => all(child, type)) : [];
  return node.type === type ? [node, ...inside] : inside;
}

/** What a reader sees: entities decoded, comments left out. */
function textOf(node: Nodes): string {
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
