import { join } from 'node:path';
import { editionDifferences } from '../domain/differences/edition-differences.ts';
import type { Sentence } from '../domain/problem.ts';
import { type CheckedContent, checkContent, shownPath } from '../reading/check-content.ts';
import { changesAsJson } from './changes/as-json.ts';
import { changesAsMarkdown } from './changes/as-markdown.ts';
import { changesAsText } from './changes/as-text.ts';
import { tellChanges } from './changes/tell-changes.ts';
import type { Command, Options } from './command.ts';
import { demandFolder } from './demand-folder.ts';
import { keptDocuments } from './kept-documents.ts';
import { Misuse } from './misuse.ts';
import { demandYears } from './of-years.ts';
import { count } from './print-problems.ts';

/**
 * `npm run report -- changes 2025 2026`: all that differs between two editions, for who approves the later one. Content with errors
 * is told of as far as it can be read, and ends with 1.
 */
export const changes: Command = {
  about: {
    ko: '두 판 사이에 더하고 빼고 바뀐 것을 모두 알립니다. 연도를 하나만 적으면 바로 앞의 판과 견줍니다.',
    en: 'Tells everything added, removed and changed between two editions; of one year, since the edition before it.',
  },
  words: { least: 1, most: 2, shown: { ko: '[앞선 연도] 연도', en: '[earlier year] year' } },
  takes: ['content', 'lang', 'markdown', 'json'],
  run,
};

async function run(years: string[], { content, language, json, markdown }: Options): Promise<number> {
  if (json && markdown) throw new Misuse(twoForms);
  await demandFolder(content);
  await demandYears(content, years);
  demandOrder(years);
  const checked = await checkContent(content, undefined, keptDocuments());
  const { report } = checked;
  const year = years.at(-1) ?? '';
  const since = years.length > 1 ? (years[0] ?? '') : getYearBefore(year, checked);
  const unread = unreadFiles(content, [since, year], checked);

  const differences = report && editionDifferences(report, since, year);
  if (!differences) {
    console.error(nothingToTell([since, year], unread)[language]);
    return 1;
  }
  const errors = count(checked.problems, 'error');
  const obstacles = { errors, unread };
  if (json) console.log(JSON.stringify(changesAsJson(report, differences, obstacles), null, 2));
  else {
    const told = tellChanges(report, differences, obstacles, language);
    const text = markdown ? changesAsMarkdown(told, language) : changesAsText(told, language);
    console.log(text);
    if (markdown && text.length > longestComment) console.error(tooLong(text.length)[language]);
  }
  return errors > 0 ? 1 : 0;
}

function demandOrder([first = '', second]: string[]): void {
  if (second === undefined || first < second) return;
  if (first === second) {
    throw new Misuse({
      ko: `"${first}"년판을 그 판과 견줄 수는 없습니다. 견줄 앞선 판의 연도를 적어 주세요.`,
      en: `The edition "${first}" cannot be compared with itself. Write the year of an earlier edition first.`,
    });
  }
  throw new Misuse({
    ko: `앞선 판을 먼저 적습니다: changes ${second} ${first}`,
    en: `The earlier edition comes first: changes ${second} ${first}`,
  });
}

/** Of the folders of editions, whether or not they can be read, so that no edition is passed over unsaid. */
function getYearBefore(year: string, { read }: CheckedContent): string {
  const years = [...read.files, ...read.unread.keys()].flatMap((file) => /^(\d{4})\//.exec(file)?.[1] ?? []);
  const [before] = [...new Set(years)]
    .filter((each) => each < year)
    .sort()
    .reverse();
  if (before !== undefined) return before;
  throw new Misuse({
    ko: `"${year}"년판보다 앞선 판이 없어 견줄 것이 없습니다.`,
    en: `There is no edition before "${year}" to compare it with.`,
  });
}

/** Those of the two editions and of what lies between them, and those that all editions share. */
function unreadFiles(content: string, [since = '', year = '']: string[], { read }: CheckedContent): string[] {
  const isOfYears = (file: string) => file.slice(0, 4) >= since && file.slice(0, 4) <= year;
  return [...read.unread.keys()]
    .filter((file) => !file.includes('/') || isOfYears(file))
    .map((file) => shownPath(join(content, file)));
}

function nothingToTell(years: string[], unread: string[]): Sentence {
  return {
    ko: `${years.join('년판과 ')}년판을 견줄 수 없습니다. 읽지 못한 파일: ${unread.join(', ')}. npm run report -- check로 고칠 곳을 보세요.`,
    en: `The editions ${years.join(' and ')} cannot be compared. Files that cannot be read: ${unread.join(', ')}. See what to mend with npm run report -- check.`,
  };
}

const twoForms: Sentence = {
  ko: '--json과 --markdown 가운데 하나만 적습니다.',
  en: 'Write --json or --markdown, not both.',
};

/** As many characters GitHub takes in a comment or the description of a pull request. */
const longestComment = 65_536;

function tooLong(length: number): Sentence {
  const [own, most] = [length, longestComment].map((each) => each.toLocaleString('en'));
  return {
    ko: `이 글은 ${own}자입니다. GitHub의 댓글에는 ${most}자까지 들어가므로, 파일로 붙이거나 작업 요약(GITHUB_STEP_SUMMARY)에 쓰세요.`,
    en: `This is ${own} characters long. A comment on GitHub takes ${most}; attach it as a file, or write it to GITHUB_STEP_SUMMARY.`,
  };
}
