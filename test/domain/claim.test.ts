import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../src/domain/claim.ts';
import { clausesOf, passageOf, sentencesOf } from '../../src/domain/clause.ts';
import { courseClaimOf } from '../../src/domain/course-claim.ts';

const clauses = (words: string) => clausesOf(passageOf(words));
const claims = (words: string) => clauses(words).flatMap(claimsOf);
const a = '<Fig id="a" />';
const b = '<Fig id="b" />';
const c = '<Fig id="c" />';
const beyond = '<Fig id="a" show="difference" />';

describe('clauses', () => {
  test.each([
    [`센터는 ${a}에서 ${b}으로 늘고 팀은 줄었다.`, ['센터는 ￼에서 ￼으로 늘고', '팀은 줄었다.']],
    [`앞은 ${a}이다. 뒤는 ${b}이다.`, ['앞은 ￼이다.', '뒤는 ￼이다.']],
    [`앞은 ${a}, 뒤는 ${b}이다.`, ['앞은 ￼', '뒤는 ￼이다.']],
    [`목표는 ${a}였으나 실적은 ${b}이다.`, ['목표는 ￼였으나', '실적은 ￼이다.']],
    ['<Fig id="a" josa="은" /> 목표보다 많다.', ['￼은 목표보다 많다.']],
    [`목표의 ${a}로, 목표를 넘었다.`, ['목표의 ￼로, 목표를 넘었다.']],
    [`실적은 ${a}이고 목표에 미치지 못하였다.`, ['실적은 ￼이고 목표에 미치지 못하였다.']],
    [`실적은 ${a}로, 목표 ${b}을 이루었다.`, ['실적은 ￼로, 목표 ￼을 이루었다.']],
    [`실적은 ${a}이고, 지난해의 ${b}보다 많다.`, ['실적은 ￼이고, 지난해의 ￼보다 많다.']],
    [`실적은 ${a}이고, 수출은 목표를 넘었다.`, ['실적은 ￼이고', '수출은 목표를 넘었다.']],
    [`실적은 ${a}이고, 수출은 ${b}보다 많다.`, ['실적은 ￼이고', '수출은 ￼보다 많다.']],
    [`실적은 ${a}으로, 목표보다 ${b}이 많다.`, ['실적은 ￼으로', '목표보다 ￼이 많다.']],
    [`실적은 ${a}이다. 목표를 넘었다.`, ['실적은 ￼이다.', '목표를 넘었다.']],
    [`${a}을 더한 것으로, 목표를 넘었다.`, ['￼을 더한 것으로', '목표를 넘었다.']],
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
    [`${a}은 ${b} 대비 늘었다.`, [{ says: 'more', subject: 0, base: 1 }]],
    [`${a} 대비 ${b}로 감소하였다.`, [{ says: 'less', subject: 1, base: 0 }]],
    [`${a}은 ${b}에 비해 많다.`, [{ says: 'more', subject: 0, base: 1 }]],
    [`${a}은 ${b}에 비하여 적다.`, [{ says: 'less', subject: 0, base: 1 }]],
    [`${a}은 ${b}에 비하면 적다.`, [{ says: 'less', subject: 0, base: 1 }]],
    [`${a}은 ${b}에 견주어 많다.`, [{ says: 'more', subject: 0, base: 1 }]],
    [`${a}로, ${b}보다 많다.`, [{ says: 'more', subject: 0, base: 1 }]],
    [`${a}이고, 지난해의 ${b}보다 늘었다.`, [{ says: 'more', subject: 0, base: 1 }]],
    [
      `${a}은 ${b}의 두 배이다.`,
      [{ says: 'more', subject: 0, base: 1, times: { factor: 2, bound: 'about' } }],
    ],
    [
      `${a}은 ${b}의 세 배가 넘는다.`,
      [{ says: 'more', subject: 0, base: 1, times: { factor: 3, bound: 'over' } }],
    ],
    [`목표보다 ${beyond}이 많다.`, [{ says: 'above', subject: 0 }]],
    [`목표를 ${beyond} 넘었다.`, [{ says: 'above', subject: 0 }]],
    [`목표보다 ${beyond} 적은 값이다.`, [{ says: 'below', subject: 0 }]],
    [`목표에 ${beyond}이 모자란다.`, [{ says: 'below', subject: 0 }]],
    [`목표에 ${beyond} 못 미쳤다.`, [{ says: 'below', subject: 0 }]],
    [`${a}은 목표를 넘었다.`, [{ says: 'reached' }]],
    [`${a}은 목표보다 많다.`, [{ says: 'reached' }]],
    [`${a}로, 목표를 넘었다.`, [{ says: 'reached' }]],
    [`${a}로, 목표 ${b}을 달성하지 못하였다.`, [{ says: 'missed' }]],
    [`${a}은 목표를 넘지 못했다.`, [{ says: 'missed' }]],
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
    `지난해의 ${a}보다 ${b} 늘었다.`,
    `지난해의 ${a}보다 ${b}이 많다.`,
    `${a}은 ${b}의 두 배에 못 미친다.`,
    `${a}은 ${b}의 두 배 반이다.`,
    `${a}은 ${b}의 열두 배이다.`,
    `${a}은 ${b}의 절반이다.`,
    `${a}이나 ${b}을 모았다.`,
    `목표보다 ${beyond}이 많지 않다.`,
    `목표보다 ${beyond}을 넘게 모았다.`,
    `${a}로 목표의 절반을 넘었다.`,
    `${a}로 목표의 두 배를 넘었다.`,
    `${a}로 이듬해의 목표를 넘었다.`,
    `${a}로 목표에 미치지 못한 것은 아니다.`,
    `실적은 ${a}보다 적었던 ${b}의 목표를 이루지 못한 것은 아니다.`,
  ])('is nothing that the data could answer: %s', (words) => {
    expect(claims(words)).toEqual([]);
  });
});

describe('what a sentence claims of years', () => {
  const course = (words: string) =>
    sentencesOf(passageOf(words)).flatMap((each) => courseClaimOf(each) ?? []);

  test.each([
    [`2032년 ${a}, 2033년 ${b}로 증가하였다.`, { says: 'rose', everyYear: false }],
    [`2032년에는 ${a}였고, 2033년에는 ${b}로 줄었다.`, { says: 'fell', everyYear: false }],
    [`${a}, ${b}, ${c}로 해마다 늘었다.`, { says: 'rose', everyYear: true }],
    [`${a}, ${b}, ${c}이다. 수는 ${a}, ${b}, ${c}로 매년 줄었다.`, { says: 'fell', everyYear: true }],
    [`${a}에서 해마다 늘어 ${b}, ${c}이 되었다.`, { says: 'rose', everyYear: true }],
  ])('%s', (words, expected) => {
    expect(course(words)).toEqual([expected]);
  });

  test.each([
    `${a}, ${b}로 모두 늘었다.`,
    `${a}과 ${b}이 늘었다.`,
    `${a}보다 많은 ${b}로 늘었다.`,
    `수출은 ${a}, 고용은 ${b}로 늘었다.`,
    `${a}로 줄었고, ${b}로 늘었다.`,
    `${a}, ${b}로 정한 목표가 늘었다.`,
    `${a}, ${b}, ${c}로 늘었다.`,
    `${a}, ${b}, ${c}이고, 수출은 해마다 늘었다.`,
    `해마다 느는 수출과 함께 ${a}, ${b}, ${c}을 모았다.`,
    `${a}, ${b}, ${c}로 해마다 늘지 않았다.`,
    `${a}, ${b}, <Fig id="c" show="share" />로 해마다 늘었다.`,
  ])('is nothing that the data could answer: %s', (words) => {
    expect(course(words)).toEqual([]);
  });
});
