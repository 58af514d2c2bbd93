import { figureKey, findTarget } from '../domain/figure-reference.ts';
import type { Place, Problem, Sentence } from '../domain/problem.ts';
import { isDecisive, promiseOf, type PromiseAnswer } from '../domain/promise.ts';
import type { Figure, Report } from '../domain/report.ts';
import { lastYear } from '../domain/years.ts';
import { eachAnswer, type WrittenAnswer } from './each-answer.ts';
import { eachFigure, type WrittenFigure } from './each-figure.ts';

/**
 * What answers a target can be an answer to it: it is no older than the target, an edition answers once, and words
 * answer only what no figure does. That a target was met or missed the figures say, or a source.
 */
export function answerFits(report: Report): Problem[] {
  return [
    ...eachFigure(report).flatMap((written) => figureFaults(report, written)),
    ...eachAnswer(report).flatMap((written, _, all) => answerFaults(report, written, all)),
  ];
}

function figureFaults(report: Report, { id, figure, edition, file, path }: WrittenFigure): Problem[] {
  const target = findTarget(report, { edition: edition.year, target: figure.target });
  if (target?.kind !== 'target' || figure.kind !== 'actual') return [];
  const place = { file, path: [...path, 'target'] };
  if (edition.year < target.edition) return [tooEarly(place, edition.year, target)];
  const [first, ...others] = decisionsIn(report, target, edition.year);
  return first && others.some((answer) => answer.figure?.id === id)
    ? [twice(place, target, edition.year, `"${first.figure?.id}"`)]
    : [];
}

function answerFaults(
  report: Report,
  { answer, edition, file, path, target }: WrittenAnswer,
  all: WrittenAnswer[],
): Problem[] {
  if (!target) return [];
  const at = (field: string): Place => ({ file, path: [...path, field] });
  if (target.kind !== 'target') return [noTarget(at('target'), target)];
  if (edition.year < target.edition) return [tooEarly(at('target'), edition.year, target)];
  const figure = figureThatAnswers(report, target, edition.year);
  if (figure) return [contradiction(at('target'), target, figure)];
  const { outcome, source } = answer;
  const first = all.find((other) => other.edition === edition && other.target === target);
  return [
    ...(first?.answer !== answer ? [twice(at('target'), target, edition.year, '"answers"')] : []),
    ...(outcome === 'no-figure' && edition.year < lastYear(target.period)
      ? [notDue(at('outcome'), target)]
      : []),
    ...((outcome === 'met' || outcome === 'missed') && source === undefined
      ? [noSource(at('outcome'), target)]
      : []),
  ];
}

function decisionsIn(report: Report, target: Figure, year: string): PromiseAnswer[] {
  return (promiseOf(report, target)?.answers ?? []).filter(
    (answer) => answer.figure && answer.edition === year && isDecisive(answer),
  );
}

/** A figure of the same edition, or one of an earlier edition that nothing can change any more. */
function figureThatAnswers(report: Report, target: Figure, year: string): Figure | undefined {
  return promiseOf(report, target)?.answers.find(
    (answer) =>
      answer.figure &&
      isDecisive(answer) &&
      (answer.edition === year || (answer.edition < year && !answer.provisional)),
  )?.figure;
}

function tooEarly(place: Place, year: string, target: Figure): Problem {
  return problem(
    place,
    {
      ko: `목표 "${figureKey(target)}"에 대한 답: ${year}년판의 답인데, 목표는 그 뒤의 ${target.edition}년판에서 세웠습니다.`,
      en: `The target "${figureKey(target)}" is answered in the ${year} edition, and was set after that, in the ${target.edition} edition.`,
    },
    {
      ko: '같은 판이나 앞선 판에서 세운 목표를 적으세요.',
      en: 'Name a target that the same edition or an earlier one has set.',
    },
  );
}

function twice(place: Place, target: Figure, year: string, first: string): Problem {
  return problem(
    place,
    {
      ko: `목표 "${figureKey(target)}"에 대한 답: ${year}년판에서 ${first}에 이미 답이 있습니다.`,
      en: `The target "${figureKey(target)}" is answered twice in the ${year} edition, first in ${first}.`,
    },
    {
      ko: '한 판은 한 번만 답합니다. 맞지 않는 쪽을 지우거나, 기한에 앞서 센 값이면 기간이나 status에 밝히세요.',
      en: 'An edition answers once. Take one away, or let period or status say which value was counted before its time.',
    },
  );
}

function contradiction(place: Place, target: Figure, figure: Figure): Problem {
  return problem(
    place,
    {
      ko: `목표 "${figureKey(target)}"에 대한 답: 수치 "${figureKey(figure)}"가 값으로 이미 답합니다.`,
      en: `The target "${figureKey(target)}" is answered in words, and the figure "${figureKey(figure)}" answers it with a value.`,
    },
    {
      ko: '이 답을 지우세요. 수치가 이 목표의 실적이 아니면 그 수치의 target을 지우세요.',
      en: 'Take this answer away; or the target of the figure, if that is no result of it.',
    },
  );
}

function noTarget(place: Place, { id, kind }: Figure): Problem {
  return problem(
    place,
    {
      ko: `칸 "answers": 수치 "${id}"에 답하는데, 그 kind가 target이 아니라 ${kind}입니다.`,
      en: `The field "answers" answers the figure "${id}", and the kind of that is ${kind}, not target.`,
    },
    {
      ko: '목표인 수치를 적거나, 그 수치의 kind를 target으로 고치세요.',
      en: 'Name a figure that is a target, or make its kind target.',
    },
  );
}

function notDue(place: Place, target: Figure): Problem {
  const due = lastYear(target.period);
  return problem(
    place,
    {
      ko: `목표 "${figureKey(target)}"에 대한 답: 기한이 ${due}년인데 벌써 공개된 수치가 없다고(no-figure) 적었습니다.`,
      en: `The target "${figureKey(target)}" falls due in ${due}, and the answer says before that year that there is no figure.`,
    },
    {
      ko: `이 답을 지우고 ${due}년판에서 답하세요.`,
      en: `Take this answer away, and answer in the ${due} edition.`,
    },
  );
}

function noSource(place: Place, target: Figure): Problem {
  return problem(
    place,
    {
      ko: `목표 "${figureKey(target)}"에 대한 답: 이루었는지를 수치 없이 말하는데 출처가 없습니다.`,
      en: `The answer to the target "${figureKey(target)}" says without a figure whether it was met, and names no source.`,
    },
    {
      ko: '그렇게 말한 출처를 source에 적으세요. 없으면 outcome을 no-figure로 고치세요.',
      en: 'Name in source who says so. If nobody does, make the outcome no-figure.',
    },
  );
}

function problem(place: Place, what: Sentence, remedy: Sentence): Problem {
  return { check: 'answer-fits', severity: 'error', place, what, remedy };
}
