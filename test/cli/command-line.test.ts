import { expect, test } from 'vitest';
import { type Commands, parseCommandLine } from '../../src/cli/command-line.ts';
import { languageOf } from '../../src/cli/language.ts';

const commands = {
  check: { about: { ko: '', en: '' }, takes: ['content', 'lang', 'json'] },
  bake: { about: { ko: '', en: '' }, takes: ['lang'] },
} as const satisfies Commands;

function parse(args: string[], env: Record<string, string> = {}) {
  return parseCommandLine(args, env, commands);
}

test.each([
  ['nothing given', [], {}, 'content'],
  ['the environment', [], { REPORT_CONTENT: 'elsewhere' }, 'elsewhere'],
  ['an environment that is empty', [], { REPORT_CONTENT: '' }, 'content'],
  ['the option', ['--content', 'here'], { REPORT_CONTENT: 'elsewhere' }, 'here'],
  ['the option with an equals sign', ['--content=here'], {}, 'here'],
])('takes the folder of the content from %s', (_, args, env: Record<string, string>, content) => {
  expect(parse(['check', ...args], env)).toMatchObject({
    kind: 'run',
    command: 'check',
    options: { content },
  });
});

test.each([
  [undefined, {}, 'ko'],
  [undefined, { LANG: 'ko_KR.UTF-8' }, 'ko'],
  [undefined, { LANG: 'C.UTF-8' }, 'ko'],
  [undefined, { LANG: 'en_US.UTF-8' }, 'en'],
  [undefined, { LANG: 'en_US.UTF-8', LC_ALL: 'ko_KR.UTF-8' }, 'ko'],
  [undefined, { LANG: 'ko_KR.UTF-8', LC_ALL: 'en' }, 'en'],
  ['ko', { LANG: 'en_US.UTF-8' }, 'ko'],
  ['en', { LANG: 'ko_KR.UTF-8' }, 'en'],
])('speaks, when asked for %s in %j, %s', (asked, env: Record<string, string>, language) => {
  expect(languageOf(asked, env)).toBe(language);
});

test.each([
  ['no command', [], '무엇을 할지 적어 주세요.'],
  ['an unknown command', ['chek'], '"chek" 명령은 없습니다. 혹시 "check"인가요?'],
  ['a command far from all', ['sweep'], '"sweep" 명령은 없습니다.'],
  ['a name that every object has', ['constructor'], '"constructor" 명령은 없습니다.'],
  ['an unknown option', ['check', '--jsn'], '"check" 명령에는 "--jsn" 선택이 없습니다. 혹시 "--json"인가요?'],
  [
    'a misspelt option with a value',
    ['check', '--lagn', 'en'],
    '"check" 명령에는 "--lagn" 선택이 없습니다. 혹시 "--lang"인가요?',
  ],
  ['an option of another command', ['bake', '--json'], '"bake" 명령에는 "--json" 선택이 없습니다.'],
  ['an option without its value', ['check', '--content'], '"--content" 뒤에 값을 적어 주세요.'],
  ['an option in place of a value', ['check', '--content', '--json'], '"--content" 뒤에 값을 적어 주세요.'],
  ['an option with a value too many', ['check', '--json=yes'], '"--json" 뒤에는 값을 적지 않습니다.'],
  [
    'an unknown language',
    ['check', '--lang', 'fr'],
    '"--lang" 뒤에는 ko나 en을 적습니다. "fr"는 없는 언어입니다.',
  ],
  ['a word too many', ['check', '2024'], '"check" 명령 뒤에 "2024"는 쓰지 않습니다.'],
])('says so on %s', (_, args, ko) => {
  expect(parse(args)).toMatchObject({ kind: 'misuse', what: { ko } });
});

test('explains itself when asked for help, whatever else is said', () => {
  expect(parse(['-h'])).toEqual({ kind: 'help', language: 'ko' });
  expect(parse(['chek', '--help', '--lang', 'en'])).toEqual({ kind: 'help', language: 'en' });
});
