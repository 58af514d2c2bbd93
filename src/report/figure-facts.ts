import { formatAmount } from '../domain/amount.ts';
import { kindLabel, showFigure } from '../domain/figure.ts';
import { formatPeriod } from '../domain/period.ts';
import type { Figure, Report } from '../domain/report.ts';
import { figureEntry } from './figure-entry.ts';
import { targetOf } from './get-from-report.ts';

/** What is told beside a figure that is set large. */
export interface FigureFacts {
  /** Where it is told in full. */
  entry: string;
  /** Its whole wording, `1조 5,485억 원`. */
  words: string;
  /** `2030년 · 실적`, and whose figure it is when it is not the institution's own. */
  circumstances: string;
  /** The target that it answers and how far it was reached, both worded. */
  target?: { words: string; share: string };
}

/** The facts of a figure for cards and bands. On the page of its own section, `section`, its entry is near. */
export function figureFacts(report: Report, figure: Figure, section?: string): FigureFacts {
  const extra = report.settings.units;
  const target = targetOf(report, figure);
  const scope = report.settings.scopes[figure.scope];
  return {
    entry: figureEntry(figure, { edition: figure.edition, section }),
    words: formatAmount(figure, { extra }),
    circumstances: [
      formatPeriod(figure.period),
      kindLabel(figure.kind),
      ...(scope?.own ? [] : [scope?.label]),
    ].join(' · '),
    ...(target && {
      target: {
        words: formatAmount(target, { extra }),
        share: showFigure(figure, target, 'share', extra),
      },
    }),
  };
}
