import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { draftYears, isDraftFile } from '../reading/draft-files.ts';
import { readContent } from '../reading/read-content.ts';

/** Takes out of a built site the pictures and files of `public/` that only drafts speak of. */
export async function removeFilesOfDrafts(site: string, content: string): Promise<void> {
  const read = await readContent(content);
  const isOfDraft = isDraftFile(draftYears(read));
  const texts = [...read.texts].map(([file, text]) => ({ text, isOfDraft: isOfDraft(file) }));
  // What every page names, such as its icons, stands on this one.
  texts.push({ text: await readFile(join(site, 'index.html'), 'utf8'), isOfDraft: false });
  const files = filesOfDrafts(read.content?.publicFiles ?? [], texts);
  await Promise.all(files.map((file) => rm(join(site, file), { force: true })));
}

/** The files that a draft names and nothing published does. */
export function filesOfDrafts(
  files: readonly string[],
  texts: readonly { text: string; isOfDraft: boolean }[],
): string[] {
  const named = (file: string, ofDraft: boolean) =>
    texts.some(({ text, isOfDraft }) => isOfDraft === ofDraft && text.includes(file));
  return files.filter((file) => named(file, true) && !named(file, false));
}
