import { expect, test } from 'vitest';
import { endedWords, historyWords, lineageWords } from '../../src/domain/lineage-words.ts';
import { counterpartsOf } from '../../src/domain/lineage.ts';
import { aFigure, anEdition, aReport, aSection } from '../checks/a-report.ts';
import { reportOver, sectionOf, type Told } from './report-over-years.ts';

const over: Told = {
  2031: ['forest | 숲', 'marsh | 늪', 'school | 숲 학교'],
  2032: ['nature < forest, marsh | 숲과 늪', 'school | 숲 학교', 'study | 연구'],
  2033: ['school | 숲 교실', 'breeding < study | 기르기', 'survey < study | 찾기'],
  2034: ['nature | 숲과 늪', 'breeding | 기르기', 'survey | 찾기'],
};

test.each<[section: string, year: string, words: string | undefined]>([
  ['2031/school', '2032', undefined],
  ['2031/school', '2033', '제목 「숲 교실」'],
  ['2033/school', '2031', '당시 제목 「숲 학교」'],
  ['2033/school', '2034', '2034년판에서 끝남'],
  ['2031/forest', '2032', '「늪」과 함께 「숲과 늪」으로 합쳐짐'],
  ['2031/forest', '2033', '다루지 않음'],
  ['2034/nature', '2031', '「숲」, 「늪」이 이 절로 합쳐짐'],
  ['2032/study', '2031', '이 절이 아직 없음'],
  ['2032/study', '2034', '둘로 나뉨: 「기르기」, 「찾기」'],
  ['2034/survey', '2032', '「연구」에서 「기르기」와 함께 갈라져 나옴'],
])('tells on %s of %s: %s', (name, year, words) => {
  const report = reportOver(over, { 2034: { school: '그만두었습니다.' } });
  const section = sectionOf(report, name);
  const counterpart = counterpartsOf(report, section).find(({ edition }) => edition === year);
  expect(counterpart && lineageWords(report, section, counterpart)).toBe(words);
});

test('does not tell of a draft that it leaves out what is not written there yet', () => {
  const report = aReport({
    sections: [aSection({ edition: '2031' }), aSection({ edition: '2032', slug: 'other' })],
    editions: [
      anEdition({ year: '2031' }),
      anEdition({ year: '2032', state: 'draft', contents: [{ title: '성과', sections: ['other'] }] }),
    ],
  });
  const section = sectionOf(report, '2031/jobs');
  const [counterpart] = counterpartsOf(report, section);
  expect(counterpart && lineageWords(report, section, counterpart)).toBe('초안에 아직 없음');
});

test.each<[relations: Parameters<typeof historyWords>[0][number]['relation'][], words: string | undefined]>([
  [['same', 'same'], undefined],
  [['same', 'renamed'], '제목의 변화'],
  [['new', 'not-covered', 'same'], '다루지 않은 해'],
  [['renamed', 'ended'], '다루지 않은 해와 제목의 변화'],
  [['split', 'new', 'renamed'], '다루지 않은 해, 제목의 변화와 합치고 나눈 일'],
])('sums up %j as %s', (relations, words) => {
  expect(historyWords(relations.map((relation) => ({ relation })))).toBe(words);
});

test('puts the numbers of the edition that gave a subject up into its words', () => {
  const report = aReport({
    sections: [aSection({ figures: { jobs: aFigure({ value: 903 }) } })],
    editions: [anEdition()],
  });
  const text = '<Fig id="jobs" josa="을" /> 끝으로 그만두었습니다.';
  expect(endedWords(report, { edition: '2021', text })).toBe('903명을 끝으로 그만두었습니다.');
});
