import { figureKey } from '../figure-reference.ts';
import { kinOf } from '../kinship.ts';
import { type Figure, findEdition, type Section } from '../report.ts';
import { fallingDue } from './falling-due.ts';
import type { DueTarget, NewEdition } from './new-edition.ts';

type Known = Pick<NewEdition, 'report' | 'year' | 'sections' | 'figures' | 'targets'>;

/** The targets of earlier editions that fall due, then those that the new edition sets for its own year and no figure answers. */
export function dueTargets(edition: Known): DueTarget[] {
  const { report, year, figures, targets } = edition;
  const answering = (reference: string) => [...targets].find(([, named]) => named === reference)?.[0];
  return [
    ...fallingDue(report, year).map((target): DueTarget => {
      const reference = figureKey(target);
      const figure = answering(reference);
      const own = figure === undefined ? undefined : figures.get(figure)?.figure.section;
      return { target, reference, section: own ?? sectionFor(edition, target), ...(figure && { figure }) };
    }),
    ...[...figures].flatMap(([id, { figure }]): DueTarget[] =>
      figure.kind === 'target' && answering(id) === undefined
        ? [{ target: figure, reference: id, section: figure.section }]
        : [],
    ),
  ];
}

/** The section on the same subject; else one of the same strategy, the last of the same group of the contents, or the last of all. */
function sectionFor({ report, sections }: Known, { edition, section: slug }: Figure): string {
  const later = [...(kinOf(report, { edition, slug })?.descendants ?? [])].map((each) => each.section);
  const from = findEdition(report, edition)?.sections.find((each) => each.slug === slug);
  const isLater = (section: Section) =>
    later.some((each) => each.slug === section.slug && each.edition === section.edition);
  const found =
    sections.find((section) => section.slug === slug) ??
    sections.find(isLater) ??
    sections.find(({ data }) => data.strategy !== undefined && data.strategy === from?.data.strategy) ??
    sections.findLast(({ group }) => group === from?.group) ??
    sections.at(-1);
  return found?.slug ?? '';
}
