import type { FigureData } from '../../src/schema/figure.ts';
import { chance, dice } from './chance.ts';
import type { SectionOutline } from './history.ts';
import type { Subject } from './subjects.ts';

/** A figure as an author writes it, without what may be left out. */
export type WrittenFigure = Pick<FigureData, 'label' | 'value' | 'unit' | 'kind' | 'scope' | 'source'> &
  Partial<FigureData>;

/** The parts of a year's work, with the names that they have in tables. */
export const seasons = { spring: '봄', summer: '여름', autumn: '가을' } as const;

/** What a subject counted in a year. The edition of the next year says otherwise where `restatedValue` says so. */
function countedValue({ key }: Subject, year: string): number {
  return Object.keys(seasons).reduce((sum, season) => sum + seasonValue(key, season, year), 0);
}

function seasonValue(key: string, season: string, year: string): number {
  return 120 + dice(700, key, season, year);
}

/** What the edition of the next year says of a year: mostly the same. */
function restatedValue(subject: Subject, year: string): number {
  const counted = countedValue(subject, year);
  return chance('restated', subject.key, year) < 0.15 ? counted + 1 + dice(9, subject.key, year) : counted;
}

/** The eight figures of a section: the year's count with its parts, target and share, the year before, the next target. */
export function figuresOf(
  { subject, takenOver }: SectionOutline,
  year: string,
  sources: { own: string; shared: string; other: string },
  isFirst: boolean,
): Record<string, WrittenFigure> {
  const { key, name, unit } = subject;
  const before = String(Number(year) - 1);
  const count = countedValue(subject, year);
  const common = { unit, period: year, kind: 'actual', scope: 'centre', source: sources.own } as const;
  const restated = restatedValue(subject, before);
  const isRestated = !isFirst && restated !== countedValue(subject, before);
  const parts = Object.entries(seasons).map(([season, word]): [string, WrittenFigure] => [
    `${key}-${season}`,
    {
      ...common,
      label: `${name} ${word} 실적`,
      short: word,
      value: String(seasonValue(key, season, year)),
    },
  ]);
  return {
    [`${key}-count`]: {
      ...common,
      label: `${name} 실적`,
      value: String(count),
      indicator: key,
      parts: parts.map(([id]) => id),
      ...(!isFirst && { target: `${before}/${key}-target` }),
      ...(chance('rival', key, year) < 0.1 && {
        rivals: [
          {
            value: String(count - 3),
            source: sources.other,
            also: [],
            note: '섣달의 실적을 넣지 않았습니다.',
          },
        ],
      }),
      ...(takenOver.length > 0 && { note: '이웃의 일을 넘겨받은 해입니다.' }),
    },
    [`${key}-before`]: {
      ...common,
      label: `${name} 앞선 해의 실적`,
      short: '앞선 해',
      value: String(restated),
      period: before,
      indicator: key,
      source: sources.shared,
      ...(isRestated && {
        restates: [
          {
            figures: [`${before}/${key}-count`],
            reason: 'revision',
            why: '늦게 들어온 기록을 더해 다시 세었습니다.',
          },
        ],
      }),
    },
    [`${key}-target`]: {
      ...common,
      label: `${name} 다음 해의 목표`,
      short: '목표',
      value: String(count + dice(200, 'target', key, year)),
      period: String(Number(year) + 1),
      kind: 'target',
      source: sources.shared,
    },
    [`${key}-share`]: {
      ...common,
      label: `${name}의 몫`,
      value: (chance('share', key, year) * 60 + 10).toFixed(1),
      unit: '%',
      indicator: `${key}-share`,
      source: sources.other,
    },
    [`${key}-province`]: {
      ...common,
      label: `나루도 전체의 ${name}`,
      value: String(count * 7 + dice(90, 'province', key, year)),
      scope: 'province',
      source: sources.shared,
    },
    ...Object.fromEntries(parts),
  };
}
