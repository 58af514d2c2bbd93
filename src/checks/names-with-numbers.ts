/** One kind of wording whose digits are part of a name, a date or an address, not a quantity. */
interface NameRule {
  what: string;
  pattern: RegExp;
  /** Such words, whole: no digit of them is left. */
  examples: readonly string[];
}

/** Digits that neither continue a number nor stand behind its comma or point. */
const n = String.raw`(?<![\d.,])\d`;

/** What a handful of is singled out (3대 전략), and what goes between. */
const ranked =
  '과제 전략 목표 산업 기업 사업 뉴스 핵심 분야 중점 중심 주력 추진 실천 방향 원칙 정책 국정 가치 비전 성과 신산업 미래 첨단 주요 대표 권역 거점 강국 브랜드 축'.split(
    ' ',
  );

/** Words for people of an age. */
const people =
  '청소년 청년 중년 장년 노년 여성 남성 남녀 인구 가구 주민 근로자 노동자 취업자 구직자 창업자 자녀 부모 학생 직장인 이상 이하 초반 중반 후반'.split(
    ' ',
  );

/**
 * What may be typed by hand though it has digits and perhaps a word that is also a unit. In case of doubt a wording is
 * not here: an author can write `<Free>` around a name, but nobody sees a number that passed for one.
 */
export const namesWithNumbers: readonly NameRule[] = [
  {
    what: 'titles of laws, papers and books',
    pattern: /「[^」]*」|『[^』]*』/gu,
    examples: ['「중소기업 100개사 지원법」', '『1999년 17건의 기록』'],
  },
  {
    what: 'web and mail addresses',
    pattern: /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gu,
    examples: ['https://example.org/17건', 'office2@example.org'],
  },
  {
    what: 'telephone numbers',
    pattern: /(?<![\d-])\+?\d{1,4}(?:-\d{1,4})?-\d{3,4}-\d{4}(?!\d)|(?<![\d-])1\d{3}-\d{4}(?!\d)/gu,
    examples: ['061-729-2500', '+82-61-729-2500', '1588-0000'],
  },
  {
    what: 'dates in digits',
    pattern:
      /(?<![\d.,])(?:19|20)\d\d(?:\.\s?\d{1,2}\.(?:\s?\d{1,2}\.)?|\.\d{1,2}\.\d{1,2}|-\d\d(?:-\d\d)?)(?!\d)|[’'‘]?(?<![\d.,])\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?(?!\d)/gu,
    examples: ['1999. 3. 15.', '1999. 12.', '1999.5.20', '1999-12-02', '’22. 3. 15.'],
  },
  {
    what: 'times of day',
    pattern: new RegExp(String.raw`${n}{1,2}:\d\d(?!\d)|${n}{1,2}시(?![가-힣·])(?:\s?\d{1,2}분)?`, 'gu'),
    examples: ['14:05', '14시', '14시 30분'],
  },
  {
    what: 'years',
    pattern: new RegExp(String.raw`${n}{4}\s?(?:년도|년대|년생|년판|년산|년형|년)|[’'‘]\d\d\s?년도?`, 'gu'),
    examples: ['1999년', '1999년도', '1990년대', '1999년판', '’22년'],
  },
  {
    what: 'years of two digits, unless the words around them tell a duration',
    pattern: new RegExp(
      String.raw`(?<!(?:지난|최근|향후|앞으로|약|총)\s?)${n}\d년(?![가-힣]{0,1}\s?(?:간|동안|연속|만에|걸쳐|걸친|이상|이내|이하|미만|넘|가까|째|뒤|후|여))`,
      'gu',
    ),
    examples: ['21년'],
  },
  {
    what: 'years counted from a beginning, and plans named for their length',
    pattern: new RegExp(String.raw`${n}{1,3}\s?(?:주년|주기|개년|년\s?차|회차)`, 'gu'),
    examples: ['20주년', '10개년', '5개년', '3년 차', '2회차'],
  },
  {
    what: 'parts of a year, months and days',
    pattern: new RegExp(
      String.raw`${n}(?:\d?\s?월|\s?분기|\s?반기|\s?학기|\d?\s?세기)|${n}{1,2}\s?일(?!\s?(?:간|동안|연속|이내|만에|가량|이상))`,
      'gu',
    ),
    examples: ['5월', '5월 20일', '1분기', '2반기', '1학기', '21세기'],
  },
  {
    what: 'articles of laws',
    pattern: new RegExp(String.raw`${n}+조(?:의\s?\d+)?\s?제?\d+항(?:\s?제?\d+호)?|${n}+\s?항`, 'gu'),
    examples: ['8조 2항', '8조의2 제2항 제1호', '2항'],
  },
  {
    what: 'ordinal numbers',
    pattern: new RegExp(
      String.raw`(?<![가-힣])제\s?\d+(?:\.\d+)?\s?[가-힣]*|제\d+(?:조|항|호|목|장|절|편|회|차|기|대|단계|부|권|판|종|급)|${n}+\s?번째|${n}+회째`,
      'gu',
    ),
    examples: ['제8조', '제8조제2항', '제3차', '제1회', '제 20대', '3번째', '5회째'],
  },
  {
    what: 'rounds, phases, ranks, numbers of issues and floors',
    pattern: new RegExp(
      String.raw`${n}+(?:\.\d+)?\s?(?:차(?!례|량)|단계|등급|호선|호기|호|위|층|쪽|급)`,
      'gu',
    ),
    examples: ['4차', '1.5단계', '2단계', '1호', '2등급', '1위', '3층', '12쪽'],
  },
  {
    what: 'the few great ones: 대 before what is ranked, not counted',
    pattern: new RegExp(String.raw`${n}{1,3}\s?대(?=\s?(?:${ranked.join('|')}))`, 'gu'),
    examples: ['3대 전략', '100대 과제', '5대 핵심 분야'],
  },
  {
    what: 'decades of life: before a word for people, or where no counted thing stands before them',
    pattern: new RegExp(
      String.raw`(?<![\d.,])[1-9]0대(?=\s?(?:${people.join('|')}))|(?<![가-힣]\s?|[\d.,])[1-9]0대(?=(?:가|는|은|이|의|와|를|도|부터|에서|까지)?(?![가-힣]))`,
      'gu',
    ),
    examples: ['10대', '50대'],
  },
  {
    what: 'generations and terms of office',
    pattern: new RegExp(String.raw`${n}\s?세대|민선\s?\d기`, 'gu'),
    examples: ['5세대', '민선 7기'],
  },
  {
    what: 'diseases named for their year',
    pattern: /코로나(?:바이러스)?[\s-]?19/gu,
    examples: ['코로나19', '코로나-19'],
  },
  {
    what: 'one of each',
    pattern: /(?<![\d.,])1인(?=당|\s?(?:기업|가구|창조|미디어))/gu,
    examples: ['1인 가구', '1인당'],
  },
  {
    what: 'streets, roads and lots',
    pattern: new RegExp(String.raw`${n}+(?:-\d+)?\s?(?:번지|번길|번 출구|번 국도)`, 'gu'),
    examples: ['12-3번지', '25번길', '2번 국도'],
  },
  {
    what: 'versions',
    pattern: /(?<![\d.,])\d+(?:\.\d+){2,}/gu,
    examples: ['7.3.5'],
  },
];

/** The text with every name blanked out, letter for letter, so that offsets stay. */
export function withoutNames(text: string): string {
  return namesWithNumbers.reduce(
    (rest, { pattern }) => rest.replace(pattern, (name) => '\u0000'.repeat(name.length)),
    text,
  );
}
