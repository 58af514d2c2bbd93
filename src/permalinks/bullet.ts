import { kindLabel } from '../domain/figure.ts';
import { statusLabel } from '../domain/figure-status.ts';
import { formatPeriod } from '../domain/period.ts';
import { type CitedEdition, erratumNote, nameOf, ownerOf } from './citation.ts';
import type { PermalinkRecord, RecordValue } from './permalink-record.ts';

/**
 * A figure as a line of an official briefing (개조식): `○ 새 일자리 903명(목표 846명, 106.7%) *자료: 정원일보(2032. 1. 8.), 2031년판*`.
 * What one could mistake is said: whose figure it is where not the organisation's own, a period other than the year of the edition, a kind other than 실적, a number that is not
 * final, a correction. Of anything else its name stands there.
 */
export function bulletOf(record: PermalinkRecord, { edition }: Pick<CitedEdition, 'edition'>): string {
  const { title, value, sources, errata } = record;
  const within = value ? remarksOn(value, title, edition) : [];
  const from = [
    ...(sources.length > 0 ? [`자료: ${sources.join(' · ')}`] : []),
    `${edition}년판`,
    ...errata.map(erratumNote),
  ];
  const words = value ? ` ${value.words}${within.length > 0 ? `(${within.join(', ')})` : ''}` : '';
  return `○ ${record.kind === 'heading' ? nameOf(record) : title}${words} *${from.join(', ')}*`;
}

function remarksOn(value: RecordValue, title: string, year: string): string[] {
  const { period, kind, status, target } = value;
  const circumstances = [
    ...ownerOf(value),
    ...(period === year ? [] : [formatPeriod(period)]),
    ...(status ? [statusLabel(status)] : []),
    ...(kind === 'actual' ? [] : [kindLabel(kind)]),
  ];
  return [
    // What the name says already is not said again.
    ...circumstances.filter((words) => !title.includes(words)),
    ...(target ? [`목표 ${target.words}`] : []),
    ...(target?.share === undefined ? [] : [target.share]),
  ];
}
