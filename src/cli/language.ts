import type { Sentence } from '../domain/problem.ts';

/** The languages in which the command line speaks. */
export type Language = keyof Sentence;

type Environment = Record<string, string | undefined>;

/** The one asked for; else English where the system speaks it; else Korean. */
export function languageOf(asked: unknown, env: Environment): Language {
  if (asked === 'ko' || asked === 'en') return asked;
  return (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').startsWith('en') ? 'en' : 'ko';
}
