/**
 * The part of the canvas interface that our charts draw with, written down as SVG instead of painted. Text stays text,
 * arcs stay arcs, colours stay what they were called (`var(--chart-ink)`), and there are no ids. A call that is not
 * here fails, so that no mark is lost in silence.
 */
export class SvgContext {
  fillStyle = '';
  strokeStyle = '';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;
  miterLimit = 10;
  globalAlpha = 1;
  font = '';
  textAlign = 'left';
  readonly canvas: SvgCanvas;

  #elements: string[] = [];
  #path = '';
  #dash: number[] = [];
  #saved: State[] = [];
  #left = 0;
  #top = 0;

  constructor(width: number, height: number) {
    this.canvas = { width, height, getContext: () => this };
  }

  /** Puts what was drawn elsewhere here, with its upper left corner at a place and so many times as large. */
  place(drawing: SvgContext, x: number, y: number, scale = 1): void {
    const size = scale === 1 ? '' : ` scale(${short(scale)})`;
    const place = `translate(${short(x + this.#left)} ${short(y + this.#top)})${size}`;
    this.#elements.push(`<g transform="${place}">${drawing.content()}</g>`);
  }

  /** All that was drawn since the last `clearRect`. */
  content(): string {
    return this.#elements.join('');
  }

  clearRect(): void {
    this.#elements = [];
  }
  setTransform(): void {}
  resetTransform(): void {}
  translate(x: number, y: number): void {
    this.#left += x;
    this.#top += y;
  }
  rotate(angle: number): void {
    if (angle !== 0) throw new Error('A chart turned the canvas, and SvgContext does not.');
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, globalAlpha, font, textAlign } = this;
    this.#saved.push({
      styles: { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, globalAlpha, font, textAlign },
      dash: this.#dash,
      left: this.#left,
      top: this.#top,
    });
  }
  restore(): void {
    const saved = this.#saved.pop();
    if (!saved) return;
    Object.assign(this, saved.styles);
    this.#dash = saved.dash;
    this.#left = saved.left;
    this.#top = saved.top;
  }

  setLineDash(dash: number[]): void {
    this.#dash = dash;
  }
  beginPath(): void {
    this.#path = '';
  }
  moveTo(x: number, y: number): void {
    this.#path += `M${this.#point(x, y)}`;
  }
  lineTo(x: number, y: number): void {
    this.#path += `${this.#path === '' ? 'M' : 'L'}${this.#point(x, y)}`;
  }
  closePath(): void {
    this.#path += 'Z';
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${this.#point(x, y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
  }
  arc(x: number, y: number, radius: number, start: number, end: number, backwards = false): void {
    const at = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
    const sweep = Math.min(Math.abs(end - start), 2 * Math.PI);
    const direction = backwards ? -1 : 1;
    this.lineTo(...at(start));
    // An SVG arc cannot go all the way round, so a long one is drawn in two.
    const steps = sweep > Math.PI * 1.9 ? [sweep / 2, sweep] : [sweep];
    let from = 0;
    for (const step of steps) {
      const large = step - from > Math.PI ? 1 : 0;
      const to = this.#point(...at(start + direction * step));
      this.#path += `A${short(radius)} ${short(radius)} 0 ${large} ${backwards ? 0 : 1} ${to}`;
      from = step;
    }
  }

  fill(): void {
    this.#shape(this.#path, this.#fillAttributes());
  }
  stroke(): void {
    const dash = this.#dash.length > 0 ? ` stroke-dasharray="${this.#dash.map(short).join(' ')}"` : '';
    const join = this.lineJoin === 'miter' ? '' : ` stroke-linejoin="${this.lineJoin}"`;
    const width = this.lineWidth === 1 ? '' : ` stroke-width="${short(this.lineWidth)}"`;
    this.#shape(this.#path, ` fill="none" stroke="${this.strokeStyle}"${width}${dash}${join}`);
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.#aside(() => {
      this.rect(x, y, width, height);
      this.fill();
    });
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#aside(() => {
      this.rect(x, y, width, height);
      this.stroke();
    });
  }
  fillText(text: string, x: number, y: number): void {
    const [, weight = '400', size = ''] = /^(\d+) ([\d.]+)px /.exec(this.font) ?? [];
    const bold = weight === '400' ? '' : ` font-weight="${weight}"`;
    const anchor = { center: ' text-anchor="middle"', right: ' text-anchor="end"' }[this.textAlign] ?? '';
    const [left, top] = [short(x + this.#left), short(y + this.#top)];
    this.#elements.push(
      `<text x="${left}" y="${top}" font-size="${size}"${bold}${anchor}${this.#fillAttributes()}>${escapeText(text)}</text>`,
    );
  }

  #fillAttributes(): string {
    const opacity = this.globalAlpha === 1 ? '' : ` fill-opacity="${short(this.globalAlpha)}"`;
    return ` fill="${this.fillStyle}"${opacity}`;
  }
  #shape(path: string, attributes: string): void {
    if (path !== '' && !attributes.includes('"transparent"')) {
      this.#elements.push(`<path d="${path}"${attributes}/>`);
    }
  }
  #aside(draw: () => void): void {
    const path = this.#path;
    this.#path = '';
    draw();
    this.#path = path;
  }
  #point(x: number, y: number): string {
    return `${short(x + this.#left)} ${short(y + this.#top)}`;
  }
}

/** What Chart.js asks of a canvas. */
export interface SvgCanvas {
  width: number;
  height: number;
  getContext: () => SvgContext;
}

interface State {
  styles: Partial<SvgContext>;
  dash: number[];
  left: number;
  top: number;
}

function short(number: number): string {
  return String(Math.round(number * 100) / 100);
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
