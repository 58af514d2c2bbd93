import { expect, test } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { parseCommandLine } from '../../src/cli/command-line.ts';
import { languageOf } from '../../src/cli/language.ts';

function command(parts: Partial<Command>): () => Promise<Command> {
  return () =>
    Promise.resolve({
      about: { ko: '', en: '' },
      words: { least: 0, most: 0, shown: { ko: '', en: '' } },
      takes: [],
      run: () => Promise.resolve(0),
      ...parts,
    });
}

const commands = {
  check: command({ takes: ['content', 'lang', 'json'] }),
  bake: command({
    words: { least: 1, most: 2, shown: { ko: '빵 [빵]', en: 'loaf [loaf]' } },
    takes: ['lang'],
  }),
  send: command({ takes: ['yes', 'reason', 'moved'] }),
};

function parse(args: string[], env: Record<string, string> = {}, isTTY = false) {
  return parseCommandLine(args, { env, stdin: { isTTY }, stdout: { isTTY } }, commands);
}

test.each([
  ['nothing given', [], {}, 'content'],
  ['the environment', [], { REPORT_CONTENT: 'elsewhere' }, 'elsewhere'],
  ['an environment that is empty', [], { REPORT_CONTENT: '' }, 'content'],
  ['the option', ['--content', 'here'], { REPORT_CONTENT: 'elsewhere' }, 'here'],
  ['the option with an equals sign', ['--content=here'], {}, 'here'],
])('takes the folder of the content from %s', async (_, args, env: Record<string, string>, content) => {
  expect(await parse(['check', ...args], env)).toMatchObject({
    kind: 'run',
    name: 'check',
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

test('hands over the words behind a command, and every value of an option that may stand again', async () => {
  expect(await parse(['bake', 'rye', '--lang', 'en', 'oat'])).toMatchObject({ words: ['rye', 'oat'] });
  expect(await parse(['send', '--moved', 'a=b', '--moved=c=d', '--reason', '더 나은 자료'])).toMatchObject({
    options: { moved: ['a=b', 'c=d'], reason: '더 나은 자료' },
  });
  expect(await parse(['send'])).toMatchObject({ options: { moved: [] } });
});

test.each([
  [true, 'a person at a terminal', true, [], {}],
  [false, 'a program', false, [], {}],
  [false, 'who wants no questions', true, ['--yes'], {}],
  [false, 'a machine that builds', true, [], { CI: 'true' }],
  [true, 'where CI is said to be off', true, [], { CI: 'false' }],
])('asks back (%s) %s', async (canAsk, _, isTTY, args, env: Record<string, string>) => {
  expect(await parse(['send', ...args], env, isTTY)).toMatchObject({ options: { canAsk } });
});

test.each([
  ['no command', [], '무엇을 할지 적어 주세요.'],
  ['an unknown command', ['chek'], '"chek" 명령은 없습니다. 혹시 "check"인가요?'],
  ['a command far from all', ['sweep'], '"sweep" 명령은 없습니다.'],
  ['a name that every object has', ['constructor'], '"constructor" 명령은 없습니다.'],
  ['an unknown option', ['check', '--jsn'], '"check" 명령에는 "--jsn" 선택이 없습니다. 혹시 "--json"인가요?'],
  [
    'an option that every object has',
    ['check', '--toString'],
    '"check" 명령에는 "--toString" 선택이 없습니다.',
  ],
  [
    'a misspelt option with a value',
    ['check', '--lagn', 'en'],
    '"check" 명령에는 "--lagn" 선택이 없습니다. 혹시 "--lang"인가요?',
  ],
  ['an option of another command', ['bake', '--json'], '"bake" 명령에는 "--json" 선택이 없습니다.'],
  ['an option without its value', ['check', '--content'], '"--content" 뒤에 값을 적어 주세요.'],
  ['an option in place of a value', ['check', '--content', '--json'], '"--content" 뒤에 값을 적어 주세요.'],
  ['a value that is blank', ['send', '--reason', ' '], '"--reason" 뒤에 값을 적어 주세요.'],
  ['an option with a value too many', ['check', '--json=yes'], '"--json" 뒤에는 값을 적지 않습니다.'],
  [
    'two values for one option',
    ['check', '--content=a', '--content', 'b'],
    '"--content" 선택을 두 번 적었습니다. 하나만 남기세요.',
  ],
  [
    'an unknown language',
    ['check', '--lang', 'fr'],
    '"--lang" 뒤에는 ko나 en을 적습니다. "fr"는 없는 언어입니다.',
  ],
  ['a word too many', ['check', '2024'], '"check" 뒤에 "2024"는 쓰지 않습니다.'],
  [
    'a word too many behind others',
    ['bake', 'rye', 'oat', 'wheat'],
    '"bake rye oat" 뒤에 "wheat"는 쓰지 않습니다.',
  ],
  ['a word too few', ['bake'], '"bake" 명령 뒤에 더 적을 것이 있습니다: bake 빵 [빵]'],
])('says so on %s', async (_, args, ko) => {
  expect(await parse(args)).toMatchObject({ kind: 'misuse', misuse: { sentence: { ko } } });
});

test('explains itself, or the command named, when asked for help, whatever else is said', async () => {
  expect(await parse(['-h'])).toEqual({ kind: 'help', language: 'ko' });
  expect(await parse(['chek', '--help', '--lang', 'en'])).toEqual({ kind: 'help', language: 'en' });
  expect(await parse(['bake', '--jsn', '--help'])).toEqual({ kind: 'help', language: 'ko', name: 'bake' });
});

test('loads no command but the one that is named', async () => {
  const check = commands.check;
  const around = { env: {}, stdin: {}, stdout: {} };
  const never = () => Promise.reject(new Error('was loaded'));
  expect(await parseCommandLine(['check'], around, { check, never })).toMatchObject({ kind: 'run' });
});
