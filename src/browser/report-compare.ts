import type { Comparison } from '../domain/comparison.ts';
import { type ComparisonChoice, chosenOf, formatChoice, parseChoice } from '../domain/comparison-choice.ts';

/**
 * Leaves of the table of all indicators what a reader chose, draws it, and hands it out as a file. The choice stands in the
 * address, so that it can be linked, and comes back from there. What draws and what writes files is loaded when it is used.
 */
class ReportCompare extends HTMLElement {
  #comparison: Comparison = { years: [], indicators: [] };
  /** What the charts show or are about to show; a later choice overtakes an earlier one that still loads. */
  #drawn: Comparison | undefined;

  connectedCallback(): void {
    this.#comparison = JSON.parse(this.querySelector('script')?.textContent ?? '') as Comparison;
    const read = () => this.#write(parseChoice(location.search, this.#comparison));
    this.addEventListener('change', () => {
      const choice = this.#read();
      history.replaceState(null, '', location.pathname + formatChoice(choice, this.#comparison));
      this.#show(choice);
    });
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      history.replaceState(null, '', location.pathname);
      read();
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-save]')) {
      button.addEventListener('click', () => void this.#save(button.dataset['save'] ?? ''));
    }
    window.addEventListener('popstate', read);
    read();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
  }

  #end(name: 'from' | 'to'): HTMLSelectElement | null {
    return this.querySelector(`[data-end=${name}]`);
  }

  #read(): ComparisonChoice {
    const ids = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const query = `?i=${ids.join(',')}&from=${this.#end('from')?.value}&to=${this.#end('to')?.value}`;
    return parseChoice(query, this.#comparison);
  }

  #write(choice: ComparisonChoice): void {
    for (const box of this.#boxes) box.checked = choice.indicators.includes(box.value);
    for (const name of ['from', 'to'] as const) {
      const select = this.#end(name);
      if (select) select.value = choice[name];
    }
    this.#show(choice);
  }

  #show(choice: ComparisonChoice): void {
    const chosen = chosenOf(this.#comparison, choice);
    const ids = new Set(chosen.indicators.map(({ id }) => id));
    for (const row of this.querySelectorAll<HTMLElement>('[data-indicator]')) {
      row.hidden = !ids.has(row.dataset['indicator'] ?? '');
    }
    for (const cell of this.querySelectorAll<HTMLElement>('[data-year]')) {
      cell.hidden = !chosen.years.includes(cell.dataset['year'] ?? '');
    }
    const isAll = choice.indicators.length === 0;
    void this.#draw(isAll ? undefined : chosen);
    const said = this.querySelector('.said');
    const span = choice.from === choice.to ? `${choice.from}년` : `${choice.from}~${choice.to}년`;
    if (said) {
      said.textContent = isAll
        ? `모든 지표의 ${span} 값을 보입니다. 지표를 고르면 도표를 그립니다.`
        : `지표 ${ids.size}개의 ${span} 값을 보입니다.`;
    }
  }

  async #draw(chosen: Comparison | undefined): Promise<void> {
    this.#drawn = chosen;
    const figures = chosen && (await import('./compared-figures.ts')).comparedFigures(chosen);
    if (this.#drawn === chosen) this.querySelector('.charts')?.replaceChildren(...(figures ?? []));
  }

  async #save(format: string): Promise<void> {
    const { saveComparison } = await import('./save-comparison.ts');
    const { site = '', report = '', licence = '' } = this.dataset;
    const chosen = chosenOf(this.#comparison, this.#read());
    await saveComparison(chosen, format === 'csv' ? 'csv' : 'xlsx', { site, report, licence });
  }
}

customElements.define('report-compare', ReportCompare);
