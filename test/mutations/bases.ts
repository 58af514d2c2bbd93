import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from './a-mutation.ts';

/** The texts of a folder of content, without ledgers and seals: what a fault breaks, a proper check must say. */
export function textsOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:yaml|mdx)$/.test(file))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** One edition with every kind of table, chart and plan, to which the fields are added that it leaves out. */
export function smallReport(): Texts {
  const texts = textsOf('test/fixtures/small-report');
  const add = (file: string, behind: string, words: string) => {
    const text = texts.get(file) ?? '';
    if (!text.includes(behind)) throw new Error(`${file} has no ${JSON.stringify(behind)}.`);
    texts.set(
      file,
      text.replace(behind, () => behind + words),
    );
  };
  add(
    'report.yaml',
    '  email: record@garam.example\n',
    'logo:\n  file: favicon.svg\n  width: 40\n  height: 40\n',
  );
  add(
    'report.yaml',
    'license.do\n',
    '  note: 글과 도표에 적용됩니다.\nofficial-banner: false\noperator: 가람 생물자원센터\n',
  );
  add(
    'report.yaml',
    '이 보고서에 대하여\n',
    '    strong: true\nverification:\n  naver: abc\n  google: def\n',
  );
  add('sources.yaml', 'https://garam.example/plan\n', '  note: 계획의 요약본입니다.\n');
  add('indicators.yaml', '저장고에 있는 종자 표본의 수.\n', '  continues: [trees-planted]\n');
  add('2024/edition.yaml', 'key-figures: [seeds-kept', ', oak');
  add(
    '2024/seeds.mdx',
    '    date: 2023-05-16\n    source: vault-plan\n',
    '    note: 보도 자료에서 알았습니다.\n',
  );
  add('2024/seeds.mdx', '  targets: [vault-goal]\n', '  structure: [seeds-kept]\n');
  add('2024/seeds.mdx', '      name: 나누기\n', '      text: 모은 씨앗을 나눕니다.\n');
  add('2024/seeds.mdx', '      text: 높은 산의 씨앗을 맡습니다.\n', '      figure: seeds-kept\n');
  add(
    '2024/seeds.mdx',
    '    figures: [seeds-kept-before, seeds-kept]\n',
    '    note: 해마다 마지막 날의 수입니다.\n',
  );
  add('2024/forest.mdx', '        total: true\n', '    note: 봄과 가을에 심은 나무입니다.\n');
  add('2024/visitors.mdx', '    value: 18530\n', '    also: [garden-daily]\n    status: revised\n');
  add(
    '2024/visitors.mdx',
    '        source: garden-daily\n',
    '        also: [vault-plan]\n        period: 2024\n',
  );
  return texts;
}

/** Four editions that answer each other. */
export function toldOverYears(): Texts {
  const texts = textsOf('test/fixtures/told-over-years');
  const file = '2031/visitors.mdx';
  const text = texts.get(file) ?? '';
  texts.set(
    file,
    text
      .replace(
        '    indicator: visitors\n',
        `    indicator: visitors
    including: [children]
    parts: [children, grown-ups]
    parts-differ: 나이를 적지 않은 사람이 있습니다.
  children:
    label: 어린 방문객
    value: 4100
    unit: 명
    period: 2031
    kind: actual
    scope: centre
    source: centre-yearbook
  grown-ups:
    label: 어른 방문객
    value: 14000
    unit: 명
    period: 2031
    kind: actual
    scope: centre
    source: centre-yearbook
  on-foot:
    label: 걸어서 온 방문객
    value: 40
    unit: '%'
    period: 2031
    kind: actual
    scope: centre
    source: centre-yearbook
  by-bus:
    label: 버스로 온 방문객
    value: 59
    unit: '%'
    period: 2031
    kind: actual
    scope: centre
    source: centre-yearbook
`,
      )
      .replace(
        /\n---\n/,
        '\nshares:\n  - of: 방문객이 온 길\n    figures: [on-foot, by-bus]\n    differ: 길을 적지 않은 사람이 있습니다.\n---\n',
      )
      .replace(
        /$/,
        '\n어린이는 <Fig id="children" />, 어른은 <Fig id="grown-ups" />입니다. 걸어서 <Fig id="on-foot" josa="이" />, 버스로 <Fig id="by-bus" josa="이" /> 왔습니다.\n',
      ),
  );
  return texts;
}
