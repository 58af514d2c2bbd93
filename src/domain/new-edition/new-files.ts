import type { NewEdition } from './new-edition.ts';
import { newCover } from './new-cover.ts';
import { newSection } from './new-section.ts';
import { newText } from './new-text.ts';
import type { Written } from './written.ts';

/** A file of the new edition: its YAML, and below that, in a section, its text block by block. */
export interface NewFile {
  /** Its name in the folder of the edition. */
  name: string;
  data: Record<string, Written | undefined>;
  text?: readonly string[];
}

/** Every file of the new edition. */
export function newFiles(edition: NewEdition): NewFile[] {
  return [
    { name: 'edition.yaml', data: newCover(edition) },
    ...edition.sections.map((section) => ({
      name: `${section.slug}.mdx`,
      data: newSection(edition, section),
      text: newText(edition, section),
    })),
  ];
}
