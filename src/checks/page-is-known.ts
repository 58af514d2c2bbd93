import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { thing, unknownName } from './unknown-name.ts';

/** The pages that `report.yaml` lists for the foot of the site are files in `pages/`. */
export function pageIsKnown({ settings, pages }: Report): Problem[] {
  const slugs = pages.map(({ slug }) => slug);
  return settings.pages.flatMap(({ page }, i) =>
    slugs.includes(page)
      ? []
      : [
          unknownName({
            check: 'page-is-known',
            place: { file: 'report.yaml', path: ['pages', i, 'page'] },
            by: thing('칸', 'field', 'pages'),
            kind: { ko: '페이지', en: 'page' },
            name: page,
            known: slugs,
            home: { ko: 'pages/', en: 'pages/' },
          }),
        ],
  );
}
