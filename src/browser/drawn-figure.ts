import { chartDescription } from '../charts/chart-description.ts';
import type { ChartModel } from '../charts/chart-model.ts';
import { chartNotes, chartSubtitle } from '../charts/chart-notes.ts';
import './report-chart.ts';

/** A chart of which the build has made no drawing, as a figure of the page that draws itself. */
export function drawnFigure(model: ChartModel, index: number): HTMLElement {
  const id = `drawn-${index}`;
  const figure = element('figure', 'chart');
  figure.dataset['hue'] = model.hue;
  const caption = figure.appendChild(element('figcaption', ''));
  const title = caption.appendChild(element('p', 'chart-title', model.title));
  title.id = `${id}-title`;
  const subtitle = chartSubtitle(model);
  if (subtitle) caption.append(element('p', 'chart-subtitle', subtitle));

  const chart = document.createElement('report-chart');
  const picture = chart.appendChild(element('div', 'chart-picture'));
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-labelledby', title.id);
  picture.setAttribute('aria-describedby', `${id}-description`);
  chart.appendChild(element('p', 'hidden', chartDescription(model))).id = `${id}-description`;
  chart.dataset['model'] = JSON.stringify(model);
  figure.append(chart, ...chartNotes(model).map((words) => element('p', 'remark', `※ ${words}`)));
  return figure;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
