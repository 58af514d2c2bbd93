import { parsePeriod } from '../period.ts';

/**
 * Understands a time as people type it and words it as authors do: `2031년` is `2031`, `’31. 8.` is `2031-08`, `2029-2031` is
 * `2029~2031`, `2031년 12월 말 기준` is `2031-12 기준`, `2031년 상반기` is `2031-01~2031-06`, `2036년까지` is `~2036`. Undefined for anything else,
 * and for `2031.1`, which a spreadsheet makes of October too.
 */
export function readPeriod(typed: string): string | undefined {
  const text = typed
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[∼〜–—]/gu, '~')
    .replace(/[’‘`´]/gu, "'")
    .trim();
  const [, said = '', end = ''] =
    /^(?:FY\s*)?(.*?)\s*((?:말\s*)?(?:기준|현재)|말|까지|누계|누적)?$/isu.exec(text) ?? [];
  const range = rangeOf(said);
  if (range === undefined) return undefined;
  const period = end === '' ? range : ended(range, end.replace(/\s/g, ''));
  return period !== undefined && parsePeriod(period) ? period : undefined;
}

/** Adds that a value is a state at the end of a time, or counts up to it. */
function ended(range: string, end: string): string | undefined {
  if (end === '까지') return range.includes('~') ? range : `~${range}`;
  if (end === '누계' || end === '누적') return undefined;
  const isYear = /^\d{4}$/.test(range);
  return `${isYear && end.startsWith('말') ? `${range}-12` : range} 기준`;
}

function rangeOf(text: string): string | undefined {
  const until = /^~\s*(.+)$/u.exec(text)?.[1];
  if (until !== undefined) {
    const end = dateOf(until);
    return end === undefined || end.includes('~') ? undefined : `~${end}`;
  }
  const [first = '', second, ...more] = text.split(/\s*~\s*|(?<=^'?\d{2,4}년?)\s*-\s*(?='?\d{4}년?$)/u);
  const start = dateOf(first);
  if (start === undefined || second === undefined || more.length > 0) {
    return second === undefined ? start : undefined;
  }
  // 2031년 8~10월: what the end does not say again, it shares with the start.
  const shared = /^\d{1,2}(?:월|일|\.)?$/u.test(second) && start.includes('-');
  const unit = second.endsWith('일') ? start.slice(0, 8) : start.slice(0, 5);
  const end = shared ? dateOf(`${unit}${second.replace(/\D/g, '')}`) : dateOf(second);
  return end === undefined || start.includes('~') || end.includes('~') ? undefined : `${start}~${end}`;
}

const parts = new Map([
  ['상반기', ['01', '06']],
  ['하반기', ['07', '12']],
  ['1분기', ['01', '03']],
  ['2분기', ['04', '06']],
  ['3분기', ['07', '09']],
  ['4분기', ['10', '12']],
]);

/** A year, a month, a day, or a half or quarter of a year as a range. */
function dateOf(text: string): string | undefined {
  const [, year = '', rest = ''] =
    /^('?\d{2}|\d{4})(?:\s*년도|\s*년|(?=\D|$))\s*(.*)$/su.exec(text.trim()) ?? [];
  if (year === '' || /^\d{2}$/.test(year)) return undefined;
  const full = year.startsWith("'") ? `20${year.slice(1)}` : year;
  if (rest === '' || rest === '.') return full;
  const name = rest.replace(/\/4\s*분기$|\s*Q$/iu, '분기').replace(/^Q(\d)$/iu, '$1분기');
  const part = parts.get(name.replace(/\s/g, ''));
  if (part) return `${full}-${part[0]}~${full}-${part[1]}`;
  const [, month, day] =
    /^[-./]?\s*(\d{1,2})(?:\s*월|[-./]|$)\s*(?:(\d{1,2})\s*(?:일|\.)?)?$/u.exec(rest) ?? [];
  // 2031.1 may have been 2031.10.
  if (month === undefined || /^\.1$/.test(rest)) return undefined;
  return [full, month, day].flatMap((each) => each?.padStart(2, '0') ?? []).join('-');
}
