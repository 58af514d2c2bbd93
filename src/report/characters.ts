import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontmatter } from '../markdown/frontmatter.ts';

/** What breaks lines and marks bytes, of which no font has a picture. */
const unseen = /[\p{Cc}\ufeff]/u;

/**
 * The characters that the files of some folders bring onto pages, in order. A comment in a document, a byte order mark and
 * the way in which lines end make no difference, as they make none to the pages.
 */
export async function charactersIn(folders: string[]): Promise<string> {
  const found = new Set<string>();
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(?:astro|ts|mdx|ya?ml|css)$/.test(entry.name)) continue;
      const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
      for (const character of saidIn(entry.name, text.replace(/^\ufeff/, ''))) found.add(character);
    }
  }
  return [...found]
    .filter((character) => !unseen.test(character))
    .sort()
    .join('');
}

/** What a document says; of a file of code, or a document that cannot be read, all that stands in it. */
function saidIn(name: string, text: string): string {
  if (/\.ya?ml$/.test(name)) return saidInYaml(text);
  const parts = name.endsWith('.mdx') ? splitFrontmatter(text) : undefined;
  return parts ? saidInYaml(parts.frontmatter) + parts.body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '') : text;
}

function saidInYaml(text: string): string {
  try {
    return JSON.stringify(parse(text, { logLevel: 'error' })) ?? '';
  } catch {
    return text;
  }
}
