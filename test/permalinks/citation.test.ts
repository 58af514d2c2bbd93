import { expect, test } from 'vitest';
import { citationOf } from '../../src/domain/citation.ts';
import { aReport, anEdition, aSource } from '../checks/a-report.ts';
import { aFigure } from './a-figure.ts';

const edition = { year: '2021', data: anEdition().data };
const sources = { news: { ...aSource(), date: '2022-01-08' } };
const jobs = aFigure({ label: '새 일자리', value: '903', unit: '명', source: 'news' });
const cite = (settings: Parameters<typeof aReport>[0] = {}, figure = jobs) =>
  citationOf(aReport({ sources, ...settings }), edition, figure, 'https://example.org/2021/figures/jobs/');

test('names report, edition, day, figure, value, kind, source and address on one line', () => {
  expect(cite({ settings: { title: '예시 기관 연간 보고서' } })).toBe(
    '『예시 기관 연간 보고서』 2021년판(2022. 3. 15.), 「새 일자리」 903명(2021년 실적), 자료: 예시 신문(2022. 1. 8.), https://example.org/2021/figures/jobs/',
  );
});

test('names the institution before a title that does not', () => {
  expect(cite()).toMatch(/^예시 기관, 『연간 보고서』 2021년판/);
});

test('says that a number is not final', () => {
  expect(cite({}, { ...jobs, status: 'provisional' })).toContain(' 903명(2021년 잠정 실적), ');
});

test('is plain text without special spaces', () => {
  expect(cite({}, aFigure({ value: '15485', unit: '억 원', about: true }))).toContain('약 1조 5,485억 원(');
});
