import type { Claim } from '../domain/claim.ts';
import { compare } from '../domain/decimal.ts';
import { isLessBetter } from '../domain/answer-of-figure.ts';
import { findFigure, findTarget } from '../domain/figure-reference.ts';
import type { Sentence } from '../domain/problem.ts';
import type { Figure, Report } from '../domain/report.ts';
import { allowsTheTarget, isOfWholeTarget, type TargetClaim, tellsTheSide } from '../domain/target-claim.ts';
import { valueIn } from '../domain/value-in.ts';
import { amountAndName, quote, type WrittenClause } from './claim-in-words.ts';

/** What is wrong with ‘A는 목표를 넘었다’. Only where the clause speaks of the target of one figure, which it names. */
export function targetFault(
  report: Report,
  { clause: { text, figs }, edition }: WrittenClause,
  claim: TargetClaim,
): Sentence | undefined {
  const named = figs.flatMap(({ attributes: { id = '', show = 'value' } }) => {
    const figure = findFigure(report, edition, id);
    return figure ? [{ figure, show }] : [];
  });
  if (named.some(({ show }) => show === 'share') && !isOfWholeTarget(text)) return undefined;
  const targets = named.filter(({ figure }) => figure.kind === 'target').map(({ figure }) => figure);
  const speaksOfTarget =
    /목표/u.test(text) ||
    targets.length > 0 ||
    named.some(({ show }) => ['target', 'share', 'difference'].includes(show));
  const aimed = named.filter(({ figure }) => figure.target !== undefined).map(({ figure }) => figure);
  const [figure] = aimed;
  if (!speaksOfTarget || !figure || aimed.some((other) => other !== figure)) return undefined;
  if (targets.some((target) => target !== findTarget(report, figure))) return undefined;
  return contradicts(report, figure, claim, text) ? targetSentence(report, figure, claim) : undefined;
}

/** Whether a figure and its target say the opposite of a claim. Where less is better, only of plain words of merit. */
export function contradicts(report: Report, figure: Figure, { says }: TargetClaim, text: string): boolean {
  const { target, aim } = aimOf(report, figure);
  if (!target || aim === undefined) return false;
  const isLess = isLessBetter(report, figure, target);
  if (isLess && tellsTheSide(text)) return false;
  const order = isLess ? compare(aim, figure.value) : compare(figure.value, aim);
  if (says === 'reached') return order < 0;
  return allowsTheTarget(text) ? order > 0 : order >= 0;
}

/** The sentence that says so. */
export function targetSentence(report: Report, figure: Figure, { says }: TargetClaim): Sentence {
  const told = withTarget(report, figure);
  return says === 'reached'
    ? {
        ko: `글은 목표를 이루었다고 하는데, 실적은 목표에 미치지 못합니다: ${told}.`,
        en: `The text says that the target was reached, and it was not: ${told}.`,
      }
    : {
        ko: `글은 목표에 미치지 못했다고 하는데, 실적은 목표를 이루었습니다: ${told}.`,
        en: `The text says that the target was missed, and it was reached: ${told}.`,
      };
}

/** What is wrong with ‘목표보다 A가 많다’ of a difference from the target. */
export function differenceFault(
  report: Report,
  written: WrittenClause,
  { says, subject }: Extract<Claim, { says: 'above' | 'below' }>,
): Sentence | undefined {
  const { id = '' } = written.clause.figs[subject]?.attributes ?? {};
  const figure = findFigure(report, written.edition, id);
  const { aim } = figure ? aimOf(report, figure) : {};
  if (!figure || aim === undefined) return undefined;
  const sign = compare(figure.value, aim);
  if (sign === (says === 'above' ? 1 : -1)) return undefined;
  const said = quote(report, written);
  const told = withTarget(report, figure);
  const [ko, en] = says === 'above' ? ['크지', 'more'] : ['작지', 'less'];
  return {
    ko: `글은 "${said}"라고 하는데, 실적은 목표보다 ${ko} 않습니다: ${told}.`,
    en: `The text says "${said}", and the figure is not ${en} than its target: ${told}.`,
  };
}

function aimOf(report: Report, figure: Figure): { target?: Figure | undefined; aim?: string | undefined } {
  const target = findTarget(report, figure);
  return { target, aim: target && valueIn(figure.unit, target, report.settings.units) };
}

function withTarget(report: Report, figure: Figure): string {
  const { target } = aimOf(report, figure);
  return [figure, ...(target ? [target] : [])].map((each) => amountAndName(report, each)).join(', ');
}
