import { expect, test } from 'vitest';
import type { LedgerLine } from '../../src/domain/ledger.ts';
import { followMoved, whereItMayBe } from '../../src/permalinks/follow-moved.ts';
import { newPromises } from '../../src/permalinks/promised-addresses.ts';
import { aFigure, aReport, aSection } from '../checks/a-report.ts';

const body = '## 투자 [#investment]\n\n글이다.\n\n<Chart id="growth" />\n';
const charts = { growth: { title: '늘었다', type: 'bar' as const, figures: ['jobs-created'] } };
const then = aReport({ sections: [aSection({ body, charts }), aSection({ slug: 'exports', figures: {} })] });
const ledger = newPromises([], then.editions[0] ?? ({} as never), '2031-12-02');
const moved = (address: string, to: string): LedgerLine => ({
  date: '2032-01-05',
  kind: 'moved',
  address,
  to,
});

test('follows charts, tables and figures to the section that has them now', () => {
  const now = aReport({
    sections: [aSection({ figures: {} }), aSection({ slug: 'exports', body, charts })],
  });
  expect([
    ...followMoved(now, '2021', ledger, ['/2021/jobs/#chart-growth', '/2021/jobs/#figure-jobs-created']),
  ]).toEqual([
    ['/2021/jobs/#chart-growth', '/2021/exports/#chart-growth'],
    ['/2021/jobs/#figure-jobs-created', '/2021/exports/#figure-jobs-created'],
  ]);
  expect(followMoved(now, '2021', ledger, ['/2021/jobs/#investment']).size).toBe(0);
});

test('follows the headings of a page that moved as a whole', () => {
  const now = aReport({ sections: [aSection({ slug: 'work', body, charts })] });
  const said = [...ledger, moved('/2021/jobs/', '/2021/work/')];
  expect([...followMoved(now, '2021', said, ['/2021/jobs/#investment'])]).toEqual([
    ['/2021/jobs/#investment', '/2021/work/#investment'],
  ]);
});

test('follows the entry of a figure that has another id now', () => {
  const now = aReport({ sections: [aSection({ figures: { jobs: aFigure() } })] });
  const said = [...ledger, moved('/2021/figures/jobs-created/', '/2021/figures/jobs/')];
  expect([...followMoved(now, '2021', said, ['/2021/jobs/#figure-jobs-created'])]).toEqual([
    ['/2021/jobs/#figure-jobs-created', '/2021/jobs/#figure-jobs'],
  ]);
});

test('offers first what is new, then what is near', () => {
  const now = aReport({
    sections: [
      aSection({ body: '## 가 [#money]\n\n글.\n\n## 나 [#costs]\n\n글.\n' }),
      aSection({ slug: 'exports', body: '## 다 [#trade]\n\n글.\n', figures: {} }),
    ],
  });
  const promised: LedgerLine = { date: '2031-12-02', kind: 'heading', address: '/2021/jobs/#costs' };
  expect(whereItMayBe(now, '2021', [...ledger, promised], '/2021/jobs/#investment')).toEqual([
    '/2021/jobs/#money',
    '/2021/exports/#trade',
    '/2021/jobs/#costs',
  ]);
});
