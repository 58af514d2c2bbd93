import { expect, test } from 'vitest';
import { unitIsKnown } from '../../src/checks/unit-is-known.ts';
import { aFigure, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

test.each(['명', '억 원', '만 달러', '%p', '㎡', '그루'])('is content with %s', (unit) => {
  const report = aReport({
    settings: { units: ['그루'] },
    sections: [aSection({ figures: { jobs: aFigure({ unit }) } })],
  });
  expect(unitIsKnown(report)).toEqual([]);
});

test('finds units of figures and indicators that nobody can word', () => {
  const report = aReport({
    indicators: { jobs: { name: '일자리', unit: 'person', direction: 'more', definition: '일자리' } },
    sections: [aSection({ figures: { jobs: aFigure({ unit: '개소사' }) } })],
  });
  expect(tell(unitIsKnown(report))).toMatchInlineSnapshot(`
    "error 2021/jobs.mdx figures › jobs › unit
      수치 "jobs"에 적힌 단위 "개소사"는 없는 이름입니다.
      "개사", "개소" 가운데 하나로 고치거나, report.yaml의 units에 "개소사"를 더하세요.
      The figure "jobs" names the unit "개소사", and there is no such unit.
      Name one of "개사", "개소", or add "개소사" to the units in report.yaml.
    error indicators.yaml jobs › unit
      지표 "jobs"에 적힌 단위 "person"은 없는 이름입니다.
      아는 단위(명, 건, 개사, 억 원, 만 달러, %, ㎡ 등)로 고치거나, report.yaml의 units에 "person"을 더하세요.
      The indicator "jobs" names the unit "person", and there is no such unit.
      Name a known unit (such as 명, 건, 개사, 억 원, 만 달러, %, ㎡), or add "person" to the units in report.yaml."
  `);
});
