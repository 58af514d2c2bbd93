import type { SectionFile } from './report.ts';

/**
 * The title without the year of its edition and what joins the two, by which a section is recognised in other editions:
 * `2031년의 일` and `2032년의 일` are the same, and so are `숲`, `숲의 2031년` and `숲(2032)`. Another year in it stays: a plan
 * for 2040 is none for 2045.
 */
export function titleWithoutYear({ data, edition }: Pick<SectionFile, 'data' | 'edition'>): string {
  const year = new RegExp(`(?:의 )?\\b${edition}년?(?:의 )?`, 'gu');
  return data.title.replaceAll(year, '').replaceAll(/\(\)|\s/gu, '');
}
