import type { Place } from '../domain/problem.ts';
import { type Edition, findEdition, type Report } from '../domain/report.ts';
import { sectionAddress } from './addresses.ts';
import { chartAnchor, tableAnchor } from './anchors.ts';
import { parsePermalink } from './permalink.ts';

/**
 * Where an author has written what a permalink of an edition says, or a field of it. What is no longer there has the place of
 * what held it: the section, or the edition.
 */
export function sealedPlace(report: Report, year: string, address: string, field?: string): Place {
  const { section: slug, figure, chart, page, anchor } = parsePermalink(address) ?? {};
  const fields = field === undefined ? [] : [field];
  const edition = findEdition(report, year);
  const cover = { file: `${year}/edition.yaml` };
  if (page === 'sources' && anchor !== undefined) {
    return { file: 'sources.yaml', path: [anchor, ...fields] };
  }
  if (!edition) return cover;
  if (figure !== undefined) return placeIn(edition, 'figures', figure, fields);
  if (chart !== undefined) return placeIn(edition, 'charts', chart, fields);
  if (slug === undefined) return { ...cover, path: fields };
  const section = edition.sections.find((each) => each.slug === slug);
  if (!section) return { ...cover, path: ['contents'] };
  const { file, data, outline } = section;
  for (const list of ['charts', 'tables'] as const) {
    const anchorOf = list === 'charts' ? chartAnchor : tableAnchor;
    const id = Object.keys(data[list]).find((each) => sectionAddress(section, anchorOf(each)) === address);
    if (id !== undefined) return { file, path: [list, id, ...fields] };
  }
  if (anchor === undefined) return { file, path: fields };
  const heading = outline.headings.find(({ id }) => id === anchor);
  return heading ? { file, line: heading.line, column: heading.column } : { file };
}

function placeIn(
  { file, sections }: Edition,
  list: 'figures' | 'charts',
  id: string,
  fields: string[],
): Place {
  const home = sections.find(({ data }) => Object.hasOwn(data[list], id));
  return home ? { file: home.file, path: [list, id, ...fields] } : { file };
}
