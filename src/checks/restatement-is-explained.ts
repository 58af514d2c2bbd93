import { type Amount, plainAmount } from '../domain/amount.ts';
import { figureKey, formatFigureReference } from '../domain/figure-reference.ts';
import { withJosa } from '../domain/josa.ts';
import { formatPeriod } from '../domain/period.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { addedUp, namedYears } from '../domain/restatement-words.ts';
import { earlierAmount } from '../domain/restatement.ts';
import { undeclaredRestatements, type UndeclaredRestatement } from '../domain/undeclared-restatement.ts';
import { eachFigure } from './each-figure.ts';

/** An edition that states a value differently than an earlier one did says why. */
export function restatementIsExplained(report: Report): Problem[] {
  const undeclared = undeclaredRestatements(report);
  if (undeclared.length === 0) return [];
  const written = new Map(
    eachFigure(report).map(({ id, edition, file, path }) => [
      figureKey({ edition: edition.year, id }),
      { file, path },
    ]),
  );
  return undeclared.flatMap((each): Problem[] => {
    const place = written.get(figureKey(each.later));
    return place ? [problem(each, { ...place, path: [...place.path, 'value'] }, report.settings.units)] : [];
  });
}

function problem(
  { later, earlier, unknown, isDoubtful }: UndeclaredRestatement,
  place: Problem['place'],
  extra: readonly string[],
): Problem {
  const word = (amount: Amount) => plainAmount(amount, { extra });
  const [value, period] = [word(later), formatPeriod(later.period)];
  const references = earlier.map((figure) => formatFigureReference(later.edition, figure));
  const [only] = earlier.length === 1 ? earlier : [];
  const stated = earlierAmount({ earlier }, extra);
  const sum = stated ? word(stated) : '';
  const summed = addedUp({ later, earlier });
  const missing: Sentence =
    unknown.length > 0
      ? {
          ko: `${namedYears(unknown)}의 값은 없음`,
          en: `, without ${unknown.join(', ')}, of which no value is known`,
        }
      : { ko: '', en: '' };
  const doubt: Sentence = {
    ko: `나머지가 ${namedYears(unknown)}의 값이면 그 값을 앞선 판이나 이 판의 수치로 적으세요. `,
    en: `If the rest is the value of ${unknown.join(', ')}, state that as a figure. `,
  };
  const names = references.map((each) => `"${each}"`).join(', ');
  return {
    check: 'restatement-is-explained',
    severity: isDoubtful ? 'warning' : 'error',
    place,
    what: only
      ? {
          ko: `수치 "${later.id}": ${later.edition}년판은 ${period}의 값을 ${withJosa(value, '으로')}, ${only.edition}년판은 "${only.id}"에서 ${withJosa(word(only), '으로')} 적는데, 까닭이 없습니다.`,
          en: `The figure "${later.id}": for ${later.period} the edition ${later.edition} states ${value}, the edition ${only.edition} states ${word(only)} in "${only.id}", and no reason is given.`,
        }
      : {
          ko: `수치 "${later.id}": ${later.edition}년판은 ${period}의 합을 ${withJosa(value, '으로')} 적는데, ${withJosa(`${summed.what}(${names})`, '을')} 더하면 ${withJosa(missing.ko === '' ? sum : `${sum}(${missing.ko})`, '이고')}, 까닭이 없습니다.`,
          en: `The figure "${later.id}": for ${later.period} the edition ${later.edition} states ${value}, the values of the years (${names}) add up to ${sum}${missing.en}, and no reason is given.`,
        },
    remedy: {
      ko: `${isDoubtful ? doubt.ko : ''}틀린 값이 있으면 고치세요. 둘 다 출처대로라면 이 수치에 restates: [{ figures: [${references.join(', ')}], reason: …, why: … }]를 적으세요. reason은 correction(앞의 값이 틀림), revision(새로 고침), scope(범위가 다름), unit(단위가 다름), source(출처가 다름) 가운데 하나이고, why는 두 판의 독자에게 보입니다.`,
      en: `${isDoubtful ? doubt.en : ''}Correct the value that is wrong. If both are as their sources have it, give this figure restates: [{ figures: [${references.join(', ')}], reason: …, why: … }]. The reason is one of correction, revision, scope, unit and source; readers of both editions see why.`,
    },
  };
}
