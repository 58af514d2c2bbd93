import { parseArgs } from 'node:util';
import { editDistance, nearNames } from '../checks/near-names.ts';
import { withJosa } from '../domain/josa.ts';
import type { Sentence } from '../domain/problem.ts';
import { type Command, type Commands, type OptionName, type Options, optionTypes } from './command.ts';
import { type Language, languageOf } from './language.ts';
import { Misuse } from './misuse.ts';

/** What was asked for. `name` is the command, as far as there is one of that name. */
export type CommandLine = { language: Language; name?: string } & (
  | { kind: 'run'; command: Command; words: string[]; options: Options }
  | { kind: 'help' }
  | { kind: 'misuse'; misuse: Misuse }
);

/** What a program finds around itself: the part of `process` that matters here. */
export interface Surroundings {
  env: Record<string, string | undefined>;
  stdin: { isTTY?: boolean };
  stdout: { isTTY?: boolean };
}

/**
 * Reads the words and options after `npm run report --`, and loads the command that they name. Wrong use comes back as
 * a `Misuse`, never as an exception.
 */
export async function parseCommandLine(
  args: string[],
  around: Surroundings,
  commands: Commands,
): Promise<CommandLine> {
  const parsed = parseArgs({
    args,
    options: optionTypes,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const { values, positionals } = parsed;
  const [name = '', ...words] = positionals;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const said = { language: languageOf(values['lang'], around.env), ...(load && { name }) };
  if (values['help']) return { kind: 'help', ...said };
  if (!load) {
    return { kind: 'misuse', ...said, misuse: new Misuse(unknownCommand(name, Object.keys(commands))) };
  }
  const command = await load();
  const options = parsed.tokens.filter((token) => token.kind === 'option');
  const [wrong] = [
    ...options.map((option) => wrongOption(option, name, command)),
    ...options.map((option, index) => repeated(option, options.slice(0, index))),
    wrongWords(words, name, command),
  ].filter((sentence) => sentence !== undefined);
  return wrong
    ? { kind: 'misuse', ...said, misuse: new Misuse(wrong) }
    : { kind: 'run', ...said, command, words, options: readOptions(values, said.language, around) };
}

/** An option as it was written. */
interface Written {
  name: string;
  rawName: string;
  value?: string | undefined;
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

function readOptions(values: Values, language: Language, { env, stdin, stdout }: Surroundings): Options {
  const isIn = (name: OptionName) => values[name] === true;
  const isAtTerminal = stdin.isTTY === true && stdout.isTTY === true;
  const texts = (['like', 'kind', 'reason', 'approved', 'sheet', 'out'] as const).flatMap((name) => {
    const value = values[name];
    return typeof value === 'string' ? [[name, value]] : [];
  });
  return {
    content: String(values['content'] ?? (env['REPORT_CONTENT'] || 'content')),
    language,
    canAsk: isAtTerminal && !isIn('yes') && ['', 'false', '0'].includes(env['CI'] ?? ''),
    json: isIn('json'),
    watch: isIn('watch'),
    markdown: isIn('markdown'),
    commit: isIn('commit'),
    moved: [values['moved'] ?? []].flat().map(String),
    ...(Object.fromEntries(texts) as Partial<Options>),
  };
}

function unknownCommand(name: string, known: string[]): Sentence {
  if (name === '') return { ko: '무엇을 할지 적어 주세요.', en: 'Say what to do.' };
  return withNear(name, known, { ko: `"${name}" 명령은 없습니다.`, en: `There is no command "${name}".` });
}

function wrongWords(written: string[], name: string, { words }: Command): Sentence | undefined {
  const extra = written[words.most];
  if (extra !== undefined) {
    const before = [name, ...written.slice(0, words.most)].join(' ');
    return {
      ko: `"${before}" 뒤에 ${withJosa(`"${extra}"`, '은')} 쓰지 않습니다.`,
      en: `"${before}" takes no "${extra}" after it.`,
    };
  }
  if (written.length >= words.least) return undefined;
  return {
    ko: `"${name}" 명령 뒤에 더 적을 것이 있습니다: ${name} ${words.shown.ko}`,
    en: `The command "${name}" needs more after it: ${name} ${words.shown.en}`,
  };
}

function wrongOption({ name, rawName, value }: Written, command: string, { takes }: Command) {
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
  if (!value?.trim() || value.startsWith('-')) {
    return { ko: `"${rawName}" 뒤에 값을 적어 주세요.`, en: `"${rawName}" needs a value after it.` };
  }
  return option === 'lang' && value !== 'ko' && value !== 'en'
    ? {
        ko: `"${rawName}" 뒤에는 ko나 en을 적습니다. ${withJosa(`"${value}"`, '은')} 없는 언어입니다.`,
        en: `"${rawName}" is ko or en, and "${value}" is neither.`,
      }
    : undefined;
}

/** Of two values of one option, nobody can say which was meant. */
function repeated({ name, rawName, value }: Written, before: Written[]): Sentence | undefined {
  const many = Object.entries(optionTypes).flatMap(([each, type]) => ('multiple' in type ? [each] : []));
  const isRepeated = value !== undefined && before.some((each) => each.name === name);
  if (!isRepeated || many.includes(name)) return undefined;
  return {
    ko: `"${rawName}" 선택을 두 번 적었습니다. 하나만 남기세요.`,
    en: `"${rawName}" is written twice. Keep one of them.`,
  };
}

/** Adds what was probably meant. */
function withNear(name: string, known: readonly string[], { ko, en }: Sentence): Sentence {
  const [near] = nearNames(name, known);
  if (near === undefined || editDistance(name, near) > Math.max(2, name.length / 3)) return { ko, en };
  return { ko: `${ko} 혹시 "${near}"인가요?`, en: `${en} Did you mean "${near}"?` };
}
