import { amountParts } from '../domain/amount.ts';
import { kindLabel } from '../domain/figure.ts';
import { statusLabel } from '../domain/figure-status.ts';
import { formatPeriod } from '../domain/period.ts';
import { type BriefingItem, type FoundItem, itemName } from '../permalinks/briefing-item.ts';
import { changeLine, type ItemState, statesOf } from '../permalinks/briefing-state.ts';
import { bulletOf } from '../permalinks/bullet.ts';
import { citationOf, nameOf } from '../permalinks/citation.ts';
import type { Absolute } from '../permalinks/edition-data.ts';
import type { PermalinkRecord, RecordValue } from '../permalinks/permalink-record.ts';
import { codeAddress } from '../permalinks/short-code.ts';
import { build, buildButton } from './build-element.ts';
import { qrElement } from './qr-picture.ts';
import { filesOf } from './taken-files.ts';

export interface ItemView {
  made: string | undefined;
  note: string;
  absolute: Absolute;
  /** Units of the report beside the known ones. */
  units: readonly string[];
  onNote: (note: string) => void;
  /** Moves it so many places. */
  onMove: (places: -1 | 1) => void;
  onRemove: () => void;
}

/** An item of a briefing: what it says, where that comes from, what became of it, and what the reader does with it. */
export function itemElement(item: BriefingItem, view: ItemView): HTMLLIElement {
  const found = item.is === 'found' ? item : undefined;
  return build(
    'li',
    { 'data-code': item.code },
    build('h2', {}, build('span.number'), titleOf(item)),
    build(
      'div.item-body',
      {},
      ...(found ? contentOf(found, view) : []),
      build('ul.states', {}, ...statesOf(item, view.made, view.absolute).map(stateElement)),
      ...(found ? [build('p.remark', {}, citationOf(found.record, found.edition, 'korean'))] : []),
      noteElement(item, view),
    ),
    ...(found ? [codeElement(found, view)] : []),
    controls(item, view),
  );
}

/** Says of an item in a list which one it is, and which ways are open to it. */
export function numberItem(element: HTMLElement, index: number, count: number): void {
  const number = element.querySelector('.number');
  if (number) number.textContent = `${index + 1} `;
  for (const [places, isOver] of [
    ['-1', index === 0],
    ['1', index === count - 1],
  ] as const) {
    const button = element.querySelector<HTMLButtonElement>(`[data-move="${places}"]`);
    if (button) button.disabled = isOver;
  }
}

function titleOf(item: BriefingItem): Node | string {
  if (item.is !== 'found') return item.code;
  const { record } = item;
  const name = record.value ? record.title : nameOf(record);
  return build('a', { href: here(record.address) }, name);
}

function contentOf({ record, edition }: FoundItem, { units }: ItemView): HTMLElement[] {
  const { value, section } = record;
  const place = [`${edition.edition}년판`, ...(section === undefined ? [] : [section])].join(' · ');
  return [
    build('p.place', {}, place),
    ...(value ? [valueElement(value, units), build('p.facts', {}, factsOf(value))] : []),
    ...pictureElement(record),
    build('p.bullet', {}, bulletOf(record, edition)),
  ];
}

/** `2033년 실적, 목표 846명, 목표의 106.7%`. */
function factsOf({ period, kind, status, target }: RecordValue): string {
  const what = [formatPeriod(period), ...(status ? [statusLabel(status)] : []), kindLabel(kind)].join(' ');
  return [
    what,
    ...(target ? [`목표 ${target.words}`] : []),
    ...(target?.share === undefined ? [] : [`목표의 ${target.share}`]),
  ].join(', ');
}

/** The number large, its unit small beside it. */
function valueElement({ value, unit, words }: RecordValue, units: readonly string[]): HTMLElement {
  const parts = amountParts({ value, unit, about: words.startsWith('약 ') }, { extra: units });
  const told = parts.flatMap(({ kind, text }): (Node | string)[] => {
    if (kind === 'digits') return [text];
    if (kind !== 'sign') return [build(`span.${kind}`, {}, text)];
    return [build('span.hidden', {}, '마이너스 '), build('span', { 'aria-hidden': 'true' }, text)];
  });
  return build('p.value', {}, build('span.amount', {}, ...told));
}

/** The picture of a chart or table. A number is told in full beside it. */
function pictureElement(record: PermalinkRecord): HTMLElement[] {
  const file = record.kind === 'figure' ? undefined : filesOf(record)?.find(({ type }) => type === 'PNG');
  if (!file) return [];
  const picture = build('img.picture', { src: file.address, alt: nameOf(record) });
  picture.addEventListener('error', () => picture.remove());
  return [build('p', {}, picture)];
}

function stateElement({ name, words, link, changes }: ItemState): HTMLElement {
  return build(
    'li',
    {},
    build('strong', {}, name),
    words === '' ? ' ' : ` ${words} `,
    link && build('a', { href: here(link.address) }, link.name),
    changes.length > 0
      ? build('ul.changes', {}, ...changes.map((change) => build('li', {}, changeLine(change))))
      : undefined,
  );
}

/** The short address for paper, its code in one piece, and a QR code that a phone reads. */
function codeElement({ code }: FoundItem, { absolute }: ItemView): HTMLElement {
  const address = absolute(codeAddress(code));
  const [site = '', path = ''] = address.replace(/^https?:\/\//, '').split(/(?=r\/[^/]+\/$)/);
  const shown = build('a', { href: here(address) }, site, build('span.whole', {}, path));
  return build('p.code', {}, qrElement(address, `${address}의 QR 코드`), ' ', shown);
}

/** The reader's own words, to write in and, on paper, to read. */
function noteElement(item: BriefingItem, { note, onNote }: ItemView): HTMLElement {
  const field = build('textarea', { rows: '1' });
  field.value = note;
  const printed = build('p.note-on-paper', {}, note);
  field.addEventListener('input', () => {
    printed.textContent = field.value;
    onNote(field.value);
  });
  const label = build(
    'label.note',
    {},
    build('span', {}, '메모', build('span.hidden', {}, ` ${itemName(item)}`)),
    field,
  );
  return build('div', {}, label, printed);
}

function controls(item: BriefingItem, { onMove, onRemove }: ItemView): HTMLElement {
  const name = itemName(item);
  const button = (label: string, does: () => void, attributes: Record<string, string>) => {
    const made = buildButton(label, does, attributes);
    made.prepend(build('span.hidden', {}, `${name} `));
    return made;
  };
  return build(
    'p.controls',
    {},
    button('위로', () => onMove(-1), { 'data-move': '-1' }),
    button('아래로', () => onMove(1), { 'data-move': '1' }),
    button('빼기', onRemove, { 'data-remove': '' }),
  );
}

/** An address of the report on the host at which the reader is. */
function here(address: string): string {
  const { pathname, hash } = new URL(address);
  return pathname + hash;
}
