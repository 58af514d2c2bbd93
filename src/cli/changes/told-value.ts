import { group } from '../../domain/decimal.ts';
import { fieldName } from '../../domain/field-name.ts';
import { kindLabel } from '../../domain/figure.ts';
import { findFigure } from '../../domain/figure-reference.ts';
import { statusLabel } from '../../domain/figure-status.ts';
import { formatDate, formatPeriod } from '../../domain/period.ts';
import { type Report, findEdition } from '../../domain/report.ts';
import { reasonLabel } from '../../domain/restatement.ts';
import { sectionName } from '../../domain/section-name.ts';
import { sourceLabel } from '../../domain/source-label.ts';
import { plainWordsOf } from '../../domain/words.ts';
import type { FigureKind, FigureData, RestatementReason } from '../../schema/figure.ts';
import type { Language } from '../language.ts';

/** Of what is told, and in which language. */
export interface Telling {
  report: Report;
  language: Language;
}

/**
 * What a field of the edition on `year` says, as people read it: an entry for each thing that it lists, none where it says
 * nothing. Names stand before the ids that authors write, which stand in brackets.
 */
export function toldValue(telling: Telling, year: string, field: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => entry(telling, year, field, each));
  return entry(telling, year, field, value);
}

function entry(telling: Telling, year: string, field: string, value: unknown): string[] {
  if (value === null) return ['-'];
  if (typeof value === 'object') {
    const parts = Object.entries(value as object).flatMap(([key, each]) => {
      const told = toldValue(telling, year, key, each);
      return told.length > 0 && each !== false
        ? [`${fieldName(key)[telling.language]} ${told.join(', ')}`]
        : [];
    });
    return [parts.join(' · ')];
  }
  if (typeof value === 'boolean') {
    return [{ ko: value ? '예' : '아니요', en: value ? 'yes' : 'no' }[telling.language]];
  }
  return [oneLine((namers[field] ?? inWords)(telling, year, String(value)))];
}

/** `방문객 [visitors]`: a name, and what authors write. */
export function named(name: string, id: string): string {
  return name === id ? id : `${name} [${id}]`;
}

/** A section of an edition by its name. */
export function toldSection({ report }: Telling, year: string, slug: string): string {
  const section = findEdition(report, year)?.sections.find((each) => each.slug === slug);
  return section ? named(sectionName(section), slug) : slug;
}

/** A source by its label. */
export function toldSource({ report }: Telling, id: string): string {
  const source = report.sources.get(id);
  return source ? named(sourceLabel(source, report.sources), id) : id;
}

/** A text that breaks no line and moves no cursor. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

type Namer = (telling: Telling, year: string, text: string) => string;

const inWords: Namer = ({ report }, year, text) => plainWordsOf(report, year, text);

const figureNamed: Namer = ({ report }, year, reference) =>
  named(findFigure(report, year, reference)?.label ?? reference, reference);

/** Words of the domain in Korean, the codes of authors in English. */
const inKorean =
  (label: (text: string) => string): Namer =>
  ({ language }, _, text) =>
    language === 'ko' ? label(text) : text;

const chartTypes: Record<string, string> = {
  bar: '막대',
  'stacked-bar': '누적 막대',
  line: '꺾은선',
  doughnut: '도넛',
  progress: '목표 대비',
};

const namers: Record<string, Namer> = {
  value: (_, __, text) => group(text),
  period: inKorean(formatPeriod),
  date: inKorean((text) => formatDate(text, 'note')),
  kind: inKorean((text) => kindLabel(text as FigureKind)),
  status: inKorean((text) => statusLabel(text as NonNullable<FigureData['status']>)),
  reason: inKorean((text) => reasonLabel(text as RestatementReason)),
  type: inKorean((text) => chartTypes[text] ?? text),
  scope: ({ report }, _, id) => named(report.settings.scopes[id]?.label ?? id, id),
  indicator: ({ report }, _, id) => named(report.indicators.get(id)?.name ?? id, id),
  strategy: ({ report }, _, id) => named(report.strategies.get(id)?.name ?? id, id),
  section: toldSection,
  sections: toldSection,
  source: (telling, _, id) => toldSource(telling, id),
  also: (telling, _, id) => toldSource(telling, id),
  ...Object.fromEntries(
    [
      'target',
      'parts',
      'including',
      'figures',
      'figure',
      'key-figures',
      'to',
      'budget',
      'targets',
      'structure',
    ].map((field) => [field, figureNamed]),
  ),
};
