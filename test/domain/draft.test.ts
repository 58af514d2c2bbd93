import { expect, test } from 'vitest';
import { editionName, editionNames, nameOfEdition, yearOrDraft } from '../../src/domain/draft.ts';
import { withJosa } from '../../src/domain/josa.ts';
import { anEdition, aReport, aSection } from '../checks/a-report.ts';

const years = ['2031', '2032', '2034', '2035'];
const drafts = ['2034', '2035'];
const report = aReport({
  sections: years.map((edition) => aSection({ edition })),
  editions: years.map((year) => anEdition({ year, state: drafts.includes(year) ? 'draft' : 'published' })),
});

test.each([
  ['2031', '2031년판', '2031'],
  ['2034', '2034년판 초안', '2034 초안'],
  ['2040', '2040년판', '2040'],
])('calls the edition on %s %s', (year, name, short) => {
  expect(editionName(report, year)).toBe(name);
  expect(yearOrDraft(report, year)).toBe(short);
  const edition = report.editions.find((each) => each.year === year);
  if (edition) expect(nameOfEdition(edition)).toBe(name);
});

test.each([
  [['2031'], '2031년판'],
  [['2031', '2032', '2034'], '2031, 2032년판, 2034년판 초안'],
  [['2034', '2035'], '2034, 2035년판 초안'],
  [[], ''],
])('calls the editions on %j %s', (some, names) => {
  expect(editionNames(report, some).replaceAll('~', ', ')).toBe(names);
});

test.each(['은', '이', '을', '과', '으로'])('takes the same form of %s for both', (josa) => {
  const [published, draft] = ['2031', '2034'].map((year) => editionName(report, year));
  expect(withJosa(published ?? '', josa).at(-1)).toBe(withJosa(draft ?? '', josa).at(-1));
});
