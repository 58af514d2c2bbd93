import { findFigure, referenceFrom } from '../domain/figure-reference.ts';
import { figureUses, isShowing, isShowingTarget } from '../domain/figure-uses.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';

/** A reader sees every figure somewhere. A target is seen where its figure is shown against it. */
export function figureIsShown(report: Report): Problem[] {
  const { editions } = report;
  return editions.flatMap((edition) => {
    const shown = new Set<string>();
    for (const use of figureUses(edition)) {
      if (isShowing(use)) shown.add(use.id);
      const target = findFigure(report, edition.year, use.id)?.target;
      if (isShowingTarget(use) && target !== undefined) shown.add(referenceFrom(use.id, target));
    }
    return [...edition.figures.values()]
      .filter(({ id }) => !shown.has(id))
      .map(({ id, section }): Problem => ({
        check: 'figure-is-shown',
        severity: 'warning',
        place: { file: fileOf(edition.sections, section), path: ['figures', id] },
        what: {
          ko: `수치 "${id}": 이 판의 글, 표, 도표 어디에도 보이지 않습니다.`,
          en: `The figure "${id}" is shown nowhere in its edition: in no text, table or chart.`,
        },
        remedy: {
          ko: `본문에 <Fig id="${id}" />를 넣거나, 표나 도표에 더하거나, 수치를 지우세요.`,
          en: `Put <Fig id="${id}" /> into the text, add it to a table or chart, or take the figure away.`,
        },
      }));
  });
}

function fileOf(sections: readonly { slug: string; file: string }[], slug: string): string {
  return sections.find((section) => section.slug === slug)?.file ?? '';
}
