import { expect, test } from 'vitest';
import { feedItems } from '../../src/permalinks/feed-items.ts';
import { anEdition, aReport } from '../checks/a-report.ts';

test('tells of no draft', () => {
  const editions = [anEdition({ year: '2031' }), anEdition({ year: '2032', state: 'draft' })];
  const items = feedItems(aReport({ sections: [], editions }));
  expect(items).toEqual([
    { title: '연간 보고서 2031년판', words: '한 해의 일', date: '2022-03-15', address: '/2031/' },
  ]);
});
