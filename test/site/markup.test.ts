import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './pages-of.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes attributes and inline styles in its own way; both are valid HTML.
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // A number is kept whole by CSS, so that a reader who copies it gets plain hyphens.
    'tel-non-breaking': 'off',
  },
});

const sites = ['report', 'underPath', 'fictional'] as const;
const pages = sites.flatMap((name) => pagesOf(inject(name).folder).map((page) => ({ name, page })));

test.each(pages)('has no markup error on $name /$page', async ({ name, page }) => {
  const file = join(inject(name).folder, page.endsWith('.html') ? page : `${page}index.html`);
  const { results } = await validator.validateString(readFileSync(file, 'utf8'));
  expect(
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
    ),
  ).toEqual([]);
});
