/** What can be counted or measured, without a magnitude. */
export interface UnitBase {
  /** As it is written: `원`. */
  base: string;
  kind: UnitKind;
  /** As it is read aloud: `퍼센트` for `%`. */
  spoken: string;
  /** Its English name, for heads: `KRW`, `people`. */
  english: string;
}

type UnitKind = 'counter' | 'currency' | 'symbol';

/** Written and English names of what is counted one by one; joined to its digits. */
const counters: Record<string, string> = {
  명: 'people',
  인: 'people',
  건: 'cases',
  개: 'items',
  개사: 'companies',
  '개 기업': 'companies',
  '개 업체': 'companies',
  개소: 'places',
  곳: 'places',
  개국: 'countries',
  '개 나라': 'countries',
  '개 도시': 'cities',
  '개 대륙': 'continents',
  '개 시·군': 'cities and counties',
  '개 시·도': 'provinces',
  '개 지역': 'regions',
  '개 권역': 'regions',
  '개 지자체': 'local governments',
  '개 기관': 'institutions',
  '개 대학': 'universities',
  '개 학교': 'schools',
  '개 부처': 'ministries',
  '개 센터': 'centres',
  '개 단지': 'complexes',
  '개 특구': 'special zones',
  '개 구역': 'areas',
  '개 시설': 'facilities',
  '개 공장': 'factories',
  '개 호실': 'units',
  '개 사업': 'projects',
  '개 과제': 'tasks',
  '개 프로젝트': 'projects',
  '개 프로그램': 'programmes',
  '개 과정': 'courses',
  '개 행사': 'events',
  '개 산업': 'industries',
  '개 분야': 'fields',
  '개 업종': 'trades',
  '개 품목': 'items',
  '개 제품': 'products',
  '개 기술': 'technologies',
  '개 전략': 'strategies',
  '개 지표': 'indicators',
  '개 항목': 'items',
  '개 단계': 'phases',
  '개 조직': 'units',
  '개 부서': 'departments',
  '개 팀': 'teams',
  '개 단': 'divisions',
  '개 실': 'offices',
  '개 연구회': 'study groups',
  '개 부스': 'booths',
  팀: 'teams',
  단: 'divisions',
  실: 'offices',
  대: 'units',
  기: 'units',
  식: 'sets',
  종: 'kinds',
  점: 'points',
  위: 'in rank',
  등급: 'grade',
  배: 'times',
  회: 'times',
  차례: 'times',
  번: 'times',
  편: 'papers',
  권: 'volumes',
  쪽: 'pages',
  동: 'buildings',
  층: 'floors',
  호: 'houses',
  가구: 'households',
  세대: 'households',
  척: 'vessels',
  필지: 'plots',
  평: 'pyeong',
  톤: 'tonnes',
  년: 'years',
  개년: 'years',
  개월: 'months',
  주: 'weeks',
  일: 'days',
  시간: 'hours',
  분: 'minutes',
};

const currencies: Record<string, string> = { 원: 'KRW', 달러: 'USD', 유로: 'EUR', 엔: 'JPY', 위안: 'CNY' };

/** Read aloud and English. A ratio is set with spaces: 2.68 대 1. */
const symbols: Record<string, readonly [spoken: string, english: string]> = {
  '%': ['퍼센트', '%'],
  '%p': ['퍼센트포인트', 'percentage points'],
  '대 1': ['대 일', 'to 1'],
  '㎡': ['제곱미터', 'm²'],
  '㎢': ['제곱킬로미터', 'km²'],
  '㎥': ['세제곱미터', 'm³'],
  '㎜': ['밀리미터', 'mm'],
  m: ['미터', 'm'],
  '㎞': ['킬로미터', 'km'],
  ha: ['헥타르', 'ha'],
  '㎏': ['킬로그램', 'kg'],
  t: ['톤', 't'],
  '℃': ['도', '°C'],
  kW: ['킬로와트', 'kW'],
  MW: ['메가와트', 'MW'],
  GW: ['기가와트', 'GW'],
  kWh: ['킬로와트시', 'kWh'],
  MWh: ['메가와트시', 'MWh'],
  GWh: ['기가와트시', 'GWh'],
  TWh: ['테라와트시', 'TWh'],
};

export const unitBases: readonly UnitBase[] = [
  ...Object.entries(counters).map(([base, english]) => counter(base, english)),
  ...Object.entries(currencies).map(([base, english]) => ({
    base,
    kind: 'currency' as const,
    spoken: base,
    english,
  })),
  ...Object.entries(symbols).map(([base, [spoken, english]]) => ({
    base,
    kind: 'symbol' as const,
    spoken,
    english,
  })),
];

/** How the symbols are read aloud, longest symbol first. */
export const spokenSymbols: readonly (readonly [symbol: string, spoken: string])[] = Object.entries(symbols)
  .map(([symbol, [spoken]]) => [symbol, spoken] as const)
  .sort(([a], [b]) => b.length - a.length);

/** Something that is counted one by one and read as it is written. */
export function counter(base: string, english: string): UnitBase {
  return { base, kind: 'counter', spoken: base, english };
}
