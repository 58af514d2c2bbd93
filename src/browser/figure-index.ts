import { findMatching } from '../domain/hangul-match.ts';
import { orderRows, type RowKey } from '../domain/row-order.ts';
import { type FigureListState, formatListState, parseListState } from '../permalinks/figure-list-state.ts';

/** A row of the table with what it is found and ordered by. */
interface Row {
  element: HTMLTableRowElement;
  /** Its place in the order of the contents. */
  place: number;
  /** What readers find it by: name, value with unit, section. */
  text: string;
  cells: Map<string, HTMLTableCellElement>;
}

type Field = HTMLInputElement | HTMLSelectElement;

/**
 * A table of all figures of an edition that a reader can filter and order. What she chose stands in the address, so that it can be
 * kept and sent; without scripts the table is there all the same, whole and in the order of the contents.
 */
class FigureIndex extends HTMLElement {
  #rows: Row[] = [];
  #fields = new Map<string, Field>();
  #sort: Pick<FigureListState, 'sort' | 'isDescending'> = { sort: '', isDescending: false };
  #writing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#rows.length > 0) return;
    const heads = [...this.querySelectorAll<HTMLTableCellElement>('th[data-column]')];
    const columns = heads.map(columnOf);
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((element, place) => {
      const cells = new Map([...element.cells].map((cell, index) => [columns[index] ?? '', cell]));
      const text = ['name', 'value', 'section'].map((column) => textOf(cells.get(column))).join('\n');
      return { element, place, text, cells };
    });
    for (const head of heads) this.#makeButton(head);
    for (const { cells } of this.#rows) addQuote(cells.get('name'));

    this.#fields = new Map(
      [...this.querySelectorAll<Field>('search [name]')].map((field) => [field.name, field]),
    );
    for (const field of this.#fields.values()) field.addEventListener('input', () => this.#show());
    this.querySelector('search button')?.addEventListener('click', () => {
      this.#choose(parseListState(''));
      this.#show();
    });
    const { sort, ...chosen } = parseListState(location.search);
    this.#choose({ ...chosen, sort: columns.includes(sort) ? sort : '' });
    if (formatListState(this.#state) !== '') this.#show();
  }

  #choose({ sort, isDescending, ...chosen }: FigureListState): void {
    this.#sort = { sort, isDescending: isDescending && sort !== '' };
    for (const [name, field] of this.#fields) fill(field, chosen[name as keyof typeof chosen]);
  }

  get #state(): FigureListState {
    const [q = '', kind = '', scope = '', section = ''] = ['q', 'kind', 'scope', 'section'].map(
      (name) => this.#fields.get(name)?.value ?? '',
    );
    return { q, kind, scope, section, ...this.#sort };
  }

  #makeButton(head: HTMLTableCellElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = textOf(head);
    button.addEventListener('click', () => {
      const isSame = this.#sort.sort === columnOf(head);
      // Up, down, and back to the order of the contents.
      const isOver = isSame && this.#sort.isDescending;
      this.#sort = { sort: isOver ? '' : columnOf(head), isDescending: isSame && !isOver };
      this.#show();
    });
    head.replaceChildren(button);
  }

  /** Shows the rows that are chosen in the order that is chosen, says how many, and writes the choice into the address. */
  #show(): void {
    const state = this.#state;
    const chosen = this.#rows.filter((row) =>
      (['kind', 'scope', 'section'] as const).every((name) => this.#isChosen(row, name, state[name])),
    );
    const found = new Set(findMatching(chosen, state.q, ({ text }) => text));
    for (const row of this.#rows) row.element.hidden = !found.has(row);
    const ordered = orderRows(this.#rows, (row) => this.#keyOf(row, state.sort), state.isDescending);
    this.querySelector('tbody')?.append(...ordered.map(({ element }) => element));
    for (const head of this.querySelectorAll<HTMLTableCellElement>('th[data-column]')) {
      if (columnOf(head) !== state.sort) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', state.isDescending ? 'descending' : 'ascending');
    }
    this.#say(found.size, state);
    clearTimeout(this.#writing);
    // Browsers refuse to be told of an address with every key.
    this.#writing = setTimeout(() => {
      history.replaceState(history.state, '', location.pathname + formatListState(state) + location.hash);
    }, 250);
  }

  #isChosen({ element, cells }: Row, name: 'kind' | 'scope' | 'section', value: string): boolean {
    if (value === '') return true;
    if (name === 'section') return element.dataset['section'] === value;
    const field = this.#fields.get(name);
    const chosen = field instanceof HTMLSelectElement ? field.selectedOptions[0] : undefined;
    return textOf(cells.get(name)) === textOf(chosen);
  }

  #keyOf({ cells, place }: Row, column: string): RowKey {
    const cell = cells.get(column);
    const key = cell?.dataset['key'];
    if (column === 'value') return { group: cell?.dataset['unit'] ?? '', key: Number(key) };
    if (column === 'target') return { key: key === undefined ? undefined : Number(key) };
    if (column === 'section' || cell === undefined) return { key: place };
    return { key: key ?? textOf(cell) };
  }

  #say(count: number, { sort, isDescending }: FigureListState): void {
    const head = this.querySelector(`th[data-column="${sort}"]`);
    const order = head ? `, ${textOf(head)} ${isDescending ? '내림차순' : '오름차순'}` : '';
    const all = this.#rows.length;
    const words = count === all ? `수치 ${all}개` : `수치 ${all}개 가운데 ${count}개`;
    const [said, nothing] = [this.querySelector('.said'), this.querySelector<HTMLElement>('.nothing')];
    if (said) said.textContent = words + order;
    if (nothing) nothing.hidden = count > 0;
  }
}

function columnOf(head: HTMLTableCellElement): string {
  return head.dataset['column'] ?? '';
}

function textOf(element: Element | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** A choice that the list does not offer is none. */
function fill(field: Field, value: string): void {
  field.value = value;
  if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
}

customElements.define('figure-index', FigureIndex);

/** The control that offers to quote a figure (`quote-control.ts`), beside the link to its page, where it does not stand without scripts. */
function addQuote(cell: HTMLTableCellElement | undefined): void {
  const link = cell?.querySelector('a');
  if (!cell || !link) return;
  // It is ordered by its name, of which the control is no part.
  cell.dataset['key'] = textOf(cell);
  const quote = document.createElement('a');
  quote.className = 'permalink';
  quote.href = link.href;
  quote.textContent = '인용';
  quote.setAttribute('role', 'button');
  quote.setAttribute('aria-haspopup', 'dialog');
  quote.setAttribute('aria-label', `‘${link.textContent?.trim()}’ 인용`);
  cell.append(' ', quote);
}
