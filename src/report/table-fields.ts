import { kindLabel } from '../domain/figure.ts';
import { statusLabel } from '../domain/figure-status.ts';
import { movedLabel, permalinkColumns } from '../permalinks/all-permalinks.ts';
import { figuresColumns } from '../permalinks/figures-table.ts';
import { recordKindLabels } from '../permalinks/kind-label.ts';
import { figureKind, figureStatus } from '../schema/figure.ts';

/** A column of a CSV file as Table Schema (Frictionless) tells of it. */
export interface TableField {
  name: string;
  type: 'string' | 'number' | 'year';
  format?: 'uri';
  description: string;
  constraints?: { required?: true; unique?: true; enum?: string[]; pattern?: string };
}

type Described<Columns extends readonly string[]> = Record<Columns[number], Omit<TableField, 'name'>>;

const required = { required: true } as const;
const text = (description: string) => ({ type: 'string', description }) as const;
const oneOf = (words: string[], description: string) =>
  ({ type: 'string', description, constraints: { enum: words } }) as const;

const ofFigures: Described<typeof figuresColumns> = {
  판: { type: 'year', description: '판의 연도', constraints: required },
  id: { ...text('판 안에서 하나뿐인 이름'), constraints: required },
  이름: { ...text('수치의 이름'), constraints: required },
  값: { type: 'number', description: '단위 앞의 십진수. 줄이지 않았습니다.', constraints: required },
  단위: { ...text('단위'), constraints: required },
  어림값: oneOf(['약'], '어림값이면 ‘약’'),
  기간: { ...text('기간, 읽는 대로'), constraints: required },
  구분: { ...oneOf(figureKind.options.map(kindLabel), '어떤 말인가') },
  상태: oneOf(figureStatus.options.map(statusLabel), '확정되지 않은 값이면 그 사정'),
  '누구의 수치': { ...text('누구의 수치인가'), constraints: required },
  목표: text('답하는 목표의 id. 다른 판의 것이면 2030/visitors처럼 적습니다.'),
  출처: { ...text('펴낸 곳, 제목, 날짜'), constraints: required },
  '출처 주소': { ...text('출처의 주소'), constraints: required },
  주석: text('주석'),
  절: { ...text('수치가 실린 절의 주소'), format: 'uri', constraints: required },
  정오: text('이 수치를 고친 정오의 이름, 쉼표로 나눔'),
  주소: { ...text('고유 링크'), format: 'uri', constraints: { required: true, unique: true } },
};

const ofPermalinks: Described<typeof permalinkColumns> = {
  판: { type: 'year', description: '판의 연도', constraints: required },
  종류: {
    ...oneOf([...Object.values(recordKindLabels), movedLabel], '무엇의 링크인가'),
  },
  이름: text('이름'),
  절: text('이것이 실린 절의 제목'),
  수치: text('수치의 값, 읽는 대로'),
  '짧은 코드': {
    ...text('/r/ 뒤에 붙이면 이 링크로 이어지는 코드'),
    constraints: { pattern: '\\d{4}-\\d+' },
  },
  주소: { ...text('고유 링크'), format: 'uri', constraints: { required: true, unique: true } },
  '옮긴 곳': { ...text('옮긴 주소이면 지금 있는 곳'), format: 'uri' },
};

/** The columns of the file of all figures. */
export const figuresFields = fieldsOf(figuresColumns, ofFigures);
/** The columns of the file of all permalinks. */
export const permalinkFields = fieldsOf(permalinkColumns, ofPermalinks);

function fieldsOf<Column extends string>(
  columns: readonly Column[],
  described: Record<Column, Omit<TableField, 'name'>>,
): TableField[] {
  return columns.map((name) => ({ name, ...described[name] }));
}
