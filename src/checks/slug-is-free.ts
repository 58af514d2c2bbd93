import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { reservedPages, reservedSections } from '../permalinks/reserved-slugs.ts';

/** No file takes an address that the site makes itself. */
export function slugIsFree({ sectionFiles, pages }: Report): Problem[] {
  return [
    ...sectionFiles
      .filter(({ slug }) => reservedSections.includes(slug))
      .map(({ file, edition, slug }) => ({ file, name: slug, address: `/${edition}/${slug}/` })),
    ...pages
      .filter(({ slug }) => reservedPages.includes(slug) || /^\d{4}$/.test(slug))
      .map(({ file, slug }) => ({ file, name: slug, address: `/${slug}/` })),
  ].map(({ file, name, address }) => ({
    check: 'slug-is-free',
    severity: 'error',
    place: { file },
    what: {
      ko: `파일 "${name}": 주소 ${address} 자리는 이 사이트가 스스로 만드는 쪽의 것입니다.`,
      en: `The file "${name}" would stand at ${address}, where the site makes a page of its own.`,
    },
    remedy: { ko: '파일 이름을 바꾸세요.', en: 'Give the file another name.' },
  }));
}
