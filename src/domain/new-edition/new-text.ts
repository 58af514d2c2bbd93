import { findFigure, parseFigureReference } from '../figure-reference.ts';
import { parseIdList } from '../id-list.ts';
import { toFill } from '../left-to-fill.ts';
import type { Heading, Tag } from '../outline.ts';
import type { Section } from '../report.ts';
import { asMarkdown } from './as-markdown.ts';
import { moveYear } from './move-year.ts';
import { newCharts } from './new-charts.ts';
import type { NewEdition } from './new-edition.ts';
import { newTables } from './new-tables.ts';
import { targetOfName } from './target-of-name.ts';
import { type TextPart, textParts } from './text-part.ts';
import { unshownFigures } from './unshown-figures.ts';

/**
 * The text of a section of the new edition, block by block: its headings in their order, a paragraph to fill below each, with the
 * figures that the last edition told there, and its tables and charts in their places.
 */
export function newText(edition: NewEdition, section: Section): string[] {
  const [opening = { tags: [] }, ...parts] = textParts(section);
  const unshown = unshownFigures(edition).filter(
    (id) => edition.figures.get(id)?.figure.section === section.slug,
  );
  const blocks = [
    ...partText(edition, opening, unshown),
    ...parts.flatMap((part) => partText(edition, part)),
  ];
  const declared = [
    ...Object.keys(newTables(edition, section)).map((id) => `<Table id="${id}" />`),
    ...Object.keys(newCharts(edition, section)).map((id) => `<Chart id="${id}" />`),
  ];
  return [...blocks, ...declared.filter((tag) => !isPlaced(edition, tag))];
}

/** Whether a section that goes on shows a table or chart, be it this one or another. */
function isPlaced({ sections }: NewEdition, tag: string): boolean {
  return sections.some(({ outline }) =>
    outline.tags.some(({ name, attributes }) => `<${name} id="${attributes['id']}" />` === tag),
  );
}

function partText(edition: NewEdition, { heading, tags }: TextPart, more: readonly string[] = []): string[] {
  const figs = [
    ...tags.flatMap((tag) => figIn(edition, tag) ?? []),
    ...more.map((name): Fig => ({ name, tag: `<Fig id="${name}" />` })),
  ];
  return [
    ...(heading ? [headingText(edition, heading)] : []),
    paragraph(edition, heading, tags, figs),
    ...tags.flatMap((tag) => blockIn(edition, tag) ?? []),
  ];
}

/** `## 2032년의 일 [#of-2032]`. An id that bears the year of its edition, as its words do, moves along. */
function headingText({ like, year }: NewEdition, { depth, text, id }: Heading): string {
  const words = moveYear(text, like.year, year);
  const newId = words === text ? id : id && moveYear(id, like.year, year);
  return `${'#'.repeat(depth)} ${asMarkdown(words)}${newId === undefined ? '' : ` [#${newId}]`}`;
}

interface Fig {
  /** The figure, as the new edition names it. */
  name: string;
  tag: string;
}

function figIn(edition: NewEdition, { name: tag, attributes: { id, show } }: Tag): Fig | undefined {
  if (tag !== 'Fig' || id === undefined) return undefined;
  const name = edition.nameOf(id);
  const isOfTarget = show !== undefined && show !== 'value' && show !== 'period';
  if (isOfTarget && targetOfName(edition, name) === undefined) return undefined;
  return { name, tag: `<Fig id="${name}"${show === undefined ? '' : ` show="${show}"`} />` };
}

function blockIn(edition: NewEdition, { name: tag, attributes: { id, ids } }: Tag): string | undefined {
  const { sections, figures, nameOf } = edition;
  const isDeclared = (fields: (section: Section) => object) =>
    sections.some((section) => Object.hasOwn(fields(section), id ?? ''));
  switch (tag) {
    case 'Table':
      return isDeclared((section) => newTables(edition, section)) ? `<Table id="${id}" />` : undefined;
    case 'Chart':
      return isDeclared((section) => newCharts(edition, section)) ? `<Chart id="${id}" />` : undefined;
    case 'Progress':
      return id !== undefined && figures.has(nameOf(id)) && targetOfName(edition, nameOf(id)) !== undefined
        ? `<Progress id="${id}" />`
        : undefined;
    case 'Cards': {
      const shown = parseIdList(ids ?? '').filter((each) => figures.has(nameOf(each)));
      return shown.length > 0 ? `<Cards ids="${shown.join(', ')}" />` : undefined;
    }
    default:
      return undefined;
  }
}

function paragraph(
  edition: NewEdition,
  heading: Heading | undefined,
  tags: readonly Tag[],
  figs: readonly Fig[],
): string {
  const { like } = edition;
  const unique = figs.filter(({ tag }, index) => figs.findIndex((each) => each.tag === tag) === index);
  const labels = [...new Set(unique.map(({ name }) => name))].map((name) => labelOf(edition, name));
  const hint = [
    heading ? `${like.year}년판의 같은 제목을 보고 씁니다` : '절을 여는 문단',
    ...(tags.some(({ name }) => name === 'Plan') ? [`계획의 그림은 ${like.year}년판에 있습니다`] : []),
    ...(labels.length > 0 ? [`뒤의 수치: ${labels.join(', ')}`] : []),
  ].join('. ');
  const shown = unique.map(({ tag }) => tag).join(', ');
  return shown === '' ? toFill(asMarkdown(hint)) : `${toFill(asMarkdown(hint))} ${shown}.`;
}

function labelOf(edition: NewEdition, name: string): string {
  const { report, like, year, figures } = edition;
  const carried = figures.get(name);
  const { edition: from } = parseFigureReference(name);
  const label = carried
    ? moveYear(carried.figure.label, like.year, year)
    : `${findFigure(report, year, name)?.label ?? name}(${from}년판)`;
  return withoutNestedBrackets(label);
}

/** A hint may hold one pair of brackets, and none inside. */
function withoutNestedBrackets(text: string): string {
  const isEven = /^[^()]*(?:\([^()]*\)[^()]*)*$/u.test(text);
  return isEven ? text : text.replaceAll(/[()]/g, ' ').replaceAll(/\s+/g, ' ').trim();
}
