import { comparisonCharts } from '../charts/comparison-charts.ts';
import type { Comparison } from '../domain/comparison.ts';
import { type ComparisonChoice, chosenOf, formatChoice, parseChoice } from '../domain/comparison-choice.ts';
import { comparisonNotes, comparisonRows } from '../domain/comparison-rows.ts';
import { toCsv } from '../domain/csv.ts';
import { withJosa } from '../domain/josa.ts';
import { formatPermalink } from '../permalinks/permalink.ts';
import { drawnFigure } from './drawn-figure.ts';
import { saveFile } from './save-file.ts';

/**
 * Leaves of the table of all indicators what a reader chose, draws it, and hands it out as a file. The choice stands in the
 * address, so that it can be linked, and comes back from there.
 */
class ReportCompare extends HTMLElement {
  #comparison: Comparison = { years: [], indicators: [] };

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
    const charts = isAll ? [] : comparisonCharts(chosen);
    this.querySelector('.charts')?.replaceChildren(...charts.map(drawnFigure));
    const said = this.querySelector('.said');
    const span = choice.from === choice.to ? `${choice.from}년` : `${choice.from}~${choice.to}년`;
    if (said) {
      said.textContent = isAll
        ? `모든 지표를 ${withJosa(span, '으로')} 보입니다. 지표를 고르면 도표를 그립니다.`
        : `지표 ${ids.size}개를 ${withJosa(span, '으로')} 보입니다.`;
    }
  }

  async #save(format: string): Promise<void> {
    const chosen = chosenOf(this.#comparison, this.#read());
    const { figures = '', report = '', licence = '' } = this.dataset;
    const name = ['compare', chosen.years[0], chosen.years.at(-1)].join('-');
    if (format === 'csv') {
      saveFile(`${name}.csv`, new Blob([toCsv(comparisonRows(chosen))], { type: 'text/csv;charset=utf-8' }));
      return;
    }
    const addressOf = (edition: string, figure: string) =>
      new URL(formatPermalink({ edition, figure }).slice(1), figures).href;
    const { saveWorkbook } = await import('./save-workbook.ts');
    await saveWorkbook(`${name}.xlsx`, [
      { name: '비교', rows: comparisonRows(chosen) },
      { name: '값의 설명', rows: comparisonNotes(chosen, addressOf) },
      {
        name: '이 파일',
        rows: [
          ['보고서', report],
          ['이용 조건', licence],
          ['주소', location.href],
        ],
      },
    ]);
  }
}

customElements.define('report-compare', ReportCompare);
