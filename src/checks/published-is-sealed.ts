import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';

/** A published edition has its ledger and its seal, of its own day: `report publish` has made it one, not a hand. */
export function publishedIsSealed(report: Report): Problem[] {
  return [...unsealed(report), ...otherDays(report)];
}

function otherDays({ editions, seals }: Report): Problem[] {
  return editions.flatMap(({ year, file, data }): Problem[] => {
    const date = seals.get(year)?.[0]?.opening.date;
    if (date === undefined || data.published === undefined || data.published === date) return [];
    return [
      {
        check: 'published-is-sealed',
        severity: 'error',
        place: { file, path: ['published'] },
        what: {
          ko: `${year}년판을 공개한 날은 ${date}인데 ${data.published}라고 적혀 있습니다.`,
          en: `The ${year} edition was published on ${date}, and says ${data.published}.`,
        },
        remedy: { ko: `published를 '${date}'로 되돌리세요.`, en: `Set published to '${date}' again.` },
      },
    ];
  });
}

function unsealed({ editions, ledgers, seals }: Report): Problem[] {
  return editions
    .filter(
      ({ year, data }) =>
        data.state === 'published' && (!ledgers.get(year)?.length || !seals.get(year)?.length),
    )
    .map(({ year, file }) => ({
      check: 'published-is-sealed',
      severity: 'error',
      place: { file, path: ['state'] },
      what: {
        ko: `${year}년판은 공개한 판인데 링크 대장이나 봉인이 없습니다.`,
        en: `The ${year} edition is published and has no ledger or no seal.`,
      },
      remedy: {
        ko: `있던 파일이 없어졌으면 "git restore content/${year}" 명령으로 되살리세요. 처음 공개하는 판이면 손으로 바꾸지 말고 "npm run report -- publish ${year}" 명령을 쓰세요.`,
        en: `If the files were lost, bring them back with "git restore content/${year}". If it is published for the first time, do not write the state by hand; use "npm run report -- publish ${year}".`,
      },
    }));
}
