import type { Claim } from '../domain/claim.ts';
import { compare, divide, multiply } from '../domain/decimal.ts';
import { withJosa } from '../domain/josa.ts';
import type { Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { valueIn } from '../domain/value-in.ts';
import { amountAndName, quote, valueAt, type WrittenClause } from './claim-in-words.ts';

/** What is wrong with ‘A에서 B로 늘었다’ or ‘B는 A의 두 배이다’. */
export function changeFault(
  report: Report,
  written: WrittenClause,
  { says, subject, base, times }: Extract<Claim, { base: number }>,
): Sentence | undefined {
  const [now, before] = [valueAt(report, written, subject), valueAt(report, written, base)];
  const than = now && before && valueIn(now.unit, before, report.settings.units);
  if (!now || !before || than === undefined) return undefined;
  const said = quote(report, written);
  const [it, other] = [amountAndName(report, now), amountAndName(report, before)];
  if (compare(now.value, than) !== (says === 'more' ? 1 : -1)) {
    const [ko, en] = says === 'more' ? ['크지', 'more'] : ['작지', 'less'];
    return {
      ko: `글은 "${said}"라고 하는데, ${withJosa(it, '은')} ${other}보다 ${ko} 않습니다.`,
      en: `The text says "${said}", and ${it} is not ${en} than ${other}.`,
    };
  }
  if (!times || compare(than, '0') <= 0) return undefined;
  const ratio = divide(now.value, than, 2);
  const holds =
    times.bound === 'over'
      ? compare(now.value, multiply(than, String(times.factor))) >= 0
      : times.bound === 'nearly'
        ? Math.abs(Number(ratio) - times.factor) <= times.factor * 0.15 && Number(ratio) < times.factor
        : Math.abs(Number(ratio) - times.factor) <= times.factor * 0.1;
  return holds
    ? undefined
    : {
        ko: `글은 "${said}"라고 하는데, ${withJosa(it, '은')} ${other}의 ${ratio}배입니다.`,
        en: `The text says "${said}", and ${it} is ${ratio} times ${other}.`,
      };
}
