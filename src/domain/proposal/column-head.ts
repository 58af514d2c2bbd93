import { parseUnit } from '../unit.ts';
import type { FigureKind } from '../../schema/figure.ts';
import { readPeriod } from './typed-period.ts';
import { readUnit, splitUnit } from './typed-unit.ts';

/** What the cells of a column say of a figure. `sorting` is a group of rows, or the kind of a figure; its cells decide. */
export type Role =
  | 'label'
  | 'short'
  | 'value'
  | 'unit'
  | 'period'
  | 'as-of'
  | 'sorting'
  | 'scope'
  | 'source'
  | 'indicator'
  | 'id'
  | 'note'
  | 'derived'
  | 'number-of-row';

/** The head of a column, understood. */
export interface ColumnHead {
  /** Undefined for words that only the cells below can explain. */
  role?: Role;
  /** What a column of values is about, where it is not simply the value: `사업비`. */
  name?: string;
  kind?: FigureKind;
  period?: string;
  unit?: string;
}

const names: Record<Role, string> = {
  label:
    '수치 수치명 수치이름 수치의이름 이름 항목 항목명 세부항목 지표명 지표이름 성과지표 성과지표명 성과항목 세부지표 세부지표명 내용 label name item figure',
  short: '짧은이름 짧은이름표 약칭 줄임말 줄인이름 short shortname',
  value: '값 수치값 실적값 데이터 value',
  unit: '단위 unit',
  period: '기간 연도 년도 회계연도 시점 해 period year',
  'as-of': '기준 기준일 기준일자 기준연도 기준년도 기준시점 기준월 asof',
  sorting: '구분 종류 유형 분류 분야 부문 대분류 중분류 kind type category',
  scope: '누구의수치 누구의수치인가 범위 주체 scope',
  source: '출처 출처id 자료 자료출처 근거 근거자료 source',
  indicator: '지표 지표id 지표코드 indicator',
  id: 'id 아이디 식별자 고유이름 수치id',
  note: '비고 주석 주 참고 참고사항 설명 note notes remark remarks',
  derived:
    '달성률 달성율 달성도 달성여부 이행률 증감 증감률 증감율 증가율 전년대비 전년대비증감 전년대비증감률 대비 차이',
  'number-of-row': '번호 순번 연번 no #',
};

const roles = new Map(
  Object.entries(names).flatMap(([role, words]) => words.split(' ').map((word) => [word, role as Role])),
);

const kinds = new Map<string, FigureKind>([
  ['실적', 'actual'],
  ['실적치', 'actual'],
  ['성과', 'actual'],
  ['결과', 'actual'],
  ['actual', 'actual'],
  ['result', 'actual'],
  ['목표', 'target'],
  ['목표치', 'target'],
  ['target', 'target'],
  ['계획', 'plan'],
  ['plan', 'plan'],
  ['계획예산', 'planned-budget'],
  ['planned-budget', 'planned-budget'],
  ['plannedbudget', 'planned-budget'],
]);

/** The kind of a figure in its Korean or English word: `목표`, `계획 예산`, `actual`. */
export function readKind(typed: string): FigureKind | undefined {
  return kinds.get(tight(typed)) ?? kinds.get(tight(typed).replace(/값$/u, ''));
}

/**
 * Understands the head of a column, whatever its spaces and brackets: `사업비(백만 원)` is the name 사업비 with its unit, `2031년 목표` a
 * value with its period and kind, `실적(A)` a value of that kind. `extra` are the further units of a report.
 */
export function readHead(typed: string, extra: readonly string[] = []): ColumnHead {
  const { words: text, unit } = splitUnit(typed, extra);
  const said = unit === undefined ? {} : { unit };
  const bare = text.replace(/\s*[([<][^)\]>]*[)\]>]/gu, '').trim();
  const role = roles.get(tight(text)) ?? roles.get(tight(bare));
  if (role === 'derived') return { role, name: text, ...said };
  if (role !== undefined) return { role, ...said };
  const time = readTime(bare);
  if (time) return { role: 'value', ...time, ...said };
  // 건수 counts 건.
  const counted = /^(.+)수$/u.exec(bare)?.[1];
  const counter = counted === undefined ? undefined : readUnit(counted, extra);
  const isCounter = counter !== undefined && parseUnit(counter, extra)?.kind === 'counter';
  if (unit === undefined && isCounter) return { name: text, unit: counter };
  return { ...(text !== '' && { name: text }), ...said };
}

/** What two heads, one over the other, say together: `2031년` over `목표`, `사업비(억 원)` over `실적`. */
export function joinHeads(upper: ColumnHead, lower: ColumnHead): ColumnHead {
  const role = lower.role ?? upper.role;
  const name = [upper.name, lower.name].filter((each) => each !== undefined).join(' ');
  return { ...upper, ...lower, ...(role && { role }), ...(name !== '' && { name }) };
}

/** A kind, a time, or both, in either order. */
function readTime(text: string): Pick<ColumnHead, 'kind' | 'period'> | undefined {
  const whole = readKind(text);
  if (whole) return { kind: whole };
  const period = headPeriod(text);
  if (period) return { period };
  const words = text.split(/\s+/u);
  for (let cut = 1; cut < words.length; cut++) {
    const [first, second] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const found = {
      kind: readKind(second) ?? readKind(first),
      period: headPeriod(first) ?? headPeriod(second),
    };
    if (found.kind && found.period) return { kind: found.kind, period: found.period };
  }
  const [, time = '', kind = ''] = /^(.*?\d+년(?:도)?)(\D+)$/u.exec(text) ?? [];
  const joined = { kind: readKind(kind), period: headPeriod(time) };
  return joined.kind && joined.period ? { kind: joined.kind, period: joined.period } : undefined;
}

/** A year or a month; a day in a head is the day on which somebody made the table. */
function headPeriod(text: string): string | undefined {
  const period = readPeriod(text);
  return period === undefined || /^\d{4}-\d\d-\d\d$/.test(period) ? undefined : period;
}

function tight(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s·.:_'"]/gu, '');
}
