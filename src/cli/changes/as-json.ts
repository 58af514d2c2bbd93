import { differenceCounts } from '../../domain/differences/difference-counts.ts';
import type { EditionDifferences } from '../../domain/differences/edition-differences.ts';
import type { FieldDifference } from '../../domain/differences/field-differences.ts';
import { figureChange } from '../../domain/differences/figure-change.ts';
import type { SectionBetween } from '../../domain/differences/sections-between.ts';
import type { SourceBetween } from '../../domain/differences/sources-between.ts';
import type { Between } from '../../domain/differences/things-between.ts';
import { figureKey } from '../../domain/figure-reference.ts';
import type { IndicatorChange } from '../../domain/indicator-changes.ts';
import type { TargetPromise } from '../../domain/promise.ts';
import type { Edition, Figure, Report, Section } from '../../domain/report.ts';
import type { ChangesJson, EditionJson, FieldJson, ThingJson, ValueJson } from './changes-json.ts';
import type { Obstacles } from './tell-changes.ts';

/** Everything that differs between two editions, for programs. */
export function changesAsJson(
  report: Report,
  differences: EditionDifferences,
  { errors, unread }: Obstacles,
): ChangesJson {
  const { before, after, changes, owed } = differences;
  const { rose, fell, stayed, apart, silent } = changes.indicators;
  return {
    format: 1,
    before: editionJson(before),
    after: editionJson(after),
    errors,
    unread: { files: unread, sections: differences.unread.map(sectionKey) },
    counts: differenceCounts(differences),
    cover: differences.cover.map(fieldJson),
    sections: differences.sections.flatMap(sectionJson),
    headings: differences.headings.flatMap(thingJson),
    figures: differences.figures.flatMap((each) => {
      const { before: was, after: is } = each;
      const told = was && is ? figureChange(was, is, report.settings.units) : {};
      return thingJson(each).map((thing) => ({ ...thing, change: null, apart: null, ...told }));
    }),
    tables: differences.tables.flatMap(thingJson),
    charts: differences.charts.flatMap(thingJson),
    sources: [
      ...differences.sources.added.map((each) => sourceJson('added', each)),
      ...differences.sources.removed.map((each) => sourceJson('removed', each)),
    ],
    indicators: [
      ...rose.map((each) => indicatorJson('rise', each)),
      ...fell.map((each) => indicatorJson('fall', each)),
      ...stayed.map((each) => indicatorJson('same', each)),
      ...apart.map((each) => indicatorJson('apart', each)),
      ...silent.map(({ indicator: { id, name }, last }) => {
        const direction = 'silent' as const;
        return { id, name, direction, before: valueJson(last), after: null, change: null, apart: null };
      }),
    ],
    restatements: changes.restatements.map(({ later, earlier, reason, why }) => {
      return { figure: figureKey(later), earlier: earlier.map(figureKey), reason, why };
    }),
    targets: {
      answered: changes.answers.map(({ promise, answer: { edition, outcome, provisional, ...answer } }) => ({
        target: figureKey(promise.target),
        edition,
        outcome,
        provisional,
        figure: answer.figure ? figureKey(answer.figure) : null,
        to: answer.to ? figureKey(answer.to) : null,
        text: answer.text ?? null,
        source: answer.source ?? null,
      })),
      owed: owed.map(({ target, due, owedBy }: TargetPromise) => {
        return { target: figureKey(target), due, owedBy: owedBy ?? null };
      }),
    },
  };
}

function editionJson({ year, data: { state, published, updated } }: Edition): EditionJson {
  return { year, state, published: published ?? null, updated };
}

function fieldJson({ field, before, after }: FieldDifference): FieldJson {
  return { field, before: before ?? null, after: after ?? null };
}

function sectionJson({
  status,
  before,
  after,
  counterpart,
  fields,
}: SectionBetween): ChangesJson['sections'] {
  if (status === 'same') return [];
  const { relation, sections, others, ended } = counterpart;
  return [
    {
      status,
      before: before ? keyOf(before) : null,
      after: after ? keyOf(after) : null,
      title: (after ?? (before as Section)).data.title,
      relation,
      sections: sections.map(keyOf),
      others: others.map(keyOf),
      ended: ended ?? null,
      fields: fields.map(fieldJson),
    },
  ];
}

function thingJson<Item extends { id: string }>(between: Between<Item>): ThingJson<Item>[] {
  const { status, before, after, fields } = between;
  if (status === 'same') return [];
  const { id } = (after ?? before) as Item;
  return [{ status, id, before: before ?? null, after: after ?? null, fields: fields.map(fieldJson) }];
}

function sourceJson(status: 'added' | 'removed', { id, source, uses }: SourceBetween) {
  const by = uses.map(({ edition = '', section }) =>
    section === undefined ? edition : `${edition}/${section}`,
  );
  return { status, id, source: source ?? null, by: [...new Set(by)] };
}

function indicatorJson(
  direction: 'rise' | 'fall' | 'same' | 'apart',
  { indicator: { id, name }, now, before, change, differs }: IndicatorChange,
) {
  return {
    id,
    name,
    direction,
    before: before ? valueJson(before.figure) : null,
    after: valueJson(now),
    change: change ?? null,
    apart: differs ?? null,
  };
}

function valueJson(figure: Figure): ValueJson {
  const { value, unit, period, status } = figure;
  return { figure: figureKey(figure), value, unit, period, status: status ?? null };
}

function keyOf({ edition, slug }: Section): string {
  return sectionKey({ edition, slug });
}

function sectionKey({ edition, slug }: { edition: string; slug: string }): string {
  return `${edition}/${slug}`;
}
