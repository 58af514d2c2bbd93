import { expect, test } from 'vitest';
import { checkContent } from '../../src/reading/check-content.ts';
import { publicErrors } from '../../src/reading/public-problems.ts';
import { type Change, replace } from '../fixtures/small-report.ts';
import { withADraft } from '../fixtures/with-a-draft.ts';

async function errorsOf(changes: Record<string, Change>): Promise<string[]> {
  const dir = await withADraft(changes);
  const errors = await publicErrors(dir, await checkContent(dir));
  return errors.map(({ file, check }) => `${file.replace(`${dir}/`, '')} ${check}`);
}

test.each<[what: string, changes: Record<string, Change>]>([
  ['a finished draft', {}],
  ['an unfinished section', { '2041/seeds.mdx': replace('value: 76543', 'value: (채우기)') }],
  ['a broken section', { '2041/seeds.mdx': () => '<<<' }],
  ['a broken edition.yaml', { '2041/edition.yaml': replace('updated:', 'updatet:') }],
  ['a file out of its place', { '2041/notes.md': () => '쪽지' }],
  ['a target that the draft leaves unanswered', { '2041/seeds.mdx': replace('target: 2031/vault-goal', '') }],
])('%s stands in the way of nothing published', async (_, changes) => {
  expect(await errorsOf(changes)).toEqual([]);
});

test.each<[what: string, changes: Record<string, Change>, error: string]>([
  [
    'an error in a published edition',
    { '2033/seeds.mdx': replace('value: 3890', 'value: 많음') },
    '2033/seeds.mdx',
  ],
  [
    'an edition.yaml that is no longer there',
    { '2034/edition.yaml': () => null },
    '2034/edition.yaml missing-file',
  ],
  [
    'a published link to a draft',
    { 'pages/about.mdx': (text) => `${text}\n\n[새 판](/2041/)을 봅니다.\n` },
    'pages/about.mdx link-leads-somewhere',
  ],
  [
    'a name that only an unfinished section has',
    {
      'pages/about.mdx': (text) => `${text}\n\n새 말입니다. <Source id="new-source" />\n`,
      '2041/seeds.mdx': () => '---\nnew-source:\n---\n',
    },
    'pages/about.mdx source-is-known',
  ],
])('%s does', async (_, changes, error) => {
  expect(await errorsOf(changes)).toContainEqual(expect.stringContaining(error));
});
