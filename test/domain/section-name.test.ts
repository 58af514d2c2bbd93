import { expect, test } from 'vitest';
import { sectionName, sectionNameWithYear } from '../../src/domain/section-name.ts';
import { aReport, aSection } from '../checks/a-report.ts';

test.each([
  [{ title: '새로 생긴 모든 일자리', nav: '일자리' }, '일자리', '2031년판 일자리'],
  [{ title: '일자리' }, '일자리', '2031년판 일자리'],
])('calls a section by its short name, else by its title', (data, name, withYear) => {
  const report = aReport({ sections: [aSection({ edition: '2031', ...data })] });
  const section = report.editions[0]?.sections[0];
  expect(section && sectionName(section)).toBe(name);
  expect(section && sectionNameWithYear(report, section)).toBe(withYear);
});
