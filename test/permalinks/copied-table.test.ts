import { expect, test } from 'vitest';
import { type CopiedTable, tableAsHtml, tableAsText } from '../../src/permalinks/copied-table.ts';

const table: CopiedTable = {
  title: '해마다의 새 일자리 <명>',
  columns: ['구분', '실적', '전년 대비'],
  rows: [
    { label: '2031년', cells: ['1,519', '△3.2'], isTotal: false },
    { label: '합계', cells: ['2,422', '-'], isTotal: true },
  ],
  notes: ['※ △는 감소', '자료: 정원일보(2032. 1. 8.)'],
};

test('is a bare HTML table with caption, lines and notes, and nothing that a program would have to mend', async () => {
  await expect(
    `${tableAsHtml(table).replaceAll(/(<(?:tr|thead|tbody|p|\/table))/g, '\n$1')}\n`,
  ).toMatchFileSnapshot('copied-table.html.txt');
  expect(tableAsHtml(table)).not.toMatch(/class=|<div|<span|<style/);
});

test('is lines of cells with tabs, whose numbers programs read', () => {
  expect(tableAsText(table)).toBe(
    [
      '해마다의 새 일자리 <명>',
      '구분\t실적\t전년 대비',
      '2031년\t1,519\t-3.2',
      '합계\t2,422\t-',
      '※ △는 감소',
      '자료: 정원일보(2032. 1. 8.)',
    ].join('\n'),
  );
});

test('keeps a cell in its place, whatever it holds', () => {
  const odd = {
    ...table,
    rows: [{ label: '가\t나\n다', cells: ['약\u00a01,000', '-'], isTotal: false }],
    notes: [],
  };
  expect(tableAsText(odd).split('\n').at(-1)).toBe('가 나 다\t약 1,000\t-');
});
