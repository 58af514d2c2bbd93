import { HtmlValidate } from 'html-validate/node';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import { readPage } from './read-page.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes attributes and inline styles in its own way; both are valid HTML.
    'attr-quotes': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // A number is kept whole by CSS, so that a reader who copies it gets plain hyphens.
    'tel-non-breaking': 'off',
  },
});

const sites = ['report', 'fictional', 'overYears', 'corrected', 'preview'] as const;

test.each(sites)('no page of the site "%s" has a markup error', async (name) => {
  const { folder } = inject(name);
  const faults: string[] = [];
  for (const page of pagesOf(folder)) {
    const { results } = await validator.validateString(readPage(folder, page));
    for (const { ruleId, line, column, message } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect(faults).toEqual([]);
});
