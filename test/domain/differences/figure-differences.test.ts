import { describe, expect, test } from 'vitest';
import { figureDifferences } from '../../../src/domain/differences/figure-differences.ts';
import { fieldName } from '../../../src/domain/field-name.ts';
import { chart } from '../../../src/schema/chart.ts';
import { edition } from '../../../src/schema/edition.ts';
import { figure } from '../../../src/schema/figure.ts';
import { plan } from '../../../src/schema/plan.ts';
import { section } from '../../../src/schema/section.ts';
import { table } from '../../../src/schema/table.ts';
import { aFigure } from '../a-figure.ts';

const rival = { value: '2', source: 'other', also: [] };
const before = aFigure();

describe('two figures', () => {
  test.each<[field: string, after: Parameters<typeof aFigure>[0]]>([
    ['label', { label: '다른 수치' }],
    ['short', { short: '수치' }],
    ['value', { value: '1.0' }],
    ['unit', { unit: '천 건' }],
    ['about', { about: true }],
    ['period', { period: '2021-12' }],
    ['kind', { kind: 'plan' }],
    ['scope', { scope: 'province' }],
    ['source', { source: 'other' }],
    ['also', { also: ['other'] }],
    ['indicator', { indicator: 'jobs' }],
    ['target', { target: '2020/aim' }],
    ['parts', { parts: ['a', 'b'] }],
    ['parts-differ', { 'parts-differ': '까닭' }],
    ['including', { including: ['a'] }],
    ['status', { status: 'provisional' }],
    ['rivals', { rivals: [rival] }],
    ['restates', { restates: [{ figures: ['2020/a'], reason: 'scope', why: '까닭' }] }],
    ['note', { note: '주석' }],
  ])('differ in %s, whichever comes first', (field, given) => {
    const after = aFigure(given);
    const value = (after as unknown as Record<string, unknown>)[field];
    const said = figureDifferences(before, after);
    expect(said).toMatchObject([{ field, after: value }]);
    expect(figureDifferences(after, before)).toMatchObject([{ field, before: value }]);
  });

  test('are told in the order of the fields of every figure, all of them', () => {
    expect(figureDifferences({}, aFigure({ short: '짧은', note: '주석' })).map(({ field }) => field)).toEqual(
      ['label', 'short', 'value', 'unit', 'period', 'kind', 'scope', 'source', 'note'],
    );
  });

  test.each([
    ['nothing is as good as an empty list or false', { ...before, also: undefined, about: undefined }],
    ['its place is none of its fields', { ...before, id: 'b', edition: '2022', section: 'c' }],
    [
      'the order of the keys in a list does not matter',
      { ...before, rivals: [{ also: [], source: 'other', value: '2' }] },
    ],
  ])('are the same where %s', (situation, after) => {
    const was = situation.includes('keys') ? { ...before, rivals: [rival] } : before;
    expect(figureDifferences(was, after as never)).toEqual([]);
  });

  test('are told from a record of the seal, too', () => {
    expect(figureDifferences({ label: '어떤 수치', value: '1' }, { label: '어떤 수치', value: '2' })).toEqual(
      [{ field: 'value', before: '1', after: '2' }],
    );
  });
});

test('every field that an author may write has a name', () => {
  const shapes = [figure.shape, chart.shape, table.shape, section.shape, plan.shape];
  const cover = ['headline', 'lead', 'message', 'strategies', 'key-figures', 'contents'];
  expect(Object.keys(edition.shape)).toEqual(expect.arrayContaining(cover));
  const untold = ['updated', 'figures', 'charts', 'tables'];
  const fields = [...shapes.flatMap((shape) => Object.keys(shape)), ...cover].filter(
    (field) => !untold.includes(field),
  );
  expect(fields.filter((field) => fieldName(field).ko === field)).toEqual([]);
});
