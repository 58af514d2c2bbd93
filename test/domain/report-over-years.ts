import type { Report, Section } from '../../src/domain/report.ts';
import { anEdition, aReport, aSection } from '../checks/a-report.ts';

/** Sections by year; each as its slug, with what it continues, and its title where that is another: `b < a, c | 제목`. */
export type Told = Record<string, string[]>;

/** A report of such sections. `ended`: by year, what its edition gives up, and why. */
export function reportOver(editions: Told, ended: Record<string, Record<string, string>> = {}): Report {
  const sections = Object.entries(editions).flatMap(([edition, written]) =>
    written.map((each) => {
      const [, slug = '', continues, title = slug] =
        /^([a-z]+)(?: < ([a-z, ]+?))?(?: \| (.+))?$/.exec(each) ?? [];
      const carried = continues === undefined ? {} : { continues: continues.split(', ') };
      return aSection({ edition, slug, title, figures: {}, ...carried });
    }),
  );
  return aReport({
    sections,
    editions: Object.keys(editions).map((year) =>
      anEdition({
        year,
        contents: [
          {
            title: '성과',
            sections: sections.filter(({ edition }) => edition === year).map(({ slug }) => slug),
          },
        ],
        ended: Object.entries(ended[year] ?? {}).map(([section, text]) => ({ section, text })),
      }),
    ),
  });
}

/** `2031/jobs` of a report. */
export function sectionOf(report: Report, name: string): Section {
  const [year, slug] = name.split('/');
  const found = report.editions
    .find((edition) => edition.year === year)
    ?.sections.find((section) => section.slug === slug);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}
