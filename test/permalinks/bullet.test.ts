import { expect, test } from 'vitest';
import { bulletOf } from '../../src/permalinks/bullet.ts';
import { anErratum, aRecord, aRecordValue, aRecordWithoutValue } from './a-record.ts';

const edition = { edition: '2021' };
const target = { words: '846명', share: '106.7%' };
const value = (given: Parameters<typeof aRecordValue>[0]) =>
  aRecord({ value: aRecordValue({ period: '2021', ...given }) });

test('is a line for a briefing: value, target, share, source and edition', () => {
  const record = aRecord({
    title: '신규 일자리',
    value: aRecordValue({ period: '2021', target }),
    sources: ['예시 신문(2022. 1. 8.)'],
  });
  expect(bulletOf(record, edition)).toBe(
    '○ 신규 일자리 903명(목표 846명, 106.7%) *자료: 예시 신문(2022. 1. 8.), 2021년판*',
  );
});

test.each([
  ['nothing that goes without saying', value({}), '○ 새 일자리 903명 *'],
  ['a target without a share', value({ target: { words: '846명' } }), ' 903명(목표 846명) *'],
  ['another period', value({ period: '2020~2021' }), ' 903명(2020~2021년) *'],
  [
    'whose figure it is, where not the institution’s',
    value({ scope: '온 나라', own: false }),
    ' 903명(온 나라) *',
  ],
  ['that it is not final', value({ status: 'provisional' }), ' 903명(잠정) *'],
  ['another kind', value({ kind: 'target' }), ' 903명(목표) *'],
  [
    'all of it in order',
    value({ period: '2022', status: 'estimated', kind: 'plan', target }),
    ' 903명(2022년, 추정, 계획, 목표 846명, 106.7%) *',
  ],
])('says %s', (_, record, words) => {
  expect(bulletOf(record, edition)).toContain(words);
});

test('says what has been corrected', () => {
  expect(bulletOf(aRecord({ errata: [anErratum] }), edition)).toMatch(
    /, 2021년판, 정오 2031-1\(2032\. 5\. 1\.\) 반영\*$/,
  );
});

test('does not say again what the name says', () => {
  const record = aRecord({
    title: '일자리 목표(2020~2021년)',
    value: aRecordValue({ kind: 'target', period: '2020~2021' }),
    sources: [],
  });
  expect(bulletOf(record, edition)).toBe('○ 일자리 목표(2020~2021년) 903명 *2021년판*');
});

test('names a heading with its section, because few headings stand alone', () => {
  const record = aRecordWithoutValue({ kind: 'heading', title: '원장', section: '기관', sources: [] });
  expect(bulletOf(record, edition)).toBe('○ 「기관」 중 ‘원장’ *2021년판*');
});

test('names what states no value', () => {
  expect(bulletOf(aRecordWithoutValue({ kind: 'section', title: '일자리', sources: [] }), edition)).toBe(
    '○ 일자리 *2021년판*',
  );
});
