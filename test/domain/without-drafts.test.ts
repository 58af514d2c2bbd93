import { rm } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '../../src/domain/report.ts';
import { withoutDrafts } from '../../src/domain/without-drafts.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { copyWithADraft, traceOfDraft } from '../fixtures/copy-with-a-draft.ts';

const contentIn = async (dir: string): Promise<Content> => {
  const { content } = await readContent(dir);
  if (!content) throw new Error(`${dir} cannot be read.`);
  return content;
};

let content: Content;
beforeAll(async () => {
  const dir = await copyWithADraft();
  content = await contentIn(dir);
  return () => rm(dir, { recursive: true });
});

test('leaves nothing of a draft, and all that is published', async () => {
  expect(traceOfDraft(JSON.stringify(content))).toBeDefined();
  const { publicFiles: _, ...shown } = withoutDrafts(content);
  expect(traceOfDraft(JSON.stringify(shown))).toBeUndefined();
  const { publicFiles: __, ...published } = await contentIn('test/fixtures/told-over-years');
  expect(shown).toEqual(published);
});

test('takes nothing away where there is no draft', async () => {
  const whole = await contentIn('test/fixtures/told-over-years');
  expect(withoutDrafts(whole)).toEqual(whole);
});

describe('an entry of a shared file that a draft brings along stays', () => {
  const about = (text: string): Content => {
    const [page, ...others] = content.pages;
    if (!page) throw new Error('The fixture has a page.');
    const links = [{ url: text, text: '여기', line: 1, column: 1 }];
    return { ...content, pages: [{ ...page, outline: { ...page.outline, links } }, ...others] };
  };

  test.each([
    ['/glossary/#veiled-term', 'glossary', 'veiled-term'],
    ['/strategies/veiled-strategy/', 'strategies', 'veiled-strategy'],
    ['/sources/#veiled-source', 'sources', 'veiled-source'],
  ] as const)('when a published text links to %s', (url, collection, id) => {
    expect(withoutDrafts(content)[collection]).not.toHaveProperty(id);
    expect(withoutDrafts(about(url))[collection]).toHaveProperty(id);
  });

  test('when a published term names it', () => {
    expect(withoutDrafts(about('/glossary/#veiled-term')).sources).toHaveProperty('veiled-source');
  });

  test('when an indicator of a published figure continues it', () => {
    const visitors = content.indicators['visitors'];
    if (!visitors) throw new Error('The fixture has an indicator.');
    const indicators = { ...content.indicators, visitors: { ...visitors, continues: ['veiled-indicator'] } };
    expect(withoutDrafts({ ...content, indicators }).indicators).toHaveProperty('veiled-indicator');
  });
});
