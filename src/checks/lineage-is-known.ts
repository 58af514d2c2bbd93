import { withJosa } from '../domain/josa.ts';
import { newestKin } from '../domain/kinship.ts';
import type { Place, Problem, Sentence } from '../domain/problem.ts';
import type { Edition, Report, Section } from '../domain/report.ts';
import { nearNames, offer } from './near-names.ts';

/**
 * What a section continues, and what an edition says has ended, are sections of earlier editions; what has ended does
 * not go on. A section that continues only the one of its own name need not say so.
 */
export function lineageIsKnown(report: Report): Problem[] {
  return report.editions.flatMap((edition) => [
    ...edition.sections.flatMap((section) => wrongContinues(report, section)),
    ...edition.data.ended.flatMap(({ section: slug }, i) =>
      wrongEnded(report, edition, slug, { file: edition.file, path: ['ended', i, 'section'] }),
    ),
  ]);
}

function wrongContinues(report: Report, { edition, slug, file, data }: Section): Problem[] {
  const { continues } = data;
  if (continues?.length === 1 && continues[0] === slug) return [pointless(slug, file)];
  return (continues ?? []).flatMap((name, i) =>
    newestKin(report, name, edition)
      ? []
      : [
          unknown(report, edition, name, {
            place: { file, path: ['continues', i] },
            by: { ko: `절 "${slug}"의 continues에`, en: `The section "${slug}" continues` },
            field: 'continues',
          }),
        ],
  );
}

function wrongEnded(report: Report, edition: Edition, slug: string, place: Place): Problem[] {
  const kin = newestKin(report, slug, edition.year);
  if (!kin) {
    const by = { ko: '칸 "ended"에', en: 'The field "ended" names' };
    return [unknown(report, edition.year, slug, { place, by, field: 'ended' })];
  }
  const next = kin.later.map(({ section }) => section).find(({ edition: year }) => year < edition.year);
  const again =
    next ?? sectionsFrom(report, edition.year).find((each) => each.slug === slug) ?? kin.later[0]?.section;
  return again ? [goesOn(slug, again, again === next, place)] : [];
}

function sectionsFrom({ editions }: Report, first: string): Section[] {
  return editions.filter(({ year }) => year >= first).flatMap(({ sections }) => sections);
}

function unknown(
  { editions }: Report,
  year: string,
  name: string,
  { place, by, field }: { place: Place; by: Sentence; field: string },
): Problem {
  const earlier = editions.filter((each) => each.year < year).flatMap(({ sections }) => sections);
  const near = nearNames(
    name,
    earlier.map(({ slug }) => slug),
  ).map((each) => `"${each}"`);
  return {
    check: 'lineage-is-known',
    severity: 'error',
    place,
    what: {
      ko: `${by.ko} 적힌 절 ${withJosa(`"${name}"`, '은')} ${year}년판보다 앞선 판에 없는 이름입니다.`,
      en: `${by.en} the section "${name}", and no edition before ${year} has one.`,
    },
    remedy:
      near.length > 0
        ? {
            ko: `${offer(near).ko} 고치거나, ${field}에서 지우세요.`,
            en: `Name ${offer(near).en}, or take it out of ${field}.`,
          }
        : {
            ko: `앞선 판에 있는 절의 파일 이름으로 고치거나, ${field}에서 지우세요.`,
            en: `Name the file of a section of an earlier edition, or take it out of ${field}.`,
          },
  };
}

function pointless(slug: string, file: string): Problem {
  return {
    check: 'lineage-is-known',
    severity: 'warning',
    place: { file, path: ['continues'] },
    what: {
      ko: `절 "${slug}"의 continues: 자기 이름만 적혀 있습니다. 이름이 같은 절은 적지 않아도 이어집니다.`,
      en: `The section "${slug}" continues only the one of its own name, as it does unsaid.`,
    },
    remedy: { ko: 'continues를 지우세요.', en: 'Take continues away.' },
  };
}

function goesOn(slug: string, next: Section, isEarlier: boolean, place: Place): Problem {
  const where = {
    ko: `${next.edition}년판의 절 "${next.slug}"`,
    en: `"${next.slug}" of the ${next.edition} edition`,
  };
  return {
    check: 'lineage-is-known',
    severity: 'error',
    place,
    what: {
      ko: `끝났다고 적은 절 "${slug}": ${withJosa(where.ko, '으로')} 이어집니다.`,
      en: `The section "${slug}" is said to have ended, and goes on as ${where.en}.`,
    },
    remedy: isEarlier
      ? {
          ko: `그 뒤의 이름 ${withJosa(`"${next.slug}"`, '으로')} 고치거나, ended에서 지우세요.`,
          en: `Name "${next.slug}", as it was called since, or take it out of ended.`,
        }
      : {
          ko: `ended에서 지우거나, 그 절이 다른 주제이면 파일 이름과 continues를 고치세요.`,
          en: `Take it out of ended; if that section has another subject, change its file name or what it continues.`,
        },
  };
}
