import { join } from 'node:path';
import { plainAmount } from '../domain/amount.ts';
import { figureKey } from '../domain/figure-reference.ts';
import type { CarryOver } from '../domain/new-edition/carry-over.ts';
import { moveYear } from '../domain/new-edition/move-year.ts';
import type { NewEdition } from '../domain/new-edition/new-edition.ts';
import { formatPeriod } from '../domain/period.ts';
import { reasonLabel } from '../domain/restatement.ts';
import { sectionName } from '../domain/section-name.ts';
import { formatYears } from '../domain/years.ts';
import { formatPermalink } from '../permalinks/permalink.ts';
import type { LocatedProblem } from '../reading/check-content.ts';
import { carryOverWords } from './carry-over-words.ts';
import type { Options } from './command.ts';

/** What became of the last edition in a new one, and what the check finds left to fill there. */
export interface CarriedOver extends CarryOver {
  toFill: readonly LocatedProblem[];
}

/** What was taken over into a new edition and what was not, what its author should look at, and what to do next. */
export function describeCarryOver(
  edition: NewEdition,
  over: CarriedOver,
  { content, language }: Pick<Options, 'content' | 'language'>,
): string {
  const { year, like, report } = edition;
  const words = carryOverWords[language];
  const fileOf = (section: string) => join(content, year, `${section}.mdx`);
  const amountOf = (figure: CarryOver['due'][number]['target']) =>
    `${plainAmount(figure, { extra: report.settings.units })}, ${formatPeriod(figure.period)}`;

  const begun = words.begun(year, join(content, year), like.year);
  const toFill = [...Map.groupBy(over.toFill, ({ file }) => file)];
  const due = over.due.map(({ target, reference, figure, section }) => {
    const where =
      figure === undefined ? words.answers(fileOf(section)) : words.target(fileOf(section), figure);
    const isNew = target.edition === like.year && target.id === reference;
    const asked = isNew ? moveYear(target.label, like.year, year) : `${target.label} ${amountOf(target)}`;
    return `${reference} (${asked}): ${where}`;
  });
  const changed = over.changed.flatMap(({ indicator, before, after, units }) => [
    ...before.map((each) => words.continues(indicator.name, each.name)),
    ...after.map((each) => words.continued(indicator.name, each.name)),
    ...(units.length > 0
      ? [
          `${indicator.name}: ${units.map(({ unit, editions }) => `${unit}(${formatYears(editions)})`).join(', ')}`,
        ]
      : []),
  ]);
  const { asked = [], placeless = [] } = Object.groupBy(over.gaps, ({ isAsked }) =>
    isAsked ? 'asked' : 'placeless',
  );
  const gapWords = ({ indicator, missing }: (typeof over.gaps)[number]) =>
    missing.length > 0 ? `${indicator.name}: ${formatYears(missing)}` : indicator.name;
  const restated = over.restated.map(
    ({ later, earlier, reason }) =>
      `${figureKey(later)} ← ${earlier.map(figureKey).join(', ')} (${reasonLabel(reason)})`,
  );
  return [
    begun,
    part(words.carried, [words.counts(over.carried)]),
    part(words.left(like.year), leftBehind(edition, over, words)),
    part(
      words.toFill(over.toFill.length),
      toFill.map(([file, problems]) => `${file}: ${problems.length}`),
    ),
    part(words.due(year, due.length), due),
    part(words.changed, changed),
    part(words.gaps, asked.map(gapWords)),
    part(words.placeless(year), placeless.map(gapWords)),
    part(words.restated, restated),
    part(words.next, [...words.steps(year), ...guide(edition, words.guide)]),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function leftBehind(
  { like }: NewEdition,
  { left }: CarriedOver,
  words: (typeof carryOverWords)['ko'],
): string[] {
  const bySection = [...Map.groupBy(left.figures, ({ section }) => section)].map(
    ([section, figures]) => `  ${section}: ${figures.map(({ id }) => id).join(', ')}`,
  );
  return [
    ...(left.sections.length > 0 ? [words.sections(left.sections.map(sectionName).join(', '))] : []),
    ...(left.figures.length > 0 ? [words.figures(left.figures.length, like.year), ...bySection] : []),
    ...(left.tables.length > 0 ? [words.tables(left.tables.join(', '))] : []),
    ...(left.charts.length > 0 ? [words.charts(left.charts.join(', '))] : []),
    ...(left.plans.length > 0 ? [words.plans(left.plans.map(sectionName).join(', '))] : []),
    ...(left.message ? [words.message] : []),
  ];
}

/** A heading with lines below it; nothing without lines. */
function part(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** The address of the page for editors in the preview, where the report has one. */
function guide({ report }: NewEdition, word: string): string[] {
  const page = 'guide';
  if (!report.pages.some(({ slug }) => slug === page)) return [];
  const { pathname } = new URL(`.${formatPermalink({ page })}`, report.settings.address);
  return [`${word}: http://localhost:4321${pathname}`];
}
