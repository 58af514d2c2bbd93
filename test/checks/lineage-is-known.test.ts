import { describe, expect, test } from 'vitest';
import { lineageIsKnown } from '../../src/checks/lineage-is-known.ts';
import { reportOver, type Told } from '../domain/report-over-years.ts';
import { tell } from './tell.ts';

describe('is content', () => {
  test.each<[situation: string, told: Told, ended?: Record<string, Record<string, string>>]>([
    ['without a word of lineage', { 2031: ['a'], 2032: ['a', 'b'] }],
    [
      'with what is renamed, merged and split',
      { 2031: ['a', 'b'], 2032: ['c < a, b'], 2033: ['d < c', 'e < c'] },
    ],
    ['with a section that takes another one in', { 2031: ['a', 'b'], 2032: ['a < a, b'] }],
    ['with a name from before a gap', { 2031: ['a'], 2032: ['z'], 2033: ['b < a'] }],
    ['with an end', { 2031: ['a'], 2032: ['z'] }, { 2032: { a: '끝' } }],
    ['with an end after a gap', { 2031: ['a'], 2032: ['z'], 2033: ['z'] }, { 2033: { a: '끝' } }],
  ])('%s', (_, told, ended) => {
    expect(lineageIsKnown(reportOver(told, ended))).toEqual([]);
  });
});

test('finds a section that continues what no earlier edition has', () => {
  const report = reportOver({
    2031: ['school', 'forest'],
    2032: ['classes < schol, later', 'later < forest'],
  });
  expect(tell(lineageIsKnown(report))).toMatchInlineSnapshot(`
    "error 2032/classes.mdx continues › 0
      절 "classes"의 continues에 적힌 절 "schol"은 2032년판보다 앞선 판에 없는 이름입니다.
      "school"로 고치거나, continues에서 지우세요.
      The section "classes" continues the section "schol", and no edition before 2032 has one.
      Name "school", or take it out of continues.
    error 2032/classes.mdx continues › 1
      절 "classes"의 continues에 적힌 절 "later"는 2032년판보다 앞선 판에 없는 이름입니다.
      앞선 판에 있는 절의 파일 이름으로 고치거나, continues에서 지우세요.
      The section "classes" continues the section "later", and no edition before 2032 has one.
      Name the file of a section of an earlier edition, or take it out of continues."
  `);
});

test('finds a section that continues only its own name', () => {
  expect(tell(lineageIsKnown(reportOver({ 2031: ['jobs'], 2032: ['jobs < jobs'] })))).toMatchInlineSnapshot(`
    "warning 2032/jobs.mdx continues
      절 "jobs"의 continues: 자기 이름만 적혀 있습니다. 이름이 같은 절은 적지 않아도 이어집니다.
      continues를 지우세요.
      The section "jobs" continues only the one of its own name, as it does unsaid.
      Take continues away."
  `);
});

test('finds an end of what never was', () => {
  const report = reportOver({ 2031: ['school'], 2032: ['zoo'] }, { 2032: { schools: '끝', zoo: '끝' } });
  expect(tell(lineageIsKnown(report))).toMatchInlineSnapshot(`
    "error 2032/edition.yaml ended › 0 › section
      칸 "ended"에 적힌 절 "schools"는 2032년판보다 앞선 판에 없는 이름입니다.
      "school"로 고치거나, ended에서 지우세요.
      The field "ended" names the section "schools", and no edition before 2032 has one.
      Name "school", or take it out of ended.
    error 2032/edition.yaml ended › 1 › section
      칸 "ended"에 적힌 절 "zoo"는 2032년판보다 앞선 판에 없는 이름입니다.
      앞선 판에 있는 절의 파일 이름으로 고치거나, ended에서 지우세요.
      The field "ended" names the section "zoo", and no edition before 2032 has one.
      Name the file of a section of an earlier edition, or take it out of ended."
  `);
});

test('finds an end of what goes on, under its own name or another, in that edition or later', () => {
  const report = reportOver(
    { 2031: ['a', 'b', 'c'], 2032: ['a', 'd < b'], 2033: ['c < d'] },
    { 2032: { a: '끝', b: '끝', c: '끝' } },
  );
  expect(tell(lineageIsKnown(report))).toMatchInlineSnapshot(`
    "error 2032/edition.yaml ended › 0 › section
      끝났다고 적은 절 "a": 2032년판의 절 "a"로 이어집니다.
      ended에서 지우거나, 그 절이 다른 주제이면 파일 이름과 continues를 고치세요.
      The section "a" is said to have ended, and goes on as "a" of the 2032 edition.
      Take it out of ended; if that section has another subject, change its file name or what it continues.
    error 2032/edition.yaml ended › 1 › section
      끝났다고 적은 절 "b": 2032년판의 절 "d"로 이어집니다.
      ended에서 지우거나, 그 절이 다른 주제이면 파일 이름과 continues를 고치세요.
      The section "b" is said to have ended, and goes on as "d" of the 2032 edition.
      Take it out of ended; if that section has another subject, change its file name or what it continues.
    error 2032/edition.yaml ended › 2 › section
      끝났다고 적은 절 "c": 2033년판의 절 "c"로 이어집니다.
      ended에서 지우거나, 그 절이 다른 주제이면 파일 이름과 continues를 고치세요.
      The section "c" is said to have ended, and goes on as "c" of the 2033 edition.
      Take it out of ended; if that section has another subject, change its file name or what it continues."
  `);
});

test('finds an end of a name that had been given up for another one', () => {
  const report = reportOver({ 2031: ['a'], 2032: ['b < a'], 2033: ['z'] }, { 2033: { a: '끝' } });
  expect(tell(lineageIsKnown(report))).toMatchInlineSnapshot(`
    "error 2033/edition.yaml ended › 0 › section
      끝났다고 적은 절 "a": 2032년판의 절 "b"로 이어집니다.
      그 뒤의 이름 "b"로 고치거나, ended에서 지우세요.
      The section "a" is said to have ended, and goes on as "b" of the 2032 edition.
      Name "b", as it was called since, or take it out of ended."
  `);
});
