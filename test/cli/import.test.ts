import iconv from 'iconv-lite';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { parseCommandLine } from '../../src/cli/command-line.ts';
import { importFigures } from '../../src/cli/import.ts';
import { Misuse } from '../../src/cli/misuse.ts';
import { smallReport } from '../fixtures/small-report.ts';
import { filesOf } from './files-of.ts';
import { runReport } from './run-report.ts';

const content = 'test/fixtures/small-report';
let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'import-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
});

async function file(name: string, bytes: string | Uint8Array): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, bytes);
  return path;
}

async function workbook(sheets: Record<string, SheetData>): Promise<string> {
  const named = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }));
  return file('figures.xlsx', await writeExcelFile(named).toBuffer());
}

/** Runs the command in this program, and proves that it changes nothing that is there. */
async function importing(path: string, ...args: string[]) {
  const before = await filesOf(content);
  const said = { stdout: '', stderr: '' };
  const listen = (stream: 'stdout' | 'stderr') => (text: string) => {
    said[stream] += text;
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(listen('stdout') as typeof process.stdout.write);
  vi.spyOn(console, 'log').mockImplementation(listen('stdout'));
  vi.spyOn(console, 'error').mockImplementation(listen('stderr'));
  const line = await parseCommandLine(
    ['import', path, ...(args.includes('--content') ? [] : ['--content', content]), ...args],
    { env: {}, stdin: {}, stdout: {} },
    { import: () => Promise.resolve(importFigures) },
  );
  const run = () => (line.kind === 'run' ? line.command.run(line.words, line.options) : Promise.reject(line));
  const status = await run().catch((error: unknown) => {
    if (!(error instanceof Misuse)) throw error;
    said.stderr = error.sentence[line.language];
    return 2;
  });
  vi.restoreAllMocks();
  expect(await filesOf(content)).toEqual(before);
  const told = (text: string) => text.replaceAll(dir, 'folder');
  return { status, stdout: told(said.stdout), stderr: told(said.stderr) };
}

const results: SheetData = [
  [{ value: '2025년의 숲', columnSpan: 5 }, null, null, null, null],
  ['지표명', '목표', '실적', '달성률', '출처'],
  ['방문객(명)', 20000, { value: 21350, format: '#,##0' }, { value: 1.0675, format: '0.0%' }, '업무 연보'],
  ['방문객 만족도', { value: 0.9, format: '0%' }, { value: 0.925, format: '0.00%' }, null, '업무 연보'],
  ['해설을 들은 사람(명)', '약 300', '312~315', null, '숲의 소식'],
];

test('proposes the figures of a workbook, with what was recognised and what is to be done', async () => {
  const { status, stdout, stderr } = await importing(await workbook({ 실적: results }));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(`\n${stdout}`).toMatchInlineSnapshot(`
    "
    # figures.xlsx의 시트 "실적"에서 수치 6개를 읽어 제안합니다. content의 파일은 하나도 바꾸지 않았습니다.
    #
    # 열을 이렇게 읽었습니다. 머리글은 2행입니다.
    #   A "지표명" → label
    #   B "목표" → value (kind: target)
    #   C "실적" → value (kind: actual)
    #   E "출처" → source
    #
    # 채울 곳 15곳: 아래에서 (채우기)를 찾아 바꾸어 적습니다.
    #   period 6곳: 2031, 2031-08, 2029~2031, 2031-12 기준처럼
    #   scope 6곳: report.yaml의 scopes 가운데 하나. centre(센터), province(가람도 전체)
    #   source 2곳: sources.yaml에 있는 출처의 id
    #   value 1곳: 수치. 쉼표와 단위 없이
    #
    # 알아보지 못한 칸: 시트를 고쳐 다시 하거나, 아래에서 바로 적습니다.
    #   C5 "312~315": 수가 하나가 아닙니다.
    #   E5 "숲의 소식": sources.yaml에 없습니다. 출처를 먼저 더하세요.
    #
    # 지어낸 id: 공개하면 바꿀 수 없으니, 뜻이 드러나는 영문으로 지금 바꿉니다. 표와 target, parts에 적힌 같은 id도 함께 바꿉니다.
    #   visitors-target (방문객 목표)
    #   satisfaction-target (방문객 만족도 목표)
    #   haeseoreul-deureun-saram-target (해설을 들은 사람 목표)
    #   haeseoreul-deureun-saram (해설을 들은 사람)
    #   sup (표 2025년의 숲)
    #
    # 옮기지 않은 것
    #   D열 달성률: 누리집이 수치에서 셈하므로 옮기지 않았습니다.
    #
    # 다음 차례
    #   1. 새 판이 아직 없으면 npm run report -- new 연도로 먼저 만듭니다.
    #   2. test/fixtures/small-report/2024/visitors.mdx에 있던 수치는 test/fixtures/small-report/연도의 같은 이름 파일에 둡니다: visitors, satisfaction
    #   3. 처음 나온 수치는 test/fixtures/small-report/연도에서 알맞은 절의 파일에 둡니다: visitors-target, satisfaction-target, haeseoreul-deureun-saram-target, haeseoreul-deureun-saram
    #   4. 붙일 때에는 파일 머리말의 figures: 아래에 붙입니다. 파일에 figures: 줄이 이미 있으면 그 줄은 빼고 붙입니다.
    #   5. 표(tables:)도 같은 머리말에 붙이고, 본문에서 <Table id="sup" />로 부릅니다. 필요 없으면 버립니다.
    #   6. npm run report -- check로 검사합니다.
    figures:
      visitors-target:
        label: 방문객 목표
        value: 20000
        unit: 명
        period: (채우기)
        kind: target
        scope: (채우기)
        source: centre-yearbook
      visitors:
        label: 방문객
        value: 21350
        unit: 명
        period: (채우기)
        kind: actual
        scope: (채우기)
        source: centre-yearbook
        target: visitors-target
      satisfaction-target:
        label: 방문객 만족도 목표
        value: 90
        unit: '%'
        period: (채우기)
        kind: target
        scope: (채우기)
        source: centre-yearbook
      satisfaction:
        label: 방문객 만족도
        value: 92.50
        unit: '%'
        period: (채우기)
        kind: actual
        scope: (채우기)
        source: centre-yearbook
        target: satisfaction-target
      haeseoreul-deureun-saram-target:
        label: 해설을 들은 사람 목표
        value: 300
        unit: 명
        about: true
        period: (채우기)
        kind: target
        scope: (채우기)
        source: (채우기)
      haeseoreul-deureun-saram:
        label: 해설을 들은 사람
        value: (채우기) # C5: 312~315
        unit: 명
        period: (채우기)
        kind: actual
        scope: (채우기)
        source: (채우기)
        target: haeseoreul-deureun-saram-target
    tables:
      sup:
        title: 2025년의 숲
        columns: [목표, 실적]
        rows:
          - label: 방문객
            figures: [visitors-target, visitors]
          - label: 방문객 만족도
            figures: [satisfaction-target, satisfaction]
          - label: 해설을 들은 사람
            figures: [haeseoreul-deureun-saram-target, haeseoreul-deureun-saram]
    "
  `);
});

test('leads to the place that a draft has for a figure', async () => {
  const draft = await smallReport({
    '2025/edition.yaml': () => 'state: draft\n',
    '2025/visitors.mdx': () => '---\nfigures:\n  visitors:\n    value: (채우기)\n---\n',
  });
  const path = await file('a.csv', '이름,값\n방문객,"18,600"\n방문객 만족도,93%\n해설,12\n');
  const { stdout } = await importing(path, '--content', draft);
  expect(stdout.replaceAll(draft, 'content').match(/^# 다음 차례\n(?:# .*\n)+/m)?.[0]).toMatchInlineSnapshot(`
    "# 다음 차례
    #   1. content/2025/visitors.mdx에 자리가 있는 수치는 새로 붙이지 않고, 그 자리의 (채우기)를 아래의 값으로 바꾸고 없는 항목은 더합니다: visitors
    #   2. content/2024/visitors.mdx에 있던 수치는 content/2025의 같은 이름 파일에 둡니다: satisfaction
    #   3. 처음 나온 수치는 content/2025에서 알맞은 절의 파일에 둡니다: haeseol
    #   4. 붙일 때에는 파일 머리말의 figures: 아래에 붙입니다. 파일에 figures: 줄이 이미 있으면 그 줄은 빼고 붙입니다.
    #   5. npm run report -- check로 검사합니다.
    "
  `);
});

test('is one of the commands', async () => {
  const { status, stdout } = runReport([
    'import',
    await file('a.csv', '이름,값\n나무,3\n'),
    '--content',
    content,
  ]);
  expect(status).toBe(0);
  expect(stdout).toContain('label: 나무');
  const { stderr } = runReport(['import']);
  expect(stderr).toContain('npm run report -- import 파일.xlsx|파일.csv');
});

test('speaks English', async () => {
  const { stdout } = await importing(await file('a.csv', '이름,값\n나무,▲3\n풀,12\n'), '--lang', 'en');
  expect(`\n${stdout}`).toMatchInlineSnapshot(`
    "
    # 2 figures proposed from a.csv. No file of the content has changed.
    #
    # How the columns are read, with the head in row 1:
    #   A "이름" → label
    #   B "값" → value
    #
    # Places to fill: 11. Find (채우기) below and write in its place.
    #   value (1): the number, without commas and unit
    #   unit (2): as it is read: 명, 건, 개사, 억 원, %
    #   period (2): such as 2031, 2031-08, 2029~2031, 2031-12 기준
    #   kind (2): actual, target, plan or planned-budget
    #   scope (2): one of the scopes of report.yaml. centre(센터), province(가람도 전체)
    #   source (2): the id of a source in sources.yaml
    #
    # Cells that could not be read. Correct the sheet and run this again, or write below:
    #   B2 "▲3": ▲ and ▼ may stand for a change or for a negative number.
    #
    # Made-up ids. They cannot change once published: write better ones now, in tables, target and parts too:
    #   namu (나무)
    #   pul (풀)
    #
    # What to do next
    #   1. If there is no new edition yet, begin it with npm run report -- new year.
    #   2. These are new; choose a section in test/fixtures/small-report/year: namu, pul
    #   3. Paste below figures: at the top of the file; leave the line figures: out where the file has one.
    #   4. Run npm run report -- check.
    figures:
      namu:
        label: 나무
        value: (채우기) # B2: ▲3
        unit: (채우기)
        period: (채우기)
        kind: (채우기)
        scope: (채우기)
        source: (채우기)
      pul:
        label: 풀
        value: 12
        unit: (채우기)
        period: (채우기)
        kind: (채우기)
        scope: (채우기)
        source: (채우기)
    "
  `);
});

test('reads the CSV files of old Korean programs', async () => {
  const { status, stdout } = await importing(
    await file('a.csv', iconv.encode('이름,값,단위\n뷁 펲 똠,"1,234",명\n', 'cp949')),
  );
  expect(status).toBe(0);
  expect(stdout).toContain('글자는 CP949(옛 한글 방식)로 읽었습니다.');
  expect(stdout).toContain('    label: 뷁 펲 똠\n    value: 1234\n    unit: 명\n');
});

test('gives the same to programs', async () => {
  const { status, stdout } = await importing(
    await file('a.csv', '이름,값,출처\n방문객,"18,530명",모름\n'),
    '--json',
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchInlineSnapshot(`
    {
      "columns": [
        {
          "as": "label",
          "column": "A",
          "words": "이름",
        },
        {
          "as": "value",
          "column": "B",
          "words": "값",
        },
        {
          "as": "source",
          "column": "C",
          "words": "출처",
        },
      ],
      "figures": {
        "visitors": {
          "kind": "(채우기)",
          "label": "방문객",
          "period": "(채우기)",
          "scope": "(채우기)",
          "source": "(채우기)",
          "unit": "명",
          "value": "18530",
        },
      },
      "file": "a.csv",
      "head": {
        "first": 1,
        "last": 1,
      },
      "origins": {
        "visitors": {
          "cell": "B2",
          "column": 2,
          "idFrom": "edition",
          "isDraft": false,
          "row": 2,
          "standsIn": "2024/visitors.mdx",
        },
      },
      "remarks": [
        {
          "cell": "C2",
          "column": 3,
          "kind": "fill",
          "row": 2,
          "what": ""모름": sources.yaml에 없습니다. 출처를 먼저 더하세요.",
        },
      ],
    }
  `);
});

test('writes a new file, and never over one that is there', async () => {
  const path = await file('a.csv', '이름,값\n나무,3\n');
  const out = join(dir, 'proposal.yaml');
  const { stdout: shown } = await importing(path);
  expect(await importing(path, '--out', out)).toEqual({
    status: 0,
    stdout: '제안을 folder/proposal.yaml에 썼습니다. content의 파일은 바꾸지 않았습니다.',
    stderr: '',
  });
  expect(await readFile(out, 'utf8')).toBe(shown);
  const again = await importing(await file('a.csv', '이름,값\n나무,4\n'), '--out', out);
  expect(again).toEqual({
    status: 2,
    stdout: '',
    stderr:
      '"folder/proposal.yaml" 파일이 이미 있습니다. 있는 파일에는 쓰지 않으니, --out에 새 이름을 적어 주세요.',
  });
  expect(await readFile(out, 'utf8')).toBe(shown);
  expect(await readdir(dir)).toEqual(['a.csv', 'proposal.yaml']);
});

test('asks which of several sheets is meant', async () => {
  const path = await workbook({
    '한 해': [
      ['이름', '값'],
      ['나무', 3],
    ],
    다음: [
      ['이름', '값'],
      ['풀', 4],
    ],
    빈: [[null]],
  });
  expect((await importing(path)).stderr).toMatchInlineSnapshot(
    `"시트가 여럿입니다: "한 해", "다음", "빈". 옮길 시트를 --sheet "한 해"처럼 적어 주세요."`,
  );
  expect((await importing(path, '--sheet', '다음')).stdout).toContain('label: 풀');
  expect((await importing(path, '--sheet', '2')).stdout).toContain('label: 풀');
  expect((await importing(path, '--sheet', '없음')).stderr).toMatchInlineSnapshot(
    `""없음"이라는 시트가 없습니다. 있는 시트: "한 해", "다음", "빈""`,
  );
  expect((await importing(path, '--sheet', '빈')).status).toBe(1);
  const one = await workbook({
    하나: [
      ['이름', '값'],
      ['나무', 3],
    ],
    빈: [[null]],
  });
  expect((await importing(one)).status).toBe(0);
});

test('refuses what it cannot use, with nothing written', async () => {
  await mkdir(join(dir, 'folder.xlsx'));
  const csv = await file('a.csv', '이름,값\n나무,3\n');
  const xls = await file('old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  const cases = {
    'no file': await importing(join(dir, 'figure.xlsx')),
    'no kind': await importing(join(dir, 'figure')),
    folder: await importing(join(dir, 'folder.xlsx')),
    kind: await importing(xls),
    'sheet of a CSV file': await importing(csv, '--sheet', '1'),
    'out in no folder': await importing(csv, '--out', join(dir, 'none/a.yaml')),
    'out in the content': await importing(csv, '--out', join(content, '2024/new.yaml')),
    'no content': await importing(csv, '--content', join(dir, 'none')),
  };
  expect(Object.values(cases).map(({ status }) => status)).toEqual(Object.values(cases).map(() => 2));
  expect(Object.values(cases).every(({ stdout }) => stdout === '')).toBe(true);
  expect(Object.fromEntries(Object.entries(cases).map(([name, { stderr }]) => [name, stderr])))
    .toMatchInlineSnapshot(`
      {
        "folder": ""folder/folder.xlsx"는 파일이 아니라 폴더입니다. 옮길 .xlsx나 .csv 파일을 적어 주세요.",
        "kind": "folder/old.xls: 예전 엑셀 파일(.xls)이라 읽지 못합니다. 엑셀이나 한셀에서 표를 열고, '다른 이름으로 저장'에서 .xlsx나 .csv로 저장하세요.",
        "no content": ""folder/none" 폴더가 없습니다. 내용이 든 폴더를 --content나 REPORT_CONTENT로 알려 주세요.",
        "no file": ""folder/figure.xlsx" 파일이 없습니다. 이름과 폴더를 확인하세요. 이름에 띄어쓰기가 있으면 큰따옴표로 묶습니다.",
        "no kind": ""folder/figure" 파일이 없습니다. .xlsx나 .csv까지 붙인 이름을 확인하세요. 이름에 띄어쓰기가 있으면 큰따옴표로 묶습니다.",
        "out in no folder": ""folder/none" 폴더가 없습니다. 있는 폴더를 --out에 적어 주세요.",
        "out in the content": ""test/fixtures/small-report/2024/new.yaml": 내용 폴더 안에는 제안을 쓰지 않습니다. 살펴본 뒤에 옮겨 붙이도록 다른 폴더를 적어 주세요.",
        "sheet of a CSV file": "CSV 파일에는 시트가 없습니다. --sheet를 빼고 다시 하세요.",
      }
    `);
});

test('ends with 1 when nothing can be read in a file', async () => {
  const cases = {
    empty: await importing(await file('a.csv', '')),
    blank: await importing(await file('b.csv', '\n ,\n')),
    'no table': await importing(await file('c.csv', '숲의 소식\n')),
    'no value': await importing(await file('d.csv', '이름,값,단위\n나무,-,그루\n')),
    damaged: await importing(await file('e.xlsx', 'PK\u0003\u0004')),
  };
  expect(Object.values(cases).map(({ status, stdout }) => [status, stdout])).toEqual(
    Object.values(cases).map(() => [1, '']),
  );
  expect(Object.fromEntries(Object.entries(cases).map(([name, { stderr }]) => [name, stderr])))
    .toMatchInlineSnapshot(`
      {
        "blank": "folder/b.csv: 파일에 적힌 것이 없습니다.",
        "damaged": "folder/e.xlsx: 통합 문서가 망가져 읽을 수 없습니다. 엑셀에서 열리면 .xlsx로 다시 저장하고, 열리지 않으면 보낸 사람에게 다시 받으세요.",
        "empty": "folder/a.csv: 빈 파일입니다.",
        "no table": "folder/c.csv: 표를 찾지 못했습니다. 첫 줄에 이름, 값, 단위, 기간처럼 열의 뜻을 적은 머리글을 두세요. 예: 수치 | 값 | 단위 | 기간 | 구분 | 출처",
        "no value": "folder/d.csv: 값을 찾지 못했습니다. 값을 적은 열의 머리글을 값, 실적, 목표, 또는 연도로 적으세요.
        2행 값이 없는 행 "나무"",
      }
    `);
});
