import { expect, test } from 'vitest';
import { idUnique } from '../../src/checks/id-unique.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const table = { title: '표', columns: ['명'], rows: [{ label: '합계', figures: [null] }] };

test('is content with one id in two editions, and for a figure and a chart', () => {
  const report = aReport({
    sections: [
      aSection({ charts: { 'jobs-created': { title: '도표', type: 'bar', figures: ['jobs-created'] } } }),
      aSection({ edition: '2022' }),
    ],
  });
  expect(idUnique(report)).toEqual([]);
});

test('finds a figure and a table whose id is taken in the same edition', () => {
  const report = aReport({
    sections: [
      aSection({ figures: { jobs: aFigure() }, tables: { split: table } }),
      aSection({ slug: 'exports', figures: { jobs: aFigure() }, tables: { split: table } }),
    ],
  });
  expect(tell(idUnique(report))).toMatchInlineSnapshot(`
    "error 2021/exports.mdx figures › jobs
      수치 "jobs": 같은 id가 2021년판의 절 "jobs"에 이미 있습니다.
      같은 것이면 한 곳에만 두고 id로 부르세요. 다른 것이면 둘 가운데 하나에 다른 id를 지어 주세요.
      The figure "jobs" has an id that is taken already, in the section "jobs" of the 2021 edition.
      If they are the same, keep one and refer to it by its id. If not, give one of them another id.
    error 2021/exports.mdx tables › split
      표 "split": 같은 id가 2021년판의 절 "jobs"에 이미 있습니다.
      같은 것이면 한 곳에만 두고 id로 부르세요. 다른 것이면 둘 가운데 하나에 다른 id를 지어 주세요.
      The table "split" has an id that is taken already, in the section "jobs" of the 2021 edition.
      If they are the same, keep one and refer to it by its id. If not, give one of them another id."
  `);
});
