import type { z } from 'astro/zod';
import { withJosa } from '../domain/josa.ts';
import type { Sentence } from '../domain/problem.ts';
import { date, decimal, id } from '../schema/text.ts';

const kinds: Record<string, Sentence> = {
  string: { ko: '글', en: 'text' },
  number: { ko: '숫자', en: 'a number' },
  int: { ko: '정수', en: 'a whole number' },
  boolean: { ko: '참·거짓(true, false)', en: 'true or false' },
  array: { ko: '목록', en: 'a list' },
  object: { ko: '"이름: 값"의 묶음', en: 'a group of "name: value"' },
};

/** What kind of value stands somewhere or should stand there, by the name that the schema has for it. */
export function kindName(type: string): Sentence {
  return kinds[type === 'record' ? 'object' : type] ?? { ko: type, en: type };
}

/** How a value of the expected kind is written in YAML, told to someone who wrote `found`. */
export function howToWrite(expected: string[], found: unknown): Sentence {
  if (expected.includes('string') && typeof found === 'object') {
    return { ko: '값을 하나만 적으세요.', en: 'Write one value.' };
  }
  if (expected.every((each) => each === 'string')) {
    return {
      ko: `따옴표로 감싸 '${String(found)}'처럼 적으세요.`,
      en: `Put it between quotes: '${String(found)}'.`,
    };
  }
  if (expected.includes('number') || expected.includes('int')) {
    return {
      ko: '따옴표와 쉼표와 단위 없이 숫자만 적으세요.',
      en: 'Write the digits alone, without quotes, commas or unit.',
    };
  }
  if (expected.includes('boolean')) {
    return { ko: 'true나 false를 따옴표 없이 적으세요.', en: 'Write true or false, without quotes.' };
  }
  if (expected.includes('array')) {
    return {
      ko: '"[가, 나]"처럼 대괄호로 감싸거나, 다음 줄부터 두 칸 들여 한 줄에 하나씩 "- "를 앞에 두고 적으세요.',
      en: 'Write "[a, b]", or from the next line on one a line, indented by two spaces and after "- ".',
    };
  }
  return {
    ko: '다음 줄부터 두 칸 들여 한 줄에 하나씩 "이름: 값"을 적으세요.',
    en: 'Write "name: value" from the next line on, one a line, indented by two spaces.',
  };
}

const patterns = [
  { schema: id, en: 'Use lower-case letters, digits and hyphens only. It stays the same for good.' },
  { schema: decimal, en: 'Write the digits without commas, such as 1519 or 561.6.' },
  { schema: date, en: 'Write 2030-12-02, 2030-12 or 2030, as far as the day is known.' },
].map(({ schema, en }) => ({ pattern: patternOf(schema), ko: schema.description ?? '', en }));

/** The form that a text must have, as the shared building blocks of the schema describe it. */
export function rightForm(
  { format, pattern }: { format: string; pattern?: string | undefined },
  found: unknown,
): Sentence | undefined {
  if (format === 'url') {
    return { ko: 'https://로 시작하는 주소를 적으세요.', en: 'Write an address that begins with https://.' };
  }
  if (format === 'email') {
    return { ko: 'name@example.org처럼 적으세요.', en: 'Write it as name@example.org.' };
  }
  const isDecimal = pattern === patternOf(decimal);
  if (isDecimal && /^-?\d{25}|\.\d{13}/.test(String(found))) {
    return {
      ko: '정수는 24자리, 소수는 12자리까지 적을 수 있습니다.',
      en: 'A number may have 24 digits before the point and 12 behind it.',
    };
  }
  const digits = /^-?\d[\d,]*(?:\.\d+)?(?![\w.])/.exec(String(found))?.[0].replaceAll(',', '');
  if (digits && isDecimal && decimal.safeParse(digits).success) {
    return {
      ko: `숫자만 ${withJosa(digits, '으로')} 적고, 단위는 "unit"에 적으세요.`,
      en: `Write ${digits} alone, and the unit under "unit".`,
    };
  }
  return patterns.find((each) => each.pattern === pattern);
}

/** The pattern by which a schema refuses text that is neither an id nor a number nor a day. */
function patternOf(schema: z.ZodType): string | undefined {
  const issue = schema.safeParse('가').error?.issues[0];
  return issue?.code === 'invalid_format' ? issue.pattern : undefined;
}
