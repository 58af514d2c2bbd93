import type { Restatement } from './restatement.ts';
import { yearOf, yearsOf } from './years.ts';

/** What is added up where several earlier figures stand beside one. */
interface AddedUp {
  /** `해마다의 값`, or where years are missing those that are there: `2030년과 2031년의 값`. */
  what: string;
  /** `2029년의 값은 없음`. Absent where every year is there. */
  missing?: string;
}

/** Words of which years the earlier figures of a restatement are, and of which there is none. */
export function addedUp({ later, earlier }: Pick<Restatement, 'later' | 'earlier'>): AddedUp {
  const there = [...new Set(earlier.map(yearOf))].filter((year) => year !== undefined).sort();
  const missing = yearsOf(later.period).filter((year) => !there.includes(year));
  const isOfYears = earlier.every((figure) => yearOf(figure) !== undefined);
  if (missing.length === 0 || !isOfYears) return { what: '해마다의 값' };
  return { what: `${namedYears(there)}의 값`, missing: `${namedYears(missing)}의 값은 없음` };
}

/** `2030년`, `2030년과 2031년`, `2030년, 2031년, 2032년`. */
export function namedYears(years: readonly string[]): string {
  return years.map((year) => `${year}년`).join(years.length === 2 ? '과 ' : ', ');
}
