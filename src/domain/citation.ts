import { formatAmount } from './amount.ts';
import { kindLabel } from './figure.ts';
import { statusLabel } from './figure-status.ts';
import { formatDate, formatPeriod } from './period.ts';
import type { Edition, Figure, Report } from './report.ts';
import { sourceLabel } from './source-label.ts';

/**
 * How to cite a figure, in one line of plain text (korean-conventions §6.5): where it is told, what it says, where it comes
 * from; of a number that is not final that, too: `(2031년 잠정 실적)`. The institution stands before a title that does not
 * name it.
 * `『가람센터 연간 보고서』 2031년판(2032. 3. 15.), 「새 일자리」 903명(2031년 실적), 자료: 정원일보(2032. 1. 8.), https://…`
 */
export function citationOf(
  { settings, sources }: Report,
  { year, data }: Pick<Edition, 'year' | 'data'>,
  figure: Figure,
  address: string,
): string {
  const { title, organisation, units } = settings;
  const amount = formatAmount(figure, { extra: units });
  const what = [
    formatPeriod(figure.period),
    ...(figure.status ? [statusLabel(figure.status)] : []),
    kindLabel(figure.kind),
  ].join(' ');
  const source = sources.get(figure.source);
  return [
    ...(title.includes(organisation.name) ? [] : [organisation.name]),
    `『${title}』 ${year}년판(${formatDate(data.published ?? data.updated, 'note')})`,
    `「${figure.label}」 ${amount}(${what})`,
    ...(source ? [`자료: ${sourceLabel(source, sources)}`] : []),
    address,
  ]
    .join(', ')
    .replaceAll('\u00a0', ' ');
}
