import { expect, test } from 'vitest';
import { proposeFigures } from '../../../src/domain/proposal/propose-figures.ts';
import { anEarlierReport, aSheet, propose, tellFigures, tellRemarks } from './a-sheet.ts';

test('takes over all that a table says, whatever the order of its columns', () => {
  const proposal = propose(`
    출처 | 비고 | 누구의 수치 | 구분 | 단 위 | 기 간 | 값 | 수치 | 짧은 이름 | id
    news | 처음 셈 | 기관 | 실적 | 명 | 2031년 | 1,234 | 교육 수료 | 수료 | graduates
    https://example.org/plan | | own | 계획 예산 | 백만원 | 2031~2033년 | 12.50 | 건물 | | building
    예시 기관, 『발전 계획』(2030. 5.) | | 도 전체 | 계획 | 개소 | 2036년까지 | 약 3 | 센터 | | centres`);
  expect(tellFigures(proposal)).toMatchInlineSnapshot(`
    "graduates: 교육 수료, 1234 명, 2031, actual, own, news, short: 수료, note: 처음 셈
    building: 건물, 12.50 백만 원, 2031~2033, planned-budget, own, plan
    centres: 센터, 3 개소, ~2036, plan, province, plan, about: true"
  `);
  expect(tellRemarks(proposal)).toBe('');
});

test('reads English heads', () => {
  const proposal = propose(`
    Name | Value | Unit | Period | Kind | Scope | Source
    Graduates | 12 | 명 | 2031 | target | own | news`);
  expect(tellFigures(proposal)).toMatchInlineSnapshot(
    `"graduates-target?: Graduates, 12 명, 2031, target, own, news"`,
  );
});

test('makes two figures of target and result, and joins them', () => {
  const proposal = propose(`
    2031년의 약속
    | | | | (단위: 명)
    번호 | 지표명 | 목표(A) | 실적(B) | 달성률(B/A) | 연도
    1 | 교육 수료 | 1,200 | 1,234 | 102.8% | 2031
    2 | 자격 취득 | 300 | - | | 2031
    ※ 수료는 여든 시간을 채운 사람이다.`);
  expect(tellFigures(proposal)).toMatchInlineSnapshot(`
    "gyoyuk-suryo-target?: 교육 수료 목표, 1200 명, 2031, target, …, …
    gyoyuk-suryo?: 교육 수료, 1234 명, 2031, actual, …, …, target: gyoyuk-suryo-target
    jagyeok-chwideuk-target?: 자격 취득, 300 명, 2031, target, …, …"
  `);
  expect(tellRemarks(proposal)).toMatchInlineSnapshot(`
    "left-out column 5 달성률(B/A): 누리집이 수치에서 셈하므로 옮기지 않았습니다.
    left-out row 6 표 아래의 말 "※ 수료는 여든 시간을 채운 사람이다.""
  `);
  expect(proposal.proposedTable).toMatchInlineSnapshot(`
    {
      "columns": [
        "목표",
        "실적",
      ],
      "id": "yaksok",
      "rows": [
        {
          "figures": [
            "gyoyuk-suryo-target",
            "gyoyuk-suryo",
          ],
          "label": "교육 수료",
          "total": false,
        },
        {
          "figures": [
            "jagyeok-chwideuk-target",
            null,
          ],
          "label": "자격 취득",
          "total": false,
        },
      ],
      "title": "2031년의 약속",
    }
  `);
});

test('joins target and result that stand below each other, with and without merged cells', () => {
  const merged = propose(`
    지표 이름 | 구분 | 단위 | 2030년 | 2031년
    교육 수료 | 목표 | 명 | 1,000 | 1,200
    ^ | 실적 | 명 | 990 | 1,234`);
  const unmerged = propose(`
    지표 이름 | 구분 | 단위 | 2030년 | 2031년
    교육 수료 | 목표 | 명 | 1,000 | 1,200
     | 실적 | 명 | 990 | 1,234`);
  expect(tellFigures(merged)).toMatchInlineSnapshot(`
    "gyoyuk-suryo-target-2030?: 교육 수료 목표, 1000 명, 2030, target, …, …
    gyoyuk-suryo-target-2031?: 교육 수료 목표, 1200 명, 2031, target, …, …
    gyoyuk-suryo-2030?: 교육 수료, 990 명, 2030, actual, …, …, target: gyoyuk-suryo-target-2030
    gyoyuk-suryo-2031?: 교육 수료, 1234 명, 2031, actual, …, …, target: gyoyuk-suryo-target-2031"
  `);
  expect(tellRemarks(merged)).toBe('');
  expect(tellFigures(unmerged)).toBe(tellFigures(merged));
  expect(tellRemarks(unmerged)).toMatchInlineSnapshot(
    `"look A3 이름이 비어 있어 위의 "교육 수료"에 이어지는 행으로 읽었습니다."`,
  );
});

test('makes a figure of every year in a wide table', () => {
  const proposal = propose(`
    구분 | 2029년 | ’30년 | 2031년 목표
    수출액(만 달러) | 1,200 | △35 | 1,500`);
  expect(tellFigures(proposal)).toMatchInlineSnapshot(`
    "exports-2029?: 수출액, 1200 만 달러, 2029, …, …, …
    exports-2030?: 수출액, -35 만 달러, 2030, …, …, …
    exports-target?: 수출액, 1500 만 달러, 2031, target, …, …"
  `);
});

test('reads a head of two rows, merged or not', () => {
  const merged = propose(`
    구분 | 2030년 | < | 2031년 | < | 비고
    ^ | 목표 | 실적 | 목표 | 실적 | ^
    교육 수료(명) | 1,000 | 990 | 1,200 | 1,234 | 온라인 포함`);
  const unmerged = propose(`
    구분 | 2030년 | | 2031년 | | 비고
     | 목표 | 실적 | 목표 | 실적 |
    교육 수료(명) | 1,000 | 990 | 1,200 | 1,234 | 온라인 포함`);
  expect(tellFigures(merged)).toMatchInlineSnapshot(`
    "gyoyuk-suryo-target-2030?: 교육 수료 목표, 1000 명, 2030, target, …, …, note: 온라인 포함
    gyoyuk-suryo-2030?: 교육 수료, 990 명, 2030, actual, …, …, target: gyoyuk-suryo-target-2030, note: 온라인 포함
    gyoyuk-suryo-target-2031?: 교육 수료 목표, 1200 명, 2031, target, …, …, note: 온라인 포함
    gyoyuk-suryo-2031?: 교육 수료, 1234 명, 2031, actual, …, …, target: gyoyuk-suryo-target-2031, note: 온라인 포함"
  `);
  expect(tellFigures(unmerged)).toBe(tellFigures(merged));
});

test('reads names over kinds', () => {
  const proposal = propose(`
    | 사업비(억 원) | < | 건수 | <
    | 목표 | 실적 | 목표 | 실적
    기업지원 | 10 | 12.5 | 3 | 4`);
  expect(tellFigures(proposal)).toMatchInlineSnapshot(`
    "gieopjiwon-saeopbi-target?: 기업지원 사업비 목표, 10 억 원, …, target, …, …, short: 기업지원
    gieopjiwon-saeopbi?: 기업지원 사업비, 12.5 억 원, …, actual, …, …, short: 기업지원, target: gieopjiwon-saeopbi-target
    gieopjiwon-geonsu-target?: 기업지원 건수 목표, 3 건, …, target, …, …, short: 기업지원
    gieopjiwon-geonsu?: 기업지원 건수, 4 건, …, actual, …, …, short: 기업지원, target: gieopjiwon-geonsu-target"
  `);
});

test('takes columns that the report has no word for as values when they hold numbers', () => {
  const proposal = propose(`
    <표 3-1> 유형별 새 사업
    유형 | 건수 | 사업비(백만 원) | 담당
    기업지원 | 12 | 1,234.5 | 김
    기반구축 | 3 | 500 | 이
    합 계 | 15 | 1,734.5 |
    자료: 예시 신문, 「새 일자리가 늘었다」`);
  expect(tellFigures(proposal)).toMatchInlineSnapshot(`
    "gieopjiwon-geonsu?: 기업지원 건수, 12 건, …, …, …, news, short: 기업지원
    gieopjiwon-saeopbi?: 기업지원 사업비, 1234.5 백만 원, …, …, …, news, short: 기업지원
    gibanguchuk-geonsu?: 기반구축 건수, 3 건, …, …, …, news, short: 기반구축
    gibanguchuk-saeopbi?: 기반구축 사업비, 500 백만 원, …, …, …, news, short: 기반구축
    geonsu-total?: 건수 합계, 15 건, …, …, …, news, parts: gieopjiwon-geonsu,gibanguchuk-geonsu
    saeopbi-total?: 사업비 합계, 1734.5 백만 원, …, …, …, news, parts: gieopjiwon-saeopbi,gibanguchuk-saeopbi"
  `);
  expect(tellRemarks(proposal)).toMatchInlineSnapshot(
    `"left-out column 4 담당: 무엇을 적은 열인지 알 수 없습니다."`,
  );
  expect(proposal.proposedTable).toMatchInlineSnapshot(`
    {
      "columns": [
        "건수",
        "사업비",
      ],
      "id": "yuhyeongbyeol-sae-saeop",
      "rows": [
        {
          "figures": [
            "gieopjiwon-geonsu",
            "gieopjiwon-saeopbi",
          ],
          "label": "기업지원",
          "total": false,
        },
        {
          "figures": [
            "gibanguchuk-geonsu",
            "gibanguchuk-saeopbi",
          ],
          "label": "기반구축",
          "total": false,
        },
        {
          "figures": [
            "geonsu-total",
            "saeopbi-total",
          ],
          "label": "합 계",
          "total": true,
        },
      ],
      "title": "유형별 새 사업",
    }
  `);
});

test('tells a total that its parts do not add up to', () => {
  const proposal = propose(`
    구분 | 건수(건)
    가 | 12
    나 | 3
    계 | 16`);
  expect(tellFigures(proposal)).not.toContain('parts');
  expect(tellRemarks(proposal)).toMatchInlineSnapshot(
    `"look B4 합계는 16건인데 부분을 더하면 15건입니다. 맞는 것을 확인하세요."`,
  );
});

test('names rows by their group where they would be called alike', () => {
  const proposal = propose(`
    분야 | 항목 | 값 | 단위
    교육 | 건수 | 3 | 건
    ^ | 참여 | 12 | 명
    전시 | 건수 | 4 | 건`);
  expect(tellFigures(proposal)).toMatchInlineSnapshot(`
    "gyoyuk-geonsu?: 교육 건수, 3 건, …, …, …, …
    chamnyeo?: 참여, 12 명, …, …, …, …
    jeonsi-geonsu?: 전시 건수, 4 건, …, …, …, …"
  `);
});

test('gives the ids that the report has for the same thing', () => {
  const proposal = propose(`
    항목 | 지표 | 목표 | 실적 | 단위
    일자리 | | 900 | 903 | 명
    새 일자리 | | 900 | 903 | 명
    나무 | 심은 나무 | | 120 | 그루
    수출액 | | 1,000 | 1,100 | 만 달러
    수출액 | | | 12 | 개사
    국비 | money | | 12 | 억 원`);
  expect(tellFigures(proposal)).toMatchInlineSnapshot(`
    "jobs-aim: 일자리 목표, 900 명, …, target, …, …
    new-jobs: 일자리, 903 명, …, actual, …, …, indicator: jobs, target: jobs-aim
    jobs-aim-2?: 새 일자리 목표, 900 명, …, target, …, …
    new-jobs-2?: 새 일자리, 903 명, …, actual, …, …, target: jobs-aim-2
    trees: 나무, 120 그루, …, actual, …, …, indicator: trees
    exports-target?: 수출액 목표, 1000 만 달러, …, target, …, …
    exports: 수출액, 1100 만 달러, …, actual, …, …, target: exports-target
    suchuraek?: 수출액, 12 개사, …, actual, …, …
    money: 국비, 12 억 원, …, actual, …, …, indicator: money"
  `);
});

test('does not join a figure to an indicator that counts something else, nor to one that is not there', () => {
  const proposal = propose(`
    항목 | 지표 | 실적 | 단위
    나무 | trees | 120 | ㎡
    풀 | 심은 풀 | 12 | 개`);
  expect(tellFigures(proposal)).toMatchInlineSnapshot(`
    "namu?: 나무, 120 ㎡, …, actual, …, …
    pul?: 풀, 12 개, …, actual, …, …"
  `);
  expect(tellRemarks(proposal)).toMatchInlineSnapshot(`
    "look C2 단위가 "㎡"라 지표 심은 나무("그루")에 잇지 않았습니다.
    fill B3 "심은 풀": indicators.yaml에 없는 지표여서 적지 않았습니다."
  `);
});

test('takes the unit of the indicator where the table has none, unless it has a magnitude', () => {
  const proposal = propose(`
    지표 | 실적
    trees | 120
    money | 12`);
  expect(tellFigures(proposal)).toMatchInlineSnapshot(`
    "trees: 심은 나무, 120 그루, …, actual, …, …, indicator: trees
    money: 확보한 국비, 12 …, …, actual, …, …, indicator: money"
  `);
});

test('makes every id its own', () => {
  const proposal = propose(`
    항목 | 값 | 단위 | id
    수출액 | 1 | 건 | twin
    수출액 | 2 | 건 | twin
    수출 액 | 3 | 건 | Bad_Id
    ㅋㅋ!! | 4 | 건 |`);
  const ids = proposal.figures.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(tellFigures(proposal)).toMatchInlineSnapshot(`
    "twin: 수출액, 1 건, …, …, …, …
    twin-2?: 수출액, 2 건, …, …, …, …
    suchul-aek?: 수출 액, 3 건, …, …, …, …
    figure?: ㅋㅋ!!, 4 건, …, …, …, …"
  `);
  expect(tellRemarks(proposal)).toMatchInlineSnapshot(
    `"look B4 id "Bad_Id"는 영문 소문자로 지은 것이 아니어서 쓰지 않았습니다. 숫자와 붙임표(-)는 섞어도 됩니다."`,
  );
});

test('guesses nothing from what it cannot read, and tells where it stands', () => {
  const proposal = propose(`
    항목 | 값 | 단위 | 기간 | 구분 | 범위 | 출처
    가 | ▲12 | 명 | 작년 | 전망 | 온 나라 | 모르는 책
    나 | 10~20 | 마리 | 2031.1 | 실적 | 기관 | news
    다 | 3억 | 억 원 | 2031 | 실적 | 기관 | news
     | 5 | 건 | 2031 | | 기관 | news`);
  expect(tellFigures(proposal)).toMatchInlineSnapshot(`
    "ga?: 가, … 명, …, …, …, …
    na?: 나, … 마리, …, actual, own, news
    da?: 다, … 억 원, 2031, actual, own, news
    figure?: …, 5 건, 2031, …, own, news"
  `);
  expect(tellRemarks(proposal)).toMatchInlineSnapshot(`
    "fill E2 "전망": 실적, 목표, 계획, 계획 예산 가운데 무엇인지 알 수 없습니다.
    fill D2 "작년": 알아볼 수 없는 기간입니다.
    fill F2 "온 나라": report.yaml의 scopes에 없습니다.
    fill G2 "모르는 책": sources.yaml에 없습니다. 출처를 먼저 더하세요.
    fill B2 "▲12": ▲와 ▼는 늘고 준 것인지 음수인지 알 수 없습니다.
    fill C3 "마리": 아는 단위가 아닙니다. 맞는 단위라면 report.yaml의 units에 더하세요.
    fill D3 "2031.1": 알아볼 수 없는 기간입니다.
    fill B3 "10~20": 수가 하나가 아닙니다.
    fill B4 "3억": 단위가 "억 원"인 칸이어서 얼마인지 알 수 없습니다.
    fill A5 이름이 비어 있습니다."
  `);
  expect(proposal.figures.map(({ unread }) => unread)).toEqual(['▲12', '10~20', '3억', undefined]);
});

test('tells of what was read in a way that may not be meant', () => {
  const proposal = propose(`
    항목 | 값(명)
    가 | (12)
    나 | 28.5%
    다 | 1,234(잠정)
    라 | 0.12345678`);
  expect(tellFigures(proposal)).toMatchInlineSnapshot(`
    "ga?: 가, -12 명, …, …, …, …
    na?: 나, 28.5 %, …, …, …, …
    da?: 다, 1234 명, …, …, …, …, status: provisional
    ra?: 라, 0.12345678 명, …, …, …, …"
  `);
  expect(tellRemarks(proposal)).toMatchInlineSnapshot(`
    "look B2 "(12)": 괄호로 싼 수를 음수로 읽었습니다.
    look B3 "28.5%": 단위를 열의 "명" 대신 칸에 적힌 "%"로 적었습니다.
    look B5 "0.12345678": 소수점 아래가 깁니다. 알맞게 반올림하세요."
  `);
  expect(tellRemarks(propose('비율 | 값(%)\n가 | 0.285'))).toMatchInlineSnapshot(
    `"look B2 0.285%로 적었습니다. 28.5%를 뜻한다면 고치세요."`,
  );
});

test('lets a unit line speak for the whole table only where it names one known unit', () => {
  const unitsOf = (line: string) =>
    propose(`${line}\n항목 | 값\n가 | 1\n나 | 2`).figures.map(({ fields }) => fields.unit);
  expect(unitsOf('(단위: 억원)')).toEqual(['억 원', '억 원']);
  expect(unitsOf('성과 | (단위 : 명)')).toEqual(['명', '명']);
  expect(unitsOf('(단위: 건, 백만 원)')).toEqual(['(채우기)', '(채우기)']);
  expect(tellRemarks(propose('(단위: 건, 백만 원)\n항목 | 값\n가 | 1'))).toMatchInlineSnapshot(
    `"fill A1 "(단위: 건, 백만 원)": 어느 열의 단위인지, 또는 어떤 단위인지 알 수 없습니다."`,
  );
});

test('finds the head below whatever stands above it', () => {
  const proposal = propose(`
    예시 기관 2031년 업무 보고
    작성: 기획팀 | 2032. 1. 5.

    기준일 | 2031-12-31
    항목 | 값 | 단위
    가 | 1 | 건`);
  expect(proposal.table.head).toEqual({ first: 5, last: 5 });
  expect(proposal.table.title).toBe('예시 기관 2031년 업무 보고');
});

test('stops where another table begins', () => {
  const proposal = propose(`
    항목 | 값 | 단위
    가 | 1 | 건

    항목 | 실적 | 기간
    나 | 2 | 2031`);
  expect(proposal.figures).toHaveLength(1);
  expect(tellRemarks(proposal)).toMatchInlineSnapshot(
    `"left-out row 4 여기부터는 다른 표인 듯합니다. 시트를 나누어 따로 옮기세요."`,
  );
});

test.each(['가 | 1 | 2\n나 | 3 | 4', '제목뿐', '첫째 줄\n둘째 줄'])('finds no table in %j', (text) => {
  expect(proposeFigures(aSheet(text), anEarlierReport())).toBeUndefined();
});

test('proposes nothing where no cell has a value', () => {
  const proposal = propose('항목 | 값 | 단위\n가 | - | 명\n나 | 해당 없음 | 명');
  expect(proposal.figures).toEqual([]);
  expect(tellRemarks(proposal)).toMatchInlineSnapshot(`
    "left-out row 2 값이 없는 행 "가"
    left-out row 3 값이 없는 행 "나""
  `);
});
