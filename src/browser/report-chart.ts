import type { ChartOnCanvas } from './chart-on-canvas.ts';

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Escape'];

/**
 * A drawn chart that answers: with its values, to a pointer and to keys. What answers is loaded when a reader first
 * points at the chart, touches it or moves the focus into it; at once where the build has made no drawing. What it shows
 * stands inside it as JSON, or in `data-model` where a script has made it: the policy of the site lets none make scripts.
 */
class ReportChart extends HTMLElement {
  #canvas: Promise<ChartOnCanvas> | undefined;
  readonly #life = new AbortController();

  connectedCallback(): void {
    const picture = this.querySelector<HTMLElement>('.chart-picture');
    if (!picture || picture.tabIndex === 0) return;
    const help = this.#say('화살표 키로 값을 하나씩 듣고, Esc 키로 그만둡니다.');
    help.id = `${picture.getAttribute('aria-describedby')}-help`;
    const said = this.#say('');
    said.setAttribute('aria-live', 'polite');
    picture.tabIndex = 0;
    picture.setAttribute('role', 'application');
    picture.setAttribute('aria-roledescription', '도표');
    picture.setAttribute('aria-describedby', `${picture.getAttribute('aria-describedby')} ${help.id}`);

    const wake = () => (this.#canvas ??= this.#load(picture, said));
    for (const event of ['pointerenter', 'focusin', 'touchstart']) {
      this.addEventListener(event, wake, { once: true, passive: true });
    }
    if (!picture.querySelector('svg')) void wake();
    picture.addEventListener('click', (event) => void wake().then((canvas) => canvas.point(event)));
    picture.addEventListener('keydown', (event) => {
      if (!keys.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      void wake().then((canvas) => canvas.press(event.key));
    });
  }

  disconnectedCallback(): void {
    this.#life.abort();
  }

  async #load(picture: HTMLElement, said: HTMLElement): Promise<ChartOnCanvas> {
    const { chartOnCanvas } = await import('./chart-on-canvas.ts');
    // Reading Chart.js and drawing with it are two tasks, so that neither keeps the page from answering for long.
    await new Promise((done) => setTimeout(done));
    return chartOnCanvas(
      picture,
      JSON.parse(this.dataset['model'] ?? this.querySelector('script')?.textContent ?? ''),
      said,
      this.#life.signal,
    );
  }

  #say(words: string): HTMLElement {
    const element = document.createElement('p');
    element.className = 'hidden';
    element.textContent = words;
    return this.appendChild(element);
  }
}

customElements.define('report-chart', ReportChart);
