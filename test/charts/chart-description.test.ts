import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartDescription } from '../../src/charts/chart-description.ts';
import { aModel } from './a-chart.ts';

const described = (...given: Parameters<typeof aModel>) =>
  chartDescription(aModel(...given)).replaceAll('\u00a0', ' ');
const over = (...values: string[]) =>
  Object.fromEntries(
    values.map((value, index) => [
      `y${index}`,
      { label: '보급', value, unit: '개사', period: String(2018 + index) },
    ]),
  );

describe('chartDescription', () => {
  test('tells type, measure, highest and lowest', () => {
    expect(described({}, { 기반구축: '539', 기업지원: '561.6', 기술개발: '418.6' })).toMatchInlineSnapshot(
      `"막대 도표. 3개 항목의 값을 보인다(단위: 억 원, 2021년). 가장 큰 값은 기업지원 561.6억 원, 가장 작은 값은 기술개발 418.6억 원이다."`,
    );
  });

  test('tells the total of parts and the share of the highest', () => {
    expect(described({ type: 'doughnut' }, { 국비: '153', 지방비: '60', 민자: '14' })).toMatchInlineSnapshot(
      `"도넛 도표. 3개 항목의 값을 보인다(단위: 억 원, 2021년). 가장 큰 값은 국비 153억 원(67.4%), 가장 작은 값은 민자 14억 원(6.2%)이다. 합계는 227억 원이다."`,
    );
  });

  test('tells how far a value is from its target', () => {
    const aim = { value: '846', unit: '명', kind: 'target' } as const;
    const jobs = (value: string) =>
      described(
        { type: 'progress', figures: ['일자리'] },
        { 일자리: { value, unit: '명', target: 'aim' }, aim },
      );
    expect(jobs('903')).toMatchInlineSnapshot(
      `"목표 대비 도표. 1개 항목의 값을 보인다(단위: 명, 2021년). 일자리는 903명으로, 목표 846명보다 57명 많다(달성률 106.7%)."`,
    );
    expect(jobs('800')).toContain('목표 846명보다 46명 적다(달성률 94.6%).');
    expect(jobs('846')).toContain('일자리는 846명으로, 목표 846명과 같다.');
  });

  test.each([
    ['증가', ['46', '112', '203'], '2018년 46개사에서 2020년 203개사로 계속 증가했다.'],
    ['감소', ['203', '112', '46'], '2018년 203개사에서 2020년 46개사로 계속 감소했다.'],
    ['증감', ['46', '203', '112'], '2018년 46개사에서 2020년 112개사로 증감을 거쳐 증가했다.'],
    ['제자리', ['46', '203', '46'], '2018년 46개사에서 2020년 46개사로 증감을 거쳐 처음 값이 되었다.'],
    ['멈춤', ['46', '46', '112'], '2018년 46개사에서 2020년 112개사로 증가했다.'],
  ])('tells the course of a line: %s', (_, values, course) => {
    expect(described({ type: 'line' }, over(...values))).toContain(course);
  });

  test('tells what is aimed at apart from what has happened', () => {
    const figures = {
      ...over('46', '112'),
      aim: { label: '보급', value: '300', unit: '개사', period: '2026', kind: 'target' as const },
    };
    expect(described({ type: 'line' }, figures)).toContain(
      '2019년 112개사로 계속 증가했다. 2026년 목표는 300개사다.',
    );
  });

  test('says a negative number in words', () => {
    expect(described({}, { a: '-3', b: '2' })).toContain('가장 작은 값은 a 마이너스 3억 원이다.');
  });

  test('names both of two equal values', () => {
    expect(described({}, { 국비: '3', 도비: '1', 시비: '1' })).toContain(
      '가장 작은 값은 도비와 시비의 1억 원이다.',
    );
  });

  test('notices a value far beyond the others', () => {
    expect(described({}, { a: '9', b: '4', c: '1' })).toContain('그다음 값의 두 배가 넘는다.');
    expect(described({}, { a: '8', b: '4', c: '1' })).not.toContain('두 배');
  });

  const values = fc.array(fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 99 })), {
    minLength: 2,
    maxLength: 8,
  });

  test('finds the highest and the lowest of any values', () => {
    fc.assert(
      fc.property(values, (pairs) => {
        const hundredths = pairs.map(([whole, part]) => whole * 100 + part);
        const figures = Object.fromEntries(
          hundredths.map((each, index) => [`이름${index}가`, (each / 100).toFixed(2)]),
        );
        const text = described({}, figures);
        if (new Set(hundredths).size === 1) return expect(text).toMatch(/값은 .* 모두 같다\./);
        const nameOf = (value: number) => `이름${hundredths.indexOf(value)}가`;
        const [, high, low] = /가장 큰 값은 (.*), 가장 작은 값은 (.*?원)/.exec(text) ?? [];
        expect(high).toContain(nameOf(Math.max(...hundredths)));
        expect(low).toContain(nameOf(Math.min(...hundredths)));
      }),
    );
  });

  test('never calls a chart an image, and never leaves a hole', () => {
    const types = fc.constantFrom('bar', 'stacked-bar', 'line', 'doughnut', 'progress' as const);
    fc.assert(
      fc.property(types, values, (type, pairs) => {
        const figures = Object.fromEntries(pairs.map(([whole], index) => [`수${index}`, String(whole)]));
        const text = described({ type: type as 'bar' }, figures);
        expect(text).not.toMatch(/이미지|사진|아이콘|undefined|null|NaN| {2}|^ | $/);
        expect(text).toMatch(/^\S+( \S+)? 도표\. .*\.$/);
      }),
    );
  });
});
