import type { PermalinkRecord } from '../../src/permalinks/permalink-record.ts';
import type { PermalinksOfEdition } from '../../src/permalinks/permalinks-of-edition.ts';
import { formatCode } from '../../src/permalinks/short-code.ts';

/** The root of the site of these records. */
export const site = 'https://garam.example/';

/** An address of the report as the world has it. */
export const absolute = (address: string): string => new URL(address.slice(1), site).href;

/** The code of the permalink with a number in the edition below. */
export const codeOf = (number: number): string => formatCode('2031', number);

/** The record of a figure that was corrected twice, the second time in another edition. */
export const visitors: PermalinkRecord = {
  kind: 'figure',
  address: absolute('/2031/figures/visitors/'),
  code: codeOf(1),
  title: '방문객 <단체>',
  section: '손님',
  value: {
    value: '17460',
    unit: '명',
    words: '1만 7,460명',
    english: '17,460 people',
    period: '2031',
    kind: 'actual',
    scope: '센터',
    own: true,
  },
  sources: ['가람 생물자원센터(2035. 2.)'],
  englishSources: ['가람 생물자원센터(2035. 2.)'],
  errata: [
    {
      id: '2031-1',
      date: '2032-06-01',
      kind: 'correction',
      reason: '연감의 쪽을 잘못 보고 옮겼다.',
      changes: [{ name: '수치 "방문객": 값', before: '1만 7,640명', after: '1만 7,460명' }],
    },
    { id: '2032-1', date: '2033-06-01', kind: 'wording', reason: '띄어쓰기.', changes: [] },
  ],
  newer: { edition: '2034', address: absolute('/2034/figures/visitors/'), title: '방문객' },
};

/** A chart that nobody has corrected, at the place to which another permalink has moved. */
export const chart: PermalinkRecord = {
  kind: 'chart',
  address: absolute('/2031/charts/seeds/'),
  code: codeOf(2),
  title: '종자는 늘었다',
  section: '씨앗',
  sources: ['가람 생물자원센터(2035. 2.)'],
  englishSources: ['가람 생물자원센터(2035. 2.)'],
  errata: [],
};

/** The edition of both. */
export const edition: PermalinksOfEdition = {
  version: 1,
  edition: '2031',
  report: '가람 생물자원센터 연간 보고서',
  publisher: '가람 생물자원센터',
  published: '2032-03-31',
  licence: '공공누리 제1유형',
  errata: 1,
  permalinks: [visitors, chart],
  moved: [{ code: codeOf(3), address: absolute('/2031/seeds/#chart-seeds'), to: chart.address }],
};
