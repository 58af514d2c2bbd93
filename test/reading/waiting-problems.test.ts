import { expect, test } from 'vitest';
import { replace, tellProblems } from '../fixtures/small-report.ts';

test('does not blame other files for what a broken file defines or mentions', async () => {
  expect(await tellProblems({ 'sources.yaml': replace('publisher: 정원일보', 'publisher: 정원: 일보') }))
    .toMatchInlineSnapshot(`
    "sources.yaml:12:14 yaml-syntax
      값 안에 쌍점(: )이 또 있어서, 어디까지가 이름인지 알 수 없습니다.
      값 전체를 따옴표로 감싸세요. 예: '목표: 달성'
    37 waiting"
  `);
});

test('does not blame other files for what a broken section defines or mentions', async () => {
  expect(await tellProblems({ '2024/seeds.mdx': replace('nav: 씨앗', 'nav: "씨앗') })).toMatchInlineSnapshot(`
    "2024/seeds.mdx:3:6 yaml-syntax
      여기서 연 따옴표가 닫히지 않았습니다.
      값의 끝에 같은 따옴표를 적으세요. 글 안의 인용은 “ ”나 ‘ ’로 적습니다.
    8 waiting"
  `);
});

test('does not call unused what stands in an edition without edition.yaml', async () => {
  expect(await tellProblems({ '2024/edition.yaml': () => null })).toMatchInlineSnapshot(`
    "2024/edition.yaml:1:1 missing-file
      "2024/edition.yaml" 파일이 없습니다.
      판의 상태와 차례를 적은 "edition.yaml"을 그 폴더에 만드세요.
    6 waiting"
  `);
});

test('tells all the same of what has nothing to do with the broken file', async () => {
  expect(
    await tellProblems({
      'glossary.yaml': replace('name: 점', 'name: "점'),
      '2024/visitors.mdx': replace('source: garden-daily', 'source: garden-dayly'),
    }),
  ).toMatchInlineSnapshot(`
    "2024/visitors.mdx:18:17 source-is-known
      수치 "visitors"에 적힌 출처 "garden-dayly"는 없는 이름입니다.
      "garden-daily"로 고치거나, sources.yaml에 "garden-dayly"를 더하세요.
    glossary.yaml:2:9 yaml-syntax
      여기서 연 따옴표가 닫히지 않았습니다.
      값의 끝에 같은 따옴표를 적으세요. 글 안의 인용은 “ ”나 ‘ ’로 적습니다.
    1 waiting"
  `);
});

const draft = `---
title: 방문
summary: 한 해의 방문을 적습니다.
updated: 2025-06-01
figures:
  visitors:
    label: 방문객
    value: (채우기)
    unit: 명
    period: 2025
    kind: actual
    scope: centre
    source: garden-daily
---

방문객은 <Fig id="visitors" />입니다.
`;

test('tells all the same what is wrong in an earlier edition than the broken section', async () => {
  expect(
    await tellProblems({
      '2024/visitors.mdx': replace('source: garden-daily', 'source: garden-dayly'),
      '2025/edition.yaml': () =>
        'state: draft\nupdated: 2025-06-01\nheadline: 한 해\nlead: 한 해를 엽니다.\nkey-figures: [visitors]\ncontents:\n  - title: 성과\n    sections: [visitors]\n',
      '2025/visitors.mdx': () => draft,
    }),
  ).toMatchInlineSnapshot(`
    "2024/visitors.mdx:18:17 source-is-known
      수치 "visitors"에 적힌 출처 "garden-dayly"는 없는 이름입니다.
      "garden-daily"로 고치거나, sources.yaml에 "garden-dayly"를 더하세요.
    2025/visitors.mdx:8:12 left-to-fill
      수치 "visitors"의 값을 적으세요.
      "(채우기)" 자리에 적습니다.
    2 waiting"
  `);
});
