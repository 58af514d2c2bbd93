import { denial, falling, rising, wayOf } from './claim-words.ts';
import { type Clause, comparing, hasSubject, mark } from './clause.ts';

/** A sentence says that its numbers went up or down over their years: every year, or from the first to the last. */
export interface CourseClaim {
  says: 'rose' | 'fell';
  everyYear: boolean;
}

/** ‘2030년 A, 2031년 B로 늘었다’, ‘A, B, C로 해마다 늘었다’. Whether the numbers are of one indicator is for the data to say. */
export function courseClaimOf({ text, figs }: Clause): CourseClaim | undefined {
  const areValues = figs.every(({ attributes: { show = 'value' } }) => show === 'value');
  if (figs.length < 2 || !areValues || denial.test(text) || /모두|각각/u.test(text)) return undefined;
  const behind = text.split(mark).slice(1);
  const way = figs.length === 2 ? wayOfTwo(behind) : wayOfEvery(text);
  return way && { says: way > 0 ? 'rose' : 'fell', everyYear: figs.length > 2 };
}

function wayOfTwo([between = '', last = '']: string[]): 1 | -1 | undefined {
  const [, words] = /^으?로,? (.*)$/u.exec(firstPart(last)) ?? [];
  const isAside = hasSubject(between.replace(/년은(?=\s)/gu, '')) || comparing.test(between);
  const saysMore = rising.test(between) || falling.test(between);
  if (words === undefined || isAside || saysMore || hasSubject(words)) return undefined;
  return /보다|대비|비[해하]|목표/u.test(words) ? undefined : wayOf(`${words} `);
}

/** ‘해마다 늘’ behind all numbers, without another subject; before one of them only as ‘해마다 늘어’. */
function wayOfEvery(text: string): 1 | -1 | undefined {
  const found = /(?:해마다|매년)(?: (?:꾸준히|계속|조금씩|크게|잇따라))? ?([가-힣]+)/u.exec(text);
  if (!found) return undefined;
  const [, word = ''] = found;
  const [ahead, behind] = [text.slice(0, found.index), text.slice(found.index)];
  const since = ahead.slice(ahead.lastIndexOf(mark) + 1);
  const isAside = behind.includes(mark)
    ? !/[어여해]$/u.test(word) || !ahead.includes(mark)
    : hasSubject(`${mark}${since} `);
  return isAside ? undefined : wayOf(`${word} `);
}

function firstPart(text: string): string {
  return text.replace(/[.?!]$/u, '').split(/(?<!^으?로),|(?<=[고며나])\s|(?<=지만|는데|은데)\s/u)[0] ?? '';
}
