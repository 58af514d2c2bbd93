import { createHash } from 'node:crypto';
import { leadOnWithAnchor, showAsChosen } from './inline-scripts.ts';

/**
 * What a page may do, as a Content-Security-Policy: what is not named is forbidden. Everything comes from the site itself;
 * of what stands inside a page, only the scripts given here run, each named by its hash, and no style applies. JSON in a
 * page is data and needs no permission.
 */
export function contentSecurity(scripts: readonly string[]): string {
  const directives = {
    'default-src': "'none'",
    'script-src': ["'self'", ...scripts.map(hashOf)].join(' '),
    'style-src': "'self'",
    'font-src': "'self'",
    'img-src': "'self'",
    'connect-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** The policy that holds for every page of the site at once, for the headers of a server. */
export const siteContentSecurity = contentSecurity([showAsChosen, leadOnWithAnchor]);

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
