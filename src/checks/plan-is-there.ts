import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';

/** `<Plan />` stands only in a section that has a plan in its frontmatter. */
export function planIsThere({ editions }: Report): Problem[] {
  return editions.flatMap(({ sections }) =>
    sections
      .filter(({ data }) => data.plan === undefined)
      .flatMap(({ file, slug, outline }) =>
        outline.tags
          .filter(({ name }) => name === 'Plan')
          .map(({ line, column }): Problem => ({
            check: 'plan-is-there',
            severity: 'error',
            place: { file, line, column },
            what: {
              ko: `태그 "Plan": 절 "${slug}"의 머리말에 계획(plan)이 없어 그릴 것이 없습니다.`,
              en: `The tag "Plan" has nothing to draw: the section "${slug}" has no plan in its frontmatter.`,
            },
            remedy: {
              ko: '머리말에 plan을 적거나, 태그를 지우세요.',
              en: 'Write a plan in the frontmatter, or take the tag away.',
            },
          })),
      ),
  );
}
