import { join } from 'node:path';
import { isLeftToFill } from '../../domain/left-to-fill.ts';
import type { Proposal } from '../../domain/proposal/propose-figures.ts';
import { openFields } from '../../domain/proposal/proposed-figure.ts';
import type { Remark } from '../../domain/proposal/remark.ts';
import { cellName, columnName } from '../../domain/proposal/sheet.ts';
import type { Report } from '../../domain/report.ts';
import type { FigureHome } from '../../reading/figure-homes.ts';
import type { Encoding } from '../../reading/spreadsheet/read-csv.ts';
import type { Language } from '../language.ts';
import { proposalWords } from './proposal-words.ts';

/** What a proposal came from and what it leans on. */
export interface ProposalContext {
  file: string;
  /** Empty for a CSV file. */
  sheet: string;
  encoding?: Encoding;
  report: Report;
  /** The folder of the content. */
  content: string;
  homes: ReadonlyMap<string, FigureHome>;
  /** The year of the newest draft. */
  draft?: string;
  language: Language;
}

type Words = (typeof proposalWords)['ko'];

/** What was recognised, what is to be filled and looked at, what was left out, and what to do next: as notes before the YAML. */
export function describeProposal(proposal: Proposal, context: ProposalContext): string {
  const words: Words = proposalWords[context.language];
  const { figures, proposedTable, remarks } = proposal;
  const told = (kind: Remark['kind']) =>
    remarkLines(
      remarks.filter((remark) => remark.kind === kind),
      context,
    );
  const madeUp = [
    ...figures
      .filter(({ idFrom }) => idFrom === 'made-up')
      .map(({ id, fields: { label } }) => `${id} (${label})`),
    ...(proposedTable ? [`${proposedTable.id} (${words.tableNamed(proposedTable.title)})`] : []),
  ];
  const encoding = context.encoding && words.encoding(context.encoding);
  const parts = [
    [words.read(context.file, context.sheet, figures.length), ...(encoding === undefined ? [] : [encoding])],
    columnLines(proposal, words),
    fillLines(proposal, context, words),
    part(words.unread, told('fill')),
    part(words.look, told('look')),
    part(words.madeUp, madeUp),
    part(words.leftOut, told('left-out')),
    part(
      words.next,
      steps(proposal, context, words).map((step, index) => `${index + 1}. ${step}`),
    ),
  ].filter((lines) => lines.length > 0);
  return parts.map((lines) => lines.map((line) => `# ${line}\n`).join('')).join('#\n');
}

/** Remarks from top to bottom, one line for all places of which the same is to be told. */
export function remarkLines(
  remarks: readonly Remark[],
  { language }: Pick<ProposalContext, 'language'>,
): string[] {
  const words: Words = proposalWords[language];
  const inOrder = remarks.toSorted(
    ({ at: a }, { at: b }) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  return [...Map.groupBy(inOrder, ({ what }) => what[language])].map(([what, alike]) => {
    const places = alike.flatMap(({ at }) => placeName(at, words) ?? []);
    return places.length === 0 ? what : `${places.join(', ')} ${what}`;
  });
}

function columnLines({ table, columns }: Proposal, words: Words): string[] {
  const lines = columns.told.map(({ column: { column, words: head, head: said }, as }) => {
    const details = [
      said.kind && `kind: ${said.kind}`,
      said.period && `period: ${said.period}`,
      said.unit && `unit: ${said.unit}`,
    ].filter((each) => each !== undefined && each !== '');
    const what = as === 'value' && details.length > 0 ? ` (${details.join(', ')})` : '';
    return `${columnName(column)} ${head === '' ? words.noHead : `"${head}"`} → ${words.as(as)}${what}`;
  });
  return [
    ...part(words.columns(table.head.first, table.head.last), lines),
    ...(table.unit === undefined ? [] : [`  ${words.unitAbove(table.unit)}`]),
  ];
}

function fillLines(
  { figures, proposedTable }: Proposal,
  { report }: ProposalContext,
  words: Words,
): string[] {
  const open = [
    ...figures.flatMap(openFields),
    ...(proposedTable && isLeftToFill(proposedTable.title) ? ['title'] : []),
  ];
  const scopes = Object.entries(report.settings.scopes).map(([id, { label }]) => `${id}(${label})`);
  const lines = [...Map.groupBy(open, (field) => field)].map(([field, places]) => {
    const hint = `${words.hints[field] ?? ''}${field === 'scope' ? scopes.join(', ') : ''}`;
    return words.places(field, places.length, hint);
  });
  return part(words.fill(open.length), lines);
}

/** What to do with each figure: change it where the draft has it, put it where it was, or find a place. */
function steps({ figures, proposedTable }: Proposal, context: ProposalContext, words: Words): string[] {
  const { content, draft, homes } = context;
  const ids = figures.map(({ id }) => id);
  const homeOf = (id: string) => homes.get(id)?.file ?? '';
  const inDraft = ids.filter((id) => homes.get(id)?.isDraft);
  const before = ids.filter((id) => homes.get(id)?.isDraft === false);
  const others = ids.filter((id) => !homes.has(id));
  const byFile = (found: string[], tell: (file: string, ids: string) => string) =>
    [...Map.groupBy(found, homeOf)].map(([file, each]) => tell(join(content, file), each.join(', ')));
  const folder = join(content, draft ?? words.year);
  return [
    ...(draft === undefined ? [words.newFirst] : []),
    ...byFile(inDraft, words.inDraft),
    ...byFile(before, (file, each) => words.before(file, folder, each)),
    ...(others.length > 0 ? [words.others(folder, others.join(', '))] : []),
    ...(before.length + others.length > 0 ? [words.paste] : []),
    ...(proposedTable ? [words.table(proposedTable.id)] : []),
    words.check,
  ];
}

function placeName({ row, column }: Remark['at'], words: Words): string | undefined {
  if (row === undefined) return column === undefined ? undefined : words.column(columnName(column));
  return column === undefined ? words.row(row) : cellName({ row, column });
}

function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}
