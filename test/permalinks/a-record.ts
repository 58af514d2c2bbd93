import type { CitedEdition } from '../../src/permalinks/citation.ts';
import type { PermalinkRecord, RecordValue } from '../../src/permalinks/permalink-record.ts';

/** The edition in which the records of tests stand. */
export function aCitedEdition(given: Partial<CitedEdition> = {}): CitedEdition {
  return {
    edition: '2031',
    report: '가람센터 연간 보고서',
    publisher: '가람센터',
    published: '2032-03-15',
    licence: 'CC BY 4.0',
    ...given,
  };
}

/** What a figure states, of which a test names only what matters to it. */
export function aRecordValue(given: Partial<RecordValue> = {}): RecordValue {
  return {
    value: '903',
    unit: '명',
    words: '903명',
    english: '903 people',
    period: '2031',
    kind: 'actual',
    scope: '기관',
    own: true,
    ...given,
  };
}

/** The record of a figure, of which a test names only what matters to it. */
export function aRecord(given: Partial<PermalinkRecord> = {}): PermalinkRecord {
  return {
    kind: 'figure',
    address: 'https://garam.example/2031/figures/jobs/',
    code: '2031-175',
    title: '새 일자리',
    section: '일자리',
    value: aRecordValue(),
    sources: ['정원일보(2032. 1. 8.)'],
    englishSources: ['정원일보 (8 January 2032)'],
    errata: [],
    ...given,
  };
}

/** The record of something that states no value. */
export function aRecordWithoutValue(given: Partial<PermalinkRecord>): PermalinkRecord {
  const { value: _, ...record } = aRecord();
  return { ...record, ...given };
}

export const anErratum: PermalinkRecord['errata'][number] = {
  id: '2031-1',
  date: '2032-05-01',
  kind: 'correction',
  reason: '잘못 옮겼다.',
  changes: [{ name: '수치 "새 일자리": 값', before: '900명', after: '903명' }],
};
