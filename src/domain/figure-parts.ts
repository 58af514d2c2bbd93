import { figureKey } from './figure-reference.ts';
import { oncePerReport } from './once-per-report.ts';
import type { Figure, Report } from './report.ts';

/** Figures that stand to another as parts to a whole. */
export interface FigureParts {
  /** The figures that make up a total, all of them. */
  all: Figure[];
  /** Figures that are contained in another, which is more than they are. */
  some: Figure[];
}

/** What a figure consists of. */
export function partsOf(report: Report, figure: Figure): FigureParts {
  return joined(report).parts.get(figureKey(figure)) ?? none;
}

/** What a figure is a part of: `all` totals that it makes up with others, `some` figures that contain it. */
export function wholesOf(report: Report, figure: Figure): FigureParts {
  return joined(report).wholes.get(figureKey(figure)) ?? none;
}

const none: FigureParts = { all: [], some: [] };

const joined = oncePerReport(({ editions }) => {
  const parts = new Map<string, FigureParts>();
  const wholes = new Map<string, FigureParts>();
  for (const { figures } of editions) {
    const named = (ids: readonly string[] = []) => ids.flatMap((id) => figures.get(id) ?? []);
    for (const whole of figures.values()) {
      const own = { all: named(whole.parts), some: named(whole.including) };
      parts.set(figureKey(whole), own);
      for (const how of ['all', 'some'] as const) {
        for (const part of own[how]) {
          const known = wholes.get(figureKey(part)) ?? { all: [], some: [] };
          wholes.set(figureKey(part), { ...known, [how]: [...known[how], whole] });
        }
      }
    }
  }
  return { parts, wholes };
});
