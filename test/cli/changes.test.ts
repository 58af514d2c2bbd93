import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ChangesJson } from '../../src/cli/changes/changes-json.ts';
import { runReport } from './run-report.ts';

const fixture = ['--content', 'test/fixtures/told-over-years'];

/** A copy of the fixture in which a text of a file is another one. */
async function withAnother(file: string, text: string, other: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'changes-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await cp('test/fixtures/told-over-years', dir, { recursive: true });
  const written = await readFile(join(dir, file), 'utf8');
  expect(written).toContain(text);
  await writeFile(join(dir, file), written.replace(text, other));
  return dir;
}

test('tells counts first, then section by section all that differs, then what spans sections', () => {
  const { status, stdout, stderr } = runReport(['changes', '2033', '2034', ...fixture]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "2033년판에서 2034년판까지 달라진 것
    ===================================

                  더함   뺌   바뀜   그대로
    절               1    1      4        0
    제목             1    1      2        2
    수치             1    3      6        0
    표               0    0      0        0
    도표             1    0      0        0
    인용한 출처      0    1      -        1

    지표             커진 것 4, 작아진 것 1, 그대로 0, 견주지 않은 것 0, 값이 없어진
                     것 0
    목표             답한 것 1, 아직 답하지 않은 것 0
    다르게 적은 값   0

    표지
    ----
      한 해를 말한 문장  연구가 두 갈래로 자란 해 → 숲과 늪으로 돌아온 해
      표지의 여는 글     − 종자는 3,890점이 되었고, 연구는 두 갈래로 나뉘었습니다.
                         + 종자는 4,205점이 되었고, 숲에는 나무 1,320그루를
                           심었습니다.
      표지의 전략        − 전략 씨앗 지킴 전략 [seed-vault] · 절 씨앗 [seeds] · 수치
                           저장고의 종자 [seeds-kept] · 글 씨앗을 지키며 기르는 법도
                           배웠습니다.
                         + 전략 씨앗 지킴 전략 [seed-vault] · 절 씨앗 [seeds] · 수치
                           저장고의 종자 [seeds-kept] · 글 지킨 씨앗을 숲으로
                           돌려보냈습니다.
      주요 수치          + 심은 나무 [trees-planted]

    절 「씨앗을 지키는 일」 [seeds]
    -------------------------------
      여는 글  − 종자는 3,890점으로 늘었습니다. 식물의 가짓수는 새 목표로
                 넘겼습니다.
               + 종자는 4,205점으로 늘었습니다. 잃은 종자는 줄었습니다.
      글       문단 1개 → 1개, 모두 다름

    바뀐 제목 1
      저장고의 씨앗 [#vault]: 글 문단 1개 → 2개, 모두 다름

    바뀐 수치 2
      저장고의 종자 [seeds-kept]
        값    3,890점 → 4,205점, 315점(8.1%) 증가
        기간  2033년 → 2034년
      잃은 종자 [seeds-lost]
        값    45점 → 30점, 15점(33.3%) 감소
        기간  2033년 → 2034년

    뺀 수치 1
      모을 식물의 새 목표 [kinds-target]
        600종 · 2036년 · 목표 · 센터 [centre]
        가람 생물자원센터(2031. 5. 16.) [vault-plan]

    더한 도표 1
      종자는 해마다 늘었다 [seeds-by-year]
        종류  꺾은선
        수치  저장고의 종자 [2031/seeds-kept]
              저장고의 종자 [2032/seeds-kept]
              저장고의 종자 [2033/seeds-kept]
              저장고의 종자 [seeds-kept]

    절 「숲과 늪」 [habitats]
    -------------------------
    앞선 판은 다루지 않고 그 전의 판이 다룬 절입니다.

      짧은 제목  숲과 늪
      여는 글    나무 1,320그루를 심었습니다. 늪에는 다시 물이 찼습니다.
      주요 수치  심은 나무 [trees-planted]
      글         문단 1개

    더한 제목 1
      심은 나무 [#planting]

    더한 수치 1
      심은 나무 [trees-planted]
        1,320그루 · 2034년 · 실적 · 센터 [centre]
        가람 생물자원센터(2035. 2.) [centre-yearbook]
        지표  심은 나무 [trees-planted]

    절 「기르는 연구」 [breeding]
    -----------------------------
      여는 글  − 기르는 연구 5건을 했습니다. 싹 틔우는 법을 살폈습니다.
               + 기르는 연구 7건을 했습니다. 온실을 넓혔습니다.

    바뀐 수치 1
      기르는 연구 과제 [breeding-studies]
        값    5건 → 7건, 2건(40.0%) 증가
        기간  2033년 → 2034년

    절 「찾는 연구」 [survey]
    -------------------------
      여는 글  − 찾는 연구 4건을 했습니다. 들과 산을 걸었습니다.
               + 찾는 연구 4건을 했습니다. 섬에도 건너갔습니다.
      글       문단 1개 → 1개, 모두 다름

    바뀐 수치 1
      찾는 연구 과제 [survey-studies]
        값    4건, 그대로
        기간  2033년 → 2034년

    절 「손님을 맞이하는 일」 [visitors]
    ------------------------------------
      여는 글  − 한 해 동안 1만 7,640명이 센터를 찾았습니다. 맞이하려던 수에는
                 이르지 못했습니다.
               + 한 해 동안 2만 420명이 센터를 찾았습니다. 만족도는 94.0%입니다.
      글       문단 1개 → 1개, 모두 다름

    바뀐 제목 1
      방문객 [#visitors]: 글 문단 1개 → 1개, 모두 다름

    바뀐 수치 2
      방문객 [visitors]
        값    1만 7,640명 → 2만 420명, 2,780명(15.8%) 증가
        기간  2033년 → 2034년
        목표  다음 해에 맞이할 방문객 [2032/visitors-target] → 없음
      방문객 만족도 [satisfaction]
        값    91.2% → 94.0%, 2.8%p 상승
        기간  2033년 → 2034년

    절 「숲 교실」 [classes]
    ------------------------
    끝난 절입니다(2034년판). 이웃한 학교들이 숲 교실을 맡아 열게 되었습니다.

    뺀 제목 1
      배운 사람 [#pupils]

    뺀 수치 2
      숲 교실에서 배운 사람 [pupils]
        520명 · 2033년 · 실적 · 센터 [centre]
        가람 생물자원센터(2035. 2.) [centre-yearbook]
      다음 해에 가르칠 사람 [pupils-target]
        800명 · 2034년 · 목표 · 센터 [centre]
        가람 생물자원센터(2035. 2.) [centre-yearbook]

    출처
    ----
    더는 인용하지 않는 출처 1
      가람 생물자원센터(2031. 5. 16.) [vault-plan]
        『씨앗 저장고 계획』
        https://garam.example/plan
        인용한 곳: 씨앗 [seeds]

    지표
    ----
    값이 커진 지표 4
      보존 종자 [seeds-kept]: 3,890점 → 4,205점, 315점(8.1%) 증가, 나아짐
      심은 나무 [trees-planted]
        1,240그루(2032년) → 1,320그루, 80그루(6.5%) 증가, 나아짐
      방문객 [visitors]: 1만 7,640명 → 2만 420명, 2,780명(15.8%) 증가, 나아짐
      방문객 만족도 [satisfaction]: 91.2% → 94.0%, 2.8%p 상승, 나아짐

    값이 작아진 지표 1
      잃은 종자 [seeds-lost]: 45점 → 30점, 15점(33.3%) 감소, 나아짐

    목표
    ----
    답한 목표 1
      다음 해에 가르칠 사람 [2033/pupils-target]
        800명, 2034년
        결과  철회
        설명  숲 교실을 이웃한 학교들이 맡게 되어 목표를 거두었습니다.
        출처  가람 생물자원센터(2035. 2.) [centre-yearbook]
    "
  `);
});

test('compares one year with the edition before it', () => {
  const [one, two] = [['2034'], ['2033', '2034']].map((years) =>
    runReport(['changes', ...years, ...fixture]),
  );
  expect(one).toEqual(two);
});

test('compares editions that do not follow each other', () => {
  const { status, stdout } = runReport(['changes', '2031', '2034', ...fixture]);
  expect(status).toBe(0);
  expect(stdout).toContain('「숲을 가꾸는 일」, 「늪을 돌보는 일」이 이 절로 합쳐짐.');
});

test('speaks English, and leaves the words of the report as they are', () => {
  const { stdout } = runReport(['changes', '2032', '2033', '--lang', 'en', ...fixture]);
  expect(stdout.split('\n\n').slice(0, 3).join('\n\n')).toMatchInlineSnapshot(`
    "What changed from 2032 to 2033
    ==============================

                    added   removed   changed   same
    sections            0         1         5      0
    headings            1         1         4      0
    figures             3         4         6      0
    tables              0         0         0      0
    charts              0         1         0      0
    cited sources       0         0         -      2

    Indicators   2 rose, 2 fell, 0 stayed, 0 not compared, 1 without a value by now
    Targets      2 answered, 0 still waiting
    Restated     0"
  `);
  expect(stdout).toContain('value   38점 → 45점, up 7점 (18.4%)');
  expect(stdout).toContain('  방문객 만족도 [satisfaction]: 93.0% → 91.2%, down 1.8%p, worse');
});

test('makes Markdown for a pull request, folded section by section', () => {
  const { status, stdout } = runReport(['changes', '2034', '--markdown', ...fixture]);
  expect(status).toBe(0);
  const folds = stdout.split('<details>');
  expect(folds[0]).toMatchInlineSnapshot(`
    "## 2033년판에서 2034년판까지 달라진 것

    |  | 더함 | 뺌 | 바뀜 | 그대로 |
    | --- | --: | --: | --: | --: |
    | 절 | 1 | 1 | 4 | 0 |
    | 제목 | 1 | 1 | 2 | 2 |
    | 수치 | 1 | 3 | 6 | 0 |
    | 표 | 0 | 0 | 0 | 0 |
    | 도표 | 1 | 0 | 0 | 0 |
    | 인용한 출처 | 0 | 1 | - | 1 |

    - **지표** 커진 것 4, 작아진 것 1, 그대로 0, 견주지 않은 것 0, 값이 없어진 것 0
    - **목표** 답한 것 1, 아직 답하지 않은 것 0
    - **다르게 적은 값** 0

    "
  `);
  expect(folds[2]).toMatchInlineSnapshot(`
    "
    <summary>절 「씨앗을 지키는 일」 [seeds]: 바뀐 제목 1, 바뀐 수치 2, 뺀 수치 1, 더한 도표 1</summary>

    | 항목 | 앞선 판 | 이 판 | 비고 |
    | --- | --- | --- | --- |
    | 여는 글 | 종자는 3,890점으로 늘었습니다. 식물의 가짓수는 새 목표로 넘겼습니다. | 종자는 4,205점으로 늘었습니다. 잃은 종자는 줄었습니다. |  |
    | 글 | 문단 1개 | 1개 | 모두 다름 |

    **바뀐 제목 1**

    | 무엇 | 항목 | 앞선 판 | 이 판 | 비고 |
    | --- | --- | --- | --- | --- |
    | 저장고의 씨앗 \\[#vault\\] | 글 | 문단 1개 | 2개 | 모두 다름 |

    **바뀐 수치 2**

    | 무엇 | 항목 | 앞선 판 | 이 판 | 비고 |
    | --- | --- | --- | --- | --- |
    | 저장고의 종자 \\[seeds-kept\\] | 값 | 3,890점 | 4,205점 | 315점(8.1%) 증가 |
    |  | 기간 | 2033년 | 2034년 |  |
    | 잃은 종자 \\[seeds-lost\\] | 값 | 45점 | 30점 | 15점(33.3%) 감소 |
    |  | 기간 | 2033년 | 2034년 |  |

    **뺀 수치 1**

    - **모을 식물의 새 목표 \\[kinds-target\\]**
      - 600종 · 2036년 · 목표 · 센터 \\[centre\\]
      - 가람 생물자원센터(2031. 5. 16.) \\[vault-plan\\]

    **더한 도표 1**

    - **종자는 해마다 늘었다 \\[seeds-by-year\\]**
      - 종류: 꺾은선
      - 수치: 저장고의 종자 \\[2031/seeds-kept\\], 저장고의 종자 \\[2032/seeds-kept\\], 저장고의 종자 \\[2033/seeds-kept\\], 저장고의 종자 \\[seeds-kept\\]

    </details>

    "
  `);
});

describe('--json', () => {
  const json = (...args: string[]) =>
    JSON.parse(runReport(['changes', ...args, '--json']).stdout) as ChangesJson;

  test('has the documented shape', () => {
    const { figures, ...told } = json('2032', '2033', ...fixture);
    expect(Object.keys({ ...told, figures }).sort()).toEqual([
      'after',
      'before',
      'charts',
      'counts',
      'cover',
      'errors',
      'figures',
      'format',
      'headings',
      'indicators',
      'restatements',
      'sections',
      'sources',
      'tables',
      'targets',
      'unread',
    ]);
    expect(told).toMatchObject({
      format: 1,
      before: { year: '2032', state: 'published', published: '2033-03-31' },
      after: { year: '2033', state: 'published', published: '2034-03-31' },
      errors: 0,
      unread: { files: [], sections: [] },
      counts: { figures: { added: 3, removed: 4, changed: 6, same: 0 } },
    });
    expect(figures.find(({ id }) => id === 'visitors')).toMatchObject({
      status: 'changed',
      fields: [
        { field: 'value', before: '19010', after: '17640' },
        { field: 'period', before: '2032', after: '2033' },
        { field: 'target', before: null, after: '2032/visitors-target' },
      ],
      change: {
        direction: 'fall',
        absolute: { value: '1370', unit: '명', about: false },
        relative: { value: '7.2', unit: '%', about: false },
      },
      apart: null,
    });
    expect(told.sections.find(({ after }) => after === '2033/survey')).toMatchObject({
      status: 'changed',
      before: '2032/research',
      relation: 'split-from',
      sections: ['2032/research'],
      others: ['2033/breeding'],
    });
    expect(told.targets).toEqual({
      answered: [
        {
          target: '2032/kinds-target',
          edition: '2033',
          outcome: 'carried',
          provisional: false,
          figure: null,
          to: '2033/kinds-target',
          text: '저장고를 넓힌 다음으로 미루고 목표를 키웠습니다.',
          source: 'vault-plan',
        },
        {
          target: '2032/visitors-target',
          edition: '2033',
          outcome: 'missed',
          provisional: false,
          figure: '2033/visitors',
          to: null,
          text: null,
          source: null,
        },
      ],
      owed: [],
    });
  });

  test('says why no change is told, and what is told of restatements', async () => {
    const dir = await withAnother('2033/seeds.mdx', 'value: 45\n', 'value: 45\n    status: provisional\n');
    const { figures, restatements } = json('2031', '2033', '--content', dir);
    expect(figures.find(({ id }) => id === 'seeds-lost')).toMatchObject({
      change: null,
      apart: 'provisional',
    });
    expect(restatements).toMatchObject([{ figure: '2032/visitors-before', earlier: ['2031/visitors'] }]);
  });
});

describe('content with errors', () => {
  test('is told of as far as it can be read, and ends with 1', async () => {
    const dir = await withAnother('2034/seeds.mdx', 'value: 4205', 'value: (채우기)');
    const { status, stdout } = runReport(['changes', '2034', '--content', dir]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/※ 내용에 오류가 \d+건 있습니다\./);
    expect(stdout).toContain(`※ 읽지 못한 파일: ${dir}/2034/seeds.mdx.`);
    expect(stdout).toContain('※ 견주지 못한 절: 2034/seeds.');
    expect(stdout).toContain('절 「손님을 맞이하는 일」 [visitors]');
    expect(stdout).not.toContain('절 「씨앗을 지키는 일」');
  });

  test.each([
    ['2034/edition.yaml', 'headline:', 'headlines:'],
    ['2033/edition.yaml', 'headline:', 'headlines:'],
    ['report.yaml', 'title:', 'titles:'],
  ])('cannot be compared without %s', async (file, text, other) => {
    const dir = await withAnother(file, text, other);
    const { status, stdout, stderr } = runReport(['changes', '2034', '--content', dir]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`2033년판과 2034년판을 견줄 수 없습니다. 읽지 못한 파일: ${dir}/${file}.`);
  });

  test('marks a draft as one', async () => {
    const dir = await withAnother('2034/edition.yaml', 'state: published', 'state: draft');
    const { stdout } = runReport(['changes', '2034', '--content', dir]);
    expect(stdout.split('\n', 1)).toEqual(['2033년판에서 2034년판 초안까지 달라진 것']);
  });
});

test.each([
  ['no year', [], '"changes" 명령 뒤에 더 적을 것이 있습니다: changes [앞선 연도] 연도'],
  ['three years', ['2031', '2032', '2033'], '"changes 2031 2032" 뒤에 "2033"은 쓰지 않습니다.'],
  ['an unknown year', ['2040'], '"2040"년판은 없습니다. 있는 판: 2031, 2032, 2033, 2034'],
  ['what is no year', ['2033', 'visitors'], '"visitors"년판은 없습니다. 있는 판: 2031, 2032, 2033, 2034'],
  [
    'one year twice',
    ['2033', '2033'],
    '"2033"년판을 그 판과 견줄 수는 없습니다. 견줄 앞선 판의 연도를 적어 주세요.',
  ],
  ['years in reverse', ['2034', '2033'], '앞선 판을 먼저 적습니다: changes 2033 2034'],
  ['the oldest edition', ['2031'], '"2031"년판보다 앞선 판이 없어 견줄 것이 없습니다.'],
  ['two forms', ['2034', '--json', '--markdown'], '--json과 --markdown 가운데 하나만 적습니다.'],
])('ends with 2 and says so on %s', (_, args, told) => {
  const { status, stdout, stderr } = runReport(['changes', ...args, ...fixture]);
  expect({ status, stdout, told: stderr.split('\n', 1)[0] }).toEqual({ status: 2, stdout: '', told });
});

test('ends with 2 where there is no content', () => {
  const { status, stderr } = runReport(['changes', '2034', '--content', 'nowhere']);
  expect(status).toBe(2);
  expect(stderr).toContain('"nowhere" 폴더가 없습니다.');
});
