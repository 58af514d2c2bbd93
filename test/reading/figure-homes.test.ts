import { expect, test } from 'vitest';
import { figureHomes } from '../../src/reading/figure-homes.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { smallReport } from '../fixtures/small-report.ts';

const draft = `---
title: 숲
summary: (채우기)
figures:
  # 해마다
  visitors:
    label: 방문객
    value: (채우기) # 2024년판: 18,530명
  "satisfaction":
    value: 93

charts:
  seeds-kept:
    title: 도표
---

  province-visitors:
`;

test('finds a figure in the newest edition that has it, even in a file that is not finished', async () => {
  const dir = await smallReport({
    '2025/edition.yaml': () => 'state: draft\n',
    '2025/forest.mdx': () => draft,
  });
  const homes = figureHomes(
    ['visitors', 'satisfaction', 'seeds-kept', 'province-visitors', 'no-such'],
    await readContent(dir),
  );
  expect(Object.fromEntries(homes)).toEqual({
    visitors: { year: '2025', file: '2025/forest.mdx', isDraft: true },
    satisfaction: { year: '2025', file: '2025/forest.mdx', isDraft: true },
    'seeds-kept': { year: '2024', file: '2024/seeds.mdx', isDraft: false },
    'province-visitors': { year: '2024', file: '2024/visitors.mdx', isDraft: false },
  });
});
