import { parseArgs } from 'node:util';
import { editDistance, nearNames } from '../checks/near-names.ts';
import { withJosa } from '../domain/josa.ts';
import type { Sentence } from '../domain/problem.ts';
import { type Language, languageOf } from './language.ts';

/** What may follow `npm run report --`: its words, what they do, and the options that each takes. */
export type Commands = Record<string, { about: Sentence; takes: readonly Option[] }>;

export interface Options {
  /** The folder of the content. */
  content: string;
  language: Language;
  json: boolean;
}

export type CommandLine<Name> = { language: Language } & (
  { kind: 'run'; command: Name; options: Options } | { kind: 'help' } | { kind: 'misuse'; what: Sentence }
);

const optionTypes = {
  content: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Option = keyof typeof optionTypes;

/** Reads the words and options after `npm run report --`. Wrong use comes back as a sentence, never as an exception. */
export function parseCommandLine<All extends Commands>(
  args: string[],
  env: Record<string, string | undefined>,
  commands: All,
): CommandLine<keyof All & string> {
  const { values, positionals, tokens } = parseArgs({
    args,
    options: optionTypes,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const language = languageOf(values['lang'], env);
  if (values['help']) return { kind: 'help', language };

  const [command, extra] = positionals;
  if (command === undefined || !isOneOf(commands, command)) {
    return { kind: 'misuse', language, what: unknownCommand(command, Object.keys(commands)) };
  }
  const { takes } = commands[command] as Commands[string];
  const [wrong] = [
    ...tokens.map((token) => (token.kind === 'option' ? misuseOf(token, command, takes) : undefined)),
    extra === undefined ? undefined : unknownWord(command, extra),
  ].filter((sentence) => sentence !== undefined);
  if (wrong) return { kind: 'misuse', language, what: wrong };
  const content = String(values['content'] ?? (env['REPORT_CONTENT'] || 'content'));
  return { kind: 'run', language, command, options: { content, language, json: values['json'] === true } };
}

function unknownCommand(command: string | undefined, known: string[]): Sentence {
  if (command === undefined) return { ko: '무엇을 할지 적어 주세요.', en: 'Say what to do.' };
  return withNear(command, known, {
    ko: `"${command}" 명령은 없습니다.`,
    en: `There is no command "${command}".`,
  });
}

function unknownWord(command: string, word: string): Sentence {
  return {
    ko: `"${command}" 명령 뒤에 ${withJosa(`"${word}"`, '은')} 쓰지 않습니다.`,
    en: `The command "${command}" takes no "${word}".`,
  };
}

function misuseOf(
  { name, rawName, value }: { name: string; rawName: string; value?: string | undefined },
  command: string,
  takes: readonly Option[],
): Sentence | undefined {
  const option = takes.find((each) => each === name);
  if (!option) {
    return withNear(
      rawName,
      takes.map((each) => `--${each}`),
      {
        ko: `"${command}" 명령에는 "${rawName}" 선택이 없습니다.`,
        en: `The command "${command}" has no option "${rawName}".`,
      },
    );
  }
  if (optionTypes[option].type === 'boolean') {
    return value === undefined
      ? undefined
      : { ko: `"${rawName}" 뒤에는 값을 적지 않습니다.`, en: `"${rawName}" takes no value.` };
  }
  if (!value || value.startsWith('-')) {
    return { ko: `"${rawName}" 뒤에 값을 적어 주세요.`, en: `"${rawName}" needs a value after it.` };
  }
  return option === 'lang' && value !== 'ko' && value !== 'en'
    ? {
        ko: `"${rawName}" 뒤에는 ko나 en을 적습니다. ${withJosa(`"${value}"`, '은')} 없는 언어입니다.`,
        en: `"${rawName}" is ko or en, and "${value}" is neither.`,
      }
    : undefined;
}

/** Adds what was probably meant. */
function withNear(name: string, known: readonly string[], { ko, en }: Sentence): Sentence {
  const [near] = nearNames(name, known);
  if (near === undefined || editDistance(name, near) > Math.max(2, name.length / 3)) return { ko, en };
  return { ko: `${ko} 혹시 "${near}"인가요?`, en: `${en} Did you mean "${near}"?` };
}

function isOneOf<Names extends object>(names: Names, name: string): name is keyof Names & string {
  return Object.hasOwn(names, name);
}
