import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replace, smallReport } from '../fixtures/small-report.ts';
import { runReport as report } from './run-report.ts';

const unknownSource = { '2024/visitors.mdx': replace('source: garden-daily', 'source: garden-dayly') };

test('ends with 0 and a calm sentence when all is well', () => {
  expect(report(['check', '--content', 'test/fixtures/small-report'])).toEqual({
    status: 0,
    stdout: '고칠 곳이 없습니다. 판 1개를 살폈습니다.\n',
    stderr: '',
  });
});

test('finds the content by the environment', () => {
  expect(report(['check'], { REPORT_CONTENT: 'test/fixtures/small-report', LANG: 'en_GB.UTF-8' })).toEqual({
    status: 0,
    stdout: 'Nothing to put right. Editions checked: 1.\n',
    stderr: '',
  });
});

test('ends with 1 and tells the problems, grouped by file and counted', async () => {
  const dir = await smallReport({
    ...unknownSource,
    'glossary.yaml': replace('accession:', 'accession:\n  nmae: 점'),
  });
  const { status, stdout } = report(['check', '--content', dir]);
  expect(status).toBe(1);
  expect(stdout.replaceAll(dir, 'content')).toMatchInlineSnapshot(`
    "content/2024/visitors.mdx:18:17
      오류 수치 "visitors"에 적힌 출처 "garden-dayly"는 없는 이름입니다.
      "garden-daily"로 고치거나, sources.yaml에 "garden-dayly"를 더하세요.
      source-is-known

    content/glossary.yaml:2:9
      오류 "accession"에는 "nmae" 항목을 쓸 수 없습니다.
      "name"의 오타라면 고치고, 아니면 지우세요. 쓸 수 있는 항목: name, english, definition, source.
      schema

    오류 2건, 경고 0건. 읽지 못한 파일에 기대는 1건은 그 파일을 고친 뒤에 다시 살핍니다.
    "
  `);
});

test('ends with 0 when there are warnings only', async () => {
  const dir = await smallReport({
    'glossary.yaml': (text) => `${text}herbarium:\n  name: 표본관\n  definition: 말린 식물을 두는 곳.\n`,
  });
  const { status, stdout } = report(['check', '--content', dir, '--lang', 'en']);
  expect(status).toBe(0);
  expect(stdout.replaceAll(dir, 'content')).toMatchInlineSnapshot(`
    "content/glossary.yaml:6:1
      warning The term "herbarium" is explained, and no text leads to the explanation.
      Write <Term id="herbarium">표본관</Term> where it first appears, or take it out of glossary.yaml.
      term-is-used

    Errors: 0. Warnings: 1.
    "
  `);
});

test('gives the same problems to programs', async () => {
  const dir = await smallReport(unknownSource);
  const { status, stdout } = report(['check', '--json', '--content', dir], { GITHUB_ACTIONS: 'true' });
  expect(status).toBe(1);
  expect(JSON.parse(stdout.replaceAll(dir, 'content'))).toMatchInlineSnapshot(`
    {
      "errors": 1,
      "problems": [
        {
          "check": "source-is-known",
          "column": 17,
          "file": "content/2024/visitors.mdx",
          "line": 18,
          "remedy": ""garden-daily"로 고치거나, sources.yaml에 "garden-dayly"를 더하세요.",
          "severity": "error",
          "what": "수치 "visitors"에 적힌 출처 "garden-dayly"는 없는 이름입니다.",
        },
      ],
      "toFill": 0,
      "warnings": 0,
    }
  `);
});

const brokenSeeds = { '2024/seeds.mdx': replace('nav: 씨앗', 'nav: *씨앗') };

test('sets problems beside the lines of a pull request', async () => {
  const dir = await smallReport(brokenSeeds);
  const { stdout } = report(['check', '--content', dir], { GITHUB_ACTIONS: 'true' });
  expect(stdout.replaceAll(dir, 'content').split('\n').at(-2)).toMatchInlineSnapshot(
    `"::error file=content/2024/seeds.mdx,line=3,col=6,title=yaml-syntax::값이 "*"로 시작합니다. 이 글자는 값의 첫머리에서 다른 뜻으로 읽힙니다. 값 전체를 따옴표로 감싸세요. 예: '*…'"`,
  );
});

test.each([
  ['the root of the repository', '.', 'docs/report/content'],
  ['the folder of the project', 'docs/report', 'content'],
  ['the content itself', 'docs/report/content', '.'],
])('names files from the root of the repository when run in %s', async (_, cwd, content) => {
  const repository = await smallReport();
  await mkdir(join(repository, '.git'));
  await cp(await smallReport(brokenSeeds), join(repository, 'docs/report/content'), { recursive: true });
  const { stdout } = report(
    ['check', '--content', content],
    { GITHUB_ACTIONS: 'true' },
    join(repository, cwd),
  );
  expect(stdout).toContain('::error file=docs/report/content/2024/seeds.mdx,line=3,col=6,');
});

test.each([
  ['nothing', [], '무엇을 할지 적어 주세요.', 'Say what to do.'],
  [
    'a misspelt command',
    ['chek'],
    '"chek" 명령은 없습니다. 혹시 "check"인가요?',
    'There is no command "chek". Did you mean "check"?',
  ],
  [
    'a misspelt option',
    ['check', '--wach'],
    '"check" 명령에는 "--wach" 선택이 없습니다. 혹시 "--watch"인가요?',
    'The command "check" has no option "--wach". Did you mean "--watch"?',
  ],
  [
    'an option of another command',
    ['check', '--commit'],
    '"check" 명령에는 "--commit" 선택이 없습니다.',
    'The command "check" has no option "--commit".',
  ],
  [
    'an option twice',
    ['check', '--content', 'a', '--content=b'],
    '"--content" 선택을 두 번 적었습니다. 하나만 남기세요.',
    '"--content" is written twice. Keep one of them.',
  ],
  [
    'a folder that is not there',
    ['check', '--content', 'nowhere'],
    '"nowhere" 폴더가 없습니다. 내용이 든 폴더를 --content나 REPORT_CONTENT로 알려 주세요.',
    'There is no folder "nowhere". Name the folder of the content with --content or REPORT_CONTENT.',
  ],
  [
    'a year without an edition',
    ['check', '2024', '2031', '--content', 'test/fixtures/small-report'],
    '"2031"년판은 없습니다. 있는 판: 2024',
    'There is no edition "2031". There are: 2024',
  ],
  [
    'a word that is no year, even when watching',
    ['check', 'jobs', '--watch', '--content', 'test/fixtures/small-report'],
    '"jobs"년판은 없습니다. 있는 판: 2024',
    'There is no edition "jobs". There are: 2024',
  ],
  [
    'a word too many',
    ['schemas', 'all'],
    '"schemas" 뒤에 "all"은 쓰지 않습니다.',
    '"schemas" takes no "all" after it.',
  ],
])('ends with 2, says so, and tells the usage to wrong words, on %s', (_, args, ko, en) => {
  for (const [language, told] of Object.entries({ ko, en })) {
    const { status, stdout, stderr } = report(args, { LANG: language });
    const [first, empty, usage] = stderr.split('\n');
    expect({ status, stdout, first, empty }).toEqual({ status: 2, stdout: '', first: told, empty: '' });
    // What a command cannot do as things stand is told alone.
    if (usage === undefined) continue;
    expect(usage).toMatch(language === 'ko' ? /^사용법: npm run report -- / : /^Usage: npm run report -- /);
  }
});

test('tells how it is used, a line a command', () => {
  const { status, stdout } = report(['--help']);
  const [head, commands = '', options, more] = stdout.split('\n\n');
  expect(status).toBe(0);
  expect(head).toBe('사용법: npm run report -- 명령 [선택]');
  const names = commands.split('\n').map((line) => /^ {2}([a-z]+)\b.* {2}\S/.exec(line)?.[1]);
  expect(names).toContain('check');
  expect(names).not.toContain(undefined);
  expect([options, more]).toMatchInlineSnapshot(`
    [
      "  --content 폴더  내용이 든 폴더. 없으면 환경 변수 REPORT_CONTENT의 폴더, 그것도 없으면 content
      --lang ko|en    알림의 언어. 없으면 환경 변수 LANG이 en으로 시작할 때 영어, 아니면 한국어
      --json          프로그램이 읽을 JSON",
      "한 명령의 쓰임: npm run report -- 명령 --help
    ",
    ]
  `);
});

test('tells how one command is used', () => {
  expect(report(['check', '--help']).stdout).toMatchInlineSnapshot(`
    "사용법: npm run report -- check [연도…] [선택]

    내용을 모두 살피고, 고칠 곳을 한꺼번에 알려 줍니다. 연도를 적으면 그 판과 함께 쓰는 파일의 것만 알립니다.

      --content 폴더  내용이 든 폴더. 없으면 환경 변수 REPORT_CONTENT의 폴더, 그것도 없으면 content
      --lang ko|en    알림의 언어. 없으면 환경 변수 LANG이 en으로 시작할 때 영어, 아니면 한국어
      --json          프로그램이 읽을 JSON
      --watch         파일을 저장할 때마다 다시 살핍니다. 그만두려면 Ctrl+C
    "
  `);
  expect(report(['--help', 'check', '--lang', 'en']).stdout).toMatchInlineSnapshot(`
    "Usage: npm run report -- check [year…] [options]

    Looks through the whole content and tells everything to put right, all at once; of years, what concerns these editions and the files that all share.

      --content folder  where the content is; else what REPORT_CONTENT names; else content
      --lang ko|en      the language of messages; else English where LANG begins with en; else Korean
      --json            JSON for programs
      --watch           looks again whenever a file is saved; Ctrl+C ends it
    "
  `);
});
