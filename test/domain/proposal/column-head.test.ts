import { expect, test } from 'vitest';
import { readHead, readKind } from '../../../src/domain/proposal/column-head.ts';

test.each([
  ['수치', { role: 'label' }],
  ['  지표 명 ', { role: 'label' }],
  ['짧은 이름', { role: 'short' }],
  ['값(명)', { role: 'value', unit: '명' }],
  ['VALUE', { role: 'value' }],
  ['단위', { role: 'unit' }],
  ['연도', { role: 'period' }],
  ['기준일', { role: 'as-of' }],
  ['구분', { role: 'sorting' }],
  ['누구의 수치', { role: 'scope' }],
  ['출처', { role: 'source' }],
  ['지표', { role: 'indicator' }],
  ['ID', { role: 'id' }],
  ['비고', { role: 'note' }],
  ['No.', { role: 'number-of-row' }],
  ['달성률(B/A)', { role: 'derived', name: '달성률(B/A)' }],
  ['증감률(%)', { role: 'derived', name: '증감률', unit: '%' }],
  ['실적(A)', { role: 'value', kind: 'actual' }],
  ['목표', { role: 'value', kind: 'target' }],
  ['목표값', { role: 'value', kind: 'target' }],
  ['계획 예산(억 원)', { role: 'value', kind: 'planned-budget', unit: '억 원' }],
  ['2031', { role: 'value', period: '2031' }],
  ['2031년', { role: 'value', period: '2031' }],
  ['’31년 실적', { role: 'value', kind: 'actual', period: '2031' }],
  ['2031년목표', { role: 'value', kind: 'target', period: '2031' }],
  ['목표 2031', { role: 'value', kind: 'target', period: '2031' }],
  ['2031년 상반기 실적', { role: 'value', kind: 'actual', period: '2031-01~2031-06' }],
  ['사업비(백만 원)', { name: '사업비', unit: '백만 원' }],
  ['사업비 [단위 : 백만원]', { name: '사업비', unit: '백만 원' }],
  ['건수', { name: '건수', unit: '건' }],
  ['나무 수', { name: '나무 수' }],
  ['2031-12-31', { name: '2031-12-31' }],
  ['constructor', { name: 'constructor' }],
  ['', {}],
])('understands %j', (typed, expected) => {
  expect(readHead(typed)).toEqual(expected);
});

test.each([
  ['실적', 'actual'],
  [' 목표 ', 'target'],
  ['계획예산', 'planned-budget'],
  ['Planned budget', 'planned-budget'],
  ['전망', undefined],
  ['toString', undefined],
])('reads the kind %j', (typed, expected) => {
  expect(readKind(typed)).toBe(expected);
});
