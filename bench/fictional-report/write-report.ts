import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sealAsIs } from '../../test/fixtures/seal-as-is.ts';
import { history } from './history.ts';
import { sectionFile } from './section-file.ts';
import { earlierYears, editionFile, sharedFiles } from './shared-files.ts';

/**
 * Writes a made-up report of many editions to a folder, which it empties first: the same files for the same numbers,
 * without errors for `report check`.
 */
export async function writeReport(folder: string, editions: number, sections: number): Promise<void> {
  const told = history(editions, sections);
  const files = sharedFiles(told);
  for (const edition of told) {
    files[`${edition.year}/edition.yaml`] = editionFile(edition);
    for (const section of edition.sections) {
      const earlier = earlierYears(section, edition.year, told);
      files[`${edition.year}/${section.slug}.mdx`] = sectionFile(section, edition, earlier);
    }
  }
  await rm(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  await sealAsIs(folder);
}
