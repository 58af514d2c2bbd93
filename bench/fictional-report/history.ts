import { among, dice } from './chance.ts';
import { subject, type Subject } from './subjects.ts';

/** A section of a made-up edition, before it has words. */
export interface SectionOutline {
  slug: string;
  title: string;
  subject: Subject;
  continues: string[];
  /** Subjects that the edition before had and this section answers for. */
  takenOver: { subject: Subject; text: string }[];
  strategy?: string;
  group: string;
}

export interface EditionOutline {
  year: string;
  sections: SectionOutline[];
  ended: { section: string; text: string }[];
}

export const strategies = ['clean-water', 'long-paths', 'open-doors', 'quiet-nights', 'old-seeds'] as const;
const firstYear = 2031;
const groups = ['숲과 들', '물가', '마을', '배움', '살림'] as const;

/**
 * The editions of a made-up report, oldest first, each with as many sections. From edition to edition one section is
 * renamed; now and then two are merged and a new one begins, or one is split and another ends. Sections of strategies stay.
 */
export function history(editions: number, sections: number): EditionOutline[] {
  let begun = 0;
  const begin = (): SectionOutline => {
    const next = subject(begun);
    const group = among(groups, begun);
    begun += 1;
    return { slug: next.key, title: next.name, subject: next, continues: [], takenOver: [], group };
  };
  const first = Array.from({ length: sections }, (_, index): SectionOutline => {
    const strategy = strategies[index];
    return strategy ? { ...begin(), strategy, group: '전략' } : begin();
  });
  const told: EditionOutline[] = [{ year: String(firstYear), sections: first, ended: [] }];
  while (told.length < editions) {
    const year = String(firstYear + told.length);
    const last = told.at(-1)?.sections ?? [];
    told.push(nextEdition(year, told.length, last, begin));
  }
  return told;
}

function nextEdition(
  year: string,
  number: number,
  last: SectionOutline[],
  begin: () => SectionOutline,
): EditionOutline {
  const sections = last.map((each): SectionOutline => ({ ...each, continues: [], takenOver: [] }));
  const free = sections.flatMap(({ strategy }, index) => (strategy === undefined ? [index] : []));
  const at = (turn: number) => among(free, dice(free.length, year) + turn * 3);
  const ended: EditionOutline['ended'] = [];
  const change = (index: number, change: (section: SectionOutline) => SectionOutline) => {
    sections[index] = change(sections[index] as SectionOutline);
  };

  change(at(0), (section) => ({
    ...section,
    slug: `${section.subject.key}-${year}`,
    title: `${section.subject.name}의 새 이름`,
    continues: [section.slug],
  }));
  if (number % 4 === 2) {
    const gone = sections[at(1)] as SectionOutline;
    change(at(2), (section) => ({
      ...section,
      slug: `${section.subject.key}-together-${year}`,
      title: `${section.subject.name}와 그 이웃`,
      continues: [section.slug, gone.slug],
      takenOver: [{ subject: gone.subject, text: '두 일을 하나로 합치면서 따로 세지 않게 되었습니다.' }],
    }));
    change(at(1), begin);
  }
  if (number % 4 === 3) {
    const gone = sections[at(1)] as SectionOutline;
    const parted = sections[at(2)] as SectionOutline;
    change(at(2), (section) => ({
      ...section,
      takenOver: [{ subject: gone.subject, text: '일을 이웃 기관이 맡게 되어 목표를 거두었습니다.' }],
    }));
    change(at(1), () => ({ ...begin(), continues: [parted.slug] }));
    ended.push({ section: gone.slug, text: '이 일은 이웃 기관이 이어받았습니다.' });
  }
  return { year, sections, ended };
}
