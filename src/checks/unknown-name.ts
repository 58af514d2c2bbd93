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
  /** What to choose from, when that is not what stands in its home: `{ ko: '아는 단위', en: 'a known unit' }`. */
  choice?: Sentence;
}

/** Something names a thing that does not exist. */
export function unknownName({
  check,
  place,
  by,
  kind,
  name,
  where,
  home,
  choice,
  ...names
}: Unknown): Problem {
  const known = [...names.known];
  const quoted = `"${name}"`;
  return {
    check,
    severity: 'error',
    place,
    what: {
      ko: `${by.ko}에 적힌 ${kind.ko} ${withJosa(quoted, '은')} ${where ? `${where.ko} ` : ''}없는 이름입니다.`,
      en: `${by.en} names the ${kind.en} ${quoted}, and there is no such ${kind.en}${where ? ` ${where.en}` : ''}.`,
    },
    remedy: remedyOf(
      quoted,
      nearNames(name, known),
      home,
      choice ??
        (known.length > 0 ? { ko: `${home.ko}에 있는 이름`, en: `one of those in ${home.en}` } : undefined),
    ),
  };
}

/** Offers the names that are alike; where none is, says what there is to choose from. */
function remedyOf(quoted: string, near: string[], home: Sentence, choice: Sentence | undefined): Sentence {
  const added = withJosa(quoted, '을');
  if (near.length > 0) {
    const { ko, en } = offer(near.map((each) => `"${each}"`));
    return {
      ko: `${ko} 고치거나, ${home.ko}에 ${added} 더하세요.`,
      en: `Name ${en}, or add ${quoted} to ${home.en}.`,
    };
  }
  return choice
    ? {
        ko: `${withJosa(choice.ko, '으로')} 고치거나, ${home.ko}에 ${added} 더하세요.`,
        en: `Name ${choice.en}, or add ${quoted} to ${home.en}.`,
      }
    : { ko: `${home.ko}에 ${added} 더하세요.`, en: `Add ${quoted} to ${home.en}.` };
}

/** The beginning of a sentence about a thing: its kind and its name in quotation marks. */
export function thing(ko: string, en: string, name: string): Sentence {
  return { ko: `${ko} "${name}"`, en: `The ${en} "${name}"` };
}
