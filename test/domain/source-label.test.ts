import { expect, test } from 'vitest';
import type { Source } from '../../src/domain/report.ts';
import { sourceLabel } from '../../src/domain/source-label.ts';

const source = (id: string, date?: string, publisher = '정원일보'): Source => ({
  id,
  publisher,
  title: id,
  url: `https://daily.example/${id}`,
  ...(date !== undefined && { date }),
});
const mapOf = (...sources: Source[]) => new Map(sources.map((each) => [each.id, each]));

test.each([
  [[source('one', '2031-02-08')], ['정원일보(2031. 2. 8.)']],
  [[source('one')], ['정원일보(날짜 미상)']],
  [
    [source('one', '2031'), source('other', '2032')],
    ['정원일보(2031.)', '정원일보(2032.)'],
  ],
  [
    [source('second', '2031-02'), source('first', '2031-02'), source('else', '2031-02', '씨앗신문')],
    ['정원일보(2031. 2., b)', '정원일보(2031. 2., a)', '씨앗신문(2031. 2.)'],
  ],
])('is the publisher and date, with a letter where sources would read alike: %#', (sources, labels) => {
  expect(sources.map((each) => sourceLabel(each, mapOf(...sources)))).toEqual(labels);
});

test('never calls two sources the same, however many there are', () => {
  const all = mapOf(...Array.from({ length: 800 }, (_, index) => source(String(index).padStart(3, '0'))));
  const labels = [...all.values()].map((each) => sourceLabel(each, all));
  expect(labels.slice(24, 28)).toEqual(
    ['y', 'z', 'aa', 'ab'].map((letter) => `정원일보(날짜 미상, ${letter})`),
  );
  expect(labels.slice(701, 703)).toEqual(['zz', 'aaa'].map((letter) => `정원일보(날짜 미상, ${letter})`));
  expect(new Set(labels).size).toBe(800);
});
