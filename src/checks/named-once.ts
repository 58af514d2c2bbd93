import { parseIdList } from '../domain/id-list.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { Edition, Report, Section } from '../domain/report.ts';
import type { PlanData } from '../schema/plan.ts';

/** No list names one thing twice: the second says nothing new, is counted once too often, or stands for something forgotten. */
export function namedOnce(report: Report): Problem[] {
  return [
    ...ofSettings(report),
    ...[...report.indicators.values()].flatMap(({ id, continues }) =>
      list('indicators.yaml', [id, 'continues'], continues),
    ),
    ...report.editions.flatMap((edition) => [
      ...ofCover(edition),
      ...edition.sections.flatMap((section) => [...ofSection(section), ...ofCards(section)]),
    ]),
  ].flatMap(({ names, placeOf }) =>
    names.flatMap((name, i): Problem[] =>
      name === undefined || names.indexOf(name) === i ? [] : [problem(name, placeOf(i))],
    ),
  );
}

interface List {
  /** What tells its items apart. */
  names: readonly (string | undefined)[];
  placeOf: (index: number) => Place;
}

type Path = readonly (string | number)[];

function list(file: string, path: Path, names: readonly (string | undefined)[] = []): List {
  return { names, placeOf: (index) => ({ file, path: [...path, index] }) };
}

function ofSettings({ settings }: Report): List[] {
  return [
    list('report.yaml', ['units'], settings.units),
    list(
      'report.yaml',
      ['pages'],
      settings.pages.map(({ page }) => page),
    ),
  ];
}

function ofCover({ file, data }: Edition): List[] {
  const { message, strategies, ended, contents } = data;
  const of = (path: Path, names: readonly string[] = []) => list(file, path, names);
  return [
    of(
      ['message', 'paragraphs'],
      message?.paragraphs.map(({ text }) => text),
    ),
    of(
      ['strategies'],
      strategies.map(({ strategy }) => strategy),
    ),
    of(['key-figures'], data['key-figures']),
    of(
      ['ended'],
      ended.map(({ section }) => section),
    ),
    of(
      ['contents'],
      contents.map(({ title }) => title),
    ),
  ];
}

function ofSection({ file, data }: Section): List[] {
  const of = (path: Path, names: readonly string[] | undefined) => list(file, path, names);
  return [
    of(['continues'], data.continues),
    of(['key-figures'], data['key-figures']),
    ...ofPlan(file, data.plan),
    ...Object.entries(data.figures).flatMap(([id, { also, parts, including, rivals, restates }]) => [
      of(['figures', id, 'also'], also),
      of(['figures', id, 'parts'], parts),
      of(['figures', id, 'including'], including),
      of(
        ['figures', id, 'rivals'],
        rivals.map(({ source, value }) => `${source}: ${value}`),
      ),
      ...rivals.map((rival, i) => of(['figures', id, 'rivals', i, 'also'], rival.also)),
      of(
        ['figures', id, 'restates'],
        restates.map(({ figures }) => figures.join(', ')),
      ),
      ...restates.map(({ figures }, i) => of(['figures', id, 'restates', i, 'figures'], figures)),
    ]),
    of(
      ['shares'],
      data.shares.map((shares) => shares.of),
    ),
    ...data.shares.map(({ figures }, i) => of(['shares', i, 'figures'], figures)),
    ...Object.entries(data.tables).map(([id, { rows }]) =>
      of(
        ['tables', id, 'rows'],
        rows.map(({ label, figures }) => [label, ...figures].join(' ')),
      ),
    ),
    ...Object.entries(data.charts).flatMap(([id, { figures, series = [] }]) => [
      of(['charts', id, 'figures'], figures),
      of(
        ['charts', id, 'series'],
        series.map(({ name }) => name),
      ),
      ...series.map((each, i) => of(['charts', id, 'series', i, 'figures'], each.figures)),
    ]),
  ];
}

function ofPlan(file: string, plan: PlanData | undefined): List[] {
  if (!plan) return [];
  const of = (name: keyof PlanData, names: readonly (string | number)[]) =>
    list(file, ['plan', name], names.map(String));
  const texts = (name: 'makers' | 'goals') =>
    of(
      name,
      plan[name].map(({ text }) => text),
    );
  const ids = (name: 'phases' | 'pillars' | 'regions') =>
    of(
      name,
      plan[name].map(({ id }) => id),
    );
  return [
    texts('makers'),
    texts('goals'),
    ids('phases'),
    ids('pillars'),
    ids('regions'),
    of('targets', plan.targets),
    of('structure', plan.structure),
    of('gaps', plan.gaps),
    list(file, ['plan', 'horizon', 'milestones'], plan.horizon?.milestones.map(String)),
  ];
}

function ofCards({ file, outline }: Section): List[] {
  return outline.tags
    .filter(({ name }) => name === 'Cards')
    .map(({ attributes, line, column }) => ({
      names: parseIdList(attributes.ids ?? ''),
      placeOf: () => ({ file, line, column }),
    }));
}

function problem(name: string, place: Place): Problem {
  const field = String(place.path?.findLast((step) => typeof step === 'string') ?? 'Cards');
  const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  return {
    check: 'named-once',
    severity: 'error',
    place,
    what: {
      ko: `"${field}" 목록에 "${shown}" 항목이 두 번 있습니다.`,
      en: `The list "${field}" has "${shown}" twice.`,
    },
    remedy: {
      ko: '하나를 지우거나, 빠뜨린 다른 것으로 고치세요.',
      en: 'Take one away, or name what was meant instead.',
    },
  };
}
