import { findFigure } from '../../src/domain/figure-reference.ts';
import { promiseOf } from '../../src/domain/promise.ts';
import type { Report } from '../../src/domain/report.ts';
import { aFigure, aReport, aSection } from '../checks/a-report.ts';

type SectionInput = NonNullable<Parameters<typeof aSection>[0]>;
type FigureInput = NonNullable<Parameters<typeof aFigure>[0]>;
type Answers = NonNullable<SectionInput['answers']>;

/** An edition of one section that makes or answers promises. */
export function told(
  edition: string,
  { figures = {}, ...data }: Omit<SectionInput, 'figures'> & { figures?: Record<string, FigureInput> } = {},
) {
  return aSection({
    edition,
    figures: Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, aFigure(figure)])),
    ...data,
  });
}

/** A target of 100 that falls due at the end of a period. */
export function anAim(period: string | number, data: FigureInput = {}): FigureInput {
  return { value: 100, kind: 'target', period, ...data };
}

/** An answer in words to the target `aim` of the edition 2030. */
export function anAnswer(data: Partial<Answers[number]> = {}): Answers[number] {
  return { target: '2030/aim', outcome: 'no-figure', text: '공개된 자료가 없다.', ...data };
}

/** A report in which less is better of the indicator `lost`, and more of `kept`. */
export function promised(...sections: ReturnType<typeof told>[]): Report {
  const indicator = { name: '종자', unit: '명', definition: '센다' };
  return aReport({
    sections,
    indicators: {
      lost: { ...indicator, direction: 'less' },
      kept: { ...indicator, direction: 'more' },
    },
    strategies: { vault: { name: '씨앗 지킴 전략', short: '씨앗 지킴', hue: 'green' } },
  });
}

/** What became of the target `aim` of the edition 2030, in short. */
export function fateOf(report: Report): { state: string; answers: string[] } | undefined {
  const target = findFigure(report, '2030', 'aim');
  const promise = target && promiseOf(report, target);
  return (
    promise && {
      state: promise.state,
      answers: promise.answers.map(
        ({ edition, outcome, provisional }) => `${edition} ${outcome}${provisional ? ' (p)' : ''}`,
      ),
    }
  );
}
