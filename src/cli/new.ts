import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beginEdition } from '../domain/new-edition/begin-edition.ts';
import { carryOver } from '../domain/new-edition/carry-over.ts';
import type { NewEdition } from '../domain/new-edition/new-edition.ts';
import { newFiles } from '../domain/new-edition/new-files.ts';
import { type Edition, joinReport, type Report } from '../domain/report.ts';
import { checkContent } from '../reading/check-content.ts';
import { readContent } from '../reading/read-content.ts';
import { askWhatStays } from './ask-what-stays.ts';
import { carryOverAsJson } from './carry-over-as-json.ts';
import type { Command, Options } from './command.ts';
import { describeCarryOver } from './describe-carry-over.ts';
import { committedLines } from '../reading/committed-lines.ts';
import { Misuse } from './misuse.ts';
import { newFileText } from './new-file-text.ts';
import * as refusal from './new-refusals.ts';
import { partByYears } from './of-years.ts';
import { today } from './today.ts';
import { namesIn, writeNewEdition } from './write-new-edition.ts';

/** `npm run report -- new 2026`: a draft shaped like the newest edition, with a place to fill wherever its author must write. */
export const newEdition: Command = {
  about: {
    ko: '새 판을 초안으로 만듭니다. 앞선 판의 틀을 옮기고, 적을 곳마다 (채우기)를 둡니다.',
    en: 'Begins a draft edition: the shape of an earlier one is kept, and (채우기) stands wherever there is something to write.',
  },
  words: { least: 1, most: 1, shown: { ko: '연도', en: 'year' } },
  takes: ['content', 'lang', 'json', 'like', 'yes'],
  run,
};

async function run([year = '']: string[], options: Options): Promise<number> {
  const { content, language, json } = options;
  const report = await reportToContinue(year, options);
  const like = editionToFollow(report, year, options.like);
  const without =
    options.canAsk && !json
      ? await askWhatStays(like, year, language)
      : new Map<string, { ended?: string }>();
  if (without === undefined) {
    console.error(
      { ko: '그만두었습니다. 바뀐 파일은 없습니다.', en: 'Stopped. No file has changed.' }[language],
    );
    return 1;
  }
  const edition = beginEdition(report, { year, like, without, today: today() });
  if (edition.sections.length === 0) throw new Misuse(refusal.noSections(like.year));
  await writeNewEdition(content, year, textsOf(edition));

  const { problems } = await checkContent(content);
  const { told } = partByYears(content, [year], problems);
  const over = { ...carryOver(edition), toFill: told.filter(({ check }) => check === 'left-to-fill') };
  console.log(json ? carryOverAsJson(edition, over, content) : describeCarryOver(edition, over, options));
  return 0;
}

function textsOf(edition: NewEdition): Map<string, string> {
  return new Map(newFiles(edition).map((file) => [file.name, newFileText(file)]));
}

/** What stands in the content, if an edition on `year` can be added to it. Throws `Misuse` when it cannot. */
async function reportToContinue(year: string, { content }: Options): Promise<Report> {
  if (!/^(?:19|2[01])\d\d$/.test(year)) throw new Misuse(refusal.noYear(year));
  if (!(await stat(content).catch(() => undefined))?.isDirectory())
    throw new Misuse(refusal.noFolder(content));
  const folder = join(content, year);
  const names = await namesIn(folder);
  const wasPublished = names.includes('seal.tsv') || (await committedLines(content)).has(`${year}/seal.tsv`);
  if (wasPublished) throw new Misuse(refusal.isThere(year, folder, true));
  if (names.includes('edition.yaml')) throw new Misuse(refusal.isThere(year, folder, false));
  if (names.length > 0) throw new Misuse(refusal.isInTheWay(folder, names));
  const { content: read, unread } = await readContent(content);
  if (!read || unread.size > 0) throw new Misuse(refusal.unreadable([...unread.keys()]));
  return joinReport(read);
}

/** The edition named by `--like`, else the newest before the new one. */
function editionToFollow({ editions }: Report, year: string, like: string | undefined): Edition {
  const years = editions.map((edition) => edition.year).toReversed();
  const named = like === undefined ? undefined : editions.find((edition) => edition.year === like);
  if (like !== undefined && !named) throw new Misuse(refusal.unknownLike(like, years));
  const found = named ?? editions.find((edition) => edition.year < year);
  if (found && found.year < year) return found;
  throw new Misuse(found ? refusal.likeIsLater(year, found.year) : refusal.noneBefore(year, years));
}
