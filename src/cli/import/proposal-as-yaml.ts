import { stringify } from 'yaml';
import type { ProposedFigure } from '../../domain/proposal/proposed-figure.ts';
import type { ProposedTable } from '../../domain/proposal/proposed-table.ts';
import { cellName } from '../../domain/proposal/sheet.ts';

/** The proposal as authors write it into the frontmatter of a section. What could not be read stands in a note behind its place. */
export function proposalAsYaml(figures: readonly ProposedFigure[], table?: ProposedTable): string {
  return [
    'figures:',
    ...figures.flatMap(({ id, fields, place, unread }) => [
      `  ${id}:`,
      ...Object.entries(fields).map(([field, value]) => {
        const note = field === 'value' && unread !== undefined ? ` # ${cellName(place)}: ${unread}` : '';
        return `    ${field}: ${isBare(field, value) ? value : written(value)}${note}`;
      }),
    ]),
    ...(table ? tableLines(table) : []),
    '',
  ].join('\n');
}

function tableLines({ id, title, columns, rows }: ProposedTable): string[] {
  return [
    'tables:',
    `  ${id}:`,
    `    title: ${written(title)}`,
    `    columns: ${written(columns)}`,
    '    rows:',
    ...rows.flatMap(({ label, figures, total }) => [
      `      - label: ${written(label)}`,
      `        figures: ${written(figures)}`,
      ...(total ? ['        total: true'] : []),
    ]),
  ];
}

/** Digits stand as they are, without quotation marks, so that none is lost. */
function isBare(field: string, value: unknown): boolean {
  return field === 'value' || (field === 'period' && /^\d{4}$/.test(String(value)));
}

/** A text, or a list of texts, on one line. */
function written(value: unknown): string {
  const text = stringify(value, {
    lineWidth: 0,
    singleQuote: true,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  }).trimEnd();
  // A single ~ is no text, so that one in front of a year is quoted, as everywhere in the content.
  return text.startsWith('~') ? `'${text.replaceAll("'", "''")}'` : text;
}
