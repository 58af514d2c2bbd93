import { expect, test } from 'vitest';
import { briefingItem } from '../../src/permalinks/briefing-item.ts';
import {
  briefingHtml,
  briefingMarkdown,
  briefingSources,
  type BriefingText,
} from '../../src/permalinks/briefing-text.ts';
import { absolute, codeOf, edition } from './a-briefing.ts';

const briefing: BriefingText = {
  items: [1, 4, 2].map((number) => briefingItem(codeOf(number), edition, { 2031: 0, 2032: 1 })),
  notes: { [codeOf(1)]: '- 내일 <확인>\n1. 국장 보고', [codeOf(2)]: '  ' },
  made: '2032-05-01',
  address: absolute('/briefing/?items=…'),
  absolute,
  pictureOf: ({ kind }) => (kind === 'chart' ? absolute('/2031/charts/seeds.png') : undefined),
};

test('writes a briefing as Markdown, sources at the end', () => {
  expect(briefingMarkdown(briefing)).toMatchInlineSnapshot(`
    "# 브리핑

    2032. 5. 1.에 만든 브리핑, 3개 항목. <https://garam.example/briefing/?items=%E2%80%A6>

    ## 1. [「방문객 \\<단체\\>」 1만 7,460명(2031년 실적)](https://garam.example/2031/figures/visitors/)

    ○ 방문객 \\<단체\\> 1만 7,460명 \\*자료: 가람 생물자원센터(2035. 2.), 2031년판, 정오 2031-1(2032. 6. 1.) 반영, 정오 2032-1(2033. 6. 1.) 반영\\*

    메모: - 내일 \\<확인\\>\\
    1\\. 국장 보고

    - 그 뒤 고쳐짐: 2032. 6. 1. 정정. 연감의 쪽을 잘못 보고 옮겼다. [정오 2031-1](https://garam.example/errata/#erratum-2031-1)
      - 수치 "방문객": 값: 1만 7,640명 → 1만 7,460명
    - 새 판이 나옴: [2034년판 「방문객」](https://garam.example/2034/figures/visitors/)

    짧은 주소: <https://garam.example/r/2031-18/>

    ## 2. 2031-47

    - 없는 코드: 그 판에 이 코드를 받은 것이 없습니다. 옮겨 적은 코드인지 보아 주세요.

    ## 3. [도표 「종자는 늘었다」](https://garam.example/2031/charts/seeds/)

    ○ 종자는 늘었다 \\*자료: 가람 생물자원센터(2035. 2.), 2031년판\\*

    ![도표 「종자는 늘었다」](https://garam.example/2031/charts/seeds.png)

    - 그대로임: 브리핑을 만든 2032. 5. 1. 뒤로 고친 것이 없습니다.

    짧은 주소: <https://garam.example/r/2031-26/>

    ## 출처

    1. 『가람 생물자원센터 연간 보고서』 2031년판(2032. 3. 31.), [「방문객 \\<단체\\>」 1만 7,460명(2031년 실적)](https://garam.example/2031/figures/visitors/), 자료: 가람 생물자원센터(2035. 2.), 정오 2031-1(2032. 6. 1.) 반영, 정오 2032-1(2033. 6. 1.) 반영, 공공누리 제1유형
    2. 2031-47
    3. 『가람 생물자원센터 연간 보고서』 2031년판(2032. 3. 31.), [도표 「종자는 늘었다」](https://garam.example/2031/charts/seeds/), 자료: 가람 생물자원센터(2035. 2.), 공공누리 제1유형
    "
  `);
});

test('writes a briefing as HTML', () => {
  expect(briefingHtml(briefing)).toMatchInlineSnapshot(`
    "<h1>브리핑</h1>
    <p>2032. 5. 1.에 만든 브리핑, 3개 항목. <a href="https://garam.example/briefing/?items=%E2%80%A6">https://garam.example/briefing/?items=%E2%80%A6</a></p>
    <h2>1. <a href="https://garam.example/2031/figures/visitors/">「방문객 &lt;단체&gt;」 1만 7,460명(2031년 실적)</a></h2>
    <p>○ 방문객 &lt;단체&gt; 1만 7,460명 *자료: 가람 생물자원센터(2035. 2.), 2031년판, 정오 2031-1(2032. 6. 1.) 반영, 정오 2032-1(2033. 6. 1.) 반영*</p>
    <p>메모: - 내일 &lt;확인&gt;<br>1. 국장 보고</p>
    <ul><li>그 뒤 고쳐짐: 2032. 6. 1. 정정. 연감의 쪽을 잘못 보고 옮겼다. <a href="https://garam.example/errata/#erratum-2031-1">정오 2031-1</a><ul><li>수치 &quot;방문객&quot;: 값: 1만 7,640명 → 1만 7,460명</li></ul></li><li>새 판이 나옴: <a href="https://garam.example/2034/figures/visitors/">2034년판 「방문객」</a></li></ul>
    <p>짧은 주소: <a href="https://garam.example/r/2031-18/">https://garam.example/r/2031-18/</a></p>
    <h2>2. 2031-47</h2>
    <ul><li>없는 코드: 그 판에 이 코드를 받은 것이 없습니다. 옮겨 적은 코드인지 보아 주세요.</li></ul>
    <h2>3. <a href="https://garam.example/2031/charts/seeds/">도표 「종자는 늘었다」</a></h2>
    <p>○ 종자는 늘었다 *자료: 가람 생물자원센터(2035. 2.), 2031년판*</p>
    <p><img src="https://garam.example/2031/charts/seeds.png" alt="도표 「종자는 늘었다」" width="600"></p>
    <ul><li>그대로임: 브리핑을 만든 2032. 5. 1. 뒤로 고친 것이 없습니다.</li></ul>
    <p>짧은 주소: <a href="https://garam.example/r/2031-26/">https://garam.example/r/2031-26/</a></p>
    <h2>출처</h2>
    <ol><li><cite>『가람 생물자원센터 연간 보고서』</cite> 2031년판(2032. 3. 31.), <a href="https://garam.example/2031/figures/visitors/">「방문객 &lt;단체&gt;」 1만 7,460명(2031년 실적)</a>, 자료: 가람 생물자원센터(2035. 2.), 정오 2031-1(2032. 6. 1.) 반영, 정오 2032-1(2033. 6. 1.) 반영, 공공누리 제1유형</li><li>2031-47</li><li><cite>『가람 생물자원센터 연간 보고서』</cite> 2031년판(2032. 3. 31.), <a href="https://garam.example/2031/charts/seeds/">도표 「종자는 늘었다」</a>, 자료: 가람 생물자원센터(2035. 2.), 공공누리 제1유형</li></ol>"
  `);
});

test('gathers what to cite, with the numbers of the items', () => {
  expect(briefingSources(briefing)).toMatchInlineSnapshot(`
    "출처

    1. 『가람 생물자원센터 연간 보고서』 2031년판(2032. 3. 31.), 「방문객 <단체>」 1만 7,460명(2031년 실적), 자료: 가람 생물자원센터(2035. 2.), 정오 2031-1(2032. 6. 1.) 반영, 정오 2032-1(2033. 6. 1.) 반영, 공공누리 제1유형, https://garam.example/2031/figures/visitors/
    2. 2031-47
    3. 『가람 생물자원센터 연간 보고서』 2031년판(2032. 3. 31.), 도표 「종자는 늘었다」, 자료: 가람 생물자원센터(2035. 2.), 공공누리 제1유형, https://garam.example/2031/charts/seeds/
    "
  `);
});
