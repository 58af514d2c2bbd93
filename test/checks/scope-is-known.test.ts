import { expect, test } from 'vitest';
import { scopeIsKnown } from '../../src/checks/scope-is-known.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

test('is content with a scope of report.yaml', () => {
  expect(scopeIsKnown(aReport())).toEqual([]);
});

test('finds another scope', () => {
  const report = aReport({ sections: [aSection({ figures: { jobs: aFigure({ scope: 'onw' }) } })] });
  expect(tell(scopeIsKnown(report))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx figures › jobs › scope
      수치 "jobs"에 적힌 범위 "onw"는 없는 이름입니다.
      "own"으로 고치거나, report.yaml의 scopes에 "onw"를 더하세요.
      The figure "jobs" names the scope "onw", and there is no such scope.
      Name "own", or add "onw" to the scopes in report.yaml."
  `);
});
