import { newFileText } from '../../../src/cli/new-file-text.ts';
import { beginEdition } from '../../../src/domain/new-edition/begin-edition.ts';
import type { NewEdition, Wish } from '../../../src/domain/new-edition/new-edition.ts';
import { newFiles } from '../../../src/domain/new-edition/new-files.ts';
import type { Report } from '../../../src/domain/report.ts';

/** A new edition on 2032, shaped like the newest before it unless the wish says otherwise, begun on 1 March 2033. */
export function begun(
  report: Report,
  { like, ...wish }: Partial<Omit<Wish, 'like'>> & { like?: string } = {},
): NewEdition {
  const year = wish.year ?? '2032';
  const found = report.editions.find((edition) => (like ? edition.year === like : edition.year < year));
  if (!found) throw new Error('There is no edition to follow.');
  return beginEdition(report, { year, like: found, without: new Map(), today: '2033-03-01', ...wish });
}

/** The text of a file of such an edition. */
export function textOf(edition: NewEdition, name: string): string {
  const file = newFiles(edition).find((each) => each.name === name);
  if (!file) throw new Error(`There is no ${name}.`);
  return newFileText(file);
}
