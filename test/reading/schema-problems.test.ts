import { expect, test } from 'vitest';
import { replace, tellProblems } from '../fixtures/small-report.ts';

test('tells of everything that does not obey the schema, at its line', async () => {
  expect(
    await tellProblems({
      '2024/visitors.mdx': (text) =>
        text
          .replace('nav: 방문', 'navi: 방문\nstrategy:')
          .replace('value: 18530', 'value: 18,530명')
          .replace('    unit: 명\n', '')
          .replace('kind: actual', 'kind: actuall')
          .replace('period: 2024-11', 'period: [2024]')
          .replace('about: true', "about: '예'")
          .replace('scope: province', 'scope: 가람도'),
    }),
  ).toMatchInlineSnapshot(`
    "2024/visitors.mdx:3:7 schema
      이 파일에는 "navi" 항목을 쓸 수 없습니다.
      "nav"의 오타라면 고치고, 아니면 지우세요. 쓸 수 있는 항목: title, nav, summary, strategy, continues, updated, key-figures, plan, figures, answers, shares, tables, charts.
    2024/visitors.mdx:4:1 schema
      "strategy"의 값이 비어 있습니다.
      값을 적거나 이 줄을 지우세요. (이 절이 보고하는 전략의 id (strategies.yaml))
    2024/visitors.mdx:9:3 schema
      "figures › visitors"에 "unit" 항목이 없습니다.
      "unit: …" 줄을 더하세요. (단위. 읽는 그대로 적습니다. 예: 명, 건, 개사, 억 원, 만 달러, %, %p, ㎡)
    2024/visitors.mdx:11:12 schema
      "figures › visitors › value"의 값 "18,530명"의 꼴이 맞지 않습니다.
      숫자만 18530으로 적고, 단위는 "unit"에 적으세요.
    2024/visitors.mdx:13:11 schema
      "figures › visitors › kind"의 값 "actuall" 대신 정해진 말 가운데 하나가 와야 합니다.
      이 가운데 하나를 적으세요: actual 실적 · target 목표 · plan 계획 · planned-budget 계획 예산
    2024/visitors.mdx:25:5 schema
      "figures › satisfaction › period"의 값은 목록인데, 여기에는 숫자 또는 글만 적을 수 있습니다.
      값을 하나만 적으세요. (기간. 2030, 2030-08, 2028~2030, 2030-11-30~2030-12-02, "2030-12 기준"(그때까지의 값), "~2036"(2036년까지)처럼 적습니다.)
    2024/visitors.mdx:33:12 schema
      "figures › province-visitors › about"의 값은 글인데, 여기에는 참·거짓(true, false)만 적을 수 있습니다.
      true나 false를 따옴표 없이 적으세요. (출처가 "약", "여", "남짓", "이상"처럼 어림으로 말했으면 true)
    2024/visitors.mdx:36:12 schema
      "figures › province-visitors › scope"의 값 "가람도"의 꼴이 맞지 않습니다.
      영문 소문자·숫자·붙임표(-)로 지은 고유 이름. 한번 정하면 바꾸지 않습니다.
    5 waiting"
  `);
});

test('tells of lists and names that are not as they must be', async () => {
  expect(
    await tellProblems({
      '2024/forest.mdx': (text) =>
        text
          .replace('key-figures: [trees-planted]', 'key-figures: [oak, pine, zelkova, oak-share, pine-share]')
          .replace('columns: [봄, 가을, 한 해]', 'columns: 봄')
          .replace('figures: [oak-share, pine-share, zelkova-share]\ntables', 'figures: [oak-share]\ntables')
          .replace('    type: bar\n    figures: [oak, pine, zelkova]', '    type: bar'),
      'strategies.yaml': replace('seed-vault:', 'Seed Vault:'),
    }),
  ).toMatchInlineSnapshot(`
    "2024/forest.mdx:6:1 schema
      "key-figures"의 값은 5개인데, 4개 이하여야 합니다.
      값을 줄이세요. (절 머리에 크게 보일 수치의 id (넷까지))
    2024/forest.mdx:140:5 schema
      "shares › 1번째 › figures"의 값은 1개인데, 2개 이상이어야 합니다.
      값을 더하세요.
    2024/forest.mdx:144:14 schema
      "tables › trees › columns"의 값은 글인데, 여기에는 목록만 적을 수 있습니다.
      "[가, 나]"처럼 대괄호로 감싸거나, 다음 줄부터 두 칸 들여 한 줄에 하나씩 "- "를 앞에 두고 적으세요. (수치 열의 제목. 예: [건수, 사업비])
    2024/forest.mdx:156:3 schema
      "charts › trees-by-kind"에는 "figures"와 "series" 가운데 꼭 하나만 있어야 합니다.
      계열이 하나이면 "figures"에 수치의 id를, 둘 이상이면 "series"에 계열마다 이름과 수치의 id를 적으세요.
    2024/seeds.mdx:5:11 strategy-is-known
      절 "seeds"에 적힌 전략 "seed-vault"는 없는 이름입니다.
      strategies.yaml에 "seed-vault"를 더하세요.
    strategies.yaml:1:1 schema
      이 파일에 적힌 이름 "Seed Vault"의 꼴이 맞지 않습니다.
      영문 소문자·숫자·붙임표(-)로 지은 고유 이름. 한번 정하면 바꾸지 않습니다.
    7 waiting"
  `);
});

test('tells of the settings of the report in English when asked', async () => {
  expect(
    await tellProblems(
      {
        'report.yaml': (text) =>
          text
            .replace('address: https://garam.example/annual/', 'address: garam')
            .replace("postal-code: '00000'", 'postal-code: 12345')
            .replace('email: record@garam.example', 'email: record')
            .replace('title: 가람 생물자원센터 연간 보고서', 'title:')
            .replace('licence:\n  name: 공공누리 제1유형\n', 'licence:\n'),
      },
      'en',
    ),
  ).toMatchInlineSnapshot(`
    "report.yaml:1:1 schema
      "title" is empty.
      Write a value. (보고서의 이름)
    report.yaml:3:10 schema
      "address" is "garam", which has not the form it must have.
      Write an address that begins with https://.
    report.yaml:9:16 schema
      "organisation › postal-code" is a number, and only text may stand there.
      Put it between quotes: '12345'.
    report.yaml:13:10 schema
      "organisation › email" is "record", which has not the form it must have.
      Write it as name@example.org.
    report.yaml:15:1 schema
      "licence" has no "name".
      Add a line "name: …"."
  `);
});

test('tells of a file that is empty or no group of names and values', async () => {
  expect(
    await tellProblems({
      'pages/about.mdx': () => '---\n---\n',
      'glossary.yaml': () => '점은 세는 말입니다.\n',
    }),
  ).toMatchInlineSnapshot(`
    "2024/seeds.mdx:110:7 tag-id-is-known
      태그 "Term"에 적힌 용어 "accession"은 없는 이름입니다.
      glossary.yaml에 "accession"을 더하세요.
    glossary.yaml:1:1 schema
      이 파일의 값은 글인데, 여기에는 "이름: 값"의 묶음만 적을 수 있습니다.
      다음 줄부터 두 칸 들여 한 줄에 하나씩 "이름: 값"을 적으세요.
    pages/about.mdx:1:1 schema
      이 파일의 값이 비어 있습니다.
      값을 적으세요.
    pages/about.mdx:2:1 text-breaks-off
      머리의 항목들 뒤에 글이 없습니다.
      "---" 줄 아래에 글을 쓰세요. 뒤가 잘려 나갔으면 git으로 되살리세요.
    1 waiting"
  `);
});

test.each([
  ['9'.repeat(401), '정수는 24자리, 소수는 12자리까지 적을 수 있습니다.'],
  ['1.0000000000001', '정수는 24자리, 소수는 12자리까지 적을 수 있습니다.'],
  ['1e30', '수치 값. 쉼표 없이 적습니다. 예: 1519, 561.6'],
  ['007', '수치 값. 쉼표 없이 적습니다. 예: 1519, 561.6'],
  ['-0', '수치 값. 쉼표 없이 적습니다. 예: 1519, 561.6'],
  ['12명', '숫자만 12로 적고, 단위는 "unit"에 적으세요.'],
  ['1,519', '숫자만 1519로 적고, 단위는 "unit"에 적으세요.'],
])('says what to do about the number %s', async (value, remedy) => {
  const told = await tellProblems({ '2024/visitors.mdx': replace('value: 18530', `value: ${value}`) });
  expect(told.split('\n')[2]?.trim()).toBe(remedy);
  expect(told.length).toBeLessThan(400);
});
