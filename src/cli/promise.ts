import { lackingPromises } from '../checks/permalink-resolves.ts';
import { formatLedger } from '../domain/ledger.ts';
import type { Edition, Report } from '../domain/report.ts';
import { checkContent } from '../reading/check-content.ts';
import { ledgerFile } from '../reading/read-published.ts';
import type { Command, Options } from './command.ts';
import { demandFolder } from './demand-folder.ts';
import { ofDrafts } from './draft-problems.ts';
import { demandYears } from './of-years.ts';
import { describeProblems } from './print-problems.ts';
import { today } from './today.ts';
import { writeInOrder } from './write-in-order.ts';

/**
 * `npm run report -- promise`: appends to the ledgers of published editions what a newer version of the program promises of them as well,
 * as it came to promise pages of charts and short codes. What the editions say does not change, so there is no erratum.
 */
export const promise: Command = {
  about: {
    ko: '새 프로그램이 공개한 판에 더 약속하는 주소를 링크 대장에 덧붙입니다. 판의 내용은 그대로입니다.',
    en: 'Appends to the ledgers of published editions the addresses that a newer program promises. What they say stays the same.',
  },
  words: { least: 0, most: Infinity, shown: { ko: '[연도…]', en: '[year…]' } },
  takes: ['content', 'lang'],
  run,
};

async function run(years: string[], { content, language }: Options): Promise<number> {
  await demandFolder(content);
  await demandYears(content, years);
  const checked = await checkContent(content);
  const isOfDraft = ofDrafts(checked, content);
  const refused = checked.problems.filter(
    (problem) =>
      problem.severity === 'error' && problem.check !== 'permalink-is-promised' && !isOfDraft(problem),
  );
  const { report } = checked;
  if (refused.length > 0 || !report) {
    const isColoured = process.stderr.isTTY && !process.env['NO_COLOR'];
    console.error(describeProblems({ ...checked, problems: refused }, { language, isColoured }));
    console.error(refusal[language]);
    return 1;
  }
  const asked = report.editions.filter(({ year }) => years.length === 0 || years.includes(year));
  const plans = asked.flatMap((edition) => grownLedger(report, edition));
  await writeInOrder(content, new Map(plans.map(({ year, text }) => [ledgerFile(year), text])));
  console.log(plans.map((plan) => done(plan)[language]).join('\n') || nothingLacks[language]);
  return 0;
}

interface GrownLedger {
  year: string;
  links: number;
  text: string;
}

function grownLedger(report: Report, edition: Edition): GrownLedger[] {
  const { year } = edition;
  const lacking = lackingPromises(report, edition, today());
  const ledger = report.ledgers.get(year) ?? [];
  return lacking.length === 0
    ? []
    : [{ year, links: lacking.length, text: formatLedger([...ledger, ...lacking]) }];
}

const refusal = {
  ko: '\n링크 대장에 아무것도 적지 않았습니다. 위의 것을 먼저 고치세요.',
  en: '\nNothing is written. Put this right first.',
};

const nothingLacks = {
  ko: '링크 대장에 더 적을 것이 없습니다.',
  en: 'The ledgers lack nothing.',
};

function done({ year, links }: GrownLedger) {
  return {
    ko: `${year}년판의 링크 대장에 링크 ${links}개를 덧붙였습니다.`,
    en: `${links} links are added to the ledger of the ${year} edition.`,
  };
}
