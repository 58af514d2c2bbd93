import type { Figure } from '../../src/domain/report.ts';

/** A valid figure, of which a test names only what matters to it. */
export function aFigure(given: Partial<Figure> = {}): Figure {
  return {
    id: 'a-figure',
    edition: '2021',
    section: 'a-section',
    label: '어떤 수치',
    value: '1',
    unit: '건',
    about: false,
    period: '2021',
    kind: 'actual',
    scope: 'own',
    source: 'a-source',
    also: [],
    rivals: [],
    restates: [],
    ...given,
  };
}
