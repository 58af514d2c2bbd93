import { clausesOf, hasSubject, passageOf } from '../domain/clause.ts';
import { findFigure } from '../domain/figure-reference.ts';
import type { Place, Sentence } from '../domain/problem.ts';
import type { Chart, Edition, Figure, Report } from '../domain/report.ts';
import { targetIn, type TargetClaim } from '../domain/target-claim.ts';
import { yearOf } from '../domain/years.ts';
import { contradicts, targetSentence } from './target-fault.ts';

/** The titles of charts that say of a target what the figures drawn beneath do not, with their places. */
export function titleFaults(report: Report, edition: Edition): { fault: Sentence; place: Place }[] {
  return [...edition.charts.values()].flatMap((chart) => {
    const file = edition.sections.find(({ slug }) => slug === chart.section)?.file;
    const fault = titleFault(report, chart);
    return file === undefined || !fault
      ? []
      : [{ fault, place: { file, path: ['charts', chart.id, 'title'] } }];
  });
}

/** A title without numbers that says one thing of a target, and not of some of the figures only. */
function titleFault(report: Report, chart: Chart): Sentence | undefined {
  const clauses = clausesOf(passageOf(chart.title));
  if (clauses.some(({ figs }) => figs.length > 0) || /만 |가운데|하나|일부|대부분/u.test(chart.title))
    return undefined;
  const told = clauses.flatMap(({ text }): { text: string; claim: TargetClaim }[] => {
    const claim = /목표/u.test(text) ? targetIn(text) : undefined;
    return claim ? [{ text, claim }] : [];
  });
  const [only, ...more] = told;
  if (!only || more.length > 0) return undefined;
  const figures = spokenOf(only.text, aimedIn(report, chart));
  const contrary = figures.filter((figure) => contradicts(report, figure, only.claim, only.text));
  const [first] = contrary;
  const ofAll = contrary.length === figures.length || speaksOfAll(only.text, figures);
  return first && ofAll ? targetSentence(report, first, only.claim) : undefined;
}

function aimedIn(report: Report, { edition, figures, series }: Chart): Figure[] {
  const references = figures ?? series?.flatMap((each) => each.figures) ?? [];
  return references.flatMap((reference) => {
    const figure = findFigure(report, edition, reference);
    return figure?.target === undefined ? [] : [figure];
  });
}

/** Those of the years and of the names in the words; all where the words have none. */
function spokenOf(text: string, figures: Figure[]): Figure[] {
  const years: string[] = text.match(/\d{4}(?=년)/gu) ?? [];
  const inYears = years.length === 0 ? figures : figures.filter((each) => years.includes(yearOf(each) ?? ''));
  const named = inYears.filter((figure) => isNamed(text, figure));
  return named.length > 0 ? named : inYears;
}

function isNamed(text: string, { label, short }: Figure): boolean {
  return text.includes(label) || (short !== undefined && text.includes(short));
}

/** Whether words mean every figure: they say so, they name them, or they have no subject that could be one of them. */
function speaksOfAll(text: string, figures: Figure[]): boolean {
  const isSaid = /모두|해마다/u.test(text);
  return isSaid || !hasSubject(text) || figures.every((figure) => isNamed(text, figure));
}
