import { plainAmount } from '../domain/amount.ts';
import { figureKey, formatFigureReference } from '../domain/figure-reference.ts';
import { withJosa } from '../domain/josa.ts';
import { mayAnswer } from '../domain/may-answer.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { isAnsweredInTime, isDecisive, promisesOf, type TargetPromise } from '../domain/promise.ts';
import { type Edition, type Figure, findEdition, type Report } from '../domain/report.ts';
import { offer } from './near-names.ts';

/** A target is answered, by a figure or in words, at the latest in the edition of the year in which it falls due. */
export function targetIsAnswered(report: Report): Problem[] {
  return promisesOf(report)
    .filter((promise) => !isAnsweredInTime(promise))
    .flatMap((promise): Problem[] => {
      const edition = promise.owedBy === undefined ? undefined : findEdition(report, promise.owedBy);
      return edition ? [unanswered(report, promise, edition)] : [];
    });
}

function unanswered(report: Report, promise: TargetPromise, edition: Edition): Problem {
  const { target, due, answers } = promise;
  const { year } = edition;
  const reference = formatFigureReference(year, target);
  const amount = plainAmount(target, { extra: report.settings.units });
  const later = answers.find((answer) => isDecisive(answer) && answer.edition > year)?.edition;
  const words = `answers: [{ target: ${reference}, outcome: no-figure, text: … }]`;
  const figures = figuresThatMayAnswer(report, promise, edition).map(({ id }) => `"${id}"`);
  const offered = figures.length > 0 ? offer(figures) : undefined;
  return {
    check: 'target-is-answered',
    severity: 'error',
    place: placeIn(edition, promise),
    what: {
      ko: `${target.edition}년판의 목표 "${figureKey(target)}"(${target.label}, ${amount}): ${withJosa(`${due}년`, '이')} 기한인데 ${year}년판의 "target"에도 "answers"에도 답이 없습니다.${later ? ` ${later}년판의 답은 늦은 답입니다.` : ''}`,
      en: `The target "${figureKey(target)}" (${target.label}, ${amount}) of the ${target.edition} edition fell due in ${due}, and the ${year} edition answers it neither with a "target" nor in "answers".${later ? ` The answer of the ${later} edition comes late.` : ''}`,
    },
    remedy: {
      ko: `실적이 있으면 그 수치${offered ? `(${figures.join(', ')})` : ''}에 ${withJosa(`"target: ${reference}"`, '을')} 적으세요. 없으면 절의 머리에 "${words}"를 적고 무엇을 찾지 못했는지 쓰세요. outcome은 met, missed, carried, dropped, no-figure 가운데 하나입니다.`,
      en: `If there is a result, give its figure${offered ? ` (${offered.en})` : ''} "target: ${reference}". If there is none, write "${words}" at the top of a section and say what was not found. The outcome is one of met, missed, carried, dropped, no-figure.`,
    },
  };
}

/** The section that carries on that of the target, where the edition has one; otherwise the edition itself. */
function placeIn({ file, sections }: Edition, { target }: TargetPromise): Place {
  const section =
    sections.find(({ slug }) => slug === target.section) ??
    sections.find(({ data }) => data.continues?.includes(target.section));
  return section ? { file: section.file, path: ['answers'] } : { file, path: [] };
}

/** Results of the year that look as if they were what the target speaks of. */
function figuresThatMayAnswer(report: Report, { target }: TargetPromise, { figures }: Edition): Figure[] {
  return [...figures.values()].filter(
    (figure) => figure.target === undefined && mayAnswer(report, target, figure),
  );
}
