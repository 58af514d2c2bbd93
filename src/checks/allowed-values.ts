import type { Sentence } from '../domain/problem.ts';
import { offer } from './near-names.ts';

/** What to write where an attribute has a value that it does not take: all that it takes, of the many particles some. */
export function allowedValues(attribute: string, values: readonly string[]): Sentence {
  if (attribute !== 'josa') {
    return { ko: `${offer(values).ko} 고치세요.`, en: `Write ${offer(values).en}.` };
  }
  const some = values.slice(0, 6).join(', ');
  return {
    ko: `앞말에 따라 모양이 바뀌는 조사(${some} 등)만 적고, 다른 말은 태그 뒤에 이어 적으세요.`,
    en: `Name only a particle that changes with the word before it (such as ${some}); write any other right behind the tag.`,
  };
}
