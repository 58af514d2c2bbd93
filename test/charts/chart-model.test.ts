import { describe, expect, test } from 'vitest';
import { aModel, theFigures } from './a-chart.ts';

const words = (model: ReturnType<typeof aModel>) =>
  model.series.map(({ points }) => points.map((point) => point?.words));

describe('chartModel', () => {
  test('survives JSON', () => {
    const model = aModel(
      { type: 'progress' },
      { jobs: { value: '903', target: 'aim' }, aim: { value: '846', kind: 'target' } },
    );
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  test('keeps exact digits and words every number', () => {
    expect(aModel({}, { a: '561.60' }).series[0]?.points[0]).toMatchObject({
      value: '561.60',
      number: '561.60',
      words: '561.60억\u00a0원',
    });
  });

  test('puts the numbers into the title', () => {
    expect(aModel({ title: '<Fig id="a" josa="으로" /> 늘었다' }, { a: '539' }).title).toBe(
      '539억 원으로 늘었다',
    );
  });

  test('names categories by the short name of a figure', () => {
    expect(aModel({}, { a: { label: '수탁: 기반구축', short: '기반구축' }, b: '1' }).categories).toEqual([
      '기반구축',
      'b',
    ]);
  });

  test.each(['line', 'bar'] as const)('names categories of one label by their periods in a %s', (type) => {
    const model = aModel(
      { type },
      { a: { label: '보급', period: '2020' }, b: { label: '보급', period: '2021' } },
    );
    expect(model).toMatchObject({ categories: ['2020년', '2021년'], what: '보급' });
    expect(model.series[0]?.points[0]?.period).toBeUndefined();
  });

  test('makes one bar of the figures of a stacked bar', () => {
    const model = aModel({ type: 'stacked-bar' }, { a: '539', b: '561.6' });
    expect(model.categories).toEqual(['']);
    expect(model.series.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test('sums parts exactly where no total is declared', () => {
    expect(aModel({ type: 'doughnut' }, { a: '0.1', b: '0.2' }).totals[0]?.value).toBe('0.3');
  });

  test('takes the declared total of exactly these parts, and what it measures', () => {
    const model = aModel(
      { type: 'doughnut', figures: ['a', 'b'] },
      {
        a: '539.4',
        b: '561.4',
        all: { label: '사업비', value: '1101', parts: ['b', 'a'], 'parts-differ': '다르다' },
      },
    );
    expect(model.totals).toMatchObject([{ number: '1,101', differs: '다르다' }]);
    expect(model.what).toBe('사업비');
  });

  test('gives parts their share of the sum of the parts', () => {
    const model = aModel({ type: 'doughnut' }, { a: '539', b: '561.6', c: '418.6' });
    expect(model.series[0]?.points.map((point) => point?.share)).toEqual(['35.5%', '37.0%', '27.6%']);
  });

  test('gives no share of nothing', () => {
    expect(aModel({ type: 'doughnut' }, { a: '0', b: '0' }).series[0]?.points[0]?.share).toBeUndefined();
  });

  test('tells how a value stands to its target', () => {
    const model = aModel(
      { type: 'progress', figures: ['jobs'] },
      {
        jobs: { value: '800', unit: '명', target: 'aim' },
        aim: { value: '846', unit: '명', kind: 'target' },
      },
    );
    expect(model.series[0]?.points[0]?.target).toEqual({
      value: '846',
      number: '846',
      words: '846명',
      share: '94.6%',
      distance: '46명',
    });
  });

  test('measures by a target of another edition, which the page knows', () => {
    const given = { jobs: { value: '903', unit: '명', target: '2020/aim' } };
    const jobs = theFigures(given);
    const aim = theFigures({ aim: { value: '846', unit: '명', kind: 'target' } }).get('aim');
    const model = aModel(
      { type: 'progress', figures: ['jobs'], title: '목표의 <Fig id="jobs" show="share" />' },
      given,
      { target: () => aim, find: (id) => (id === '2020/aim' ? aim : jobs.get(id)) },
    );
    expect(model.series[0]?.points[0]?.target).toMatchObject({ value: '846', share: '106.7%' });
    expect(model.title).toBe('목표의 106.7%');
  });

  test('measures all figures in the unit of the first', () => {
    const model = aModel({}, { a: { value: '2', unit: '억 원' }, b: { value: '5000', unit: '만 원' } });
    expect(model.unit).toBe('억 원');
    expect(Number(model.series[0]?.points[1]?.value)).toBe(0.5);
    expect(words(model)).toEqual([['2억\u00a0원', '5천만\u00a0원']]);
  });

  test('has no unit where figures count different things', () => {
    expect(aModel({}, { a: { unit: '명' }, b: { unit: '건' } }).unit).toBeUndefined();
  });

  test('marks planned figures only among actual ones', () => {
    const planned = { value: '2', kind: 'plan' } as const;
    expect(aModel({}, { a: '1', b: planned }).series[0]?.points.map((point) => point?.mark)).toEqual([
      undefined,
      '계획',
    ]);
    const model = aModel({}, { a: planned, b: planned });
    expect(model.kind).toBe('계획');
    expect(model.series[0]?.points[0]?.mark).toBeUndefined();
  });

  test('carries the letter of a status and the 약 of a source', () => {
    expect(
      aModel({}, { a: { value: '13625', status: 'provisional', about: true } }).series[0]?.points[0]?.number,
    ).toBe('약\u00a013,625p');
  });

  test('leaves a gap where a series has no such figure', () => {
    const model = aModel(
      {
        type: 'line',
        series: [
          { name: '가', figures: ['a', 'gone'] },
          { name: '나', figures: ['b', 'c'] },
        ],
      },
      { a: '1', b: '2', c: '3' },
    );
    expect(model.series[0]?.points[1]).toBeNull();
  });

  test('comes home empty-handed, not broken, when there is no figure at all', () => {
    expect(aModel({ figures: ['gone'] }, {}).series[0]?.points).toEqual([null]);
  });
});
