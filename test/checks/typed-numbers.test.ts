import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesWithNumbers, withoutNames } from '../../src/checks/names-with-numbers.ts';
import { typedNumberFinder } from '../../src/checks/typed-numbers.ts';

const find = typedNumberFinder(['알']);

test.each([
  ['903명', '903명'],
  ['903 명', '903 명'],
  ['903명이었습니다', '903명'],
  ['1,519억 원', '1,519억 원'],
  ['1519억원', '1519억원'],
  ['1조 2,345억 원', '1조 2,345억 원'],
  ['2조 원', '2조 원'],
  ['약 300만 달러', '약 300만 달러'],
  ['업무협약 17건', '17건'],
  ['총17건을', '17건'],
  ['28.5%', '28.5%'],
  ['28.5%증가', '28.5%'],
  ['3.2%p를', '3.2%p'],
  ['△3.2%', '△3.2%'],
  ['-3%', '-3%'],
  ['100%', '100%'],
  ['2배', '2배'],
  ['1.8배로', '1.8배'],
  ['64개사', '64개사'],
  ['16곳에서', '16곳'],
  ['3년 연속', '3년'],
  ['3년간', '3년'],
  ['10년간', '10년'],
  ['지난 10년', '10년'],
  ['3개월', '3개월'],
  ['1주일', '1주일'],
  ['3일간', '3일'],
  ['7일 이내', '7일'],
  ['24시간', '24시간'],
  ['30분', '30분'],
  ['5개국', '5개국'],
  ['12회', '12회'],
  ['3차례', '3차례'],
  ['4가지', '4가지'],
  ['8개 기관', '8개 기관'],
  ['9개 부문', '9개'],
  ['32인', '32인'],
  ['6,872㎡', '6,872㎡'],
  ['12.4GW', '12.4GW'],
  ['100MW급', '100MW'],
  ['0.5t', '0.5t'],
  ['10~20명', '10~20명'],
  ['매출 3~5억', '3~5억'],
  ['30여 명', '30여 명'],
  ['300여 개 기업', '300여 개 기업'],
  ['20여만 달러', '20여만 달러'],
  ['3천만 원', '3천만 원'],
  ['2천 명', '2천 명'],
  ['5만 1,000대', '5만 1,000대'],
  ['2.68대 1', '2.68대 1'],
  ['1,300여 기업', '1,300여'],
  ['1,300톨을', '1,300톨을'],
  ['3분의 1', '3분의 1'],
  ['$300', '$300'],
  ['7알을', '7알'],
  ['수소버스 150대를', '150대'],
  ['장비 15대', '15대'],
  ['서버 3대', '3대'],
  ['수소차 20대', '20대'],
  ['수소차 20대가 다닌다', '20대'],
  ['예산 20억원대', '20억원'],
  ['12년에 걸쳐', '12년'],
  ['300면 주차장', '300면'],
  ['1.5도', '1.5도'],
  ['40피트 컨테이너', '40피트'],
  ['９０３명', '９０３명'],
  ['９，０３０명', '９，０３０명'],
  ['９８．５％', '９８．５％'],
  ['903名', '903名'],
  ['ISO 9001 인증 3건', '3건'],
  ['2021년 17건', '17건'],
  ['제3차 공모에 17건', '17건'],
])('finds in %s the number %s', (text, number) => {
  expect(find(text)).toEqual([{ text: number, at: text.indexOf(number) }]);
});

test.each([
  '2021년',
  '2021년도',
  '2030·2050년',
  '1990년대',
  '21년',
  '’22년',
  '2021~2025년',
  '2022. 3. 15.',
  '2021. 12.',
  '2021.5.20',
  '2021-12-02',
  '’22. 3. 15.',
  '2022년 3월 15일',
  '5월 20일',
  '5월 20~22일',
  '14:05',
  '14시 30분',
  '1분기',
  '상반기',
  '21세기',
  '제8조제2항',
  '8조 2항',
  '「중소기업 100개사 지원법」 제8조의2',
  '『17건의 기록』',
  '4차 산업혁명',
  '제3차',
  '제1회',
  '제 20대',
  '1.5단계',
  '2단계',
  '1호',
  '2호기',
  '전국 1위',
  '2등급',
  '3층',
  '12쪽',
  '20주년',
  '10개년 계획',
  '5개년 계획',
  '3년 차',
  '3대 산업',
  '100대 과제',
  '50대 청년',
  '3대 전략',
  '10대 뉴스',
  '5대 핵심 분야',
  '20대가 가장 많았다',
  '구직자 가운데 30대 여성',
  '（20대）',
  '코로나19도',
  '２０２１년',
  '5세대 이동통신',
  '민선 7기',
  '1인 가구',
  '1인당',
  '5G',
  '3D 프린터',
  'B2B',
  'A4',
  'CO2 배출',
  'RE100',
  'COP26',
  '코로나19 이후',
  'ISO 37001 인증',
  '2021 KOREA-UAE 에너지 위크',
  '레전드50+ 2.0 지원사업',
  '061-729-2500',
  '1588-0000',
  '57965 전라남도 순천시',
  '12-3번지',
  '2번 국도',
  'Node 24.1.0',
  'https://example.org/17건',
  '1. 첫째',
  '(2) 둘째',
  '2021실적',
  '2022 원년',
  '3원칙',
  '2분야',
  '2차전지',
  '1+1',
])('finds nothing in %s', (text) => {
  expect(find(text)).toEqual([]);
});

describe('names with numbers', () => {
  test.each(namesWithNumbers.flatMap(({ what, examples }) => examples.map((example) => [example, what])))(
    'takes %s for a name: %s',
    (example) => {
      expect(withoutNames(example)).not.toMatch(/\d/);
    },
  );

  test('blanks them out letter for letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123.,-~ 년월일제차명「」%') }), (text) => {
        expect(withoutNames(text)).toHaveLength(text.length);
      }),
    );
  });
});

test('finds any count, amount and percentage, wherever it stands in a sentence', () => {
  const number = fc.oneof(
    fc.integer({ min: 1, max: 999 }).map(String),
    fc.integer({ min: 1000, max: 999999 }).map((value) => value.toLocaleString('en')),
    fc.tuple(fc.nat(999), fc.integer({ min: 1, max: 9 })).map((digits) => digits.join('.')),
  );
  const unit = fc.constantFrom('명', '건', '개사', '곳', '억 원', '만 달러', '%', '%p', '㎡', 'MW');
  const josa = fc.constantFrom('', '을', '이', '으로', '의', '에서', '입니다.', ' 이상', ', ');
  const before = fc.constantFrom('', '모두 ', '신규 과제 ', '(', '2021년 ', '협약은 ');
  fc.assert(
    fc.property(before, number, unit, josa, (start, digits, counted, rest) => {
      expect(find(`${start}${digits}${counted}${rest}`)).toEqual([
        { text: `${digits}${counted}`, at: start.length },
      ]);
    }),
  );
});
