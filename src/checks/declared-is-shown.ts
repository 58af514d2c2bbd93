import type { Problem } from '../domain/problem.ts';
import type { Edition, Report, Section } from '../domain/report.ts';

/** A chart, a table and a plan that are declared in frontmatter are shown by a tag somewhere in the edition. */
export function declaredIsShown({ editions }: Report): Problem[] {
  return editions.flatMap((edition) =>
    edition.sections.flatMap((section) =>
      declarations(section)
        .filter(({ tag, id }) => !isShown(edition, section, tag, id))
        .map(({ tag, id, ko, en, path }): Problem => ({
          check: 'declared-is-shown',
          severity: 'warning',
          place: { file: section.file, path },
          what: {
            ko: `${ko}: 본문 어디에도 보이지 않습니다.`,
            en: `${en} is shown nowhere in the text.`,
          },
          remedy: {
            ko: `본문에 <${tag}${id === undefined ? '' : ` id="${id}"`} />를 넣거나, 머리말에서 지우세요.`,
            en: `Put <${tag}${id === undefined ? '' : ` id="${id}"`} /> into the text, or take it out of the frontmatter.`,
          },
        })),
    ),
  );
}

interface Declaration {
  tag: 'Chart' | 'Table' | 'Plan';
  id?: string;
  ko: string;
  en: string;
  path: string[];
}

function declarations({ slug, data }: Section): Declaration[] {
  return [
    ...Object.keys(data.charts).map((id) => ({
      tag: 'Chart' as const,
      id,
      ko: `도표 "${id}"`,
      en: `The chart "${id}"`,
      path: ['charts', id],
    })),
    ...Object.keys(data.tables).map((id) => ({
      tag: 'Table' as const,
      id,
      ko: `표 "${id}"`,
      en: `The table "${id}"`,
      path: ['tables', id],
    })),
    ...(data.plan
      ? [
          {
            tag: 'Plan' as const,
            ko: `절 "${slug}"의 계획`,
            en: `The plan of the section "${slug}"`,
            path: ['plan'],
          },
        ]
      : []),
  ];
}

/** A plan is drawn in its own section only. */
function isShown(edition: Edition, own: Section, tag: string, id: string | undefined): boolean {
  const sections = id === undefined ? [own] : edition.sections;
  return sections.some(({ outline }) =>
    outline.tags.some(({ name, attributes }) => name === tag && attributes.id === id),
  );
}
