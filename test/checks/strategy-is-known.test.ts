import { expect, test } from 'vitest';
import { strategyIsKnown } from '../../src/checks/strategy-is-known.ts';
import { anEdition, aReport, aSection } from './a-report.ts';
import { tell } from './tell.ts';

const strategies = { carbon: { name: '탄소중립 전략', short: '탄소중립', hue: 'green' as const } };
const onCover = (strategy: string) =>
  anEdition({ strategies: [{ strategy, section: 'jobs', text: '탄소를 줄입니다.' }] });

test('is content with strategies that exist', () => {
  const report = aReport({
    strategies,
    sections: [aSection({ strategy: 'carbon' })],
    editions: [onCover('carbon')],
  });
  expect(strategyIsKnown(report)).toEqual([]);
});

test('finds a section and a cover that name another', () => {
  const report = aReport({
    strategies,
    sections: [aSection({ strategy: 'carbn' })],
    editions: [onCover('hydrogen')],
  });
  expect(tell(strategyIsKnown(report))).toMatchInlineSnapshot(`
    "error 2021/edition.yaml strategies › 0 › strategy
      칸 "strategies"에 적힌 전략 "hydrogen"은 없는 이름입니다.
      strategies.yaml에 있는 이름으로 고치거나, strategies.yaml에 "hydrogen"을 더하세요.
      The field "strategies" names the strategy "hydrogen", and there is no such strategy.
      Name one of those in strategies.yaml, or add "hydrogen" to strategies.yaml.
    error 2021/jobs.mdx strategy
      절 "jobs"에 적힌 전략 "carbn"은 없는 이름입니다.
      "carbon"으로 고치거나, strategies.yaml에 "carbn"을 더하세요.
      The section "jobs" names the strategy "carbn", and there is no such strategy.
      Name "carbon", or add "carbn" to strategies.yaml."
  `);
});
