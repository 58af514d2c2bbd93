import { describe, expect, test } from 'vitest';
import { figuresEver, newestEdition, newestOf, newestOfSection, slugsEver } from '../../src/domain/newest.ts';
import type { Report } from '../../src/domain/report.ts';
import { aFigure, anEdition, aReport, aSection } from '../checks/a-report.ts';
import { reportOver, sectionOf, type Told } from './report-over-years.ts';

/** `2033: a, b`, with the edition that has ended it. */
function newest(report: Report, slug: string): string | undefined {
  const found = newestOf(report, slug);
  return (
    found &&
    `${found.edition}: ${found.sections.map((section) => section.slug).join(', ')}${found.ended ? ` (ended ${found.ended})` : ''}`
  );
}

describe('the newest edition of a subject', () => {
  test.each<[situation: string, told: Told, slug: string, expected: string]>([
    ['is the newest of all', { 2031: ['a'], 2032: ['a'] }, 'a', '2032: a'],
    ['is the last one that has it', { 2031: ['a'], 2032: ['a'], 2033: ['z'] }, 'a', '2032: a'],
    ['is found by a name it had before', { 2031: ['a'], 2032: ['b < a'], 2033: ['c < b'] }, 'a', '2033: c'],
    ['is found by a name it got later', { 2031: ['a'], 2032: ['b < a'] }, 'b', '2032: b'],
    ['is found where it flowed in', { 2031: ['a', 'b'], 2032: ['c < a, b'] }, 'b', '2032: c'],
    ['may have several sections of it', { 2031: ['a'], 2032: ['z', 'c < a', 'b < a'] }, 'a', '2032: c, b'],
    [
      'keeps to the name where one of several has kept it',
      { 2031: ['a'], 2032: ['b < a', 'a'] },
      'a',
      '2032: a',
    ],
    ['is that of the subject which had the name last', { 2031: ['a', 'b'], 2032: ['a < b'] }, 'a', '2032: a'],
  ])('%s', (_, told, slug, expected) => {
    expect(newest(reportOver(told), slug)).toBe(expected);
  });

  test('says which edition has given it up', () => {
    const report = reportOver({ 2031: ['a'], 2032: ['b < a'], 2033: ['z'] }, { 2033: { b: '끝' } });
    expect(newest(report, 'a')).toBe('2032: b (ended 2033)');
  });

  test('is looked for from a section, which may be the newest itself', () => {
    const report = reportOver({ 2031: ['a', 'b'], 2032: ['a < b'] });
    expect(newestOfSection(report, sectionOf(report, '2031/a'))?.edition).toBe('2031');
    expect(newestOfSection(report, sectionOf(report, '2031/b'))?.edition).toBe('2032');
  });

  test('is none for a name that no edition had', () => {
    expect(newestOf(reportOver({ 2031: ['a'] }), 'b')).toBeUndefined();
  });
});

test('a draft is never the newest, and its names are not yet known', () => {
  const report = aReport({
    sections: [
      aSection({ edition: '2031', figures: { kept: aFigure() } }),
      aSection({ edition: '2032', figures: { kept: aFigure(), made: aFigure() } }),
      aSection({ edition: '2032', slug: 'more', figures: {} }),
    ],
    editions: [
      anEdition({ year: '2031' }),
      anEdition({ year: '2032', state: 'draft', contents: [{ title: '성과', sections: ['jobs', 'more'] }] }),
    ],
  });
  expect(newestEdition(report)?.year).toBe('2031');
  expect(newest(report, 'jobs')).toBe('2031: jobs');
  expect(newestOf(report, 'more')).toBeUndefined();
  expect(slugsEver(report)).toEqual(['jobs']);
  expect(figuresEver(report)).toEqual(['kept']);
});
