import { isDraftOn } from '../domain/draft.ts';
import { withJosa } from '../domain/josa.ts';
import { type LedgerLine, whereTo } from '../domain/ledger.ts';
import type { Problem } from '../domain/problem.ts';
import type { Edition, Report } from '../domain/report.ts';
import { sealedState } from '../domain/seal.ts';
import { standsAt } from '../permalinks/known-addresses.ts';
import { chartAnchor, figureAnchor } from '../permalinks/anchors.ts';
import { parsePermalink } from '../permalinks/permalink.ts';
import { sealedAddress } from '../permalinks/sealed-address.ts';
import { sealedPlace } from '../permalinks/sealed-place.ts';
import { newPromises } from '../permalinks/promised-addresses.ts';

/** Every address that an edition has ever promised leads somewhere, and every address that it has is promised. */
export function permalinkResolves(report: Report): Problem[] {
  return report.editions.flatMap((edition) => [
    ...brokenPromises(report, edition).map((address) => broken(report, edition.year, address)),
    ...unpromised(report, edition),
  ]);
}

/**
 * The addresses of a ledger of an edition, by default its own, that lead nowhere now, each once, oldest first. Of what is gone, its page
 * stands for its place in a section as well, and its address for its code.
 */
export function brokenPromises(
  report: Report,
  { year }: Pick<Edition, 'year'>,
  ledger: readonly LedgerLine[] = report.ledgers.get(year) ?? [],
): string[] {
  const lines = new Map(ledger.filter(({ kind }) => kind !== 'code').map((line) => [line.address, line]));
  const broken = [...lines.values()].filter(
    ({ address }) => !standsInPublic(report, whereTo(ledger, address)),
  );
  const gone = new Set(
    broken.flatMap(({ address }) => {
      const { figure, chart } = parsePermalink(address) ?? {};
      return figure === undefined ? (chart === undefined ? [] : chartAnchor(chart)) : figureAnchor(figure);
    }),
  );
  const isTold = ({ kind, address }: LedgerLine) =>
    (kind === 'entry' || kind === 'chart') && gone.has(parsePermalink(address)?.anchor ?? '');
  return broken.filter((line) => !isTold(line)).map(({ address }) => address);
}

/** What stands in a draft stands nowhere for the public. */
function standsInPublic(report: Report, address: string): boolean {
  return standsAt(report, address) && !isDraftOn(report, parsePermalink(address)?.edition);
}

function broken(report: Report, year: string, address: string): Problem {
  const to = whereTo(report.ledgers.get(year) ?? [], address);
  const leads = to === address ? '' : ` (${to})`;
  return {
    check: 'permalink-resolves',
    severity: 'error',
    place: sealedPlace(report, year, address),
    what: {
      ko: `공개한 주소 ${withJosa(address, '이')} 이끄는 곳${leads}이 없어졌습니다.`,
      en: `The published address ${address} leads nowhere${leads}.`,
    },
    remedy: {
      ko: `${parsePermalink(address)?.figure === undefined ? '있던 것을' : '공개한 수치는 지우지 않고 고칩니다. 있던 것을'} 되돌리세요. 다른 곳으로 옮겼으면 "npm run report -- correct ${year} --moved ${address}=새-주소" 명령으로 옛 주소를 새 주소에 이으세요.`,
      en: `Bring back what was there. If it has moved, join the old address to the new one with "npm run report -- correct ${year} --moved ${address}=NEW-ADDRESS".`,
    },
  };
}

/** The lines that the ledger of a published edition lacks, of what its seal knows: of a new thing the seal tells, once. */
export function lackingPromises(report: Report, edition: Edition, date: string): LedgerLine[] {
  const ledger = report.ledgers.get(edition.year);
  if (!ledger?.length) return [];
  const sealed = sealedState(report.seals.get(edition.year) ?? []);
  return newPromises(ledger, edition, date).filter(({ address, to = address }) =>
    sealed.has(sealedAddress(edition, to)),
  );
}

function unpromised(report: Report, edition: Edition): Problem[] {
  const [first, ...more] = lackingPromises(report, edition, '');
  if (!first) return [];
  const { address, to = address } = first;
  const [all, also] =
    more.length > 0 ? [` 등 ${more.length + 1}개가`, `, and ${more.length} more,`] : ['', ''];
  return [
    {
      check: 'permalink-is-promised',
      severity: 'error',
      place: sealedPlace(report, edition.year, to),
      what: {
        ko: `주소 ${all === '' ? withJosa(address, '이') : address + all} ${edition.year}년판의 링크 대장에 없습니다.`,
        en: `The address ${address}${also} ${also === '' ? 'is' : 'are'} not in the ledger of the ${edition.year} edition.`,
      },
      remedy: {
        ko: `"npm run report -- promise ${edition.year}" 명령이 대장에 적습니다. 뜻하지 않은 것이면 되돌리세요.`,
        en: `"npm run report -- promise ${edition.year}" writes it there. Put it back if that was not meant.`,
      },
    },
  ];
}
