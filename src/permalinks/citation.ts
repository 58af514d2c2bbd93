import { englishDate, englishKind, englishPeriod } from '../domain/english-words.ts';
import { kindLabel } from '../domain/figure.ts';
import { statusLabel } from '../domain/figure-status.ts';
import { formatDate, formatPeriod } from '../domain/period.ts';
import type { Edition, Report } from '../domain/report.ts';
import { asHtml, asMarkdown } from '../domain/escaped.ts';
import type { PermalinkRecord, RecordKind, RecordValue } from './permalink-record.ts';

/** What a citation says of the edition in which a permalink stands. */
export interface CitedEdition {
  edition: string;
  /** The title of the report. */
  report: string;
  publisher: string;
  /** The name of the publisher in English. */
  english?: string;
  /** The day on which the edition was published. */
  published: string;
  licence: string;
}

/** The forms in which a citation can be had. */
export const citationForms = ['korean', 'english', 'markdown', 'html'] as const;
export type CitationForm = (typeof citationForms)[number];

/** What a citation says of an edition; of a draft, the day of its last change. */
export function citedEdition(
  { settings }: Report,
  { year, data }: Pick<Edition, 'year' | 'data'>,
): CitedEdition {
  const { title, organisation, licence } = settings;
  return {
    edition: year,
    report: title,
    publisher: organisation.name,
    ...(organisation.english !== undefined && { english: organisation.english }),
    published: data.published ?? data.updated,
    licence: licence.name,
  };
}

/**
 * How to cite a permalink, on one line: where it is told, what it says, where that comes from, under which licence, and its
 * address. A number that is not final says so, and so does what has been corrected since the edition was published. In Korean
 * as official documents cite (korean-conventions §6.5), with the institution before a title that does not name it:
 * `『가람센터 연간 보고서』 2031년판(2032. 3. 15.), 「새 일자리」 903명(2031년 실적), 자료: 정원일보(2032. 1. 8.), CC BY 4.0, https://…`
 */
export function citationOf(record: PermalinkRecord, edition: CitedEdition, form: CitationForm): string {
  return forms[form](record, edition);
}

const forms: Record<CitationForm, (record: PermalinkRecord, edition: CitedEdition) => string> = {
  korean: (record, edition) => {
    const { opening, rest } = inKorean(record, edition);
    return [opening, nameOf(record), ...rest, record.address].join(', ');
  },
  markdown: (record, edition) => {
    const { opening, rest } = inKorean(record, edition);
    const link = `[${asMarkdown(nameOf(record))}](${record.address})`;
    return [asMarkdown(opening), link, ...rest.map(asMarkdown)].join(', ');
  },
  html: (record, edition) => {
    const { opening, rest } = inKorean(record, edition);
    const title = asHtml(`『${edition.report}』`);
    const link = `<a href="${asHtml(record.address)}">${asHtml(nameOf(record))}</a>`;
    return [asHtml(opening).replace(title, () => `<cite>${title}</cite>`), link, ...rest.map(asHtml)].join(
      ', ',
    );
  },
  english: (record, edition) => {
    const { report, english, publisher, published, licence } = edition;
    const of = english ?? publisher;
    return [
      `『${report}』 (annual report, ${of}), ${edition.edition} edition, ${englishDate(published)}: ${englishName(record)}`,
      ...(record.englishSources.length > 0 ? [`Source: ${record.englishSources.join('; ')}`] : []),
      ...record.errata.map(({ id, date }) => `Corrected ${englishDate(date)} (erratum ${id})`),
      licence,
      record.address,
    ].join('. ');
  },
};

function inKorean({ sources, errata }: PermalinkRecord, cited: CitedEdition) {
  const { report, publisher, edition, published, licence } = cited;
  const title = `『${report}』 ${edition}년판(${formatDate(published, 'note')})`;
  return {
    opening: report.includes(publisher) ? title : `${publisher}, ${title}`,
    rest: [
      ...(sources.length > 0 ? [`자료: ${sources.join(' · ')}`] : []),
      ...errata.map(erratumNote),
      licence,
    ],
  };
}

/** That an erratum is in what is cited: `정오 2031-1(2032. 5. 1.) 반영`. */
export function erratumNote({ id, date }: PermalinkRecord['errata'][number]): string {
  return `정오 ${id}(${formatDate(date, 'note')}) 반영`;
}

const nouns: Partial<Record<RecordKind, { korean: string; english: string }>> = {
  chart: { korean: '도표 ', english: 'chart ' },
  table: { korean: '표 ', english: 'table ' },
  plan: { korean: '계획 ', english: 'plan ' },
  section: { korean: '', english: 'section ' },
};

/** What a permalink is and says: `「새 일자리」 903명(2031년 실적)`, `도표 「해마다의 새 일자리」`, `「새 일자리」 중 ‘목표에 견주어’`. */
export function nameOf({ kind, title, section, value }: PermalinkRecord): string {
  if (kind === 'edition') return '표지';
  if (kind === 'heading' && section !== undefined) return `「${section}」 중 ‘${title}’`;
  const what =
    value &&
    [...ownerOf(value), [formatPeriod(value.period), ...circumstancesOf(value)].join(' ')].join(', ');
  return `${nouns[kind]?.korean ?? ''}「${title}」${value ? ` ${value.words}(${what})` : ''}`;
}

/** Whose figure it is, where that is not the organisation itself. */
export function ownerOf({ scope, own }: RecordValue): string[] {
  return own ? [] : [scope];
}

function circumstancesOf({ kind, status }: RecordValue): string[] {
  return [...(status ? [statusLabel(status)] : []), kindLabel(kind)];
}

function englishName({ kind, title, section, value }: PermalinkRecord): string {
  if (kind === 'edition') return 'cover';
  if (kind === 'heading' && section !== undefined) return `“${title}” in section “${section}”`;
  const what =
    value &&
    [...ownerOf(value), englishPeriod(value.period), value.status, englishKind(value.kind)]
      .filter(Boolean)
      .join(', ');
  return `${nouns[kind]?.english ?? ''}“${title}”${value ? ` ${value.english} (${what})` : ''}`;
}
