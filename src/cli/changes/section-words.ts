import type { SectionBetween } from '../../domain/differences/sections-between.ts';
import { editionName } from '../../domain/draft.ts';
import { endedWords, lineageWords } from '../../domain/lineage-words.ts';
import type { Section } from '../../domain/report.ts';
import { named, oneLine, type Telling } from './told-value.ts';

/** `절 「씨앗을 지키는 일」 [seeds]` */
export function sectionTitle({ language }: Telling, section: Section): string {
  return `${words.section[language]} ${named(titled(section), section.slug)}`;
}

/**
 * What became of a section as a whole, where it is not simply the same one. Of one that is back, `last` is the section that it carries
 * on, where that had another title.
 */
export function sectionLead(
  { report, language }: Telling,
  { status, before, after, counterpart }: SectionBetween,
  last: Section | undefined,
): string | undefined {
  const { relation, ended, sections, others } = counterpart;
  if (status === 'added' && relation === 'new') return words.isNew[language];
  if (status === 'added') {
    if (!last) return words.isBack[language];
    return {
      ko: `${words.isBack.ko} 당시 제목 ${titled(last)}.`,
      en: `${words.isBack.en} Then ${titled(last)}.`,
    }[language];
  }
  if (status === 'removed' && ended) {
    const why = oneLine(endedWords(report, ended));
    const since = {
      ko: `끝난 절입니다(${editionName(report, ended.edition)}).`,
      en: `Ended with ${ended.edition}:`,
    };
    return `${since[language]} ${why}`;
  }
  if (status === 'removed') return words.isNotCovered[language];
  if (relation !== 'merged' && relation !== 'split-from') return undefined;
  if (language === 'ko') return `${lineageWords(report, (after ?? before) as Section, counterpart)}.`;
  if (relation === 'merged') return `Merged from ${[...sections, ...others].map(titled).join(', ')}.`;
  return `Split from ${sections.map(titled).join(', ')}, together with ${others.map(titled).join(', ')}.`;
}

const words = {
  section: { ko: '절', en: 'Section' },
  isNew: { ko: '새로 생긴 절입니다.', en: 'A new section.' },
  isBack: {
    ko: '앞선 판은 다루지 않고 그 전의 판이 다룬 절입니다.',
    en: 'Back after an edition without it.',
  },
  isNotCovered: { ko: '이 판이 다루지 않은 절입니다.', en: 'Not covered in this edition.' },
};

function titled({ data }: Section): string {
  return `「${oneLine(data.title)}」`;
}
