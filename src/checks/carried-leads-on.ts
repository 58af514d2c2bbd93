import { findFigure } from '../domain/figure-reference.ts';
import { withJosa } from '../domain/josa.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import { carriedOn, promiseOf } from '../domain/promise.ts';
import type { Figure, Report } from '../domain/report.ts';
import { unitBase } from '../domain/unit.ts';
import { eachAnswer, type WrittenAnswer } from './each-answer.ts';

/** A target that is carried leads on to a newer target that counts the same thing, and no other answer leads anywhere. */
export function carriedLeadsOn(report: Report): Problem[] {
  return eachAnswer(report).flatMap((written) => {
    const { to, outcome } = written.answer;
    if (outcome !== 'carried') return to === undefined ? [] : [needlessGoal(written)];
    if (to === undefined) return [noGoal(written)];
    const newer = findFigure(report, written.edition.year, to);
    const fault = newer && written.target && faultOf(report, written.target, newer);
    return fault ? [problem(written, 'to', ...fault)] : [];
  });
}

function noGoal(written: WrittenAnswer): Problem {
  const { target } = written.answer;
  return problem(
    written,
    'outcome',
    {
      ko: `목표 "${target}"에 대한 답: 새 목표로 넘겼다고(carried) 적었는데 새 목표가 없습니다.`,
      en: `The answer to the target "${target}" says that it was carried, and not to which new target.`,
    },
    {
      ko: '새 목표인 수치의 id를 to에 적으세요. 새 목표가 없으면 outcome을 dropped로 고치세요.',
      en: 'Name the figure that is the new target in to. If there is none, make the outcome dropped.',
    },
  );
}

function needlessGoal(written: WrittenAnswer): Problem {
  const { target, outcome } = written.answer;
  return problem(
    written,
    'to',
    {
      ko: `목표 "${target}"에 대한 답: 새 목표(to)는 넘긴 목표에만 적는데, outcome이 ${outcome}입니다.`,
      en: `The answer to the target "${target}" names a new target in to, which only a carried one has; its outcome is ${outcome}.`,
    },
    { ko: 'to를 지우거나, outcome을 carried로 고치세요.', en: 'Take to away, or make the outcome carried.' },
  );
}

/** Why a target cannot be carried to another, and what to do. */
function faultOf(
  report: Report,
  target: Figure,
  newer: Figure,
): [what: Sentence, remedy: Sentence] | undefined {
  const other: Sentence = {
    ko: '같은 판이나 뒤의 판에서 세운 같은 단위의 목표를 적으세요.',
    en: 'Name a target of the same unit, set in the same edition or a later one.',
  };
  const told = (ko: string, en: string): [Sentence, Sentence] => [
    { ko: `목표 "${target.id}"의 새 목표: ${ko}`, en: `The target "${target.id}" is carried to ${en}` },
    other,
  ];
  const name = `"${newer.id}"`;
  if (newer === target) return told('그 목표 자신입니다.', 'itself.');
  if (newer.kind !== 'target') {
    return told(
      `수치 ${name}의 kind가 target이 아니라 ${newer.kind}입니다.`,
      `${name}, and the kind of that is ${newer.kind}, not target.`,
    );
  }
  const baseOf = ({ unit }: Figure) => unitBase(unit, report.settings.units);
  if (baseOf(newer) !== baseOf(target)) {
    return told(
      `단위가 "${target.unit}"인데, ${name}의 단위는 "${newer.unit}"입니다.`,
      `${name}, which has the unit "${newer.unit}" and not "${target.unit}".`,
    );
  }
  if (newer.edition < target.edition) {
    return told(
      `${target.edition}년판의 목표인데, ${withJosa(name, '은')} 앞선 ${newer.edition}년판의 것입니다.`,
      `${name} of the ${newer.edition} edition, which is earlier than its own, ${target.edition}.`,
    );
  }
  if (comesBack(report, target)) {
    return told('넘기고 넘겨 처음의 목표로 돌아옵니다.', `${name}, and from there back again.`);
  }
  return undefined;
}

/** Whether the way from target to newer target is a ring. */
function comesBack(report: Report, target: Figure): boolean {
  const promise = promiseOf(report, target);
  const way = promise ? carriedOn(report, promise) : [];
  const end = way.at(-1)?.decided?.to;
  return way.some((each) => each.target === end);
}

function problem({ file, path }: WrittenAnswer, field: string, what: Sentence, remedy: Sentence): Problem {
  return {
    check: 'carried-leads-on',
    severity: 'error',
    place: { file, path: [...path, field] },
    what,
    remedy,
  };
}
