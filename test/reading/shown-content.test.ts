import { describe, expect, test } from 'vitest';
import { joinReport } from '../../src/domain/report.ts';
import { checkReport } from '../../src/checks/check-report.ts';
import type { UnfinishedPage } from '../../src/reading/draft-state.ts';
import { shownContent } from '../../src/reading/shown-content.ts';
import { traceOfDraft, unfinishedSections } from '../fixtures/copy-with-a-draft.ts';
import { type Change, replace } from '../fixtures/small-report.ts';
import { withADraft } from '../fixtures/with-a-draft.ts';

const toFill = replace('value: 98765', 'value: (채우기)');
const leaningSection = unfinishedSections['2041/leaning.mdx'] as Change;

/** What is shown of a copy with these changes, and its draft in short: `veiled-section: 1 + 0`, own problems and waiting ones. */
async function shown(changes: Record<string, Change>, showsDrafts = true) {
  const found = await shownContent(await withADraft(changes), showsDrafts);
  if (!found) throw new Error('Nothing is shown.');
  const report = joinReport(found.content);
  const draft = report.editions.find(({ year }) => year === '2041');
  return {
    report,
    drafts: found.drafts,
    draft,
    sections: draft?.sections.map(({ slug }) => slug),
    unfinished: found.drafts.flatMap(({ unfinished }) => unfinished.map(inShort)),
  };
}

function inShort({ slug = 'cover', own, waiting }: UnfinishedPage): string {
  return `${slug}: ${own.length} + ${waiting.length}`;
}

test('the public site shows nothing of a draft, however far it is', async () => {
  const states: Record<string, Change>[] = [
    {},
    { '2041/veiled-section.mdx': toFill },
    { '2041/edition.yaml': replace('lead', 'leed') },
  ];
  for (const changes of states) {
    const { drafts, draft, report } = await shown(changes, false);
    expect(drafts).toEqual([]);
    expect(draft).toBeUndefined();
    expect(traceOfDraft(JSON.stringify({ ...report, sources: [...report.sources] }))).toBeUndefined();
  }
});

test('a finished draft is shown whole where drafts are shown', async () => {
  const { sections, unfinished, draft } = await shown({});
  expect(sections).toEqual(['seeds', 'veiled-section']);
  expect(draft?.data.headline).toBe('숨긴머리말을 적은 해');
  expect(unfinished).toEqual([]);
});

describe('of an unfinished draft', () => {
  test('a section with something to fill in is left out, and whatever leans on it waits', async () => {
    const { sections, unfinished, drafts } = await shown(unfinishedSections);
    expect(sections).toEqual(['seeds', 'veiled-section']);
    expect(unfinished).toEqual(['unfinished: 3 + 0', 'leaning: 0 + 1']);
    const [, leaning] = drafts[0]?.unfinished ?? [];
    expect(leaning?.title).toBe('숨긴 기대는 절');
    expect(leaning?.waiting[0]).toMatchObject({ check: 'figure-is-known', line: 3 });
  });

  test('a cover that names something of such a section waits', async () => {
    const { sections, unfinished } = await shown({ '2041/veiled-section.mdx': toFill });
    expect(sections).toEqual(['seeds']);
    expect(unfinished).toEqual(['cover: 0 + 4', 'veiled-section: 1 + 0']);
  });

  test('a section whose text cannot be read is left out', async () => {
    const { sections, unfinished } = await shown({ '2041/seeds.mdx': replace('<Chart id', '<Chart <id') });
    expect(sections).toEqual(['veiled-section']);
    expect(unfinished).toContainEqual(expect.stringMatching(/^seeds: [1-9]/));
  });

  test('the edition stands in lists without its cover, and carries its finished sections', async () => {
    const { draft, sections, unfinished } = await shown({
      '2041/edition.yaml': replace('headline: 숨긴머리말을 적은 해', 'headline: (채우기)'),
    });
    expect(unfinished).toEqual([expect.stringMatching(/^cover: [1-9]\d* \+ 0$/)]);
    expect(sections).toEqual(['seeds', 'veiled-section']);
    expect(draft?.data['key-figures']).toEqual([]);
  });

  test.each<[what: string, change: Change]>([
    ['does not obey its schema', replace('updated:', 'updatet:')],
    ['is no YAML', replace('key-figures: [', 'key-figures: [[')],
  ])('the same holds when its edition.yaml %s', async (_, change) => {
    const { draft, sections, unfinished } = await shown({ '2041/edition.yaml': change });
    expect(draft?.data.state).toBe('draft');
    expect([...(sections ?? [])].sort()).toEqual(['seeds', 'veiled-section']);
    expect(unfinished).toEqual([expect.stringMatching(/^cover: [1-9]/)]);
  });

  test('a section that no contents name has a page that says so', async () => {
    const { sections, unfinished } = await shown({
      '2041/leaning.mdx': (text) => String(leaningSection(text)).replace('unfinished-figure', 'seeds-kept'),
    });
    expect(sections).toEqual(['seeds', 'veiled-section']);
    expect(unfinished).toEqual(['leaning: 1 + 0']);
  });

  test('all its problems are told, file by file', async () => {
    const { drafts } = await shown({ '2041/veiled-section.mdx': toFill });
    expect(drafts[0]?.problems.map(({ file }) => file)).toEqual([
      expect.stringMatching(/2041\/veiled-section\.mdx$/),
    ]);
  });
});

test('what is shown of a draft has no errors of its own, whatever is broken', async () => {
  const breaks: Record<string, Change>[] = [
    { '2041/seeds.mdx': () => '' },
    { '2041/veiled-section.mdx': () => null },
    { '2041/edition.yaml': replace('section: veiled-section', 'section: nowhere') },
    { '2041/edition.yaml': replace('<Fig id="seeds-kept"', '<Fig id="nothing"') },
    { '2041/seeds.mdx': replace('source: veiled-source', 'source: nowhere') },
    { '2041/seeds.mdx': replace('period: 2034', 'period: 언젠가') },
    unfinishedSections,
    { 'sources.yaml': replace('veiled-source:', 'other-source:') },
  ];
  for (const changes of breaks) {
    const { report } = await shown(changes);
    const errors = checkReport(report).filter(
      ({ severity, check, place }) =>
        severity === 'error' && place.file.startsWith('2041/') && check !== 'target-is-answered',
    );
    expect(errors, Object.keys(changes).join()).toEqual([]);
  }
});
