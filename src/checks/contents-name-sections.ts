import { withJosa } from '../domain/josa.ts';
import type { Problem } from '../domain/problem.ts';
import type { Edition, Report } from '../domain/report.ts';
import { reservedSections } from '../permalinks/reserved-slugs.ts';
import { idForm } from '../schema/id-form.ts';
import { nearNames, offer } from './near-names.ts';

/** The contents of an edition name each of its section files that can have an address, once. */
export function contentsNameSections({ editions, sectionFiles }: Report): Problem[] {
  return editions.flatMap((edition) => {
    const files = sectionFiles.filter((section) => section.edition === edition.year);
    const named = new Set(edition.data.contents.flatMap(({ sections }) => sections));
    return [
      ...wrongNames(
        edition,
        files.map(({ slug }) => slug),
      ),
      ...files
        .filter(({ slug }) => !named.has(slug) && canBeNamed(slug))
        .map(({ file, slug }) => unnamed(edition, file, slug)),
    ];
  });
}

/** A file whose name is no id, or an address of the site's own, needs another name first. */
function canBeNamed(slug: string): boolean {
  return idForm.test(slug) && !reservedSections.includes(slug);
}

function wrongNames({ file, year, data }: Edition, slugs: string[]): Problem[] {
  const seen = new Set<string>();
  return data.contents.flatMap(({ sections }, i) =>
    sections.flatMap((slug, j): Problem[] => {
      const place = { file, path: ['contents', i, 'sections', j] };
      if (seen.has(slug)) return [{ ...twice(slug), place }];
      seen.add(slug);
      return slugs.includes(slug) ? [] : [{ ...missing(year, slug, slugs), place }];
    }),
  );
}

function twice(slug: string): Omit<Problem, 'place'> {
  return {
    check: 'contents-name-sections',
    severity: 'error',
    what: {
      ko: `절 "${slug}": 차례에 두 번 적혀 있습니다.`,
      en: `The section "${slug}" stands twice in the contents.`,
    },
    remedy: { ko: '하나를 지우세요.', en: 'Take one of them away.' },
  };
}

function missing(year: string, slug: string, slugs: string[]): Omit<Problem, 'place'> {
  const near = nearNames(slug, slugs).map((each) => `"${each}"`);
  return {
    check: 'contents-name-sections',
    severity: 'error',
    what: {
      ko: `절 "${slug}": 차례에 있으나 ${year}/${slug}.mdx 파일이 없습니다.`,
      en: `The section "${slug}" stands in the contents, and there is no file ${year}/${slug}.mdx.`,
    },
    remedy: {
      ko: `${near.length > 0 ? `${offer(near).ko} 고치거나, ` : ''}그 파일을 만드세요.`,
      en: near.length > 0 ? `Name ${offer(near).en}, or write that file.` : 'Write that file.',
    },
  };
}

function unnamed({ file: contents }: Edition, file: string, slug: string): Problem {
  return {
    check: 'contents-name-sections',
    severity: 'error',
    place: { file },
    what: {
      ko: `절 "${slug}": ${contents}의 차례에 없어서 독자에게 보이지 않습니다.`,
      en: `The section "${slug}" is not in the contents in ${contents}, so no reader sees it.`,
    },
    remedy: {
      ko: `${contents}의 contents에 ${withJosa(`"${slug}"`, '을')} 더하거나, 파일을 지우세요.`,
      en: `Add "${slug}" to the contents in ${contents}, or take the file away.`,
    },
  };
}
