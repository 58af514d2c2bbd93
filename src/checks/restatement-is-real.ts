import { plainAmount } from '../domain/amount.ts';
import { compare } from '../domain/decimal.ts';
import { figureKey, findFigure } from '../domain/figure-reference.ts';
import { withJosa } from '../domain/josa.ts';
import { formatPeriod, parsePeriod } from '../domain/period.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import type { Figure, Report } from '../domain/report.ts';
import { earlierAmount } from '../domain/restatement.ts';
import { valueIn } from '../domain/value-in.ts';
import { yearOfDate } from '../domain/years.ts';
import type { FigureData } from '../schema/figure.ts';
import { eachFigure } from './each-figure.ts';

/**
 * A declared restatement speaks of figures of earlier editions that tell the same thing of the same time, and says
 * something else than they do; several are added up, and one of them may be of its own edition.
 */
export function restatementIsReal(report: Report): Problem[] {
  return eachFigure(report).flatMap(({ id, figure, edition, file, path }) =>
    figure.restates.flatMap(({ figures, reason }, index) => {
      const found = figures.map((each) => findFigure(report, edition.year, each));
      const earlier = found.filter((each) => each !== undefined);
      if (earlier.length < found.length) return [];
      const later = { ...figure, id, edition: edition.year };
      const fault =
        notEarlier(later, earlier) ??
        otherTime(later, earlier) ??
        otherThing(later, earlier, reason === 'unit', report.settings.units) ??
        noDifference(later, earlier, report.settings.units);
      if (!fault) return [];
      const place = { file, path: [...path, 'restates', index, 'figures'] };
      return [{ check: 'restatement-is-real', severity: 'error' as const, place, ...fault }];
    }),
  );
}

type Later = FigureData & { id: string; edition: string };
type Fault = Pick<Problem, 'what' | 'remedy'> | undefined;

function notEarlier(later: Later, earlier: Figure[]): Fault {
  const own = earlier.filter(({ edition }) => edition === later.edition);
  const isOwnAlone = own.length === earlier.length;
  const wrong = earlier.find(({ edition }) => edition > later.edition) ?? (isOwnAlone ? own[0] : undefined);
  return (
    wrong && {
      what: {
        ko: `수치 "${later.id}": 달리 적었다는 ${withJosa(`"${figureKey(wrong)}"`, '이')} 앞선 판의 수치가 아닙니다.`,
        en: `The figure "${later.id}" restates "${figureKey(wrong)}", which is of no earlier edition.`,
      },
      remedy: {
        ko: '앞선 판의 수치를 적으세요. 같은 판 안에서 출처마다 값이 다르면 rivals에, 뒤의 판이 달리 적었으면 뒤의 수치에 restates를 적으세요.',
        en: 'Name a figure of an earlier edition. Values of other sources belong into rivals; what a later edition states differently, into restates of the later figure.',
      },
    }
  );
}

function otherTime(later: Later, earlier: Figure[]): Fault {
  const own = years(later.period);
  const wrong = earlier.find(({ period }) => {
    const other = years(period);
    return own && other && (other.end < own.start || own.end < other.start);
  });
  return (
    wrong && {
      what: {
        ko: `수치 "${later.id}": ${formatPeriod(later.period)}의 값인데, 달리 적었다는 ${withJosa(`"${figureKey(wrong)}"`, '은')} ${formatPeriod(wrong.period)}의 값입니다.`,
        en: `The figure "${later.id}" is of ${later.period}, and "${figureKey(wrong)}", which it restates, is of ${wrong.period}.`,
      },
      remedy: {
        ko: '같은 때의 수치를 적거나, restates를 지우세요.',
        en: 'Name a figure of the same time, or take restates away.',
      },
    }
  );
}

function otherThing(
  later: Later,
  earlier: Figure[],
  maySwitchUnit: boolean,
  extra: readonly string[],
): Fault {
  const wrong = earlier.find(
    (each) =>
      (each.kind === 'target') !== (later.kind === 'target') ||
      (each.indicator !== later.indicator && each.indicator !== undefined && later.indicator !== undefined) ||
      (!maySwitchUnit && valueIn(later.unit, each, extra) === undefined),
  );
  return (
    wrong && {
      what: {
        ko: `수치 "${later.id}": 달리 적었다는 ${withJosa(`"${figureKey(wrong)}"`, '이')} 같은 것을 잰 수치가 아닙니다(지표나 단위, 목표와 실적이 다릅니다).`,
        en: `The figure "${later.id}" restates "${figureKey(wrong)}", which tells something else: another indicator, another unit, or a target.`,
      },
      remedy: {
        ko: '같은 것을 잰 수치를 적으세요. 같은 것을 다른 단위로 적었으면 reason을 unit으로 하세요.',
        en: 'Name a figure that tells the same thing. If it is told in another unit, the reason is unit.',
      },
    }
  );
}

function noDifference(later: Later, earlier: Figure[], extra: readonly string[]): Fault {
  const stated = earlierAmount({ earlier }, extra);
  const value = stated && valueIn(later.unit, stated, extra);
  if (!stated || value === undefined || compare(value, later.value) !== 0) return undefined;
  const told = plainAmount(stated, { extra });
  const names = earlier.map((each) => `"${figureKey(each)}"`).join(', ');
  const sum: Sentence =
    earlier.length > 1 ? { ko: '의 합', en: ' add up to the same' } : { ko: '', en: ' says the same' };
  return {
    what: {
      ko: `수치 "${later.id}": 달리 적었다는 ${names}${sum.ko}도 ${withJosa(told, '으로')} 같습니다.`,
      en: `The figure "${later.id}" restates ${names}, which${sum.en}: ${told}.`,
    },
    remedy: {
      ko: '값을 잘못 옮겼으면 고치고, 같으면 restates를 지우세요.',
      en: 'Correct the value that was miscopied, or take restates away.',
    },
  };
}

/** The first and the last year of a period. One without a beginning is told of its last year. */
function years(period: string): { start: string; end: string } | undefined {
  const { start, end } = parsePeriod(period) ?? {};
  return end === undefined ? undefined : { start: yearOfDate(start ?? end), end: yearOfDate(end) };
}
