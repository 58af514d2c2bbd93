import { base } from 'virtual:report/site';
import { formatDate } from '../domain/period.ts';
import { type BriefingItem, itemName } from '../permalinks/briefing-item.ts';
import { formatSelection, parseSelection } from '../permalinks/briefing-selection.ts';
import { tallyOf } from '../permalinks/briefing-state.ts';
import { formatPermalink } from '../permalinks/permalink.ts';
import type { Exit } from './briefing-exits.ts';
import { briefingItems } from './briefing-items.ts';
import { noticesOf } from './briefing-notices.ts';
import { readBriefing } from './briefing-store.ts';
import type { ItemView } from './briefing-view.ts';
import { OpenBriefing } from './open-briefing.ts';

/** Shows the briefing of the address, or the reader's own, and lets her order, note, send and take it along. */
class ReportBriefing extends HTMLElement {
  #editions: string[] = [];
  #briefing = new OpenBriefing({ seen: {}, made: '' });
  #items: BriefingItem[] = [];
  /** What is drawn, by code. */
  #elements = new Map<string, HTMLLIElement>();
  /** What draws items and lets them leave: loaded with the first ones. */
  #tools: Tools | undefined;
  /** Puts back what was removed last. */
  #putBack: (() => Promise<void>) | undefined;

  connectedCallback(): void {
    const { seen } = parseSelection(`?seen=${this.dataset['seen']}`);
    this.#editions = Object.keys(seen);
    this.#briefing = new OpenBriefing({ seen, made: today() });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-exit]')) {
      button.addEventListener('click', () => void this.#leave(button.dataset['exit'] as Exit));
    }
    this.#on('[data-refresh]', () => void this.#refresh());
    this.#on('[data-adopt]', () => void this.#adopt());
    this.#on('[data-undo]', () => void this.#putBack?.());
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#add();
    });
    const open = () => {
      this.#briefing.open();
      void this.#show();
    };
    addEventListener('popstate', open);
    for (const event of ['briefing', 'storage']) {
      addEventListener(event, () => this.#briefing.follow() && void this.#show());
    }
    open();
  }

  async #show(): Promise<void> {
    const { selection } = this.#briefing;
    const [items, tools] = await Promise.all([
      briefingItems(selection, this.#editions),
      selection.items.length > 0 ? loadTools() : undefined,
    ]);
    if (selection !== this.#briefing.selection) return;
    this.#items = items;
    this.#tools = tools;
    const list = this.#part('.items');
    if (tools) tools.drawItems(list, items, this.#elements, (item) => this.#viewOf(item));
    else list.replaceChildren();
    this.#tell();
  }

  #viewOf({ code }: BriefingItem): ItemView {
    const { selection, notes } = this.#briefing;
    return {
      made: selection.made,
      note: notes[code] ?? '',
      absolute: this.#absolute,
      units: this.dataset['units']?.split(',') ?? [],
      onNote: (note) => {
        this.#briefing.write(code, note);
        this.#tell();
      },
      onMove: (places) => void this.#move(code, places),
      onRemove: () => void this.#remove(code),
    };
  }

  /** Says whose briefing it is, what became of it and what is wrong, and offers what can be done with it. */
  #tell(): void {
    const { selection, isOwn, read, isKept } = this.#briefing;
    const hasItems = selection.items.length > 0;
    const hasOwn = !isOwn && readBriefing().items.length > 0;
    const notices = noticesOf({
      read,
      items: this.#items,
      isKept,
      own: hasOwn ? location.pathname : undefined,
      root: base.replace(/\/?$/, '/'),
      onAgain: () => void this.#show(),
    });
    this.#part('.notices').replaceChildren(...notices);
    this.#part('.whose').textContent = isOwn ? '내 브리핑입니다.' : '받은 브리핑입니다.';
    this.#part('.made').textContent =
      selection.made === undefined ? '' : `${formatDate(selection.made, 'note')}에 만들었습니다.`;
    this.#part('.checked').textContent = `${formatDate(today(), 'note')}에 확인했습니다.`;
    this.#part('.tally').textContent = tallyOf(this.#items);
    const isFor = { items: hasItems, received: hasItems && !isOwn, none: !hasItems && !read.isGiven };
    for (const part of this.querySelectorAll<HTMLElement>('[data-for]')) {
      part.hidden = !isFor[part.dataset['for'] as keyof typeof isFor];
    }
  }

  async #move(code: string, places: -1 | 1): Promise<void> {
    const items = this.#briefing.selection.items.filter((each) => each !== code);
    const place = this.#briefing.selection.items.indexOf(code) + places;
    await this.#edit(items.toSpliced(place, 0, code));
    this.#focusOn(code, `[data-move="${places}"]`);
    this.#say(`${this.#nameOf(code)} 항목을 ${place + 1}번째로 옮겼습니다.`);
  }

  async #remove(code: string): Promise<void> {
    const { selection, notes } = this.#briefing;
    const { items } = selection;
    const index = items.indexOf(code);
    const name = this.#nameOf(code);
    this.#elements.delete(code);
    if (this.#briefing.isOwn) this.#briefing.write(code, '');
    await this.#edit(items.filter((each) => each !== code));
    this.#putBack = async () => {
      this.#briefing.notes = notes;
      this.#briefing.change(selection);
      await this.#show();
      this.#putBack = undefined;
      this.#focusOn(code, '[data-remove]');
      this.#say(`${name} 항목을 되돌렸습니다.`);
    };
    this.#focusOn(items[index + 1] ?? items[index - 1], '[data-remove]');
    this.#say(`${name} 항목을 뺐습니다.`);
  }

  async #add(): Promise<void> {
    const field = this.#part<HTMLInputElement>('form input');
    const found = await import('./briefing-entry.ts')
      .then(({ codesIn }) => codesIn(field.value, this.#editions, this.#absolute('/')))
      .catch(() => undefined);
    const { items } = this.#briefing.selection;
    const added = found?.filter((code) => !items.includes(code)) ?? [];
    if (added.length > 0) {
      field.value = '';
      await this.#edit([...items, ...added]);
    }
    this.#say(addedWords(found, added.length));
  }

  async #refresh(): Promise<void> {
    this.#elements.clear();
    this.#briefing.refresh();
    await this.#show();
    this.#say('지금 상태로 새로 고쳤습니다. 이제부터 고쳐지는 것을 알립니다.');
  }

  async #adopt(): Promise<void> {
    this.#elements.clear();
    this.#briefing.adopt();
    await this.#show();
    this.#say(
      this.#briefing.isKept ? '내 브리핑에 담았습니다.' : '이 브라우저가 저장을 막아 담지 못했습니다.',
    );
  }

  #edit(items: string[]): Promise<void> {
    this.#putBack = undefined;
    this.#briefing.edit(items);
    return this.#show();
  }

  async #leave(exit: Exit): Promise<void> {
    const { selection, notes } = this.#briefing;
    const left = await this.#tools?.leaveBy(exit, {
      items: this.#items,
      notes,
      made: selection.made,
      address: this.#absolute(formatPermalink({ page: 'briefing' })) + formatSelection(selection),
      absolute: this.#absolute,
    });
    if (!left) return;
    const { words, byHand } = left;
    const field = this.#part<HTMLTextAreaElement>('.by-hand textarea');
    this.#part('.by-hand').hidden = byHand === undefined;
    field.value = byHand ?? '';
    if (byHand !== undefined) field.select();
    this.#say(words);
  }

  /** An address of the report as the world has it. */
  #absolute = (address: string): string => new URL(address.slice(1), this.dataset['site']).href;

  #nameOf(code: string): string {
    const item = this.#items.find((each) => each.code === code);
    return item ? itemName(item) : code;
  }

  /** Puts the focus on a button of an item, or another where that is of no use; on the field for adding where there is no item. */
  #focusOn(code: string | undefined, selector: string): void {
    const item = this.#elements.get(code ?? '');
    const wanted = item?.querySelector<HTMLElement>(`${selector}:not(:disabled)`);
    (wanted ?? item?.querySelector<HTMLElement>('button:not(:disabled)') ?? this.#part('form input')).focus();
  }

  #say(words: string): void {
    this.#part('.said [role=status]').textContent = words;
    this.#part('[data-undo]').hidden = this.#putBack === undefined;
  }

  #on(selector: string, act: () => void): void {
    this.#part(selector).addEventListener('click', act);
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const found = this.querySelector<Part>(selector);
    if (!found) throw new Error(`The page lacks ${selector}.`);
    return found;
  }
}

/** The day where the reader is, as the report writes days. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

type Tools = Awaited<ReturnType<typeof loadTools>>;

async function loadTools() {
  const [list, exits] = await Promise.all([import('./briefing-list.ts'), import('./briefing-exits.ts')]);
  return { ...list, ...exits };
}

function addedWords(found: readonly string[] | undefined, added: number): string {
  if (!found) return '연결이 끊겨 확인하지 못했습니다. 다시 담아 보세요.';
  if (found.length === 0)
    return '이 보고서의 코드나 고유 링크를 찾지 못했습니다. 옮겨 적은 것을 보아 주세요.';
  return added > 0 ? `${added}개를 끝에 담았습니다.` : '이미 담겨 있습니다.';
}

customElements.define('report-briefing', ReportBriefing);
