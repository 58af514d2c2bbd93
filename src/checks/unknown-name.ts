import { withJosa } from '../domain/josa.ts';
import type { Place, Problem, Sentence } from '../domain/problem.ts';
import { nearNames, offer } from './near-names.ts';

interface Unknown {
  check: string;
  place: Place;
  /** What names it: `thing('수치', 'figure', 'jobs-created')`. */
  by: Sentence;
  /** What kind of thing it should be: `{ ko: '출처', en: 'source' }`. */
  kind: Sentence;
  name: string;
  /** The names that exist. */
  known: Iterable<string>;
  /** Where it was looked for, when that is less than the whole report: `{ ko: '2021년판에', en: 'in the 2021 edition' }`. */
  where?: Sentence;
  /** Where it would be added: `{ ko: 'sources.yaml', en: 'sources.yaml' }`. */
  home: Sentence;
}

/** Something names a thing that does not exist. */
export function unknownName({ check, place, by, kind, name, known, where, home }: Unknown): Problem {
  const near = nearNames(name, known).map((each) => `"${each}"`);
  const quoted = `"${name}"`;
  return {
    check,
    severity: 'error',
    place,
    what: {
      ko: `${by.ko}에 적힌 ${kind.ko} ${withJosa(quoted, '은')} ${where ? `${where.ko} ` : ''}없는 이름입니다.`,
      en: `${by.en} names the ${kind.en} ${quoted}, and there is no such ${kind.en}${where ? ` ${where.en}` : ''}.`,
    },
    remedy:
      near.length > 0
        ? {
            ko: `${offer(near).ko} 고치거나, ${home.ko}에 ${withJosa(quoted, '을')} 더하세요.`,
            en: `Name ${offer(near).en}, or add ${quoted} to ${home.en}.`,
          }
        : {
            ko: `${home.ko}에 ${withJosa(quoted, '을')} 더하세요.`,
            en: `Add ${quoted} to ${home.en}.`,
          },
  };
}

/** The beginning of a sentence about a thing: its kind and its name in quotation marks. */
export function thing(ko: string, en: string, name: string): Sentence {
  return { ko: `${ko} "${name}"`, en: `The ${en} "${name}"` };
}
