/** What a published address leads to; `code` is a short one for print, and `moved` one that was: both lead on to another. */
export const promiseKinds = [
  'edition',
  'section',
  'heading',
  'figure',
  'chart',
  'table',
  'entry',
  'plan',
  'code',
  'moved',
] as const;
export type PromiseKind = (typeof promiseKinds)[number];

/** One line of the ledger: on that day the report promised that the address leads somewhere, for good. */
export interface LedgerLine {
  /** `2031-12-02` */
  date: string;
  kind: PromiseKind;
  /** From the root of the site: `/2031/jobs/#vs-target`. */
  address: string;
  /** Where a code, or an address that moved, leads. */
  to?: string;
}

/** A line of a file that breaks the form of the file, counted from 1. */
export interface BrokenLine {
  line: number;
  text: string;
}

const head = [
  '# 링크 대장: 이 판이 독자에게 약속한 주소입니다. 명령 report publish, report correct, report promise만 씁니다.',
  '# 날마다 아래에 덧붙기만 합니다. 고치거나 지우지 마세요.',
];

const form = /^(?<date>\d{4}-\d{2}-\d{2})\t(?<kind>[a-z]+)\t(?<address>\/[^\t]*)(?:\t(?<to>\/[^\t]*))?$/;

/** Reads a ledger file. Never fails: a line of another form is among the broken ones. */
export function parseLedger(text: string): { lines: LedgerLine[]; broken: BrokenLine[] } {
  const lines: LedgerLine[] = [];
  const broken: BrokenLine[] = [];
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const { date = '', kind = '', address = '', to } = form.exec(line)?.groups ?? {};
    if (isKind(kind) && leadsOn(kind) === (to !== undefined)) {
      lines.push({ date, kind, address, ...(to !== undefined && { to }) });
    } else broken.push({ line: index + 1, text: line });
  });
  return { lines, broken };
}

/** The file that `parseLedger` reads. */
export function formatLedger(lines: readonly LedgerLine[]): string {
  const written = lines.map(({ date, kind, address, to }) =>
    [date, kind, address, ...(to === undefined ? [] : [to])].join('\t'),
  );
  return `${[...head, ...written].join('\n')}\n`;
}

/** Where a published address leads by now: itself, or what the last line about it says. */
export function whereTo(lines: readonly LedgerLine[], address: string): string {
  return stopsOf(lines, address).at(-1) ?? address;
}

/** The addresses to which a published one has moved, one after the other; it ends where it would go round. */
export function stopsOf(lines: readonly LedgerLine[], address: string): string[] {
  const next = movesOf(lines);
  const stops = [address];
  for (let to = next.get(address); to !== undefined && !stops.includes(to); to = next.get(to)) stops.push(to);
  return stops.slice(1);
}

const knownMoves = new WeakMap<readonly LedgerLine[], ReadonlyMap<string, string>>();

/** By address, where its last move led. */
function movesOf(lines: readonly LedgerLine[]): ReadonlyMap<string, string> {
  const known =
    knownMoves.get(lines) ??
    new Map(lines.flatMap(({ address, to }) => (to === undefined ? [] : [[address, to] as const])));
  knownMoves.set(lines, known);
  return known;
}

function leadsOn(kind: PromiseKind): boolean {
  return kind === 'code' || kind === 'moved';
}

function isKind(text: string): text is PromiseKind {
  return (promiseKinds as readonly string[]).includes(text);
}
