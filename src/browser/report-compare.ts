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
    const form = this.querySelector('form');
    if (!form) return;
    this.#comparison = JSON.parse(this.querySelector('script')?.textContent ?? '') as Comparison;
    const read = () => this.#write(form, parseChoice(location.search, this.#comparison));
    form.addEventListener('change', () => {
      const choice = this.#read(form);
      history.replaceState(null, '', location.pathname + formatChoice(choice, this.#comparison));
      this.#show(choice);
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      history.replaceState(null, '', location.pathname);
      read();
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-save]')) {
      button.addEventListener('click', () => void this.#save(button.dataset['save'] ?? '', form));
    }
    window.addEventListener('popstate', read);
    read();
  }

  #read(form: HTMLFormElement): ComparisonChoice {
    const data = new FormData(form);
    const years = `from=${String(data.get('from'))}&to=${String(data.get('to'))}`;
    return parseChoice(`?i=${data.getAll('i').join(',')}&${years}`, this.#comparison);
  }

  #write(form: HTMLFormElement, choice: ComparisonChoice): void {
    for (const box of form.querySelectorAll<HTMLInputElement>('[name="i"]')) {
      box.checked = choice.indicators.includes(box.value);
    }
    for (const name of ['from', 'to'] as const) {
      const select = form.elements.namedItem(name);
      if (select instanceof HTMLSelectElement) select.value = choice[name];
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

  async #save(format: string, form: HTMLFormElement): Promise<void> {
    const chosen = chosenOf(this.#comparison, this.#read(form));
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
