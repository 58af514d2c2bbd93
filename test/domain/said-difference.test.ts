import { expect, test } from 'vitest';
import { saidDifferences } from '../../src/domain/said-difference.ts';
import { statedFields } from '../../src/domain/wording.ts';

test.each([
  {
    name: 'a value',
    before: { value: '903', unit: '명' },
    after: { value: '904', unit: '명' },
    said: [{ field: 'value', before: '903', after: '904' }],
  },
  {
    name: 'one sentence of many',
    before: { text: ['첫 문장이다. 둘째 문장이다.', '다른 문단이다.'] },
    after: { text: ['첫 문장이다. 둘째 문장이었다.', '다른 문단이다.'] },
    said: [{ field: 'text', before: '둘째 문장이다.', after: '둘째 문장이었다.' }],
  },
  {
    name: 'a field that came, and one that went',
    before: { label: '나무', note: '심은 것만.' },
    after: { label: '나무', short: '나무' },
    said: [
      { field: 'short', before: undefined, after: '나무' },
      { field: 'note', before: '심은 것만.', after: undefined },
    ],
  },
  {
    name: 'the order of sentences',
    before: { text: ['하나다. 둘이다.'] },
    after: { text: ['둘이다. 하나다.'] },
    said: [{ field: 'text', before: '하나다. 둘이다.', after: '둘이다. 하나다.' }],
  },
  {
    name: 'the order of headings',
    before: { headings: ['a', 'b'] },
    after: { headings: ['b', 'a'] },
    said: [{ field: 'headings', before: 'a b', after: 'b a' }],
  },
  {
    name: 'another heading, which tells of itself',
    before: { headings: ['a'] },
    after: { headings: ['a', 'b'] },
    said: [],
  },
])('tells $name', ({ before, after, said }) => {
  expect(saidDifferences({ before, after })).toEqual(said);
});

test.each([
  { after: { value: '904', label: '일자리' }, fields: ['value'] },
  { after: { value: '903', label: '새 일자리', note: '주석' }, fields: [] },
  { after: undefined, fields: ['value', 'label'] },
])('knows what of a figure is more than wording', ({ after, fields }) => {
  const before = { value: '903', label: '일자리' };
  expect(statedFields({ address: '/2031/figures/jobs/', before, after })).toEqual(fields);
});
