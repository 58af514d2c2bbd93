import { type Command, type Commands, type OptionName, optionTypes } from './command.ts';
import type { Language } from './language.ts';
import { optionWords } from './option-words.ts';

/** How the program is used, for someone who sees it for the first time; or how one command is, named `name`. */
export async function usage(commands: Commands, language: Language, name?: string): Promise<string> {
  const load = name === undefined ? undefined : commands[name];
  if (name !== undefined && load) return usageOfOne(name, await load(), language);
  const loaded = await Promise.all(
    Object.entries(commands).map(async ([each, loadEach]) => [each, await loadEach()] as const),
  );
  return [
    `${words.usage[language]}: npm run report -- ${words.command[language]} [${words.options[language]}]`,
    table(loaded.map(([each, command]) => [shown(each, command, language), command.about[language]])),
    optionTable(['content', 'lang', 'json'], language),
    words.more[language],
  ].join('\n\n');
}

function usageOfOne(name: string, command: Command, language: Language): string {
  return [
    `${words.usage[language]}: npm run report -- ${shown(name, command, language)} [${words.options[language]}]`,
    command.about[language],
    optionTable(command.takes, language),
  ].join('\n\n');
}

/** A command with the words that it takes: `check [연도…]`. */
function shown(name: string, command: Command, language: Language): string {
  return `${name} ${command.words.shown[language]}`.trimEnd();
}

function optionTable(options: readonly OptionName[], language: Language): string {
  const ordered = (Object.keys(optionTypes) as OptionName[]).filter((option) => options.includes(option));
  return table(
    ordered.map((option) => {
      const { value, about } = optionWords[option];
      return [value ? `--${option} ${value[language]}` : `--${option}`, about[language]];
    }),
  );
}

/** Two columns, the second of which begins in the same place: a Hangul syllable is as wide as two letters. */
function table(rows: [left: string, right: string][]): string {
  const width = Math.max(...rows.map(([left]) => widthOf(left)));
  return rows.map(([left, right]) => `  ${left}${' '.repeat(width - widthOf(left))}  ${right}`).join('\n');
}

function widthOf(text: string): number {
  return text.length + (text.match(/[가-힣]/g) ?? []).length;
}

const words = {
  usage: { ko: '사용법', en: 'Usage' },
  command: { ko: '명령', en: 'command' },
  options: { ko: '선택', en: 'options' },
  more: {
    ko: '한 명령의 쓰임: npm run report -- 명령 --help',
    en: 'How one command is used: npm run report -- command --help',
  },
};
