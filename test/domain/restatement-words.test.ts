import { expect, test } from 'vitest';
import { addedUp } from '../../src/domain/restatement-words.ts';
import { aFigure } from './a-figure.ts';

test.each([
  ['2030~2031', ['2030', '2031'], { what: '해마다의 값' }],
  ['2029~2031', ['2031', '2030'], { what: '2030년과 2031년의 값', missing: '2029년의 값은 없음' }],
  ['2028~2031', ['2030', '2031'], { what: '2030년과 2031년의 값', missing: '2028년과 2029년의 값은 없음' }],
  ['2028~2031', ['2031'], { what: '2031년의 값', missing: '2028년, 2029년, 2030년의 값은 없음' }],
  ['2029~2031', ['2029~2030', '2031'], { what: '해마다의 값' }],
  ['2030', ['2030-06', '2030-12'], { what: '해마다의 값' }],
])('tells of %s which of the years %j are added up', (period, years, expected) => {
  const earlier = years.map((each) => aFigure({ period: each }));
  expect(addedUp({ later: aFigure({ period }), earlier })).toEqual(expected);
});
