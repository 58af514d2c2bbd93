import { isCancel, select } from '@clack/prompts';
import { beforeAndAfter } from '../checks/sealed-is-unchanged.ts';
import { fieldName } from '../domain/field-name.ts';
import { withJosa } from '../domain/josa.ts';
import { saidDifferences } from '../domain/said-difference.ts';
import { whereItMayBe } from '../permalinks/follow-moved.ts';
import { joinMoved } from '../permalinks/errata.ts';
import { parsePermalink } from '../permalinks/permalink.ts';
import { sealedName } from '../permalinks/sealed-name.ts';
import { askErratum } from './ask-erratum.ts';
import type { Command, Options } from './command.ts';
import { commitContent, refuseToCommit } from './commit-content.ts';
import { damaged, getEditionFile } from './edition-file.ts';
import type { Language } from './language.ts';
import { Misuse } from './misuse.ts';
import { findUncorrected, planCorrection, type Uncorrected } from './plan-correction.ts';
import { describeProblems } from './print-problems.ts';
import { today } from './today.ts';
import { writeInOrder } from './write-in-order.ts';

/** `npm run report -- correct 2021`: leaves an erratum for what was changed in a published edition. */
export const correct: Command = {
  about: {
    ko: '공개한 판에서 고친 것을 정오로 남깁니다. 고치기 전과 후는 봉인에서 알아냅니다.',
    en: 'Leaves an erratum for what was changed in a published edition. Before and after follow from its seal.',
  },
  words: { least: 1, most: 1, shown: { ko: '연도', en: 'YEAR' } },
  takes: ['content', 'lang', 'kind', 'reason', 'approved', 'moved', 'commit', 'yes'],
  run,
};

async function run([year = '']: string[], options: Options): Promise<number> {
  const { content, language, commit } = options;
  const { state, isSealed, hasSeal } = await getEditionFile(content, year);
  if ((state === 'published') !== isSealed || (hasSeal && !isSealed))
    throw new Misuse(damaged(year, content));
  if (state !== 'published') throw new Misuse(notPublished(year));
  if (commit) await refuseToCommit(content);

  const date = today();
  const moved = movedAddresses(options.moved);
  for (;;) {
    const found = await findUncorrected(content, year, moved, date);
    if ('refused' in found) {
      const isColoured = process.stderr.isTTY && !process.env['NO_COLOR'];
      console.error(describeProblems(found.refused, { language, isColoured }));
      console.error(refusal[language]);
      return 1;
    }
    checkMoved(found, moved);
    const [broken] = found.broken;
    if (broken !== undefined) {
      const to = await askWhereTo(found, broken, options);
      if (to === undefined) return givenUp(language);
      moved.set(broken, to);
      continue;
    }
    return leaveErratum(found, date, options);
  }
}

async function leaveErratum(found: Uncorrected, date: string, options: Options): Promise<number> {
  const { content, language, commit } = options;
  const { edition, report, differences, ledger } = found;
  const { year } = edition;
  if (differences.length === 0 && ledger.length === report.ledgers.get(year)?.length) {
    throw new Misuse(nothingChanged(year));
  }
  const last = report.seals.get(year)?.at(-1)?.opening.date ?? '';
  if (date < last) throw new Misuse(wrongClock(date, last));
  if (commit && found.waiting.length > 0) throw new Misuse(othersWait(found.waiting));
  console.log(describeChanges(found, language));
  if (found.waiting.length > 0) console.log(othersWait(found.waiting)[language]);
  const words = await askErratum(found, options);
  if (!words) return givenUp(language);
  await writeInOrder(content, planCorrection(found, { ...words, date }));

  const id = `${year}-${report.seals.get(year)?.length ?? 0}`;
  const touched = differences.filter(({ address }) => parsePermalink(address)?.figure !== undefined).length;
  const untouched = edition.figures.size - touched;
  console.log(done({ id, touched, untouched })[language]);
  const message = { ko: `${year}년판의 정오 ${id}`, en: `Erratum ${id} of the ${year} edition` }[language];
  if (commit) return commitContent({ content, year, message, language });
  const commands = [`git add ${content}`, `git commit -m "${message}"`, 'git push'];
  const listed = commands.map((command) => `  ${command}`).join('\n');
  console.log({ ko: `이제 다음 명령으로 올립니다.\n${listed}`, en: `Now send it off:\n${listed}` }[language]);
  return 0;
}

/** `/2031/jobs/#old=/2031/jobs/#new` */
function movedAddresses(given: readonly string[]): Map<string, string> {
  return new Map(
    given.map((pair) => {
      const [from = '', to = '', ...more] = pair.split('=');
      if (more.length > 0 || !parsePermalink(from) || !parsePermalink(to)) throw new Misuse(badMoved(pair));
      return [from, to];
    }),
  );
}

/** Throws `Misuse` when an address is said to have moved that was never published, or to a place where nothing stands. */
function checkMoved({ report, edition, broken }: Uncorrected, moved: ReadonlyMap<string, string>): void {
  const ledger = report.ledgers.get(edition.year) ?? [];
  for (const [from, to] of moved) {
    if (!ledger.some(({ address }) => address === from)) {
      throw new Misuse({
        ko: `${withJosa(from, '은')} ${edition.year}년판이 공개한 적이 없는 주소입니다.`,
        en: `${from} is no address that the ${edition.year} edition has published.`,
      });
    }
    if (broken.includes(from)) {
      throw new Misuse({
        ko: `${to}에는 아무것도 없어서 ${withJosa(from, '을')} 그리로 이을 수 없습니다.`,
        en: `There is nothing at ${to}, so ${from} cannot lead there.`,
      });
    }
  }
}

async function askWhereTo(
  { report, edition, ledger }: Uncorrected,
  broken: string,
  { canAsk, language }: Options,
): Promise<string | undefined> {
  const places = whereItMayBe(report, edition.year, ledger, broken).slice(0, 12);
  if (!canAsk || places.length === 0) throw new Misuse(whereTo(broken, places));
  const message = {
    ko: `공개한 주소 ${withJosa(broken, '이')} 없어졌습니다. 어디로 옮겼습니까?`,
    en: `The published address ${broken} is gone. Where has it moved?`,
  }[language];
  const none = { ko: '옮기지 않았다 (그만두고 되돌린다)', en: 'It has not moved (stop, and put it back)' }[
    language
  ];
  const options = [...places.map((value) => ({ value, label: value })), { value: '', label: none }];
  const chosen = await select({ message, options });
  return isCancel(chosen) || chosen === '' ? undefined : chosen;
}

/** What an erratum would record: each place, and before and after. */
function describeChanges({ differences, ledger, report, edition }: Uncorrected, language: Language): string {
  const lines = joinMoved(differences, ledger).flatMap((difference) => {
    const name = sealedName(difference)[language];
    if (!difference.before) return [`${name}: ${{ ko: '새로 들어감', en: 'added' }[language]}`];
    if (!difference.after) return [`${name}: ${{ ko: '빠짐', en: 'gone' }[language]}`];
    return saidDifferences(difference).map(
      (said) => `${name}: ${fieldName(said.field)[language]} ${beforeAndAfter(said)}`,
    );
  });
  const before = report.ledgers.get(edition.year)?.length ?? 0;
  const moved = ledger.slice(before).map(({ address, to }) => `${address} → ${to ?? ''}`);
  return [...lines, ...moved].map((line) => `  ${line}`).join('\n');
}

function givenUp(language: Language): number {
  console.error(
    { ko: '그만두었습니다. 바뀐 파일은 없습니다.', en: 'Stopped. No file has changed.' }[language],
  );
  return 1;
}

const refusal = {
  ko: '\n정오를 남기지 않았습니다. 위의 것을 먼저 고치세요. 바뀐 파일은 없습니다.',
  en: '\nNo erratum is left. Put this right first. No file has changed.',
};

function notPublished(year: string) {
  return {
    ko: `${year}년판은 아직 공개한 판이 아니어서 정오가 필요 없습니다. 그냥 고치면 됩니다.`,
    en: `The ${year} edition is not published, so it needs no erratum. Just change it.`,
  };
}

function nothingChanged(year: string) {
  return {
    ko: `${year}년판은 공개한 그대로입니다. 먼저 content의 파일을 고친 다음에 이 명령을 쓰세요.`,
    en: `The ${year} edition is as it was published. Change its files first, then use this command.`,
  };
}

function wrongClock(date: string, last: string) {
  return {
    ko: `이 컴퓨터의 날짜는 ${date}인데, 이 판은 ${last}에 마지막으로 봉인되었습니다. 컴퓨터의 날짜를 맞춘 뒤에 다시 하세요.`,
    en: `By the clock of this computer it is ${date}, and the edition was last sealed on ${last}. Set the clock right and try again.`,
  };
}

function othersWait(years: readonly string[]) {
  return {
    ko: `공개한 것과 달라져 정오를 기다리는 판이 더 있습니다: ${years.join(', ')}. 함께 고친 것이 아니면 되돌리고, 맞으면 판마다 correct 명령으로 정오를 남기세요.`,
    en: `Other editions differ from what they published, too: ${years.join(', ')}. Put that back, or leave an erratum for each with the command correct.`,
  };
}

function badMoved(pair: string) {
  return {
    ko: `--moved ${pair}: 옛 주소와 새 주소를 "="로 이어 적습니다. 예: --moved "/2031/jobs/#old=/2031/jobs/#new"`,
    en: `--moved ${pair}: write the old and the new address with "=" between, as in --moved "/2031/jobs/#old=/2031/jobs/#new"`,
  };
}

function whereTo(broken: string, places: string[]) {
  const listed = places.map((place) => `  --moved "${broken}=${place}"`).join('\n');
  return {
    ko: `공개한 주소 ${withJosa(broken, '이')} 없어졌습니다. 되돌리거나, 어디로 옮겼는지 알려 주세요.${listed && ` 예:\n${listed}`}`,
    en: `The published address ${broken} is gone. Put it back, or say where it has moved.${listed && ` For example:\n${listed}`}`,
  };
}

function done({ id, touched, untouched }: { id: string; touched: number; untouched: number }) {
  return {
    ko: `${withJosa(`정오 ${id}`, '을')} 남겼습니다. 바뀐 수치 ${touched}개, 그대로인 수치 ${untouched}개. 독자는 그 자리와 /errata/#erratum-${id}에서 봅니다.`,
    en: `Erratum ${id} is left. Figures changed: ${touched}; untouched: ${untouched}. Readers see it in its place and at /errata/#erratum-${id}.`,
  };
}
