import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentSecurity, siteContentSecurity } from '../../src/report/content-security.ts';
import { leadOnWithAnchor, showAsChosen } from '../../src/report/inline-scripts.ts';

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const directives = (policy: string) =>
  new Map(policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]));

describe('the policy of a page', () => {
  test('allows just its scripts, and forbids what it does not name', () => {
    const policy = directives(contentSecurity([showAsChosen]));
    expect(policy.get('script-src')).toEqual(["'self'", hashOf(showAsChosen)]);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(directives(contentSecurity([])).get('script-src')).toEqual(["'self'"]);
  });

  test.each(['style-src', 'font-src', 'img-src', 'connect-src'])('takes %s from the site only', (name) => {
    expect(directives(siteContentSecurity).get(name)).toEqual(["'self'"]);
  });

  test.each(['object-src', 'base-uri', 'form-action'])('allows no %s', (name) => {
    expect(directives(siteContentSecurity).get(name)).toEqual(["'none'"]);
  });
});

test('the policy of the site allows the scripts of every page, and nothing unsafe', () => {
  expect(directives(siteContentSecurity).get('script-src')).toEqual([
    "'self'",
    hashOf(showAsChosen),
    hashOf(leadOnWithAnchor),
  ]);
  expect(siteContentSecurity).not.toMatch(/unsafe|\*|https?:|data:/);
});
