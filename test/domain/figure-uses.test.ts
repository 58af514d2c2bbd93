import { expect, test } from 'vitest';
import { figureUses, isShowing, isShowingTarget } from '../../src/domain/figure-uses.ts';
import type { Edition } from '../../src/domain/report.ts';
import { aFigure, anEdition, aReport, aSection } from '../checks/a-report.ts';

const report = aReport({
  editions: [anEdition({ headline: '모두 <Fig id="jobs" />', 'key-figures': ['jobs'] })],
  sections: [
    aSection({
      figures: { jobs: aFigure({ target: 'goal' }), goal: aFigure({ kind: 'target' }) },
      charts: { reach: { title: '목표 대비', type: 'progress', figures: ['jobs'] } },
      body: '## 목표 [#target]\n\n<Fig id="jobs" show="share" /> <Fig id="jobs" />\n\n<Cards ids="goal, jobs" />',
    }),
  ],
});

test('tells where an edition names its figures, cover first, and what is seen there', () => {
  const uses = figureUses(report.editions[0] as Edition).map((use) => {
    const { file, path, line, column } = use.place;
    return [
      use.id,
      `${use.how} ${use.by}`,
      `${file} ${path?.join('.') ?? `${line}:${column}`}`,
      isShowing(use) ? (isShowingTarget(use) ? 'value and target' : 'value') : 'nothing',
    ];
  });
  expect(uses).toEqual([
    ['jobs', 'key-figures key-figures', '2021/edition.yaml key-figures.0', 'value and target'],
    ['jobs', 'words headline', '2021/edition.yaml headline', 'value'],
    ['goal', 'target jobs', '2021/jobs.mdx figures.jobs.target', 'nothing'],
    ['jobs', 'chart reach', '2021/jobs.mdx charts.reach.figures.0', 'value and target'],
    ['jobs', 'tag Fig', '2021/jobs.mdx 3:1', 'value and target'],
    ['jobs', 'tag Fig', '2021/jobs.mdx 3:32', 'value'],
    ['goal', 'tag Cards', '2021/jobs.mdx 5:1', 'value and target'],
    ['jobs', 'tag Cards', '2021/jobs.mdx 5:1', 'value and target'],
  ]);
});
