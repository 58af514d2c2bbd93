import { kindLabel } from './figure.ts';
import { figureKey } from './figure-reference.ts';
import { oncePerReport } from './once-per-report.ts';
import { formatPeriod } from './period.ts';
import type { Edition, Figure, Report } from './report.ts';

/**
 * What a figure is called where it stands among others of its edition: its label, and as much of `(2031년 목표, id)` behind it
 * as it takes that no other figure of the edition is called so. One name never leads to two pages.
 */
export function figureName(report: Report, figure: Figure): string {
  return names(report).get(figureKey(figure)) ?? figure.label;
}

const names = oncePerReport(({ editions }) => new Map(editions.flatMap(namesIn)));

function namesIn({ figures }: Edition): [key: string, name: string][] {
  const forms: ((figure: Figure) => string)[] = [
    ({ label }) => label,
    ({ label, period, kind }) => `${label}(${formatPeriod(period)} ${kindLabel(kind)})`,
    ({ label, period, kind, id }) => `${label}(${formatPeriod(period)} ${kindLabel(kind)}, ${id})`,
  ];
  let nameless = [...figures.values()];
  return forms.flatMap((form) => {
    const groups = [...Map.groupBy(nameless, form)];
    nameless = groups.flatMap(([, alike]) => (alike.length > 1 ? alike : []));
    return groups.flatMap(([name, [figure, ...alike]]): [string, string][] =>
      figure && alike.length === 0 ? [[figureKey(figure), name]] : [],
    );
  });
}
