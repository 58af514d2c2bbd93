import type { Problem, Sentence } from '../domain/problem.ts';
import { placesToFill } from '../schema/place-to-fill.ts';

/**
 * A file does not break off: its last words end a sentence, and its last heading has a text below it. A file that was cut
 * short by a full disk or a broken download seldom ends so. Looks at the raw text, because only there the end is the end.
 */
export function textBreaksOff(file: string, text: string): Problem[] {
  const lines = text.trimEnd().split('\n');
  const fault = file.endsWith('.mdx') ? faultOfBody(lines) : faultOfYaml(lines);
  if (!fault) return [];
  const place = { file, line: lines.length, column: 1 };
  return [{ check: 'text-breaks-off', severity: 'error', place, ...fault }];
}

type Fault = Pick<Problem, 'what' | 'remedy'>;

/** Fields that hold sentences, should one of them end a file. */
const sentences = /^\s*(?:- )?(?:definition|description|lead|note|notice|summary|why): +(\S.*)$/;

function faultOfYaml(lines: readonly string[]): Fault | undefined {
  const last = lines.findLast((line) => !/^\s*(?:#|$)/.test(line)) ?? '';
  const words = sentences.exec(last)?.[1]?.replace(/\s#.*$/, '');
  return words === undefined || endsSentence(words) ? undefined : brokenOff(words);
}

function faultOfBody(lines: readonly string[]): Fault | undefined {
  const end = lines.indexOf('---', 1);
  if (end < 0) return undefined;
  const body = lines
    .slice(end + 1)
    .join('\n')
    .replace(/\{\s*\/\*[\s\S]*?\*\/\s*\}/g, '');
  const block =
    body
      .trim()
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  if (block === '') return noText;
  if (/^#{1,6} [^\n]*$/.test(block)) return noTextBelow(block);
  const isNoSentence = /^(?:[-*+]\s|[>|#]|\d+[.)]\s|```|~~~|!\[|\[[^\]]*\]:|<[A-Z]\w*[^<>]*\/>$)/.test(block);
  return isNoSentence || endsSentence(block) || block.search(placesToFill) >= 0
    ? undefined
    : brokenOff(block);
}

/** Behind the stop may stand sources and footnotes, closing tags, quotes, brackets and marks of emphasis. */
function endsSentence(words: string): boolean {
  const bare = words.replace(/(?:\s|<Source\s[^<>]*\/>|<\/\w+>|\[\^[^\]]+\]|["'”’»」』〉》】)\]*_])+$/u, '');
  return /[.?!…。]$/u.test(bare);
}

const remedy: Sentence = {
  ko: '문장을 끝맺으세요. 뒤가 잘려 나갔으면 git으로 되살리세요.',
  en: 'End the sentence. If the rest was cut off, bring it back from git.',
};

function brokenOff(words: string): Fault {
  const last = words.trim().replace(/^.*(?=.{24}$)/s, '…');
  return {
    what: {
      ko: `파일이 문장 가운데에서 끝납니다: ${last}`,
      en: `The file ends in the middle of a sentence: ${last}`,
    },
    remedy,
  };
}

const noText: Fault = {
  what: { ko: '머리의 항목들 뒤에 글이 없습니다.', en: 'There is no text below the fields at the top.' },
  remedy: {
    ko: '"---" 줄 아래에 글을 쓰세요. 뒤가 잘려 나갔으면 git으로 되살리세요.',
    en: 'Write a text below the line "---". If the rest was cut off, bring it back from git.',
  },
};

function noTextBelow(heading: string): Fault {
  const words = heading.replace(/^#+ |\s*\[#[^\]]*\]$/g, '');
  return {
    what: {
      ko: `파일이 제목 "${words}"에서 끝나고, 그 아래에 글이 없습니다.`,
      en: `The file ends with the heading "${words}" and no text below it.`,
    },
    remedy: {
      ko: '글을 쓰거나 제목을 지우세요. 뒤가 잘려 나갔으면 git으로 되살리세요.',
      en: 'Write a text, or take the heading away. If the rest was cut off, bring it back from git.',
    },
  };
}
