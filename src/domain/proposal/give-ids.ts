import { withJosa } from '../josa.ts';
import { idForm } from '../../schema/id-form.ts';
import type { Figure, Report } from '../report.ts';
import { unitBase } from '../unit.ts';
import { idFromWords, uniqueIds } from './unique-ids.ts';
import { findLabelled, findStating } from './known-things.ts';
import type { ProposedFigure } from './proposed-figure.ts';
import type { Remarks } from './remark.ts';
import type { RowFigure } from './row-figures.ts';

/** A figure under the name that it is proposed with, and under the name of its row and column alone. */
export interface NamedFigure {
  figure: RowFigure;
  label: string | undefined;
  plain: string | undefined;
  /** What it is the total of. */
  whole: string | undefined;
}

type Id = Pick<ProposedFigure, 'id' | 'idFrom'>;

/**
 * An id for each figure, all different: the one in the table; that under which the newest edition states the same indicator, or
 * has the same label; that of the indicator; or one made of the name.
 */
export function giveIds(named: readonly NamedFigure[], report: Report, remarks: Remarks): Id[] {
  const ofRow = Map.groupBy(named, ({ figure: { place } }) => place.row);
  const bases = named.map((each) => {
    const isAlone = ofRow.get(each.figure.place.row)?.length === 1;
    return givenId(each.figure, isAlone, remarks) ?? knownId(each, report) ?? madeUpId(each, report);
  });
  const known = new Set(bases.flatMap(({ id, idFrom }) => (idFrom === 'made-up' ? [] : [id])));
  const taken = report.editions.flatMap(({ figures }) => [...figures.keys()]).filter((id) => !known.has(id));
  const ids = uniqueIds(
    named.map(({ figure: { name = '', period = '' } }, index) => ({
      base: bases[index]?.id ?? '',
      name: idFromWords(name, ''),
      period: idFromWords(period, ''),
    })),
    new Set(taken),
  );
  return ids.map((id, index) => {
    const base = bases[index];
    return { id, idFrom: base?.id === id ? base.idFrom : 'made-up' };
  });
}

/** How ids tell what is no result. */
const suffixes = { actual: '', target: '-target', plan: '-plan', 'planned-budget': '-budget' } as const;

/** The id in the table; where its row has several figures, that of the result. */
function givenId(
  { givenId: id, kind = 'actual', place }: RowFigure,
  isAlone: boolean,
  remarks: Remarks,
): Id | undefined {
  if (id === undefined) return undefined;
  if (idForm.test(id) && /[a-z]/.test(id)) {
    const suffix = isAlone ? '' : suffixes[kind];
    return { id: `${id}${suffix}`, idFrom: suffix === '' ? 'table' : 'made-up' };
  }
  remarks.look(
    place,
    `id ${withJosa(`"${id}"`, '은')} 영문 소문자로 지은 것이 아니어서 쓰지 않았습니다. 숫자와 붙임표(-)는 섞어도 됩니다.`,
    `The id "${id}" is not used: ids have lower-case letters, and digits and hyphens among them.`,
  );
  return undefined;
}

/** The id that the newest edition has for it: of the same indicator, of the same label, or of the target of the same result. */
function knownId({ figure, label, plain }: NamedFigure, report: Report): Id | undefined {
  const { kind, indicator } = figure;
  const before = [
    indicator && findStating(report, indicator.id, kind ?? 'actual'),
    label === undefined ? undefined : findLabelled(report, label, kind),
    plain === undefined ? undefined : findLabelled(report, plain, kind),
  ].find((each) => each && countsTheSame(each, figure, report));
  const target = kind === 'target' ? resultBefore({ indicator, plain }, report)?.target : undefined;
  const id = before?.id ?? (target?.includes('/') ? undefined : target);
  return id === undefined ? undefined : { id, idFrom: 'edition' };
}

function countsTheSame(before: Figure, { unit }: RowFigure, { settings: { units } }: Report): boolean {
  return unit === undefined || unitBase(unit, units) === unitBase(before.unit, units);
}

/** The id of the indicator, or one made of words; a target is called after its result. */
function madeUpId(
  { figure: { kind = 'actual', indicator }, label, plain, whole }: NamedFigure,
  report: Report,
): Id {
  const suffix = suffixes[kind];
  const result = kind === 'actual' ? undefined : resultBefore({ indicator, plain }, report);
  const known = result?.id ?? indicator?.id;
  if (known !== undefined) {
    return { id: `${known}${suffix}`, idFrom: suffix === '' ? 'indicator' : 'made-up' };
  }
  const words = whole ?? (label ?? '').replace(/\s*(?:목표|계획|계획 예산)$/u, '');
  const total = whole === undefined ? '' : '-total';
  return { id: `${idFromWords(words, 'figure')}${total}${suffix}`, idFrom: 'made-up' };
}

/** The result of the same indicator, or of the same name, in the newest edition that has one. */
function resultBefore(
  { indicator, plain }: Pick<RowFigure, 'indicator'> & { plain: string | undefined },
  report: Report,
) {
  return (
    (indicator && findStating(report, indicator.id, 'actual')) ??
    (plain === undefined ? undefined : findLabelled(report, plain, 'actual'))
  );
}
