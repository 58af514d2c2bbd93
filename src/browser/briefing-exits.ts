import { type BriefingText, briefingHtml, briefingMarkdown } from '../permalinks/briefing-text.ts';
import type { PermalinkRecord } from '../permalinks/permalink-record.ts';
import { copyRich, copyText } from './copy.ts';
import { filesOf } from './taken-files.ts';

/** The ways in which a briefing leaves the page. */
export type Exit = keyof typeof done | 'print' | 'zip';

const done = {
  link: '브리핑의 링크를 복사했습니다.',
  markdown: '브리핑을 Markdown으로 복사했습니다.',
  html: '브리핑을 서식이 있는 글로 복사했습니다. 한글이나 Word에 붙여 넣으세요.',
} as const;

/** What an exit did, in words; where the browser refuses to copy, the text for the reader to copy by hand. */
export interface Left {
  words: string;
  byHand?: string;
}

/** Lets a briefing leave by one of its exits. */
export async function leaveBy(exit: Exit, told: Omit<BriefingText, 'pictureOf'>): Promise<Left> {
  const briefing = { ...told, pictureOf };
  if (exit === 'print') {
    print();
    return { words: '' };
  }
  if (exit === 'zip') {
    const { saveBriefing } = await import('./save-briefing.ts');
    return { words: await saveBriefing(briefing) };
  }
  const text = exit === 'link' ? briefing.address : briefingMarkdown(briefing);
  const html = exit === 'html' ? briefingHtml(briefing) : undefined;
  const isCopied = await (html === undefined ? copyText(text) : copyRich({ html, text: html }));
  if (isCopied) return { words: done[exit] };
  return {
    words: '브라우저가 복사를 막았습니다. 골라 둔 글을 복사하세요(Ctrl+C, 맥은 ⌘+C, 휴대전화는 길게 누르기).',
    byHand: html ?? text,
  };
}

/** The picture of a chart or table as the world has it. A number is told in the text. */
function pictureOf(record: PermalinkRecord): string | undefined {
  const files = record.kind === 'figure' ? undefined : filesOf(record);
  const file = files?.find(({ type }) => type === 'PNG');
  return file && new URL(file.address, record.address).href;
}
