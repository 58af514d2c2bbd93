import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWords, plainWords } from '../../src/domain/words.ts';
import { aFigure } from './a-figure.ts';

describe('parseWords', () => {
  test.each([
    ['no tags', '수치가 없다.', [{ text: '수치가 없다.' }]],
    ['one tag', '<Fig id="jobs" />', [{ fig: { id: 'jobs' }, at: 0 }]],
    [
      'all attributes, in any order and in either quotes',
      `올해 <Fig show='share' id="jobs" josa="을"/> 이뤘다.`,
      [{ text: '올해 ' }, { fig: { id: 'jobs', josa: '을', show: 'share' }, at: 3 }, { text: ' 이뤘다.' }],
    ],
    [
      'a tag over two lines',
      '<Fig\n  id="jobs"\n  josa="을"\n/>',
      [{ fig: { id: 'jobs', josa: '을' }, at: 0 }],
    ],
    [
      'neighbours',
      '<Fig id="a" /><Fig id="b" />',
      [
        { fig: { id: 'a' }, at: 0 },
        { fig: { id: 'b' }, at: 14 },
      ],
    ],
    ['less-than signs of mathematics', '3 < 5 <', [{ text: '3 < 5 <' }]],
  ])('reads %s', (_title, text, expected) => expect(parseWords(text)).toEqual(expected));

  test.each([
    '<Fig />',
    '<Fig id="" />',
    '<Fig id=jobs />',
    '<Fig id={jobs} />',
    '<Fig id="jobs">',
    '<Fig id="jobs"',
    '<Fig id="jobs />',
    '<Fig id="jobs" id="exports" />',
    '<Fig id="jobs" colour="red" />',
    '<Fig id="jobs"josa="을" />',
    '<Fig josa="을" />',
    '<fig id="jobs" />',
    '<Term id="smart-factory">',
    '</Fig>',
    '<b>',
  ])('finds fault with %s, where it stands', (tag) => {
    expect(parseWords(`앞 ${tag}`)).toEqual([{ text: '앞 ' }, { fault: tag, at: 2 }]);
  });

  test('goes on after a fault', () => {
    expect(parseWords('<Fig id=jobs /> 그리고 <Fig id="jobs" />')).toEqual([
      { fault: '<Fig id=jobs />', at: 0 },
      { text: ' 그리고 ' },
      { fig: { id: 'jobs' }, at: 20 },
    ]);
  });

  test('loses no character, whatever is written', () => {
    const piece = fc.constantFrom(
      '<Fig ',
      'id="jobs"',
      ' ',
      '/>',
      '>',
      '<',
      '"',
      "'",
      '글',
      'josa="을"',
      '<b',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const part of parseWords(text)) {
          if ('at' in part) expect(part.at).toBe(at);
          if ('fig' in part) at += /^<[^>]*\/>/.exec(text.slice(at))?.[0].length ?? NaN;
          else {
            const written = 'text' in part ? part.text : part.fault;
            expect(text.slice(at, at + written.length)).toBe(written);
            at += written.length;
          }
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 800 },
    );
  });
});

describe('plainWords', () => {
  const figures = new Map(
    [
      aFigure({ id: 'jobs', value: '903', unit: '명', target: 'jobs-target' }),
      aFigure({ id: 'jobs-target', value: '846', unit: '명' }),
      aFigure({ id: 'budget', value: '15485', unit: '억 원', period: '2021-12 기준' }),
    ].map((figure) => [figure.id, figure]),
  );

  test.each([
    ['일자리 <Fig id="jobs" josa="를" /> 만들었다.', '일자리 903명을 만들었다.'],
    [
      '목표 <Fig id="jobs" show="target" />의 <Fig id="jobs" show="share" josa="다" />.',
      '목표 846명의 106.7%다.',
    ],
    ['<Fig id="budget" show="period" /> <Fig id="budget" />', '2021년 12월 기준 1조 5,485억 원'],
    ['<Fig id="unknown" josa="을" /> 두고', '<Fig id="unknown" /> 두고'],
    ['<Fig id=jobs />', '<Fig id=jobs />'],
  ])('puts the numbers into %s', (text, expected) => {
    expect(plainWords(text, (id) => figures.get(id))).toBe(expected);
  });

  test('knows the target of a figure of another edition, in that edition or in a third', () => {
    const named = new Map([
      ['2030/jobs', aFigure({ value: '80', target: 'aim' })],
      ['2030/aim', aFigure({ value: '100' })],
      ['jobs', aFigure({ value: '90', target: '2029/aim' })],
      ['2029/aim', aFigure({ value: '200' })],
      ['aim', aFigure({ value: '1' })],
    ]);
    const text = '<Fig id="2030/jobs" show="share" />, <Fig id="jobs" show="share" />';
    expect(plainWords(text, (id) => named.get(id))).toBe('80.0%, 45.0%');
  });
});
