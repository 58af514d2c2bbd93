import { basename } from 'node:path';
import { type Proposal, proposeFigures } from '../domain/proposal/propose-figures.ts';
import { joinReport } from '../domain/report.ts';
import { draftYears } from '../reading/draft-files.ts';
import { figureHomes } from '../reading/figure-homes.ts';
import { readContent } from '../reading/read-content.ts';
import { UnreadableSpreadsheet } from '../reading/spreadsheet/read-spreadsheet.ts';
import type { Command, Options } from './command.ts';
import { demandFolder } from './demand-folder.ts';
import { chooseSheet } from './import/choose-sheet.ts';
import { describeProposal, type ProposalContext, remarkLines } from './import/describe-proposal.ts';
import { proposalAsJson } from './import/proposal-as-json.ts';
import { proposalAsYaml } from './import/proposal-as-yaml.ts';
import { proposalWords } from './import/proposal-words.ts';
import { readTableFile } from './import/read-table-file.ts';
import { demandNewFile, writeNew } from './import/write-new.ts';
import { keptDocuments } from './kept-documents.ts';

/**
 * `npm run report -- import figures.xlsx`: proposes frontmatter for the figures of a spreadsheet, on the screen or in a new file. It
 * changes nothing that is there.
 */
export const importFigures: Command = {
  about: {
    ko: '엑셀이나 CSV의 표를 절의 머리말에 붙일 수치로 바꾸어 제안합니다. 있는 파일은 바꾸지 않습니다.',
    en: 'Proposes figures of a table in Excel or CSV, to paste into a section. Changes no file.',
  },
  words: { least: 1, most: 1, shown: { ko: '파일.xlsx|파일.csv', en: 'file.xlsx|file.csv' } },
  takes: ['content', 'lang', 'json', 'sheet', 'out'],
  run,
};

async function run([path = '']: string[], options: Options): Promise<number> {
  const { content, language, out } = options;
  const words = proposalWords[language];
  await demandFolder(content);
  if (out !== undefined) await demandNewFile(out, content);
  const table = await readTable(path, options.sheet);
  if (table instanceof UnreadableSpreadsheet) return refuse(`${path}: ${table.sentence[language]}`);
  const { sheet, encoding } = table;
  if (!sheet) return refuse(`${path}: ${words.blank}`);

  const read = await readContent(content, undefined, undefined, keptDocuments());
  if (!read.content) return refuse(words.noContent);
  const report = joinReport(read.content);
  const proposal = proposeFigures(sheet, report);
  if (!proposal) return refuse(`${path}: ${words.noTable}`);
  const { figures, remarks } = proposal;
  if (figures.length === 0) {
    return refuse([`${path}: ${words.noFigures}`, ...remarkLines(remarks, options)].join('\n  '));
  }
  const homes = figureHomes(
    figures.map(({ id }) => id),
    read,
  );
  const [draft] = draftYears(read);
  const context = {
    file: basename(path),
    sheet: sheet.name,
    encoding,
    report,
    content,
    homes,
    draft,
    language,
  };
  await tell(proposal, context, options);
  return 0;
}

/** The sheet that is meant, undefined when it is blank; or why the file cannot be read. */
async function readTable(path: string, sheet: string | undefined) {
  try {
    const spreadsheet = await readTableFile(path);
    return { sheet: chooseSheet(spreadsheet, sheet), encoding: spreadsheet.encoding };
  } catch (error) {
    if (error instanceof UnreadableSpreadsheet) return error;
    throw error;
  }
}

async function tell(
  proposal: Proposal,
  context: ProposalContext,
  { json, out, language }: Options,
): Promise<void> {
  const text = json
    ? `${proposalAsJson(proposal, context)}\n`
    : `${describeProposal(proposal, context)}${proposalAsYaml(proposal.figures, proposal.proposedTable)}`;
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  await writeNew(out, text);
  console.log(proposalWords[language].written(out));
}

function refuse(sentence: string): 1 {
  console.error(sentence);
  return 1;
}
