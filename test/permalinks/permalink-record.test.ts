import { expect, test } from 'vitest';
import { permalinkRecord, permalinkRecords } from '../../src/permalinks/permalink-record.ts';
import { permalinksOfEdition } from '../../src/permalinks/permalinks-of-edition.ts';
import { codedAddresses } from '../../src/permalinks/promised-addresses.ts';
import { codeAddress, codesOf } from '../../src/permalinks/short-code.ts';
import { editionOf, fixtureReport } from './of-fixture.ts';

const absolute = (address: string) => `https://garam.example/annual${address}`;
const overYears = await fixtureReport('told-over-years');
const corrected = await fixtureReport('corrected');
const recordOf = (address: string, report = overYears) =>
  permalinkRecord(report, editionOf(report, address.slice(1, 5)), address, absolute);

test('tells of a figure what it states, what it answers, and what became of it', () => {
  expect(recordOf('/2032/figures/seeds-kept/')).toEqual({
    kind: 'figure',
    address: 'https://garam.example/annual/2032/figures/seeds-kept/',
    code: '2032-56',
    title: '저장고의 종자',
    section: '씨앗을 지키는 일',
    value: {
      value: '3412',
      unit: '점',
      words: '3,412점',
      english: '3,412 점',
      period: '2032',
      kind: 'actual',
      scope: '센터',
      own: true,
      target: { words: '3,400점', share: '100.4%' },
    },
    sources: ['가람 생물자원센터(2035. 2.)'],
    englishSources: ['가람 생물자원센터 (February 2035)'],
    errata: [],
    newer: {
      edition: '2034',
      address: 'https://garam.example/annual/2034/figures/seeds-kept/',
      title: '저장고의 종자',
    },
  });
});

test('tells what was corrected, with before and after', () => {
  expect(recordOf('/2032/figures/satisfaction/', corrected)).toMatchObject({
    value: { words: '93.5%' },
    errata: [
      {
        id: '2032-1',
        date: '2034-08-20',
        kind: 'revision',
        reason: '뒤늦게 받은 답을 더해 다시 셌다.',
        changes: [{ name: '수치 "방문객 만족도": 값', before: '93.0%', after: '93.5%' }],
      },
    ],
  });
});

test.each([
  ['/2032/', { kind: 'edition', title: '2032년판', sources: [] }],
  ['/2032/seeds/', { kind: 'section', title: '씨앗을 지키는 일', sources: [] }],
  ['/2032/seeds/#vault', { kind: 'heading', title: '저장고의 씨앗', section: '씨앗을 지키는 일' }],
  [
    '/2032/charts/seeds-by-year/',
    {
      kind: 'chart',
      title: '종자는 한 해 사이에 늘었다',
      section: '씨앗을 지키는 일',
      sources: ['가람 생물자원센터(2035. 2.)'],
      englishSources: ['가람 생물자원센터 (February 2035)'],
    },
  ],
  ['/2031/seeds/#plan-seeds', { kind: 'plan', section: '씨앗을 지키는 일' }],
])('knows what stands at %s', (address, parts) => {
  const record = recordOf(address);
  expect(record).toMatchObject(parts);
  expect(Object.hasOwn(record, 'value')).toBe(false);
  expect(Object.hasOwn(record, 'section')).toBe('section' in parts);
});

test.each([
  ['told-over-years', overYears],
  ['corrected', corrected],
])('makes of everything in %s that has a code a record that survives JSON', (_, report) => {
  for (const edition of report.editions) {
    const records = permalinkRecords(report, edition, absolute);
    expect(records.map(({ address }) => address)).toEqual(codedAddresses(edition).map(absolute));
    expect(new Set(records.map(({ code }) => code)).size).toBe(records.length);
    for (const { code, title } of records) {
      expect(code).toMatch(new RegExp(`^${edition.year}-\\d+$`));
      expect(title).not.toMatch(/^\/|[<>\u00a0]|^$/);
    }
    expect(JSON.parse(JSON.stringify(records))).toEqual(records);
  }
});

test('gives the code of the ledger', () => {
  const codes = codesOf(overYears.ledgers.get('2032') ?? []);
  expect(recordOf('/2032/').code).toBe(codes.get('/2032/'));
});

test('gathers them by edition, with the number of its last erratum', () => {
  const { permalinks, ...told } = permalinksOfEdition(corrected, editionOf(corrected, '2032'), absolute);
  expect(told).toEqual({
    version: 1,
    edition: '2032',
    report: '가람 생물자원센터 연간 보고서',
    publisher: '가람 생물자원센터',
    english: 'Garam Bioresource Centre',
    published: '2033-03-31',
    licence: '공공누리 제1유형',
    errata: 1,
    moved: [],
  });
  expect(permalinks.length).toBeGreaterThan(0);
  expect(permalinksOfEdition(corrected, editionOf(corrected, '2034'), absolute).errata).toBe(0);
});

test('tells of what has moved where its code leads now', () => {
  const [from, to] = ['/2032/seeds/#vault', '/2032/habitats/#planting'];
  const ledger = overYears.ledgers.get('2032') ?? [];
  const moved = { date: '2035-01-05', kind: 'moved' as const, address: from, to };
  const report = {
    ...overYears,
    ledgers: new Map([...overYears.ledgers, ['2032', [...ledger, moved]]]),
  };
  const code = codesOf(ledger).get(from) ?? '';
  expect(codeAddress(code)).toBe('/r/2032-35/');
  expect(permalinksOfEdition(report, editionOf(report, '2032'), absolute).moved).toEqual([
    { code, address: absolute(from), to: absolute(to) },
  ]);
});
