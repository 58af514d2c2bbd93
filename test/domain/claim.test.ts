import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../src/domain/claim.ts';
import { clausesOf, passageOf } from '../../src/domain/clause.ts';

const clauses = (words: string) => clausesOf(passageOf(words));
const claims = (words: string) => clauses(words).flatMap(claimsOf);
const a = '<Fig id="a" />';
const b = '<Fig id="b" />';

describe('clauses', () => {
  test.each([
    [`센터는 ${a}에서 ${b}으로 늘고 팀은 줄었다.`, ['센터는 ￼에서 ￼으로 늘고', '팀은 줄었다.']],
    [`앞은 ${a}이다. 뒤는 ${b}이다.`, ['앞은 ￼이다.', '뒤는 ￼이다.']],
    [`앞은 ${a}, 뒤는 ${b}이다.`, ['앞은 ￼', '뒤는 ￼이다.']],
    [`목표는 ${a}였으나 실적은 ${b}이다.`, ['목표는 ￼였으나', '실적은 ￼이다.']],
    ['<Fig id="a" josa="은" /> 목표보다 많다.', ['￼은 목표보다 많다.']],
  ])('of %s', (words, texts) => {
    expect(clauses(words).map(({ text }) => text)).toEqual(texts);
  });

  test('keep their numbers in order', () => {
    const found = clauses(`앞은 ${a}, 뒤는 ${b}이다.`);
    expect(found.map(({ figs }) => figs.map(({ attributes }) => attributes.id))).toEqual([['a'], ['b']]);
  });
});

describe('what a clause claims', () => {
  test.each([
    [`${a}에서 ${b}으로 늘었다.`, [{ says: 'more', subject: 1, base: 0 }]],
    [`${a}에서 ${b}으로 줄었다.`, [{ says: 'less', subject: 1, base: 0 }]],
    [`${a}은 지난해의 ${b}보다 많다.`, [{ says: 'more', subject: 0, base: 1 }]],
    [`지난해의 ${a}보다 줄어 ${b}이 되었다.`, [{ says: 'less', subject: 1, base: 0 }]],
    [
      `${a}에서 ${b}으로 두 배로 늘었다.`,
      [{ says: 'more', subject: 1, base: 0, times: { factor: 2, bound: 'about' } }],
    ],
    [
      `${a}에서 ${b}으로 세 배 넘게 늘었다.`,
      [{ says: 'more', subject: 1, base: 0, times: { factor: 3, bound: 'over' } }],
    ],
    [
      `${a}에서 ${b}으로 두 배 가까이 늘었다.`,
      [{ says: 'more', subject: 1, base: 0, times: { factor: 2, bound: 'nearly' } }],
    ],
    [`${a}은 목표를 넘었다.`, [{ says: 'reached' }]],
    [`${a}은 목표에 못 미쳤다.`, [{ says: 'missed' }]],
    [`${a}은 목표에 미치지 못했다.`, [{ says: 'missed' }]],
    [`기반구축이 ${a}으로 가장 크다.`, [{ says: 'most', subject: 0, ofAllYears: false }]],
    [`${a}은 역대 최고이다.`, [{ says: 'most', subject: 0, ofAllYears: true }]],
    [`지원이 ${a}으로 가장 적다.`, [{ says: 'least', subject: 0, ofAllYears: false }]],
  ])('%s', (words, expected) => {
    expect(claims(words)).toEqual(expected);
  });

  test.each([
    `${a}에서 ${b}으로 늘지 않았다.`,
    `${a}과 ${b}이 늘었다.`,
    `${a}에서 ${b}까지이다.`,
    `${a}에서 늘었다가 ${b}으로 줄었다.`,
    `자료는 ${a}에서 ${b}이라고 적었다.`,
    `${a}에서 시작해 ${b}이 되었다.`,
    `${a}과 ${b} 가운데 무엇이 가장 큰지 알 수 없다.`,
    `실적은 ${a}보다 적었던 ${b}의 목표를 이루지 못한 것은 아니다.`,
  ])('is nothing that the data could answer: %s', (words) => {
    expect(claims(words)).toEqual([]);
  });
});
