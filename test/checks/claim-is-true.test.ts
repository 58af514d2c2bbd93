import { describe, expect, test } from 'vitest';
import { claimIsTrue } from '../../src/checks/claim-is-true.ts';
import { aFigure, aReport, aSection, anEdition } from './a-report.ts';

const indicators = {
  seeds: { name: '씨앗', unit: '건', direction: 'more', definition: '센다' },
  waste: { name: '쓰레기', unit: '건', direction: 'less', definition: '센다' },
} as const;
const seeds = (value: number, more = {}) => aFigure({ value, unit: '건', indicator: 'seeds', ...more });

/** What is wrong with a sentence of the year 2033, of 20 seeds, 11 in the year before and a target of 15. */
function faults(body: string) {
  const report = aReport({
    indicators,
    sections: [
      aSection({
        edition: '2033',
        figures: {
          now: seeds(20, { period: 2033, target: 'aim', parts: ['oak', 'pine'] }),
          aim: seeds(15, { kind: 'target', period: 2033 }),
          oak: aFigure({ value: 14, unit: '건' }),
          pine: aFigure({ value: 6, unit: '건' }),
          money: aFigure({ value: 0.3, unit: '조 원' }),
          more: aFigure({ value: 2000, unit: '억 원' }),
          waste: aFigure({ value: 9, unit: '건', period: 2033, indicator: 'waste', target: 'waste-aim' }),
          'waste-aim': aFigure({ value: 10, unit: '건', kind: 'target', period: 2033 }),
        },
        body,
      }),
      aSection({ edition: '2032', figures: { now: seeds(11, { period: 2032 }) } }),
      aSection({ edition: '2031', figures: { now: seeds(18, { period: 2031 }) } }),
    ],
  });
  return claimIsTrue(report);
}

const now = '<Fig id="now" />';
const before = '<Fig id="2032/now" />';
const first = '<Fig id="2031/now" />';

describe('at peace with', () => {
  test.each([
    `${before}에서 ${now}으로 늘었다.`,
    `${first}에서 ${before}으로 줄었다.`,
    `${before}은 ${first}보다 적다.`,
    `${before}에서 ${now}으로 거의 두 배가 되었다.`,
    '<Fig id="money" josa="은" /> <Fig id="more" />보다 많다.',
    `${now}은 목표를 넘었다.`,
    `목표인 <Fig id="aim" josa="을" /> 넘어선 ${now}이다.`,
    `목표의 <Fig id="now" show="share" />를 달성하였다.`,
    '<Fig id="waste" josa="은" /> 목표를 달성한 값이다.',
    '소나무가 <Fig id="pine" josa="으로" /> 가장 적다.',
    '참나무가 <Fig id="oak" josa="으로" /> 가장 많다.',
    `${now}은 역대 최고이다.`,
    '돈은 <Fig id="money" josa="으로" /> 가장 크다.',
    `${before}에서 ${now}까지 늘었다고 한 자료는 틀리지 않았다.`,
    `${now}은 <Fig id="lost" />보다 많다.`,
    `${before}은 목표를 넘었다.`,
  ])('%s', (body) => {
    expect(faults(body)).toEqual([]);
  });
});

describe('at work on', () => {
  test.each([
    `${before}에서 ${now}으로 줄었다.`,
    `${first}에서 ${before}으로 늘었다.`,
    `${before}은 ${first}보다 많다.`,
    `${before}에서 ${now}으로 세 배가 되었다.`,
    `${before}에서 ${now}으로 두 배 넘게 늘었다.`,
    `${now}에서 ${now}으로 늘었다.`,
    '<Fig id="money" josa="은" /> <Fig id="more" />보다 적다.',
    `${now}은 목표에 못 미쳤다.`,
    '<Fig id="waste" josa="은" /> 목표에 미달하였다.',
    '참나무가 <Fig id="oak" josa="으로" /> 가장 적다.',
    '소나무가 <Fig id="pine" josa="으로" /> 가장 많다.',
    `${now}은 역대 최저이다.`,
  ])('%s', (body) => {
    expect(faults(body)).toHaveLength(1);
  });

  test('a lie on a cover, at its field', () => {
    const report = aReport({
      sections: [aSection({ figures: { a: aFigure({ value: 1 }), b: aFigure({ value: 2 }) } })],
      editions: [anEdition({ lead: '<Fig id="a" />에서 <Fig id="b" josa="으로" /> 줄었다.' })],
    });
    expect(claimIsTrue(report)).toMatchInlineSnapshot(`
      [
        {
          "check": "claim-is-true",
          "place": {
            "file": "2021/edition.yaml",
            "path": [
              "lead",
            ],
          },
          "remedy": {
            "en": "Correct the words, or look at the figure and its source again.",
            "ko": "글을 고치거나, 수치와 그 출처를 다시 확인하세요.",
          },
          "severity": "error",
          "what": {
            "en": "The text says "1명에서 2명으로 줄었다", and 2명(2021/b) is not less than 1명(2021/a).",
            "ko": "글은 "1명에서 2명으로 줄었다"라고 하는데, 2명(2021/b)은 1명(2021/a)보다 작지 않습니다.",
          },
        },
      ]
    `);
  });
});
