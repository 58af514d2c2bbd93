import { withJosa } from '../domain/josa.ts';
import type { LedgerLine } from '../domain/ledger.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { codeIn, parseCode } from '../permalinks/short-code.ts';

/** A short code is one of its edition, leads to what the ledger has promised, and to nothing else for ever. */
export function codeLeadsToOne({ ledgers }: Report): Problem[] {
  return [...ledgers].flatMap(([year, ledger]) => {
    const promised = new Set(ledger.flatMap(({ kind, address }) => (kind === 'code' ? [] : [address])));
    const codes = ledger.filter(({ kind }) => kind === 'code');
    const given = Map.groupBy(codes, ({ address }) => address);
    const wrong = codes.filter(
      ({ address, to = '' }) =>
        parseCode(codeIn(address) ?? '')?.year !== year ||
        !promised.has(to) ||
        (given.get(address)?.length ?? 0) > 1,
    );
    return wrong.map((line) => problem(year, line));
  });
}

function problem(year: string, { address, to = '' }: LedgerLine): Problem {
  return {
    check: 'code-leads-to-one',
    severity: 'error',
    place: { file: `${year}/permalinks.tsv`, line: 1, column: 1 },
    what: {
      ko: `짧은 주소 ${withJosa(address, '이')} ${year}년판의 것이 아니거나, 두 번 적혔거나, 대장에 없는 주소(${to})로 이끕니다.`,
      en: `The short address ${address} is not one of the ${year} edition, stands there twice, or leads to an address that the ledger does not have (${to}).`,
    },
    remedy: {
      ko: `명령이 적은 줄을 손으로 고쳤으면 "git restore --source=HEAD content/${year}/permalinks.tsv"로 되살리세요. 두 가지에서 같은 번호를 준 것을 합쳤으면, 나중 것의 줄을 버리고 "npm run report -- promise ${year}" 명령을 다시 쓰세요.`,
      en: `If a line that a command wrote was changed by hand, bring it back with "git restore --source=HEAD content/${year}/permalinks.tsv". If two branches gave one number each, drop the lines of the later one and run "npm run report -- promise ${year}" again.`,
    },
  };
}
