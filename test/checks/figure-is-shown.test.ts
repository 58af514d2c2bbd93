import { expect, test } from 'vitest';
import { figureIsShown } from '../../src/checks/figure-is-shown.ts';
import { aFigure, anEdition, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const figures = {
  jobs: aFigure({ target: 'goal', parts: ['young', 'other'] }),
  goal: aFigure({ kind: 'target' }),
  young: aFigure(),
  other: aFigure(),
};
const unseen = (section: Parameters<typeof aSection>[0]) =>
  figureIsShown(aReport({ sections: [aSection({ figures, ...section })] })).map(
    ({ place }) => place.path?.[1],
  );

test.each([
  ['a number in prose', { body: '<Fig id="jobs" />' }, ['goal', 'young', 'other']],
  ['a share of the target', { body: '<Fig id="jobs" show="share" />' }, ['young', 'other']],
  ['progress', { body: '<Progress id="jobs" />' }, ['young', 'other']],
  ['cards', { body: '<Cards ids="jobs" />' }, ['young', 'other']],
  ['key figures', { 'key-figures': ['jobs'], body: '' }, ['young', 'other']],
  ['words', { summary: '<Fig id="young" />', body: '' }, ['jobs', 'goal', 'other']],
])('sees figures in %s', (_, section, rest) => {
  expect(unseen(section)).toEqual(rest);
});

test('sees figures on the cover', () => {
  const report = aReport({
    sections: [aSection({ body: '' })],
    editions: [anEdition({ 'key-figures': ['jobs-created'] })],
  });
  expect(figureIsShown(report)).toEqual([]);
});

test('warns of a figure that is only added up', () => {
  const report = aReport({
    sections: [
      aSection({ figures: { all: aFigure({ parts: ['one'] }), one: aFigure() }, body: '<Fig id="all" />' }),
    ],
  });
  expect(tell(figureIsShown(report))).toMatchInlineSnapshot(`
    "warning 2021/jobs.mdx figures › one
      수치 "one": 이 판의 글, 표, 도표 어디에도 보이지 않습니다.
      본문에 <Fig id="one" />를 넣거나, 표나 도표에 더하거나, 수치를 지우세요.
      The figure "one" is shown nowhere in its edition: in no text, table or chart.
      Put <Fig id="one" /> into the text, add it to a table or chart, or take the figure away."
  `);
});
