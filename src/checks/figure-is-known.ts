import { parseFigureReference } from '../domain/figure-reference.ts';
import { figureUses, type FigureUse } from '../domain/figure-uses.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import { findEdition, type Report } from '../domain/report.ts';
import { thing, unknownName } from './unknown-name.ts';

/** Every figure that is named, anywhere in an edition, is a figure of the edition that is named with it. */
export function figureIsKnown(report: Report): Problem[] {
  return report.editions.flatMap((edition) =>
    figureUses(edition).flatMap((use) => {
      const { edition: year = edition.year, id } = parseFigureReference(use.id);
      const home = findEdition(report, year);
      if (!home) return [noEdition(report, use, year)];
      if (!home.figures.has(id)) {
        return [
          unknownName({
            check: 'figure-is-known',
            place: use.place,
            by: figureUser(use),
            kind: { ko: '수치', en: 'figure' },
            name: id,
            known: home.figures.keys(),
            where: { ko: `${year}년판에`, en: `in the ${year} edition` },
            home: { ko: '절의 figures', en: 'the figures of a section' },
          }),
        ];
      }
      const isHidden = edition.data.state === 'published' && home.data.state === 'draft';
      return isHidden ? [notPublished(use, edition.year, year)] : [];
    }),
  );
}

function noEdition({ editions }: Report, use: FigureUse, year: string): Problem {
  return unknownName({
    check: 'figure-is-known',
    place: use.place,
    by: figureUser(use),
    kind: { ko: '판', en: 'edition' },
    name: year,
    known: editions.map((each) => each.year),
    home: { ko: 'content 폴더', en: 'the folder content' },
  });
}

function notPublished(use: FigureUse, year: string, draft: string): Problem {
  const user = figureUser(use);
  return {
    check: 'figure-is-known',
    severity: 'error',
    place: use.place,
    what: {
      ko: `${user.ko}: 공개된 ${year}년판이 초안인 ${draft}년판의 수치 "${use.id}"를 씁니다.`,
      en: `${user.en} of the published ${year} edition uses "${use.id}" of the ${draft} edition, which is a draft.`,
    },
    remedy: {
      ko: `${draft}년판을 함께 공개하거나, 이 판의 수치를 쓰세요.`,
      en: `Publish the ${draft} edition too, or use a figure of this edition.`,
    },
  };
}

/** What refers to a figure, as the beginning of a sentence. */
export function figureUser({ how, by }: FigureUse): Sentence {
  switch (how) {
    case 'tag':
      return thing('태그', 'tag', by);
    case 'words':
    case 'key-figures':
    case 'answers':
      return thing('칸', 'field', by);
    case 'chart':
      return thing('도표', 'chart', by);
    case 'table':
      return thing('표', 'table', by);
    case 'strategy':
      return thing('전략', 'strategy', by);
    case 'shares':
      return { ko: `"${by}"의 구성비`, en: `The shares of "${by}"` };
    case 'plan':
      return { ko: `절 "${by}"의 계획`, en: `The plan in the section "${by}"` };
    case 'target':
    case 'parts':
    case 'including':
    case 'restates':
      return thing('수치', 'figure', by);
  }
}
