import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from './content-folder.ts';

/**
 * Where the report is published, split as Astro wants it. `REPORT_ADDRESS` goes before `address` of `report.yaml`;
 * an address that cannot be read becomes a local one here, and the check of the content says what is wrong.
 */
export function siteAddress(): { site: string; base: string } {
  const address = process.env['REPORT_ADDRESS'] || addressInContent();
  const url = URL.canParse(address) ? new URL(address) : new URL('http://localhost:4321/');
  return { site: url.origin, base: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/` };
}

function addressInContent(): string {
  try {
    const settings: unknown = parse(readFileSync(join(contentFolder(), 'report.yaml'), 'utf8'));
    const address = (settings as { address?: unknown } | null)?.address;
    return typeof address === 'string' ? address : '';
  } catch {
    return '';
  }
}
