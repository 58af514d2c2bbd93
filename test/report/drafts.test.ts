import { expect, test } from 'vitest';
import type { LocatedProblem } from '../../src/reading/check-content.ts';
import { isCoverUnfinished, nameOfPage, remainsInWords } from '../../src/report/draft-remains.ts';
import { filesOfDrafts } from '../../src/report/files-of-drafts.ts';
import { showsDrafts } from '../../src/report/shows-drafts.ts';

test.each([
  [{}, false],
  [{ REPORT_DRAFTS: '' }, false],
  [{ REPORT_DRAFTS: '0' }, false],
  [{ REPORT_DRAFTS: 'true' }, false],
  [{ REPORT_DRAFTS: '1' }, true],
])('with %j drafts are shown: %s', (env, expected) => {
  expect(showsDrafts(env)).toBe(expected);
});

const problem = (check: string, severity: 'error' | 'warning' = 'error'): LocatedProblem => {
  const words = { ko: '', en: '' };
  return { check, severity, file: '2041/jobs.mdx', line: 1, column: 1, what: words, remedy: words };
};

test.each([
  [[], ''],
  [[problem('left-to-fill'), problem('left-to-fill')], '채울 곳 2군데'],
  [[problem('left-to-fill'), problem('yaml-syntax')], '채울 곳 1군데 · 고칠 곳 1군데'],
  [[problem('term-is-used', 'warning')], ''],
])('says how much remains', (problems, words) => {
  expect(remainsInWords(problems)).toBe(words);
});

test('calls a page by its title, else by its address', () => {
  expect(nameOfPage({ slug: 'jobs', title: '일자리' })).toBe('일자리');
  expect(nameOfPage({ slug: 'jobs' })).toBe('jobs');
  expect(nameOfPage({})).toBe('표지');
});

test('knows the drafts whose cover cannot be shown', () => {
  const page = { year: '2041', file: '2041/edition.yaml', own: [], waiting: [] };
  const drafts = [
    { year: '2041', problems: [], unfinished: [page] },
    { year: '2042', problems: [], unfinished: [{ ...page, year: '2042', slug: 'jobs' }] },
  ];
  expect(['2041', '2042', '2043'].map((year) => isCoverUnfinished(drafts, year))).toEqual([
    true,
    false,
    false,
  ]);
});

test('takes for files of drafts those that a draft names and nothing published does', () => {
  const texts = [
    { text: '![장터](/photos/fair.jpg) ![숲](/photos/forest.jpg)', isOfDraft: true },
    { text: '![숲](/photos/forest.jpg)', isOfDraft: false },
  ];
  const files = ['favicon.svg', 'photos/fair.jpg', 'photos/forest.jpg', 'unnamed.pdf'];
  expect(filesOfDrafts(files, texts)).toEqual(['photos/fair.jpg']);
});
