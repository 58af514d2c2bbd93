import { formatAmount } from '../domain/amount.ts';
import { bodies } from '../domain/bodies.ts';
import { type Claim, claimsOf } from '../domain/claim.ts';
import { type Clause, clausesOf, mark, passageOf } from '../domain/clause.ts';
import { courseOf, yearOf } from '../domain/course.ts';
import { compare, divide, multiply } from '../domain/decimal.ts';
import { targetValue } from '../domain/figure.ts';
import { figureKey, findFigure } from '../domain/figure-reference.ts';
import { withJosa } from '../domain/josa.ts';
import type { Place, Problem, Sentence } from '../domain/problem.ts';
import type { Figure, Report } from '../domain/report.ts';
import { wordsOfEdition } from '../domain/written-words.ts';

/**
 * Words that say which way the numbers beside them go are true: that one is more than another, that a target was reached,
 * that a part is the largest, that a year was the highest. What the data cannot answer is left alone.
 */
export function claimIsTrue(report: Report): Problem[] {
  return claimsIn(report).flatMap(({ claim, clause, edition, place }): Problem[] => {
    const fault = faultOf(report, edition, clause, claim);
    return fault
      ? [
          {
            check: 'claim-is-true',
            severity: 'error',
            place,
            what: fault,
            remedy: {
              ko: '글을 고치거나, 수치와 그 출처를 다시 확인하세요.',
              en: 'Correct the words, or look at the figure and its source again.',
            },
          },
        ]
      : [];
  });
}

interface WrittenClaim {
  claim: Claim;
  clause: Clause;
  edition: string;
  place: Place;
}

function claimsIn(report: Report): WrittenClaim[] {
  const inClauses = (clauses: Clause[], edition: string, placeOf: (clause: Clause) => Place) =>
    clauses
      .filter(({ figs }) => figs.length > 0)
      .flatMap((clause) =>
        claimsOf(clause).map((claim) => ({ claim, clause, edition, place: placeOf(clause) })),
      );
  return [
    ...report.editions.flatMap((edition) =>
      wordsOfEdition(edition).flatMap(({ text, place }) =>
        inClauses(clausesOf(passageOf(text)), edition.year, () => place),
      ),
    ),
    ...bodies(report).flatMap(({ file, outline, edition }) =>
      edition === undefined
        ? []
        : outline.passages.flatMap((passage) =>
            inClauses(clausesOf(passage), edition.year, ({ figs: [first] }) => ({
              file,
              line: first?.line ?? 1,
              column: first?.column ?? 1,
            })),
          ),
    ),
  ];
}

function faultOf(report: Report, year: string, clause: Clause, claim: Claim): Sentence | undefined {
  switch (claim.says) {
    case 'more':
    case 'less':
      return changeFault(report, year, clause, claim);
    case 'reached':
    case 'missed':
      return targetFault(report, year, clause, claim.says);
    case 'most':
    case 'least':
      return extremeFault(report, year, clause, claim);
  }
}

function changeFault(
  report: Report,
  year: string,
  clause: Clause,
  { says, subject, base, times }: Extract<Claim, { base: number }>,
): Sentence | undefined {
  const [now, before] = [valueAt(report, year, clause, subject), valueAt(report, year, clause, base)];
  const than = now && before && targetValue(now, before, report.settings.units);
  if (!now || than === undefined) return undefined;
  const order = compare(now.value, than);
  const said = quote(report, year, clause);
  if (order !== (says === 'more' ? 1 : -1)) {
    const [ko, en] = says === 'more' ? ['크지', 'more'] : ['작지', 'less'];
    return {
      ko: `글은 "${said}"라고 하는데, ${withJosa(words(report, now), '은')} ${words(report, before)}보다 ${ko} 않습니다.`,
      en: `The text says "${said}", and ${words(report, now)} is not ${en} than ${words(report, before)}.`,
    };
  }
  if (!times || compare(than, '0') <= 0) return undefined;
  const ratio = divide(now.value, than, 2);
  const factor = String(times.factor);
  const holds =
    times.bound === 'over'
      ? compare(now.value, multiply(than, factor)) >= 0
      : times.bound === 'nearly'
        ? Math.abs(Number(ratio) - times.factor) <= times.factor * 0.15 && Number(ratio) < times.factor
        : Math.abs(Number(ratio) - times.factor) <= times.factor * 0.1;
  return holds
    ? undefined
    : {
        ko: `글은 "${said}"라고 하는데, ${withJosa(words(report, now), '은')} ${words(report, before)}의 ${ratio}배입니다.`,
        en: `The text says "${said}", and ${words(report, now)} is ${ratio} times ${words(report, before)}.`,
      };
}

/** Only where the clause speaks of a target, and of one figure that has one. */
function targetFault(
  report: Report,
  year: string,
  { text, figs }: Clause,
  says: 'reached' | 'missed',
): Sentence | undefined {
  const named = figs.flatMap(({ attributes: { id = '', show = 'value' } }) => {
    const figure = findFigure(report, year, id);
    return figure ? [{ figure, show }] : [];
  });
  const isShare = named.some(({ show }) => show === 'share');
  if (isShare && /달성|이루|이뤘/u.test(text)) return undefined;
  const speaksOfTarget =
    /목표/u.test(text) || named.some(({ figure, show }) => figure.kind === 'target' || show !== 'value');
  const aimed = named.filter(({ figure }) => figure.target !== undefined).map(({ figure }) => figure);
  const [figure] = aimed;
  if (!speaksOfTarget || !figure || aimed.some((other) => other !== figure)) return undefined;
  const target = findFigure(report, figure.edition, figure.target ?? '');
  const aim = target && targetValue(figure, target, report.settings.units);
  if (!target || aim === undefined) return undefined;
  const isLess = report.indicators.get(figure.indicator ?? '')?.direction === 'less';
  const order = isLess ? compare(aim, figure.value) : compare(figure.value, aim);
  if (order >= 0 === (says === 'reached')) return undefined;
  const told = `${words(report, figure)}, ${words(report, target)}`;
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

function extremeFault(
  report: Report,
  year: string,
  clause: Clause,
  { says, subject, ofAllYears }: Extract<Claim, { ofAllYears: boolean }>,
): Sentence | undefined {
  const figure = valueAt(report, year, clause, subject);
  if (!figure) return undefined;
  const others = ofAllYears ? yearsBefore(report, figure) : siblings(report, figure);
  const sign = says === 'most' ? 1 : -1;
  const beyond = others.find((other) => {
    const value = targetValue(figure, other, report.settings.units);
    return value !== undefined && compare(value, figure.value) === sign;
  });
  if (!beyond) return undefined;
  const said = quote(report, year, clause);
  const [word, inEnglish] = says === 'most' ? ['큰', 'larger'] : ['작은', 'smaller'];
  return {
    ko: `글은 "${said}"라고 하는데, 더 ${word} 값이 있습니다: ${words(report, beyond)}.`,
    en: `The text says "${said}", and there is a ${inEnglish} value: ${words(report, beyond)}.`,
  };
}

/** The earlier values of its indicator. */
function yearsBefore(report: Report, figure: Figure): Figure[] {
  const own = yearOf(figure);
  if (figure.indicator === undefined || own === undefined) return [];
  return courseOf(report, figure.indicator)
    .filter(({ year }) => year < own)
    .map((each) => each.figure);
}

/** The other parts of the one total of which it is a part. */
function siblings(report: Report, { edition: year, id }: Figure): Figure[] {
  const edition = report.editions.find((each) => each.year === year);
  const totals = [...(edition?.figures.values() ?? [])].filter(({ parts }) => parts?.includes(id));
  const [total] = totals;
  if (!total || totals.length > 1) return [];
  return (total.parts ?? []).flatMap((part) => (part === id ? [] : (edition?.figures.get(part) ?? [])));
}

/** The figure at a place of a clause, where its own value stands there. */
function valueAt(report: Report, year: string, { figs }: Clause, place: number): Figure | undefined {
  const { id, show = 'value' } = figs[place]?.attributes ?? {};
  return id === undefined || show !== 'value' ? undefined : findFigure(report, year, id);
}

/** An amount with the name that leads to it: `20건(2033/now)`. */
function words(report: Report, figure: Figure | undefined): string {
  return figure ? `${amount(report, figure)}(${figureKey(figure)})` : '';
}

function amount(report: Report, figure: Figure): string {
  return formatAmount(figure, { extra: report.settings.units }).replaceAll('\u00a0', ' ');
}

/** The clause as its readers see it. */
function quote(report: Report, year: string, { text, figs }: Clause): string {
  let read = text.replace(/[.?!]$/u, '');
  for (const { attributes } of figs) {
    const figure = findFigure(report, year, attributes.id ?? '');
    const shown = figure ? amount(report, figure) : '…';
    const { josa } = attributes;
    read = read.replace(mark + (josa ?? ''), () => (josa === undefined ? shown : withJosa(shown, josa)));
  }
  return read;
}
