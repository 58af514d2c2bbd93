import { isLessBetter } from './answer-of-figure.ts';
import { kindLabel, showFigure } from './figure.ts';
import { formatPeriod } from './period.ts';
import type { PromiseAnswer, PromiseState, TargetPromise } from './promise.ts';
import type { Figure, Report } from './report.ts';

/** The state of a promise, or the outcome of one answer to it. */
export type ToldState = PromiseState | PromiseAnswer['outcome'];

const words: Record<ToldState, string> = {
  met: '이룸',
  missed: '이루지 못함',
  carried: '새 목표로 넘김',
  dropped: '철회',
  'no-figure': '공개된 수치 없음',
  'under-way': '이루는 중',
  open: '기한 전',
  unanswered: '답 없음',
};

const goesOnWords = '뒤의 목표로 이어짐';

/** All states in the order in which readers count them. */
export const promiseStates: readonly PromiseState[] = [
  'met',
  'missed',
  'carried',
  'dropped',
  'no-figure',
  'unanswered',
  'open',
];

/** What readers call it. */
export function stateWord(state: ToldState): string {
  return words[state];
}

/**
 * The outcome of an answer; what may still change is marked so: `이룸(잠정)`, and in a draft `이룸(초안)`. A target that a
 * newer edition only sets again is not called new.
 */
export function outcomeWords({ outcome, provisional, goesOn, isDraft }: PromiseAnswer): string {
  const marks = [
    ...(provisional && outcome !== 'under-way' && !goesOn ? ['잠정'] : []),
    ...(isDraft ? ['초안'] : []),
  ];
  const told = goesOn ? goesOnWords : words[outcome];
  return marks.length > 0 ? `${told}(${marks.join(', ')})` : told;
}

/** The state of a promise, marked as provisional while its answer is. */
export function promiseWords({ state, decided }: TargetPromise): string {
  return decided ? outcomeWords(decided) : words[state];
}

/** What stands around the amount of the figure that answers: `2031년 실적` and `목표의 113.5%`. */
export function wordsOfFigure(
  report: Report,
  { target }: TargetPromise,
  figure: Figure,
): { before: string; share?: string } {
  const share = showFigure(figure, target, 'share', report.settings.units);
  const isLess = isLessBetter(report, figure, target);
  return {
    before: `${formatPeriod(figure.period)} ${kindLabel(figure.kind)}`,
    ...(share === '-' ? {} : { share: `목표의 ${share}${isLess ? '(적을수록 좋음)' : ''}` }),
  };
}

/**
 * How many promises are in which state, only of states that occur; those that are only set again, and those that only a
 * draft answers, are counted apart.
 */
export function countsOfStates(
  promises: readonly TargetPromise[],
): { state: PromiseState; name: string; count: number }[] {
  return promiseStates.flatMap((state) =>
    [false, true].flatMap((isDraft) =>
      [false, true].flatMap((goesOn) => {
        const count = promises.filter(
          ({ state: own, decided }) =>
            own === state && (decided?.goesOn ?? false) === goesOn && (decided?.isDraft ?? false) === isDraft,
        ).length;
        const name = `${goesOn ? goesOnWords : words[state]}${isDraft ? '(초안)' : ''}`;
        return count > 0 ? [{ state, name, count }] : [];
      }),
    ),
  );
}

/** The year in which the next open promise falls due. Undefined when none is open. */
export function nextDue(promises: readonly TargetPromise[]): string | undefined {
  return promises
    .filter(({ state }) => state === 'open')
    .map(({ due }) => due)
    .sort()[0];
}
