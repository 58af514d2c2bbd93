import { expect, test } from 'vitest';
import type { Seal } from '../../src/domain/seal.ts';
import { errataAt, errataOf, errataOfSection, erratumAddress } from '../../src/permalinks/errata.ts';
import { aFigure, anEdition, aReport, aSection } from '../checks/a-report.ts';

const published = { number: 0, opening: { kind: 'publishing' as const, date: '2031-12-02' } };
const words = { reason: '출처를 잘못 옮겼다.', approved: '가람' };
const seal: Seal = [
  { ...published, items: { '/2031/figures/trees/': { value: '1' }, '/2031/jobs/#work': { text: ['글.'] } } },
  {
    number: 1,
    opening: { kind: 'correction', date: '2032-01-05', ...words },
    items: { '/2031/figures/trees/': { value: '2' } },
  },
  {
    number: 2,
    opening: { kind: 'wording', date: '2032-02-01', ...words },
    items: {
      '/2031/jobs/#work': { text: ['고친 글.'] },
      '/2031/figures/trees/': { value: '2', note: '주석.' },
    },
  },
];
const report = aReport({ sections: [], editions: [anEdition({ year: '2031' })], seals: { '2031': seal } });

test('tells errata newest first, with before and after from the seal', () => {
  expect(errataOf(report)).toEqual([
    {
      id: '2031-2',
      edition: '2031',
      kind: 'wording',
      date: '2032-02-01',
      ...words,
      changes: [
        { address: '/2031/figures/trees/', before: { value: '2' }, after: { value: '2', note: '주석.' } },
        { address: '/2031/jobs/#work', before: { text: ['글.'] }, after: { text: ['고친 글.'] } },
      ],
    },
    {
      id: '2031-1',
      edition: '2031',
      kind: 'correction',
      date: '2032-01-05',
      ...words,
      changes: [{ address: '/2031/figures/trees/', before: { value: '1' }, after: { value: '2' } }],
    },
  ]);
});

test('finds the errata of an address and of a section', () => {
  const ids = (errata: { id: string }[]) => errata.map(({ id }) => id);
  expect(ids(errataAt(report, '2031', '/2031/figures/trees/'))).toEqual(['2031-2', '2031-1']);
  expect(ids(errataAt(report, '2031', '/2031/jobs/'))).toEqual([]);
  const section = (data: Parameters<typeof aSection>[0]) => {
    const [edition] = aReport({ sections: [aSection(data)] }).editions;
    return edition?.sections[0] ?? ({} as never);
  };
  const jobs = section({ edition: '2031', figures: { trees: aFigure() } });
  expect(ids(errataOfSection(report, jobs))).toEqual(['2031-2', '2031-1']);
  expect(ids(errataOfSection(report, section({ edition: '2031', slug: 'exports', figures: {} })))).toEqual(
    [],
  );
  expect(ids(errataOfSection(report, section({ edition: '2032', figures: {} })))).toEqual([]);
  expect(erratumAddress({ id: '2031-2' })).toBe('/errata/#erratum-2031-2');
});
