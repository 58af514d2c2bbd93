import type { Sentence } from '../domain/problem.ts';
import type { SealDifference, SealedRecord } from '../domain/seal.ts';
import { parsePermalink } from './permalink.ts';

/** What a permalink names, for people: `수치 "신규 일자리"`, `제목 "목표에 견주어" 아래의 글`. */
export function sealedName({ address, before, after }: SealDifference): Sentence {
  const { section, figure, page, anchor } = parsePermalink(address) ?? {};
  const said = after ?? before ?? {};
  const { ko, en } = nounOf({ section, figure, page, anchor });
  const name = nameIn(said, anchor ?? figure ?? section ?? address);
  return section === undefined && figure === undefined && page === undefined
    ? { ko, en }
    : { ko: ko.replace('…', name), en: en.replace('…', name) };
}

function nounOf({
  figure,
  page,
  section,
  anchor,
}: Record<'figure' | 'page' | 'section' | 'anchor', string | undefined>): Sentence {
  if (figure !== undefined) return { ko: '수치 "…"', en: 'the figure "…"' };
  if (page === 'sources') return { ko: '출처 "…"', en: 'the source "…"' };
  if (section === undefined) return { ko: '표지', en: 'the cover' };
  if (anchor === undefined) return { ko: '절 "…"', en: 'the section "…"' };
  if (anchor.startsWith('chart-')) return { ko: '도표 "…"', en: 'the chart "…"' };
  if (anchor.startsWith('table-')) return { ko: '표 "…"', en: 'the table "…"' };
  return { ko: '제목 "…" 아래의 글', en: 'the text under the heading "…"' };
}

function nameIn({ label, title }: SealedRecord, otherwise: string): string {
  return typeof label === 'string' ? label : typeof title === 'string' ? title : otherwise;
}
