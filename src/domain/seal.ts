import type { BrokenLine } from './ledger.ts';

/** What an erratum does: mends a false statement, replaces it by newer knowledge, or mends its words only. */
export const erratumKinds = ['correction', 'revision', 'wording'] as const;
export type ErratumKind = (typeof erratumKinds)[number];

/** How an entry of the seal opens. The first is the publishing; each later one is an erratum. */
export type SealOpening =
  | { kind: 'publishing'; date: string }
  | {
      kind: ErratumKind;
      date: string;
      reason: string;
      /** Who approved it. */
      approved: string;
    };

/** What a permalink says, as plain data with keys in a fixed order. */
export type SealedRecord = Readonly<Record<string, unknown>>;

/** What permalinks said from an entry on; null where something is no longer there. */
export interface SealEntry {
  /** 0 is the publishing. */
  number: number;
  opening: SealOpening;
  items: Readonly<Record<string, SealedRecord | null>>;
}

/** Entries in order of time; they only ever grow at the end. */
export type Seal = readonly SealEntry[];

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export type Digest = (text: string) => string;

const head = [
  '# 봉인: 이 판이 공개할 때 말한 것과 그 뒤의 정오입니다. 명령 report publish와 report correct만 씁니다.',
  '# 줄마다 차례, 뒤에 오는 것의 SHA-256, 주소, 말한 것을 적습니다. 고치거나 지우지 마세요.',
];

/**
 * Reads a seal file. A line of another form, out of order, or whose SHA-256 is not that of what it says, is broken. The hash of
 * a line covers that of the line before, so that no line can be changed, taken out or put in.
 */
export function parseSeal(text: string, digest: Digest): { seal: Seal; broken: BrokenLine[] } {
  const seal: { number: number; opening: SealOpening; items: Record<string, SealedRecord | null> }[] = [];
  const broken: BrokenLine[] = [];
  let before = '';
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const [number, hash, address = '', said = '', ...more] = line.split('\t');
    const value = parseJson(said);
    const last = seal.at(-1);
    const isOpening = address === '';
    const isWhole = more.length === 0 && hash === digest(`${before}${number}\t${address}\t${said}`);
    before = `${hash}\n`;
    if (isWhole && isOpening && Number(number) === seal.length) {
      const opening = readOpening(value);
      if (opening) {
        seal.push({ number: seal.length, opening, items: {} });
        return;
      }
    } else if (isWhole && !isOpening && last && Number(number) === last.number && isRecord(value)) {
      last.items[address] = value;
      return;
    }
    broken.push({ line: index + 1, text: line });
  });
  return { seal, broken };
}

/** The file that `parseSeal` reads. */
export function formatSeal(seal: Seal, digest: Digest): string {
  let before = '';
  const lines = seal.flatMap(({ number, opening, items }) =>
    [['', opening] as const, ...Object.entries(items)].map(([address, said]) => {
      const body = `${address}\t${JSON.stringify(said)}`;
      const hash = digest(`${before}${number}\t${body}`);
      before = `${hash}\n`;
      return `${number}\t${hash}\t${body}`;
    }),
  );
  return `${[...head, ...lines].join('\n')}\n`;
}

/** What every permalink of an edition says after an entry, by default the last; what is no longer there is left out. */
export function sealedState(seal: Seal, upTo = seal.length - 1): Map<string, SealedRecord> {
  const state = new Map<string, SealedRecord>();
  for (const { number, items } of seal) {
    if (number > upTo) break;
    for (const [address, record] of Object.entries(items)) {
      if (record === null) state.delete(address);
      else state.set(address, record);
    }
  }
  return state;
}

/** A permalink that says something else than before: undefined where there was, or is, nothing. */
export interface SealDifference {
  address: string;
  before: SealedRecord | undefined;
  after: SealedRecord | undefined;
}

/** What differs between two states, in the order of the later one, then what is no longer there. */
export function sealDifferences(
  before: ReadonlyMap<string, SealedRecord>,
  after: ReadonlyMap<string, SealedRecord>,
): SealDifference[] {
  const changed = [...after].flatMap(([address, record]): SealDifference[] => {
    const was = before.get(address);
    return was && isSame(was, record) ? [] : [{ address, before: was, after: record }];
  });
  const gone = [...before].flatMap(([address, record]): SealDifference[] =>
    after.has(address) ? [] : [{ address, before: record, after: undefined }],
  );
  return [...changed, ...gone];
}

/** Whether two plain values say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && isSame((a as SealedRecord)[key], (b as SealedRecord)[key]),
  );
}

/** Without a schema, since every check reads all seals, and loading one takes longer than that. */
function readOpening(value: unknown): SealOpening | undefined {
  const { kind, date, reason, approved, ...others } = Object(value) as Record<string, unknown>;
  const isDay = typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date);
  if (!isDay || Object.keys(others).length > 0) return undefined;
  if (kind === 'publishing') {
    return reason === undefined && approved === undefined ? { kind, date } : undefined;
  }
  const known = erratumKinds.find((each) => each === kind);
  return known && isSaid(reason) && isSaid(approved) ? { kind: known, date, reason, approved } : undefined;
}

function isSaid(words: unknown): words is string {
  return typeof words === 'string' && words !== '';
}

function isRecord(value: unknown): value is SealedRecord | null {
  return typeof value === 'object' && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
