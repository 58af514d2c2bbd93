import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { writeNewEdition } from '../../src/cli/write-new-edition.ts';
import { checkContent } from '../../src/reading/check-content.ts';
import { aCopy } from '../fixtures/a-copy.ts';
import { fillDraft } from '../fixtures/fill-draft.ts';
import { replace } from '../fixtures/small-report.ts';
import { filesOf } from './files-of.ts';
import { runReport } from './run-report.ts';

/** The problems of a folder, each as its file and its check. */
async function problemsIn(dir: string): Promise<string[]> {
  const { problems } = await checkContent(dir);
  return problems.map(({ file, check, what }) => `${file.replace(`${dir}/`, '')} ${check} ${what.ko}`);
}

test('begins an edition, and tells what was carried over and what to do next', async () => {
  const dir = await aCopy('told-over-years', {
    '2034/seeds.mdx': (text) =>
      text
        .replace('charts:', `${nextTarget}charts:`)
        .replace(
          '종자는 <Fig id="seeds-kept" />이고',
          '<Fig id="seeds-next" />, <Fig id="seeds-kept" />이고',
        ),
  });
  const { status, stdout, stderr } = runReport(['new', '2035', '--content', dir, '--yes']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.replaceAll(dir, 'content')).toMatchInlineSnapshot(`
    "2035년판의 초안을 content/2035 폴더에 만들었습니다. 2034년판을 본떴습니다.

    옮긴 것
      절 5개, 제목 5개, 수치 7개, 표 0개, 도표 1개

    2034년판에 두고 온 것
      수치 1개: 다른 해의 값이거나 여러 해의 계획입니다. 쓸 곳에서는 "2034/id"로 부릅니다.
        seeds: seeds-next

    채울 곳 35군데
      content/2035/breeding.mdx: 5
      content/2035/edition.yaml: 3
      content/2035/habitats.mdx: 5
      content/2035/seeds.mdx: 10
      content/2035/survey.mdx: 5
      content/2035/visitors.mdx: 7

    2035년판이 답할 목표 1개
      2034/seeds-next (다음 해의 종자 목표 4,500점, 2035년): content/2035/seeds.mdx의 answers

    빈 해가 있는 지표
      심은 나무: 2033

    다음에 할 일
      npm run dev: 화면을 보며 씁니다.
      npm run report -- check 2035: 채울 곳과 고칠 곳을 모두 봅니다.
    "
  `);
});

const nextTarget = `  seeds-next:
    label: 다음 해의 종자 목표
    value: 4500
    unit: 점
    period: 2035
    kind: target
    scope: centre
    source: vault-plan
`;

test('tells the same in English and to programs', async () => {
  const dir = await aCopy('small-report');
  const english = runReport(['new', '2025', '--content', dir, '--lang', 'en']);
  expect(english.stdout.replaceAll(dir, 'content')).toMatchInlineSnapshot(`
    "A draft of the 2025 edition stands in content/2025. It is shaped like 2024.

    Carried on
      sections: 3, headings: 6, figures: 19, tables: 1, charts: 5

    Left in the 2024 edition
      figures: 3, of other years or of plans over years. Where they are needed they are named "2024/id".
        seeds: seeds-kept-before, vault-goal, vault-budget
      plans: 씨앗
      the message of the cover

    Places to fill: 59
      content/2025/edition.yaml: 3
      content/2025/forest.mdx: 36
      content/2025/seeds.mdx: 10
      content/2025/visitors.mdx: 10

    What to do next
      npm run dev: write and see the pages.
      npm run report -- check 2025: all that is left to fill or to put right.
    "
  `);
  await rm(join(dir, '2025'), { recursive: true });
  const { stdout } = runReport(['new', '2025', '--content', dir, '--json']);
  expect(JSON.parse(stdout.replaceAll(dir, 'content'))).toMatchInlineSnapshot(`
    {
      "carried": {
        "charts": 5,
        "figures": 19,
        "headings": 6,
        "sections": 3,
        "tables": 1,
      },
      "changed": [],
      "due": [],
      "folder": "content/2025",
      "gaps": [],
      "left": {
        "charts": [],
        "figures": [
          "2024/seeds-kept-before",
          "2024/vault-goal",
          "2024/vault-budget",
        ],
        "message": true,
        "plans": [
          "seeds",
        ],
        "sections": [],
        "tables": [],
      },
      "like": "2024",
      "restated": [],
      "toFill": 59,
      "year": "2025",
    }
  `);
});

test.each([
  ['told-over-years', '2035', '2034'],
  ['told-over-years', '2040', '2034'],
  ['told-over-years', '2035', '2031'],
  ['small-report', '2025', '2024'],
])('leaves nothing wrong in %s on %s like %s but what is left to fill', async (fixture, year, like) => {
  const dir = await aCopy(fixture);
  const before = await checkContent(dir);
  const wrong = await problemsIn(dir);
  expect(runReport(['new', year, '--like', like, '--content', dir]).status).toBe(0);

  const fresh = (await problemsIn(dir)).filter((problem) => !wrong.includes(problem));
  expect(fresh).not.toEqual([]);
  expect(fresh.filter((problem) => !/^\d{4}\/\S+ left-to-fill /.test(problem))).toEqual([]);
  if (before.report) await fillDraft(dir, year, like, before.report);
  expect((await problemsIn(dir)).filter((problem) => !wrong.includes(problem))).toEqual([]);
});

test('counts in the check what is left to fill', async () => {
  const dir = await aCopy('small-report');
  runReport(['new', '2025', '--content', dir]);
  const { status, stdout } = runReport(['check', '2025', '--content', dir]);
  expect(status).toBe(1);
  expect(stdout.split('\n').at(-2)).toMatchInlineSnapshot(
    `"채울 곳 59군데, 오류 0건, 경고 0건. 읽지 못한 파일에 기대는 8건은 그 파일을 고친 뒤에 다시 살핍니다."`,
  );
  expect(stdout.replaceAll(dir, 'content').split('\n')[0]).toMatchInlineSnapshot(
    `"content/2025/edition.yaml:3:11 한 해를 말한 문장을 적으세요. 2024년판: 씨앗을 지키고 숲을 넓힌 해"`,
  );
});

test('fills a gap between editions', async () => {
  const dir = await aCopy('told-over-years');
  await rm(join(dir, '2033'), { recursive: true });
  const { status, stdout } = runReport(['new', '2033', '--content', dir]);
  expect(status).toBe(0);
  expect(stdout).toContain('2032년판을 본떴습니다');
});

test('writes the same twice, and nothing outside the folder of the edition', async () => {
  const dir = await aCopy('told-over-years');
  const before = await filesOf(dir);
  runReport(['new', '2035', '--content', dir]);
  const first = await filesOf(dir);
  await rm(join(dir, '2035'), { recursive: true });
  runReport(['new', '2035', '--content', dir]);
  expect(await filesOf(dir)).toEqual(first);
  const added = Object.keys(first).filter((file) => first[file] !== before[file]);
  expect(added).toEqual(
    ['breeding.mdx', 'edition.yaml', 'habitats.mdx', 'seeds.mdx', 'survey.mdx', 'visitors.mdx'].map(
      (name) => `2035/${name}`,
    ),
  );
});

test.each([
  ['no year', ['new'], '"new" 명령 뒤에 더 적을 것이 있습니다: new 연도'],
  [
    'a word that is no year',
    ['new', '내년'],
    '"내년": 연도를 네 자리로 적어 주세요. 예: npm run report -- new 2031',
  ],
  [
    'a year of no calendar',
    ['new', '20350'],
    '"20350": 연도를 네 자리로 적어 주세요. 예: npm run report -- new 2031',
  ],
  [
    'an edition that is there',
    ['new', '2034'],
    '2034년판은 공개한 판이라 다시 만들 수 없습니다. 고치려면 "npm run report -- correct 2034" 명령으로 정오를 남기세요.',
  ],
  [
    'a year before the first',
    ['new', '2030'],
    '2030년보다 앞선 판이 없어 본뜰 것이 없습니다. 가장 오래된 판은 2031년판입니다.',
  ],
  [
    'no such edition to follow',
    ['new', '2035', '--like', '2030'],
    '본뜰 2030년판이 없습니다. 있는 판: 2031, 2032, 2033, 2034',
  ],
  [
    'a later edition to follow',
    ['new', '2030', '--like', '2033'],
    '2030년판은 그보다 앞선 판만 본뜰 수 있는데, 2033년판은 앞선 판이 아닙니다.',
  ],
])('ends with 2 on %s, and touches nothing', async (_, args, told) => {
  const dir = await aCopy('told-over-years');
  const before = await filesOf(dir);
  const { status, stdout, stderr } = runReport([...args, '--content', dir]);
  const [first = ''] = stderr.replaceAll(dir, 'content').split('\n');
  expect({ status, stdout, first }).toEqual({ status: 2, stdout: '', first: told });
  expect(await filesOf(dir)).toEqual(before);
});

test('ends with 2 on stray files in the folder of the year, and leaves them', async () => {
  const dir = await aCopy('told-over-years');
  await mkdir(join(dir, '2035'));
  await writeFile(join(dir, '2035/memo.txt'), '메모');
  const before = await filesOf(dir);
  const { status, stderr } = runReport(['new', '2035', '--content', dir]);
  expect(status).toBe(2);
  expect(stderr.replaceAll(dir, 'content').split('\n')[0]).toBe(
    'content/2035에 이미 파일이 있습니다: memo.txt. 옮기거나 지운 뒤에 다시 하세요.',
  );
  expect(await filesOf(dir)).toEqual(before);
});

test('takes the place of an empty folder', async () => {
  const dir = await aCopy('told-over-years');
  await mkdir(join(dir, '2035'));
  expect(runReport(['new', '2035', '--content', dir]).status).toBe(0);
});

test.each([
  ['a file that cannot be read', { '2031/seeds.mdx': replace('nav: 씨앗', 'nav: *씨앗') }, '2031/seeds.mdx'],
  [
    'a draft that is not filled',
    { '2034/seeds.mdx': replace('value: 30\n', 'value: (채우기)\n') },
    '2034/seeds.mdx',
  ],
  ['no settings', { 'report.yaml': () => null }, 'report.yaml'],
])('ends with 2 on %s, and says to check first', async (_, changes, file) => {
  const dir = await aCopy('told-over-years', changes);
  const before = await filesOf(dir);
  const { status, stderr } = runReport(['new', '2035', '--content', dir]);
  expect(status).toBe(2);
  expect(stderr.split('\n')[0]).toBe(
    `읽을 수 없거나 덜 채운 파일이 있어 이어 만들 수 없습니다: ${file}. "npm run report -- check" 명령으로 먼저 살펴 고치세요.`,
  );
  expect(await filesOf(dir)).toEqual(before);
});

test('ends with 2 where there is no content, and where it has no edition', async () => {
  expect(runReport(['new', '2035', '--content', 'nowhere']).stderr.split('\n')[0]).toBe(
    '"nowhere" 폴더가 없습니다. 내용이 든 폴더를 --content나 REPORT_CONTENT로 알려 주세요.',
  );
  const dir = await aCopy('small-report');
  for (const name of ['2024', 'pages']) await rm(join(dir, name), { recursive: true });
  await writeFile(
    join(dir, 'report.yaml'),
    (await filesOf(dir))['report.yaml']?.replace(/pages:[\s\S]*$/, '') ?? '',
  );
  expect(runReport(['new', '2035', '--content', dir]).stderr.split('\n')[0]).toBe(
    '본뜰 판이 하나도 없습니다. 첫 판은 편집자 안내를 보고 손으로 만드세요.',
  );
});

test('leaves nothing behind when a file cannot be written', async () => {
  const dir = await aCopy('told-over-years');
  const before = await filesOf(dir);
  const files = new Map([
    ['edition.yaml', 'state: draft\n'],
    ['no-such-folder/jobs.mdx', ''],
  ]);
  await expect(writeNewEdition(dir, '2035', files)).rejects.toThrow('ENOENT');
  expect(await filesOf(dir)).toEqual(before);
});

test('shows an edition as a whole or not at all, whenever it is killed', async () => {
  const whole = await aCopy('told-over-years');
  runReport(['new', '2035', '--content', whole]);
  const expected = Object.keys(await filesOf(join(whole, '2035')));
  const dir = await aCopy('told-over-years');
  for (const wait of [300, 600, 800, 1000, 1200, 1500]) {
    const args = ['src/cli/main.ts', 'new', '2035', '--content', dir];
    const program = spawn(process.execPath, args, { stdio: 'ignore' });
    const ended = new Promise((resolve) => program.once('exit', resolve));
    await Promise.race([setTimeout(wait), ended]);
    program.kill('SIGKILL');
    await ended;
    const visible = Object.keys(await filesOf(dir)).filter((file) => !file.startsWith('.'));
    const added = visible.filter((file) => file.startsWith('2035/')).map((file) => file.slice(5));
    expect([[], expected]).toContainEqual(added);
    await rm(join(dir, '2035'), { recursive: true, force: true });
  }
  expect(runReport(['new', '2035', '--content', dir]).status).toBe(0);
  expect(Object.keys(await filesOf(dir)).filter((file) => file.startsWith('.'))).toEqual([]);
});
