import { formatDate } from '../domain/period.ts';
import { erratumAnchor } from './anchors.ts';
import type { BriefingItem, FoundItem, LostItem } from './briefing-item.ts';
import type { Absolute } from './edition-data.ts';
import { erratumKindLabel } from './erratum-kind-words.ts';
import type { RecordErratum } from './permalink-record.ts';
import { formatPermalink } from './permalink.ts';

/** One thing to know of what became of an item since the briefing was made. */
export interface ItemState {
  /** `그대로임`, `그 뒤 고쳐짐` … */
  name: string;
  words: string;
  /** Where more is told. */
  link?: { name: string; address: string };
  /** What was corrected, as it is read: before and after, where there was and is something. */
  changes: RecordErratum['changes'];
}

const lost: Record<LostItem['is'], Omit<ItemState, 'changes'>> = {
  unknown: {
    name: '없는 코드',
    words: '그 판에 이 코드를 받은 것이 없습니다. 옮겨 적은 코드인지 보아 주세요.',
  },
  'no-edition': {
    name: '없는 판',
    words: '이 보고서에 그해의 판이 없습니다. 옮겨 적은 코드인지 보아 주세요.',
  },
  elsewhere: { name: '옮김', words: '공개한 뒤에 다른 곳으로 옮겼습니다.' },
  unreachable: { name: '불러오지 못함', words: '연결이 끊겼을 수 있습니다. 다시 불러오면 보일 수 있습니다.' },
};

/** What became of an item since the day on which the briefing was made, or since its edition was published: corrections first. */
export function statesOf(item: BriefingItem, made: string | undefined, absolute: Absolute): ItemState[] {
  if (item.is !== 'found') {
    const link = item.to === undefined ? {} : { link: { name: '지금의 자리', address: item.to } };
    return [{ ...lost[item.is], ...link, changes: [] }];
  }
  const { later, isMoved, record } = item;
  return [
    ...later.map((erratum) => corrected(erratum, item, absolute)),
    ...(later.length === 0 ? [unchanged(item, made)] : []),
    ...(isMoved
      ? [{ name: '옮김', words: '공개한 뒤에 자리를 옮겼습니다. 링크는 지금의 자리로 갑니다.', changes: [] }]
      : []),
    ...(record.newer
      ? [
          {
            name: '새 판이 나옴',
            words: '',
            link: {
              name: `${record.newer.edition}년판 「${record.newer.title}」`,
              address: record.newer.address,
            },
            changes: [],
          },
        ]
      : []),
  ];
}

function corrected(
  { id, date, kind, reason, changes }: RecordErratum,
  { isDated }: FoundItem,
  absolute: Absolute,
): ItemState {
  return {
    name: isDated ? '그 뒤 고쳐짐' : '공개 뒤 고쳐짐',
    words: `${formatDate(date, 'note')} ${erratumKindLabel(kind)}. ${reason}`,
    link: {
      name: `정오 ${id}`,
      address: absolute(formatPermalink({ page: 'errata', anchor: erratumAnchor(id) })),
    },
    changes,
  };
}

function unchanged({ isDated }: FoundItem, made: string | undefined): ItemState {
  const since =
    isDated && made !== undefined ? `브리핑을 만든 ${formatDate(made, 'note')} 뒤로` : '공개한 뒤로';
  return { name: '그대로임', words: `${since} 고친 것이 없습니다.`, changes: [] };
}

/** What was corrected, on one line: `값: 1만 7,640명 → 1만 7,460명`; without one side where nothing stood or stands there. */
export function changeLine({ name, before, after }: ItemState['changes'][number]): string {
  return `${name}: ${before ?? '(없음)'} → ${after ?? '(없음)'}`;
}

/** What became of a whole briefing, in one sentence: `항목 6개 가운데 고쳐진 것 1개, 새 판이 나온 것 2개.` */
export function tallyOf(items: readonly BriefingItem[]): string {
  const found = items.filter((item) => item.is === 'found');
  const counts = [
    { name: '고쳐진 것', count: found.filter(({ later }) => later.length > 0).length },
    { name: '옮긴 것', count: found.filter(({ isMoved }) => isMoved).length },
    { name: '새 판이 나온 것', count: found.filter(({ record }) => record.newer).length },
    { name: '찾지 못한 것', count: items.length - found.length },
  ].filter(({ count }) => count > 0);
  const told = counts.map(({ name, count }) => `${name} ${count}개`).join(', ');
  return told === ''
    ? `항목 ${items.length}개가 모두 그대로입니다.`
    : `항목 ${items.length}개 가운데 ${told}.`;
}
