import { nearNames } from '../checks/near-names.ts';
import { withJosa } from '../domain/josa.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import type { JsonSchema } from './json-schema.ts';
import { howToWrite, kindName, rightForm } from './value-words.ts';

type Words = Pick<Problem, 'what' | 'remedy'>;

/** A field of a form: where it stands, what may be written there, whether it may be left out. */
export interface Field {
  path: (string | number)[];
  schema: JsonSchema | undefined;
  isRequired: boolean;
}

/** A field that must be there is not. */
export function missing(field: Field): Words {
  const name = String(field.path.at(-1));
  const parent = nameOf(field.path.slice(0, -1));
  return {
    what: { ko: `${parent.ko}에 "${name}" 항목이 없습니다.`, en: `${parent.en} has no "${name}".` },
    remedy: explained(field, {
      ko: `"${name}: …" 줄을 더하세요.`,
      en: `Add a line "${name}: …".`,
    }),
  };
}

/** A field is there without a value. */
export function empty(field: Field): Words {
  const { ko, en } = nameOf(field.path);
  return {
    what: { ko: `${ko}의 값이 비어 있습니다.`, en: `${en} is empty.` },
    remedy: explained(
      field,
      field.isRequired
        ? { ko: '값을 적으세요.', en: 'Write a value.' }
        : { ko: '값을 적거나 이 줄을 지우세요.', en: 'Write a value, or remove the line.' },
    ),
  };
}

/** A form has a field that it does not take. */
export function unknownField(field: Field, key: string): Words {
  const allowed = Object.keys(field.schema?.properties ?? {});
  const [near] = nearNames(key, allowed);
  const { ko, en } = nameOf(field.path);
  return {
    what: { ko: `${ko}에는 "${key}" 항목을 쓸 수 없습니다.`, en: `${en} takes no "${key}".` },
    remedy: {
      ko:
        (near ? `"${near}"의 오타라면 고치고, 아니면 지우세요.` : '이름을 고치거나 지우세요.') +
        ` 쓸 수 있는 항목: ${allowed.join(', ')}.`,
      en:
        (near ? `If "${near}" is meant, correct it; if not, remove it.` : 'Correct the name or remove it.') +
        ` Allowed here: ${allowed.join(', ')}.`,
    },
  };
}

/** A value is of another kind than those expected. */
export function wrongType(field: Field, expected: string[], found: unknown): Words {
  const { ko, en } = nameOf(field.path);
  const is = kindName(Array.isArray(found) ? 'array' : typeof found);
  const may = [...new Set(expected)].map(kindName);
  return {
    what: {
      ko: `${ko}의 값은 ${is.ko}인데, 여기에는 ${may.map((each) => each.ko).join(' 또는 ')}만 적을 수 있습니다.`,
      en: `${en} is ${is.en}, and only ${may.map((each) => each.en).join(' or ')} may stand there.`,
    },
    remedy: explained(field, howToWrite(expected, found)),
  };
}

/** A value is none of those that may be chosen. */
export function notAmong(field: Field, values: string[], found: unknown): Words {
  const { ko, en } = nameOf(field.path);
  const { description = '' } = field.schema ?? {};
  const explains = values.every((each) => description.includes(each));
  return {
    what: {
      ko: `${ko}의 값 "${String(found)}" 대신 정해진 말 가운데 하나가 와야 합니다.`,
      en: `${en} is "${String(found)}", and only certain words may stand there.`,
    },
    remedy: {
      ko: `이 가운데 하나를 적으세요: ${explains ? description : values.join(' · ')}`,
      en: `Write one of ${values.join(', ')}.${explains ? ` (${description})` : ''}`,
    },
  };
}

/** A text has not the form that it must have. */
export function wrongFormat(
  field: Field,
  format: { format: string; pattern?: string | undefined },
  found: unknown,
): Words {
  const { ko, en } = nameOf(field.path);
  return {
    what: {
      ko: `${ko}의 값 "${shortened(found)}"의 꼴이 맞지 않습니다.`,
      en: `${en} is "${shortened(found)}", which has not the form it must have.`,
    },
    remedy: rightForm(format, found) ?? explained(field, { ko: '값을 고치세요.', en: 'Correct the value.' }),
  };
}

/** A name that an author gave is no id. */
export function wrongName(field: Field, format: { format: string; pattern?: string | undefined }): Words {
  const name = String(field.path.at(-1));
  const parent = nameOf(field.path.slice(0, -1));
  return {
    what: {
      ko: `${parent.ko}에 적힌 이름 "${name}"의 꼴이 맞지 않습니다.`,
      en: `The name "${name}" in ${parent.en} has not the form it must have.`,
    },
    remedy: rightForm(format, name) ?? { ko: '이름을 고치세요.', en: 'Correct the name.' },
  };
}

/** A list has too few values (`isSmall`) or too many. */
export function wrongCount(field: Field, isSmall: boolean, limit: number, count: number): Words {
  const { ko, en } = nameOf(field.path);
  return {
    what: {
      ko: `${ko}의 값은 ${count}개인데, ${limit}개 ${isSmall ? '이상이어야' : '이하여야'} 합니다.`,
      en: `${en} has ${count} of at ${isSmall ? 'least' : 'most'} ${limit}.`,
    },
    remedy: explained(
      field,
      isSmall ? { ko: '값을 더하세요.', en: 'Add some.' } : { ko: '값을 줄이세요.', en: 'Remove some.' },
    ),
  };
}

/** A number is too small (`isSmall`) or too large. */
export function outOfRange(field: Field, isSmall: boolean, limit: number, found: unknown): Words {
  const { ko, en } = nameOf(field.path);
  return {
    what: {
      ko: `${ko}의 값 ${withJosa(String(found), '은')} ${limit}보다 ${isSmall ? '작습니다' : '큽니다'}.`,
      en: `${en} is ${String(found)}, which is ${isSmall ? 'less' : 'more'} than ${limit}.`,
    },
    remedy: explained(field, { ko: '값을 고치세요.', en: 'Correct the value.' }),
  };
}

/** A rule that the schema tells by name; every name in the schemas has its sentences here. */
export function rule(field: Field, name: string): Words {
  const { ko, en } = nameOf(field.path);
  if (name !== 'figures-or-series') {
    return {
      what: { ko: `${ko}의 값이 규칙에 맞지 않습니다.`, en: `${en} breaks a rule.` },
      remedy: explained(field, { ko: '값을 고치세요.', en: 'Correct the value.' }),
    };
  }
  return {
    what: {
      ko: `${ko}에는 "figures"와 "series" 가운데 꼭 하나만 있어야 합니다.`,
      en: `${en} must have either "figures" or "series", and not both.`,
    },
    remedy: {
      ko: '계열이 하나이면 "figures"에 수치의 id를, 둘 이상이면 "series"에 계열마다 이름과 수치의 id를 적으세요.',
      en: 'For one series write the ids under "figures"; for several, a name and ids each under "series".',
    },
  };
}

function nameOf(path: readonly (string | number)[]): Sentence {
  if (path.length === 0) return { ko: '이 파일', en: 'This file' };
  const words = (step: (at: number) => string) =>
    `"${path.map((each) => (typeof each === 'number' ? step(each + 1) : each)).join(' › ')}"`;
  return { ko: words((at) => `${at}번째`), en: words((at) => `item ${at}`) };
}

function shortened(value: unknown): string {
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The sentence, and in brackets what the schema says to the author about the field. */
function explained({ schema }: Field, { ko, en }: Sentence): Sentence {
  const meaning = schema?.description ? ` (${schema.description})` : '';
  return { ko: ko + meaning, en: en + meaning };
}
