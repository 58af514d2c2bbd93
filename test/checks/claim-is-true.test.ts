import { describe, expect, test } from 'vitest';
import { claimIsTrue } from '../../src/checks/claim-is-true.ts';
import { aFigure, aReport, aSection, anEdition } from './a-report.ts';

const indicators = {
  seeds: { name: '씨앗', unit: '건', direction: 'more', definition: '센다' },
  waste: { name: '쓰레기', unit: '건', direction: 'less', definition: '센다' },
} as const;
const seeds = (value: number, more = {}) => aFigure({ value, unit: '건', indicator: 'seeds', ...more });

const drawn = (charts: Record<string, { title: string; figures: string[] }>) =>
  Object.fromEntries(
    Object.entries(charts).map(([id, chart]) => [id, { type: 'progress' as const, ...chart }]),
  );

/** What is wrong with a sentence of the year 2033, of 20 seeds, 11 in the year before and a target of 15. */
function faults(body: string, charts: Record<string, { title: string; figures: string[] }> = {}) {
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
          trees: aFigure({ label: '나무', value: 5, unit: '건', period: 2033, target: 'trees-aim' }),
          'trees-aim': aFigure({ value: 8, unit: '건', kind: 'target', period: 2033 }),
        },
        charts: drawn(charts),
        body,
      }),
      aSection({
        edition: '2032',
        figures: {
          now: seeds(11, { period: 2032, target: 'aim' }),
          aim: seeds(11, { kind: 'target', period: 2032 }),
        },
      }),
      aSection({ edition: '2031', figures: { now: seeds(18, { period: 2031 }) } }),
      aSection({ edition: '2030', figures: { now: seeds(19, { period: 2030 }) } }),
    ],
  });
  return claimIsTrue(report);
}

const now = '<Fig id="now" />';
const before = '<Fig id="2032/now" />';
const first = '<Fig id="2031/now" />';
const eldest = '<Fig id="2030/now" />';
const share = '<Fig id="now" show="share" />';
const difference = '<Fig id="now" show="difference" />';
const lack = '<Fig id="trees" show="difference" />';
const trees = '<Fig id="trees" />';

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
    `${first}은 목표를 넘었다.`,
    `${now}로, 목표보다 ${difference}이 많다.`,
    `목표를 ${difference} 넘었다.`,
    `나무는 목표에 ${lack}이 모자란다.`,
    `나무는 목표보다 ${lack}이 적다.`,
    `목표 <Fig id="aim" />의 ${share}로, 목표를 넘었다.`,
    `나무는 ${trees}로, 목표 <Fig id="trees-aim" josa="을" /> 달성하지 못하였다.`,
    `목표 <Fig id="trees-aim" />의 <Fig id="trees" show="share" />로, 목표에 미치지 못하였다.`,
    `나무는 목표의 <Fig id="trees" show="share" josa="을" /> 달성하였다.`,
    `씨앗은 ${now}이고, 나무는 목표에 미치지 못하였다.`,
    `${before}은 목표를 넘지 못했다.`,
    `${now}은 앞선 해의 목표 <Fig id="2032/aim" josa="에" /> 미치지 못했다.`,
    `${now}은 ${before} 대비 많다.`,
    `${first} 대비 ${before}로 감소하였다.`,
    `${before}은 ${first}에 비해 적다.`,
    `${now}은 ${before}에 견주어 늘었다.`,
    `${now}은 ${before}의 두 배에 가깝다.`,
    `${now}로, ${before}보다 많다.`,
    `${now}이고, 지난해의 ${before}보다 늘었다.`,
    `${first}보다 <Fig id="pine" /> 늘었다.`,
    `2032년 ${before}, 2033년 ${now}로 증가하였다.`,
    `참나무 <Fig id="oak" />, 소나무 <Fig id="pine" josa="으로" /> 늘었다.`,
    `${eldest}, ${first}, ${before}로 해마다 줄었다.`,
    `${before}, ${eldest}, ${first}로 해마다 줄었다.`,
    `${first}, ${before}, ${now}, 나무는 해마다 늘었다.`,
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
    `${now}로, 목표보다 ${difference}이 적다.`,
    `목표에 ${difference} 모자란다.`,
    `나무는 목표보다 ${lack}이 많다.`,
    `나무는 목표를 ${lack} 넘었다.`,
    `목표 <Fig id="aim" />의 ${share}로, 목표에 미치지 못하였다.`,
    `목표 <Fig id="trees-aim" />의 <Fig id="trees" show="share" />로, 목표를 넘었다.`,
    `${now}로, 목표 <Fig id="aim" josa="을" /> 달성하지 못하였다.`,
    `${now}은 목표보다 적다.`,
    `${now}은 ${before} 대비 적다.`,
    `${before} 대비 ${now}로 감소하였다.`,
    `${before}은 ${first}에 비해 많다.`,
    `${before}은 ${first}에 비하여 많다.`,
    `${before}은 ${first}에 비하면 많다.`,
    `${before}은 ${first}에 견주어 많다.`,
    `${now}은 ${before}의 세 배이다.`,
    `${now}로, ${before}보다 적다.`,
    `${now}이고, 지난해의 ${before}보다 줄었다.`,
    `2032년 ${before}, 2033년 ${now}로 감소하였다.`,
    `2031년에는 ${first}였고, 2032년에는 ${before}로 늘었다.`,
    `${first}, ${before}, ${now}로 해마다 늘었다.`,
    `${eldest}, ${first}, ${before}로 해마다 늘었다.`,
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

test('quotes what readers see', () => {
  expect(faults(`나무는 목표보다 ${lack}이 많다.`).map(({ what }) => what.ko)).toEqual([
    '글은 "나무는 목표보다 △3건이 많다"라고 하는데, 실적은 목표보다 크지 않습니다: 5건(2033/trees), 8건(2033/trees-aim).',
  ]);
});

describe('the title of a chart', () => {
  const told = (title: string, ...figures: string[]) => faults('', { drawn: { title, figures } });

  test.each([
    ['그해의 목표를 넘었다', 'now'],
    ['목표에 못 미쳤다', 'trees'],
    ['나무는 목표에 못 미쳤다', 'now', 'trees'],
    ['씨앗은 목표를 넘었다', 'now', 'trees'],
    ['둘 가운데 하나가 목표를 넘었다', 'now', 'trees'],
    ['2033년에 목표를 넘은 씨앗', 'trees', 'now'],
    ['씨앗은 목표를 넘었고, 나무는 목표에 못 미쳤다', 'now', 'trees'],
    ['씨앗과 목표', 'trees'],
    ['국비가 절반을 넘는다', 'trees'],
    ['씨앗은 줄었다', 'now'],
    ['목표를 넘었다', 'oak'],
    ['목표를 넘었는지는 알 수 없다', 'trees'],
  ])('stands: %s', (title, ...figures) => {
    expect(told(title, ...figures)).toEqual([]);
  });

  test.each([
    ['그해의 목표를 넘었다', 'trees'],
    ['목표에 못 미쳤다', 'now'],
    ['모두 목표를 넘었다', 'now', 'trees'],
    ['목표를 넘었다', 'now', 'trees'],
    ['나무는 목표를 넘었다', 'now', 'trees'],
    ['씨앗은 목표에 못 미쳤고, 앞선 해보다 줄었다', 'now'],
  ])('falls: %s', (title, ...figures) => {
    expect(told(title, ...figures)).toMatchObject([
      { place: { file: '2033/jobs.mdx', path: ['charts', 'drawn', 'title'] } },
    ]);
  });
});
