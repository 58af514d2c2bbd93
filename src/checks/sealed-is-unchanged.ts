import { fieldName } from '../domain/field-name.ts';
import { withJosa } from '../domain/josa.ts';
import { oncePerReport } from '../domain/once-per-report.ts';
import type { Problem } from '../domain/problem.ts';
import type { Edition, Report } from '../domain/report.ts';
import { type SaidDifference, saidDifferences } from '../domain/said-difference.ts';
import { type SealDifference, sealDifferences, sealedState } from '../domain/seal.ts';
import { parsePermalink } from '../permalinks/permalink.ts';
import { sealedItems } from '../permalinks/sealed-items.ts';
import { sealedName } from '../permalinks/sealed-name.ts';
import { sealedPlace } from '../permalinks/sealed-place.ts';
import { brokenPromises } from './permalink-resolves.ts';

/** What a published edition says changes only through an erratum. What is gone with its address, `permalink-resolves` tells. */
export function sealedIsUnchanged(report: Report): Problem[] {
  return report.editions.flatMap((edition) => {
    const gone = new Set(brokenPromises(report, edition));
    const differences = differencesFromSeal(report, edition);
    const isTold = differences.some((difference) => !isCitationOnly(difference));
    return differences
      .filter(({ address, after }) => after || !gone.has(address))
      .filter((difference) => !isTold || !isCitationOnly(difference))
      .flatMap((difference) => saidProblems(report, edition.year, difference));
  });
}

/** A source that an edition cites no longer, or newly: what cites it has changed, and tells. */
function isCitationOnly({ address, before, after }: SealDifference): boolean {
  return parsePermalink(address)?.page === 'sources' && !(before && after);
}

/** What a published edition says now, and what it says by its seal. */
export function differencesFromSeal(report: Report, edition: Edition): SealDifference[] {
  const known = differencesKnown(report);
  const found = known.get(edition) ?? differencesNow(report, edition);
  known.set(edition, found);
  return found;
}

const differencesKnown = oncePerReport(() => new Map<Edition, SealDifference[]>());

function differencesNow(report: Report, edition: Edition): SealDifference[] {
  const seal = report.seals.get(edition.year);
  return seal?.length ? sealDifferences(sealedState(seal), sealedItems(report, edition)) : [];
}

function saidProblems(report: Report, year: string, difference: SealDifference): Problem[] {
  const { address, before, after } = difference;
  const name = sealedName(difference);
  const remedy = {
    ko: `되돌리세요. 고치는 것이 맞으면 "npm run report -- correct ${year}" 명령으로 정오를 남기세요.`,
    en: `Put it back. If the change is right, leave an erratum with "npm run report -- correct ${year}".`,
  };
  const at = (field?: string) => ({
    check: 'sealed-is-unchanged',
    severity: 'error' as const,
    place: sealedPlace(report, year, address, field),
    remedy,
  });
  if (!before) {
    return [
      {
        ...at(),
        what: {
          ko: `${withJosa(name.ko, '은')} 공개한 ${year}년판에 없던 것입니다.`,
          en: `There is ${name.en}, which the published ${year} edition did not have.`,
        },
      },
    ];
  }
  if (!after) {
    return [
      {
        ...at(),
        what: {
          ko: `공개한 ${year}년판에 있던 ${withJosa(name.ko, '이')} 없습니다.`,
          en: `The published ${year} edition had ${name.en}, which is gone.`,
        },
      },
    ];
  }
  return saidDifferences(difference).map((said) => ({
    ...at(said.field),
    what: {
      ko: `${name.ko}: 공개한 ${withJosa(fieldName(said.field).ko, '이')} 바뀌었습니다. ${beforeAndAfter(said)}`,
      en: `${name.en}: its published ${fieldName(said.field).en} has changed. ${beforeAndAfter(said)}`,
    },
  }));
}

/** `903 → 904`; long texts are cut around what differs. */
export function beforeAndAfter({ before = '', after = '' }: SaidDifference): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  const cut = (text: string) => {
    const from = Math.max(0, start - 20);
    const part = text.slice(from, from + 60);
    return `${from > 0 ? '…' : ''}${part}${text.length > from + 60 ? '…' : ''}` || '-';
  };
  return `${cut(before)} → ${cut(after)}`;
}
