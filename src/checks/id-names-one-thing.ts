import { withJosa } from '../domain/josa.ts';
import type { Problem } from '../domain/problem.ts';
import type { Edition, Report } from '../domain/report.ts';
import { sealedState, type SealedRecord } from '../domain/seal.ts';
import { parsePermalink } from '../permalinks/permalink.ts';
import { promisedAddresses } from '../permalinks/promised-addresses.ts';
import { sealedPlace } from '../permalinks/sealed-place.ts';
import { differencesFromSeal } from './sealed-is-unchanged.ts';

/** An address names one thing for ever: neither one that moved nor a figure's id is given to something else. */
export function idNamesOneThing(report: Report): Problem[] {
  return report.editions.flatMap((edition) => [
    ...takenAgain(report, edition),
    ...otherFigures(report, edition),
  ]);
}

/** Addresses that moved away and stand for something again. */
function takenAgain(report: Report, edition: Edition): Problem[] {
  const ledger = report.ledgers.get(edition.year) ?? [];
  const moved = new Set(ledger.flatMap(({ kind, address }) => (kind === 'moved' ? [address] : [])));
  return promisedAddresses(edition)
    .filter(({ address }) => moved.has(address))
    .map(({ address }) =>
      reused(report, edition.year, address, {
        ko: `주소 ${withJosa(address, '은')} 다른 곳으로 옮긴 옛 주소인데 다시 쓰였습니다.`,
        en: `The address ${address} has moved elsewhere, and is used again.`,
      }),
    );
}

/** Figures of which the name and what it measures are both others than in the seal. */
function otherFigures(report: Report, edition: Edition): Problem[] {
  const published = sealedState(report.seals.get(edition.year) ?? [], 0);
  return differencesFromSeal(report, edition).flatMap(({ address, before, after }) => {
    if (!before || !after || parsePermalink(address)?.figure === undefined) return [];
    const first = published.get(address) ?? before;
    if (!isAnotherThing(first, after)) return [];
    const label = String(first['label']);
    return [
      reused(report, edition.year, address, {
        ko: `수치의 id가 다른 것에 쓰였습니다. 공개할 때는 "${label}"의 값이었습니다.`,
        en: `The id of this figure names another thing: when published, it was the value of "${label}".`,
      }),
    ];
  });
}

function isAnotherThing(before: SealedRecord, after: SealedRecord): boolean {
  const differs = (field: string) => before[field] !== after[field];
  return (
    differs('label') &&
    (['unit', 'period', 'kind', 'scope'].some(differs) || (differs('value') && differs('source')))
  );
}

function reused(report: Report, year: string, address: string, what: Problem['what']): Problem {
  return {
    check: 'id-names-one-thing',
    severity: 'error',
    place: sealedPlace(report, year, address),
    what,
    remedy: {
      ko: '공개한 id와 주소는 영원히 한 가지만 가리킵니다. 새것에는 다른 id를 지어 주세요.',
      en: 'A published id or address names one thing for ever. Give the new thing another id.',
    },
  };
}
