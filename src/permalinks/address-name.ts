import { findFigure } from '../domain/figure-reference.ts';
import { findEdition, type Report } from '../domain/report.ts';
import { sectionName } from '../domain/section-name.ts';
import { plainWordsOf } from '../domain/words.ts';
import { chartAnchor, figureAnchor, tableAnchor } from './anchors.ts';
import { parsePermalink } from './permalink.ts';

/** What stands at an address of an edition, as readers know it: the name of the section, heading, figure, chart or table. */
export function addressName(report: Report, address: string): string {
  const { edition: year = '', section: slug, figure, chart, anchor } = parsePermalink(address) ?? {};
  const edition = findEdition(report, year);
  if (figure !== undefined) return findFigure(report, year, figure)?.label ?? address;
  if (chart !== undefined) {
    const title = edition?.charts.get(chart)?.title;
    return title === undefined ? address : plainWordsOf(report, year, title);
  }
  const section = edition?.sections.find((each) => each.slug === slug);
  if (!section) return slug === undefined && edition ? `${year}년판` : address;
  if (anchor === undefined) return sectionName(section);
  const { data, outline } = section;
  const titled = [
    ...outline.headings.map(({ id, text }) => [id, text]),
    ...[...(edition?.charts.values() ?? [])].map(({ id, title }) => [chartAnchor(id), title]),
    ...[...(edition?.tables.values() ?? [])].map(({ id, title }) => [tableAnchor(id), title]),
    ...Object.entries(data.figures).map(([id, { label }]) => [figureAnchor(id), label]),
  ];
  const found = titled.find(([id]) => id === anchor)?.[1];
  return found === undefined ? sectionName(section) : plainWordsOf(report, year, found);
}
