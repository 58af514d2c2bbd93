import { figureKey, parseFigureReference } from '../figure-reference.ts';
import { kinOf } from '../kinship.ts';
import type { Report, Section } from '../report.ts';
import { answeredTargets } from './answered-targets.ts';
import { carriedFigures } from './carried-figure.ts';
import { dueTargets } from './due-targets.ts';
import type { NewEdition, Wish } from './new-edition.ts';

/** Decides what goes on from one edition into a new one, and what stays behind. */
export function beginEdition(report: Report, wish: Wish): NewEdition {
  const { year, like, without } = wish;
  const kept = like.sections.filter(({ slug }) => !without.has(slug));
  const sections = kept.filter((section) => !hasEnded(report, section, year));
  const carried = carriedFigures(like, year, sections);
  const { byFigure, replaced } = answeredTargets(report, like, year, carried);
  const figures = new Map([...carried].filter(([id]) => !replaced.has(id)));
  const nameOf = (reference: string) => {
    const { edition = like.year, id } = parseFigureReference(reference);
    if (edition !== like.year) return reference;
    return figures.has(id) ? id : (replaced.get(id) ?? figureKey({ edition, id }));
  };
  const targets = new Map([...byFigure].filter(([id]) => figures.has(id)));
  const known = { ...wish, report, sections, figures, targets, nameOf };
  return {
    ...known,
    endedSince: kept.filter((section) => !sections.includes(section)),
    due: dueTargets(known),
  };
}

/** Whether an edition before that on `year` has given up the subject of a section, whatever it was called by then. */
function hasEnded(report: Report, section: Section, year: string): boolean {
  const kin = kinOf(report, section);
  const newest = kin ? [kin, ...kin.descendants].filter(({ later }) => later.length === 0) : [];
  return newest.length > 0 && newest.every(({ ended }) => ended !== undefined && ended.edition < year);
}
