import { compare, multiply } from '../domain/decimal.ts';
import { withJosa } from '../domain/josa.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChartPoint, ChartSeries } from './chart-point.ts';
import { lineGaps } from './line-gaps.ts';
import { chartValues, type ChartValue } from './chart-values.ts';

const typeNames: Record<ChartModel['type'], string> = {
  bar: '막대 도표',
  'stacked-bar': '누적 막대 도표',
  line: '꺾은선 도표',
  doughnut: '도넛 도표',
  progress: '목표 대비 도표',
};

/**
 * What a reader who does not see the picture has to know, written from its data: type, what is measured, highest and
 * lowest, total, trend of lines, distance from targets. Compared exactly, and worded for a voice.
 */
export function chartDescription(model: ChartModel): string {
  const values = chartValues(model);
  const sentences = [
    `${typeNames[model.type]}.`,
    subject(model, values),
    ...(model.type === 'progress' ? values.flatMap(progress) : extremes(model, values)),
    ...(model.type === 'line' ? model.series.flatMap((series) => trend(series, model.categories)) : []),
    total(model),
  ];
  const text = sentences.filter((sentence) => sentence !== undefined).join(' ');
  return text.replaceAll('△', '마이너스 ');
}

function subject(model: ChartModel, values: ChartValue[]): string {
  const { type, what, unit, period, kind, series, categories } = model;
  const details = [unit && `단위: ${unit}`, period, kind].filter((each) => each).join(', ');
  const isGrid = series.length > 1 && categories.some((category) => category !== '');
  const names = series.map(({ name }) => name).join(', ');
  const stops = `${categories.length - lineGaps(model).length}개 시점`;
  const words =
    type === 'line'
      ? isGrid || what
        ? `${isGrid ? `${names}의 값을` : withJosa(what ?? '', '을')} ${stops}에 걸쳐`
        : `${stops}의 값을`
      : isGrid
        ? `${categories.length}개 항목의 값을 ${withJosa(names, '으로')} 나누어`
        : what
          ? `${withJosa(what, '을')} ${values.length}개 항목으로 나누어`
          : `${values.length}개 항목의 값을`;
  return `${words} 보인다${details === '' ? '' : `(${details})`}.`;
}

function extremes({ unit, type }: ChartModel, values: ChartValue[]): string[] {
  const [first, ...others] = values;
  if (!first || unit === undefined) return [];
  if (others.length === 0) return [`값은 ${withJosa(told(first), '이다')}.`];
  const highest = others.reduce((best, value) => (order(value, best) > 0 ? value : best), first);
  const lowest = others.reduce((best, value) => (order(value, best) < 0 ? value : best), first);
  if (order(highest, lowest) === 0) return [`값은 ${withJosa(first.point.words, '으로')} 모두 같다.`];
  const name = (value: ChartValue) => named(values.filter((each) => order(each, value) === 0));
  const second = values
    .filter((value) => order(value, highest) < 0)
    .reduce<ChartValue | undefined>(
      (best, value) => (best && order(best, value) > 0 ? best : value),
      undefined,
    );
  const stands = values.filter((value) => order(value, highest) === 0).length === 1;
  const isFar =
    type === 'bar' && stands && values.length > 2 && second && isMoreThanTwice(highest.point, second.point);
  return [
    `가장 큰 값은 ${name(highest)}, 가장 작은 값은 ${withJosa(name(lowest), '이다')}.`,
    ...(isFar ? ['가장 큰 값은 그다음 값의 두 배가 넘는다.'] : []),
  ];
}

/** Values that are equal, by their names: `도비와 시비의 51.2억 원`. */
function named(values: ChartValue[]): string {
  const [first, second] = values;
  if (!first) return '';
  if (!second) return told(first);
  const names =
    values.length === 2
      ? `${withJosa(first.name, '과')} ${second.name}`
      : `${first.name} 등 ${values.length}개 항목`;
  return `${names}의 ${first.point.words}`;
}

function told({ name, point }: ChartValue): string {
  const remark = [point.mark, point.share].filter((each) => each).join(', ');
  return `${name} ${point.words}${remark === '' ? '' : `(${remark})`}`.trim();
}

function order(a: ChartValue, b: ChartValue): number {
  return compare(a.point.value, b.point.value);
}

function isMoreThanTwice(highest: ChartPoint, second: ChartPoint): boolean {
  return compare(second.value, '0') > 0 && compare(highest.value, multiply(second.value, '2')) > 0;
}

/** How a line runs over what has happened; what is only aimed at follows by itself. Nobody knows what it did in a gap. */
function trend({ name, points }: ChartSeries, categories: string[]): string[] {
  const stops = points.flatMap((point, index) => (point ? [{ point, when: categories[index] ?? '' }] : []));
  const past = stops.filter(({ point }) => point.kind === 'actual');
  const [path, tense] = past.length > 0 ? [past, '했다'] : [stops, '한다'];
  const first = path[0];
  const last = path.at(-1);
  const ahead = stops
    .filter(({ point }) => past.length > 0 && point.kind !== 'actual')
    .map(
      ({ point, when }) =>
        `${when} ${withJosa(`${point.mark ?? ''}`, '은')} ${withJosa(point.words, '이다')}.`,
    );
  if (!first || !last || path.length < 2) return ahead;
  const steps = path
    .slice(1)
    .map(({ point }, index) => compare(point.value, path[index]?.point.value ?? point.value));
  const change = compare(last.point.value, first.point.value);
  const isWhole = points
    .slice(points.indexOf(first.point), points.indexOf(last.point))
    .every((point) => point);
  const course = [
    name === '' ? '' : `${withJosa(name, '은')} `,
    `${first.when} ${first.point.words}에서 ${last.when} ${withJosa(last.point.words, '으로')} `,
  ].join('');
  return [`${course}${courseWords(steps, change, tense, isWhole)}.`, ...ahead];
}

function courseWords(steps: number[], change: number, tense: string, isWhole: boolean): string {
  const direction = change > 0 ? '증가' : '감소';
  if (!isWhole && change !== 0) return direction + tense;
  if (steps.every((step) => step === 0)) return tense === '했다' ? '변하지 않았다' : '변하지 않는다';
  if (change === 0) return `증감을 거쳐 처음 값${tense === '했다' ? '이 되었다' : '이 된다'}`;
  if (steps.every((step) => step === change)) return `계속 ${direction}${tense}`;
  if (steps.some((step) => step === -change)) return `증감을 거쳐 ${direction}${tense}`;
  return direction + tense;
}

/** `신규 일자리 창출은 903명으로, 목표 846명보다 57명 많다(달성률 106.7%).` */
function progress({ name, point }: ChartValue): string[] {
  const { target } = point;
  const value = `${withJosa(name, '은')} ${point.words}`;
  if (!target) return [`${withJosa(value, '이다')}.`];
  if (!target.distance) return [`${withJosa(value, '이고')}, 목표는 ${withJosa(target.words, '이다')}.`];
  const side = compare(point.value, target.value);
  if (side === 0) return [`${withJosa(value, '으로')}, 목표 ${withJosa(target.words, '과')} 같다.`];
  const isRate = point.words.endsWith('%');
  const words = side > 0 ? (isRate ? '높다' : '많다') : isRate ? '낮다' : '적다';
  const share = target.share ? `(달성률 ${target.share})` : '';
  return [`${withJosa(value, '으로')}, 목표 ${target.words}보다 ${target.distance} ${words}${share}.`];
}

function total({ totals, series, type }: ChartModel): string | undefined {
  const [only, ...others] = totals;
  const parts = type === 'doughnut' ? series[0]?.points.length : series.length;
  return only && others.length === 0 && (parts ?? 0) > 1
    ? `합계는 ${withJosa(only.words, '이다')}.`
    : undefined;
}
