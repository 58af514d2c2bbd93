/** What a written period means. Dates are as exact as they are known: `2021`, `2021-12`, `2021-12-02`. */
interface Period {
  start?: string;
  end: string;
  /** `whole`: over that time. `as-of`: the state at its end. `until`: up to its end, from no stated beginning. */
  kind: 'whole' | 'as-of' | 'until';
}

/**
 * Understands `2021`, `2021-08`, `2021-12-02`, `2018~2020`, `2021-02~2021-05`, `2021-12 기준`, `2018~2022-04 기준` and
 * `~2026`. Undefined for anything else, for days that no calendar has, and for an end before its start.
 */
export function parsePeriod(text: string): Period | undefined {
  const [, range = '', asOf] = /^(.*?)( *기준)?$/u.exec(text.trim()) ?? [];
  const [first = '', second, ...more] = range.split('~').map((each) => each.trim());
  const end = second ?? first;
  if (more.length > 0 || !isDate(end)) return undefined;
  if (second === undefined) return { end, kind: asOf ? 'as-of' : 'whole' };
  if (first === '') return asOf ? undefined : { end, kind: 'until' };
  if (!isDate(first) || isAfter(first, end)) return undefined;
  return { start: first, end, kind: asOf ? 'as-of' : 'whole' };
}

/** Words a period for prose: `2021년 2~5월`, `2021년 12월 기준`, `2026년까지`. What is no period comes back as it is. */
export function formatPeriod(text: string): string {
  const period = parsePeriod(text);
  if (!period) return text;
  const { start, end, kind } = period;
  const range = start === undefined ? formatDate(end) : formatRange(start, end);
  return range + { whole: '', 'as-of': ' 기준', until: '까지' }[kind];
}

/** `2022년 3월 15일` for prose, `2022. 3. 15.` for tables and notes; month and day as far as they are known. */
export function formatDate(date: string, style: 'prose' | 'note' = 'prose'): string {
  const numbers = dateNumbers(date);
  if (style === 'note') return numbers.map((number) => `${number}.`).join(' ');
  return numbers.map((number, index) => number + dateUnits[index]).join(' ');
}

/** The last day of a date as far as it is known: `2031-12-31` of `2031`, `2031-02-28` of `2031-02`. */
export function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${last}`;
}

const dateUnits = ['년', '월', '일'];

/** Says once what both ends share. */
function formatRange(start: string, end: string): string {
  const from = dateNumbers(start);
  const to = dateNumbers(end);
  const differ = from.findIndex((number, index) => number !== to[index]);
  const shared = differ < 0 || from.length === 1 ? 0 : Math.min(differ, to.length - 1);
  const rest = to.slice(shared).map((number, index) => number + dateUnits[shared + index]);
  const oneUnit = from.length === to.length && from.length === shared + 1;
  const first = oneUnit ? formatDate(start).slice(0, -1) : formatDate(start);
  return `${first}~${rest.join(' ')}`;
}

function dateNumbers(date: string): string[] {
  return date.split('-').map((each) => each.replace(/^0/, ''));
}

function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Compares as far as both are known: 2021-06 is not after 2021. */
function isAfter(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) > b.slice(0, known);
}
