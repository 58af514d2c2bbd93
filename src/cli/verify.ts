import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { joinReport, type Report } from '../domain/report.ts';
import { formatSeal, parseSeal, type Seal, sealedState } from '../domain/seal.ts';
import { fieldName } from '../domain/field-name.ts';
import type { Sentence } from '../domain/problem.ts';
import { parsePermalink } from '../permalinks/permalink.ts';
import { type Verified, verifyFigures } from '../permalinks/verify-rows.ts';
import { checkContent } from '../reading/check-content.ts';
import { sha256 } from '../reading/digest.ts';
import { readContent } from '../reading/read-content.ts';
import { sealFile } from '../reading/read-published.ts';
import { UnreadableSpreadsheet } from '../reading/spreadsheet/read-spreadsheet.ts';
import { toldFigures } from '../reading/told-figures.ts';
import type { Command, Options } from './command.ts';
import { ofDrafts } from './draft-problems.ts';
import { damaged, getEditionFile } from './edition-file.ts';
import { Misuse } from './misuse.ts';
import { describeProblems } from './print-problems.ts';

/** `npm run report -- verify 2021 [file…]`: whether content, or downloaded files, are what was published. */
export const verify: Command = {
  about: {
    ko: '판의 내용이나 내려받은 CSV, XLSX, JSON, 봉인 파일이 공개한 그대로인지 알려 줍니다.',
    en: 'Tells whether an edition, or a downloaded CSV, XLSX, JSON or seal file, is what was published.',
  },
  words: { least: 1, most: 100, shown: { ko: '연도 [파일…]', en: 'YEAR [FILE…]' } },
  takes: ['content', 'lang'],
  run,
};

async function run([year = '', ...files]: string[], { content, language }: Options): Promise<number> {
  const { state, isSealed, hasSeal } = await getEditionFile(content, year);
  if ((state === 'published') !== isSealed || (hasSeal && !isSealed))
    throw new Misuse(damaged(year, content));
  if (state !== 'published') throw new Misuse(notSealed(year));
  if (files.length === 0) return verifyContent(content, year, language);
  const read = await Promise.all(files.map(readGiven));
  const { content: documents } = await readContent(content);
  if (!documents) throw new Misuse(notSealed(year));
  const report = joinReport(documents);
  let isAll = true;
  for (const { file, bytes } of read) {
    const { isSame, words } = verifyFile(report, year, file, bytes);
    isAll &&= isSame;
    console.log(words[language]);
  }
  return isAll ? 0 : 1;
}

/** Checks that bear on whether an edition is what was published. */
const checks = /^(?:sealed-|seal-|ledger-|permalink-|id-names-|published-is-)/;

async function verifyContent(content: string, year: string, language: 'ko' | 'en'): Promise<number> {
  const checked = await checkContent(content);
  const seal = sealFile(year);
  const seen = checked.problems.filter(
    ({ check, file, remedy }) =>
      checks.test(check) && (file.includes(`${year}/`) || remedy.en.includes(` ${year}"`)),
  );
  if (seen.length > 0) {
    const isColoured = process.stdout.isTTY && !process.env['NO_COLOR'];
    console.log(describeProblems({ ...checked, problems: seen }, { language, isColoured }));
    return 1;
  }
  const isOfDraft = ofDrafts(checked, content);
  const unread = checked.problems.filter(
    (problem) => problem.severity === 'error' && !isOfDraft(problem) && !checks.test(problem.check),
  );
  if (!checked.report || unread.length > 0) {
    console.log(describeProblems({ ...checked, problems: unread }, { language, isColoured: false }));
    return 1;
  }
  const entries = checked.report.seals.get(year) ?? [];
  const hash = sha256((await readFile(join(content, seal), 'utf8')).replaceAll('\r\n', '\n'));
  const promised = checked.report.ledgers.get(year)?.length ?? 0;
  console.log(verified({ year, entries, hash, promised })[language]);
  return 0;
}

async function readGiven(file: string): Promise<{ file: string; bytes: Buffer }> {
  try {
    return { file, bytes: await readFile(file) };
  } catch {
    throw new Misuse({ ko: `"${file}" 파일을 읽을 수 없습니다.`, en: `The file "${file}" cannot be read.` });
  }
}

function verifyFile(
  report: Report,
  year: string,
  file: string,
  bytes: Buffer,
): { isSame: boolean; words: Sentence } {
  const seal = report.seals.get(year) ?? [];
  if (/\.tsv$/i.test(file)) return verifySeal(seal, year, file, bytes.toString('utf8'));
  const told = tellFigures(file, bytes, year);
  if (told.length === 0) throw new Misuse(noFigures(file, year));
  const verification = verifyFigures(told, seal, report.settings.units);
  const isSame = verification.entry !== undefined;
  return {
    isSame,
    words: isSame
      ? agrees(year, file, told.length, verification.entry ?? 0, seal)
      : differs(year, file, verification),
  };
}

function tellFigures(file: string, bytes: Buffer, year: string) {
  try {
    return toldFigures(basename(file), bytes, year) ?? [];
  } catch (error) {
    if (error instanceof UnreadableSpreadsheet) {
      const { ko, en } = error.sentence;
      throw new Misuse({ ko: `"${file}": ${ko}`, en: `"${file}": ${en}` });
    }
    throw error;
  }
}

/** A seal that was downloaded is that of the edition, as it is or as it was before later errata. */
function verifySeal(
  seal: Seal,
  year: string,
  file: string,
  text: string,
): { isSame: boolean; words: Sentence } {
  const given = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const upTo = seal.findLastIndex(({ number }) => formatSeal(seal.slice(0, number + 1), sha256) === given);
  if (upTo >= 0) return { isSame: true, words: agrees(year, file, undefined, upTo, seal) };
  const broken = parseSeal(given, sha256).broken[0];
  return {
    isSame: false,
    words: {
      ko: `${file}: ${year}년판의 봉인이 아닙니다.${broken ? ` ${broken.line}행이 고쳐졌습니다.` : ''}`,
      en: `${file}: this is not the seal of the ${year} edition.${broken ? ` Line ${broken.line} was changed.` : ''}`,
    },
  };
}

function agrees(
  year: string,
  file: string,
  figures: number | undefined,
  entry: number,
  seal: Seal,
): Sentence {
  const date = seal[entry]?.opening.date ?? '';
  const all = [...sealedState(seal).keys()].filter(
    (each) => parsePermalink(each)?.figure !== undefined,
  ).length;
  const [count, counted] =
    figures === undefined
      ? ['', '']
      : figures === all
        ? [`수치 ${figures}개 모두 `, `all ${figures} figures are `]
        : [
            `이 파일에 있는 수치 ${figures}개가(이 판의 수치는 ${all}개) `,
            `its ${figures} figures of ${all} are `,
          ];
  const isNewest = entry === seal.length - 1;
  const later = seal.slice(entry + 1).map(({ number }) => `${year}-${number}`);
  return isNewest
    ? {
        ko: `${file}: ${count}${year}년판의 지금 내용(${date})과 같습니다.`,
        en: `${file}: ${counted}as in the ${year} edition now (${date}).`,
      }
    : {
        ko: `${file}: ${count}${year}년판이 ${date}에 말한 것과 같습니다. 그 뒤의 정오: ${later.join(', ')}`,
        en: `${file}: ${counted}as the ${year} edition was on ${date}. Errata since: ${later.join(', ')}`,
      };
}

function differs(year: string, file: string, { differences }: Verified): Sentence {
  const each = (language: 'ko' | 'en') =>
    differences
      .map(({ place, address, field, told, said }) => {
        if (field === 'missing') {
          return {
            ko: `  ${place}: ${address} 수치는 이 판에 없습니다.`,
            en: `  ${place}: no figure ${address}.`,
          }[language];
        }
        return `  ${place}: ${address} ${fieldName(field)[language]} ${told} ≠ ${said}`;
      })
      .join('\n');
  return {
    ko: `${file}: ${year}년판이 공개한 것과 ${differences.length}곳이 다릅니다.\n${each('ko')}`,
    en: `${file}: ${differences.length} differences from what the ${year} edition has published.\n${each('en')}`,
  };
}

function verified(edition: { year: string; entries: Seal; hash: string; promised: number }): Sentence {
  const { year, entries, hash, promised } = edition;
  const [first, ...errata] = entries;
  const date = first?.opening.date ?? '';
  const listed = errata.map(({ number, opening }) => `${year}-${number} (${opening.date})`).join(', ');
  return {
    ko: `${year}년판은 ${date}에 공개한 그대로입니다. ${errata.length === 0 ? '정오는 없습니다.' : `정오로만 바뀌었습니다: ${listed}`}\n링크 ${promised}개가 모두 살아 있습니다.\n봉인의 SHA-256: ${hash}`,
    en: `The ${year} edition is as published on ${date}. ${errata.length === 0 ? 'It has no errata.' : `It has changed by errata only: ${listed}`}\nAll ${promised} links lead somewhere.\nSHA-256 of the seal: ${hash}`,
  };
}

function notSealed(year: string): Sentence {
  return {
    ko: `${year}년판은 공개하지 않았거나 봉인이 없어서 견줄 것이 없습니다.`,
    en: `The ${year} edition is not published, or has no seal: there is nothing to compare with.`,
  };
}

function noFigures(file: string, year: string): Sentence {
  return {
    ko: `"${file}" 파일에서 ${year}년판의 수치를 찾지 못했습니다. 이 사이트에서 내려받은 CSV, XLSX, JSON에는 "주소" 열(address)이 있습니다.`,
    en: `"${file}" tells of no figure of the ${year} edition. CSV, XLSX and JSON from this site have a column "주소" (address).`,
  };
}
