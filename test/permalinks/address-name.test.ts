import { expect, test } from 'vitest';
import { addressName } from '../../src/permalinks/address-name.ts';
import { aReport, aSection } from '../checks/a-report.ts';

const body = '## 투자 [#investment]\n\n글이다.\n\n<Chart id="growth" />\n';
const charts = { growth: { title: '늘었다', type: 'bar' as const, figures: ['jobs-created'] } };
const report = aReport({ sections: [aSection({ body, charts, nav: '일자리' })] });

test.each([
  ['/2021/', '2021년판'],
  ['/2021/jobs/', '일자리'],
  ['/2021/jobs/#investment', '투자'],
  ['/2021/jobs/#chart-growth', '늘었다'],
  ['/2021/jobs/#figure-jobs-created', '새 일자리'],
  ['/2021/jobs/#plan-jobs', '일자리'],
  ['/2021/figures/jobs-created/', '새 일자리'],
  ['/2021/figures/unknown/', '/2021/figures/unknown/'],
  ['/2031/jobs/', '/2031/jobs/'],
])('calls %s %s', (address, name) => {
  expect(addressName(report, address)).toBe(name);
});
