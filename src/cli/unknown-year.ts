import type { Sentence } from '../domain/problem.ts';

/** There is no edition on this year; names those there are. */
export function unknownYear(year: string, years: readonly string[]): Sentence {
  const there = years.join(', ');
  return {
    ko: `"${year}"년판은 없습니다. ${there === '' ? '아직 판이 하나도 없습니다.' : `있는 판: ${there}`}`,
    en: `There is no edition "${year}". ${there === '' ? 'There is none yet.' : `There are: ${there}`}`,
  };
}
