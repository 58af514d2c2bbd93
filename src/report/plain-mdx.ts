import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { plainText } from '../reading/plain-text.ts';

/**
 * Hands the MDX files of a content folder to Astro as the check has read them, so that what an editor program leaves
 * behind and nobody sees, a byte order mark, CRLF, spaces at the ends of lines, shapes no page.
 */
export function plainMdx(folder: string): Plugin {
  return {
    name: 'report-plain-mdx',
    enforce: 'pre',
    load: async (id) => {
      const isContent = id.endsWith('.mdx') && resolve(id).startsWith(folder + sep);
      return isContent ? plainText(await readFile(id, 'utf8')) : undefined;
    },
  };
}
