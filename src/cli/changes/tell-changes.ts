import { countedKinds, differenceCounts } from '../../domain/differences/difference-counts.ts';
import type { EditionDifferences } from '../../domain/differences/edition-differences.ts';
import { isDraft, nameOfEdition } from '../../domain/draft.ts';
import type { Edition, Report } from '../../domain/report.ts';
import type { Language } from '../language.ts';
import { changesWords as words, kindWords } from './changes-words.ts';
import { differenceRows } from './difference-rows.ts';
import { tellAcross } from './tell-across.ts';
import { tellSections } from './tell-sections.ts';
import type { Chapter, Told } from './told.ts';
import type { Telling } from './told-value.ts';

const statuses = ['added', 'removed', 'changed', 'same'] as const;

/** What stands in the way of telling all. */
export interface Obstacles {
  /** How many errors the content has. */
  errors: number;
  /** Files that cannot be read, as seen from the working directory. */
  unread: readonly string[];
}

/** Everything that differs between two editions, counts first. */
export function tellChanges(
  report: Report,
  differences: EditionDifferences,
  obstacles: Obstacles,
  language: Language,
): Told {
  const telling = { report, language };
  const [was, is] = [differences.before, differences.after].map((edition) => nameIn(edition, language));
  return {
    title: { ko: `${was}에서 ${is}까지 달라진 것`, en: `What changed from ${was} to ${is}` }[language],
    notes: notesOf(differences, obstacles, language),
    counts: countsOf(differences, language),
    totals: totalsOf(differences, language),
    chapters: [
      ...tellCover(telling, differences),
      ...tellSections(telling, differences),
      ...tellAcross(telling, differences),
    ],
  };
}

function nameIn(edition: Edition, language: Language): string {
  if (language === 'ko') return nameOfEdition(edition);
  return isDraft(edition) ? `${edition.year} (draft)` : edition.year;
}

function tellCover(telling: Telling, { before, after, cover }: EditionDifferences): Chapter[] {
  const rows = differenceRows(telling, { before: before.year, after: after.year }, cover);
  return rows.length > 0 ? [{ title: words.cover[telling.language], groups: [{ items: [{ rows }] }] }] : [];
}

function notesOf(
  { unread: sections }: EditionDifferences,
  { errors, unread }: Obstacles,
  language: Language,
): string[] {
  const apart = sections.map(({ edition, slug }) => `${edition}/${slug}`).join(', ');
  const notes = [
    errors > 0 && {
      ko: `내용에 오류가 ${errors}건 있습니다. npm run report -- check로 보고 고친 뒤에 다시 견주세요.`,
      en: `The content has ${errors} errors. See them with npm run report -- check, mend them, and compare again.`,
    },
    unread.length > 0 && {
      ko: `읽지 못한 파일: ${unread.join(', ')}.`,
      en: `Files that cannot be read: ${unread.join(', ')}.`,
    },
    apart !== '' && {
      ko: `견주지 못한 절: ${apart}. 이 절의 수치와 제목은 아래에 없고, 출처와 지표와 목표를 두고 한 말은 틀릴 수 있습니다.`,
      en: `Sections that are not compared: ${apart}. Their figures and headings are not below, and what is said of sources, indicators and targets may be wrong.`,
    },
  ];
  return notes.filter((note) => note !== false).map((note) => note[language]);
}

function countsOf(differences: EditionDifferences, language: Language): Told['counts'] {
  const counts = differenceCounts(differences);
  return {
    head: ['', ...statuses.map((status) => countWords[status][language])],
    rows: countedKinds.map((kind) => ({
      name: kindWords[kind][language],
      cells: statuses.map((status) =>
        kind === 'sources' && status === 'changed' ? '-' : String(counts[kind][status]),
      ),
    })),
  };
}

function totalsOf({ changes, owed }: EditionDifferences, language: Language): Told['totals'] {
  const { rose, fell, stayed, apart, silent } = changes.indicators;
  const [up, down, level, other, gone] = [rose, fell, stayed, apart, silent].map(({ length }) => length);
  const restated = changes.restatements.length;
  return [
    {
      name: words.indicators[language],
      text: {
        ko: `커진 것 ${up}, 작아진 것 ${down}, 그대로 ${level}, 견주지 않은 것 ${other}, 값이 없어진 것 ${gone}`,
        en: `${up} rose, ${down} fell, ${level} stayed, ${other} not compared, ${gone} without a value by now`,
      }[language],
    },
    {
      name: words.targets[language],
      text: {
        ko: `답한 것 ${changes.answers.length}, 아직 답하지 않은 것 ${owed.length}`,
        en: `${changes.answers.length} answered, ${owed.length} still waiting`,
      }[language],
    },
    {
      name: { ko: '다르게 적은 값', en: 'Restated' }[language],
      text: String(restated),
    },
  ];
}

const countWords = {
  added: { ko: '더함', en: 'added' },
  removed: { ko: '뺌', en: 'removed' },
  changed: { ko: '바뀜', en: 'changed' },
  same: { ko: '그대로', en: 'same' },
};
