import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { replace, smallReport } from '../fixtures/small-report.ts';

/** Runs the real command line, in no language unless the environment says one. */
function report(args: string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...environment },
  });
  return { status, stdout, stderr };
}

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
      "warnings": 0,
    }
  `);
});

test('sets problems beside the lines of a pull request', async () => {
  const dir = await smallReport({ '2024/seeds.mdx': replace('nav: 씨앗', 'nav: *씨앗') });
  const { stdout } = report(['check', '--content', dir], { GITHUB_ACTIONS: 'true' });
  expect(stdout.replaceAll(dir, 'content').split('\n').at(-2)).toMatchInlineSnapshot(
    `"::error file=content/2024/seeds.mdx,line=3,col=6,title=yaml-syntax::값이 "*"로 시작합니다. 이 글자는 값의 첫머리에서 다른 뜻으로 읽힙니다. 값 전체를 따옴표로 감싸세요. 예: '*…'"`,
  );
});

test.each([
  ['wrong words', ['chek'], '"chek" 명령은 없습니다. 혹시 "check"인가요?'],
  [
    'a folder that is not there',
    ['check', '--content', 'nowhere'],
    '"nowhere" 폴더가 없습니다. 내용이 든 폴더를 --content나 REPORT_CONTENT로 알려 주세요.',
  ],
])('ends with 2 and says so on %s', (_, args, told) => {
  const { status, stdout, stderr } = report(args);
  expect({ status, stdout, told: stderr.split('\n', 1)[0] }).toEqual({ status: 2, stdout: '', told });
});

test('tells how it is used', () => {
  const { status, stdout } = report(['--help']);
  expect(status).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "사용법: npm run report -- 명령 [선택]

      check    내용을 모두 살피고, 고칠 곳을 한꺼번에 알려 줍니다.
      schemas  개발자용: src/schema를 고친 뒤, 편집기가 쓰는 .vscode의 파일을 다시 씁니다.

      --content 폴더   내용이 든 폴더. 없으면 환경 변수 REPORT_CONTENT의 폴더, 그것도 없으면 content
      --lang ko|en     알림의 언어. 없으면 환경 변수 LANG이 en으로 시작할 때 영어, 아니면 한국어
      --json           프로그램이 읽을 JSON
    "
  `);
});
