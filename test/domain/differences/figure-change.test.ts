import { expect, test } from 'vitest';
import { formatChange } from '../../../src/domain/change.ts';
import { figureChange } from '../../../src/domain/differences/figure-change.ts';
import type { Figure } from '../../../src/domain/report.ts';
import { aFigure } from '../a-figure.ts';

test.each<[Partial<Figure>, Partial<Figure>, string]>([
  [{}, {}, '2건(20.0%) 증가'],
  [{ status: 'revised' }, { status: 'estimated' }, '2건(20.0%) 증가'],
  [{ period: '2030-12 기준' }, {}, '2건(20.0%) 증가'],
  [{ period: '2028~2030' }, { period: '2029~2031' }, '2건(20.0%) 증가'],
  [{ period: '2030-11-13~2030-11-15' }, { period: '2031-09-16' }, '2건(20.0%) 증가'],
  [{ unit: '만 건' }, {}, '9만 9,988건(100.0%) 감소'],
  [{ kind: 'plan' }, {}, 'kind'],
  [{ scope: 'province' }, {}, 'scope'],
  [{ period: '2031' }, {}, 'time'],
  [{ period: '2030-07' }, {}, 'period'],
  [{ period: '2028~2030' }, {}, 'period'],
  [{ period: '2028~2030' }, { period: '2028~2031' }, 'period'],
  [{ period: '~2030' }, {}, 'period'],
  [{ status: 'provisional' }, {}, 'provisional'],
  [{}, { status: 'provisional' }, 'provisional'],
  [{ unit: '명' }, {}, 'unit'],
])('tells the change from %j to %j: %s', (before, after, expected) => {
  const told = figureChange(
    aFigure({ value: '10', period: '2030', ...before }),
    aFigure({ value: '12', period: '2031', ...after }),
  );
  expect('apart' in told ? told.apart : formatChange(told.change).replaceAll('\u00a0', ' ')).toBe(expected);
});
