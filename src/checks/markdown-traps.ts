import type { Problem, Sentence } from '../domain/problem.ts';

/**
 * Spellings that look right in an editor and come out wrong on the page (korean-conventions, Markdown in Korean): they
 * are looked for in the raw lines of a file, since its tree no longer shows them. Code is left alone.
 */
export function markdownTraps(file: string, text: string): Problem[] {
  const bodyStart = file.endsWith('.mdx') ? lineAfterFrontmatter(text) : Infinity;
  const prose = withoutCode(text).split('\n');
  return text.split('\n').flatMap((line, index) => {
    const traps = [
      ...anywhere.map((trap) => ({ trap, line: prose[index] ?? '' })),
      ...hidden.map((trap) => ({ trap, line: index === 0 ? line.replace(/^\ufeff/, ' ') : line })),
      ...(index >= bodyStart
        ? inMarkdown.map((trap) => ({ trap, line: prose[index] ?? '' }))
        : inYaml.map((trap) => ({ trap, line }))),
    ];
    return traps.flatMap(({ trap, line }) =>
      trap.find(line).map(({ words, column }): Problem => {
        const shown = words.replace(
          /[\p{C}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u{e0100}-\u{e01ef}]/gu,
          codePoint,
        );
        return {
          check: 'markdown-traps',
          severity: 'error',
          place: { file, line: index + 1, column },
          what: { ko: `글자 "${shown}": ${trap.what.ko}`, en: `The words "${shown}" ${trap.what.en}` },
          remedy: trap.remedy,
        };
      }),
    );
  });
}

interface Trap {
  find: (line: string) => { words: string; column: number }[];
  what: Sentence;
  remedy: Sentence;
}

const inMarkdown: readonly Trap[] = [
  {
    find: matches(/(?<=^\s*(?:(?:[-*+]\s+|>\s*|\d{1,9}[.)]\s+))*)\d{1,9}[.)]\s+\d{1,2}\.(?:\s+\d{1,2}\.)?/gu),
    what: {
      ko: '줄이나 항목의 첫머리에 있는 날짜가 번호 매긴 목록으로 바뀝니다.',
      en: 'begin a line or an item, so the date becomes a numbered list.',
    },
    remedy: {
      ko: '3월 15일처럼 년, 월, 일을 붙여 적거나, 다른 말로 시작하세요.',
      en: 'Write the date with 년, 월 and 일 (3월 15일), or begin with another word.',
    },
  },
  {
    find: matches(/(?<!\]\(|<|"|[\w/.@-])(?:https?:\/\/|www\.)[^\s<>"'()[\]가-힣]*[가-힣]+/gu),
    what: {
      ko: '주소 뒤에 붙은 한글까지 링크가 됩니다.',
      en: 'are an address with Hangul behind it, which joins the link.',
    },
    remedy: {
      ko: '[이름](주소)처럼 적거나, 주소 뒤를 띄우세요.',
      en: 'Write [name](address), or leave a space behind the address.',
    },
  },
  {
    find: (line) => matches(touchingUnderscores)(line.replace(/\]\([^)]*\)|https?:\/\/\S+/gu, blank)),
    what: {
      ko: '한글에 닿은 밑줄(_)은 강조가 되지 않고 그대로 보입니다.',
      en: 'have underscores that touch Hangul, so they stay as they are and emphasise nothing.',
    },
    remedy: { ko: '**강조**처럼 별표로 적으세요.', en: 'Use asterisks: **강조**.' },
  },
];

const touchingUnderscores =
  /(?<=[가-힣])(__?)(?=\S)[^_\n]+(?<=\S)\1|(?<![\w가-힣])(__?)(?=\S)[^_\n]+(?<=\S)\2(?=[가-힣])/gu;

const anywhere: readonly Trap[] = [
  {
    find: matches(/(?<!\S)[^\s\u02dc\u223c\u301c\uff5e]*[\u02dc\u223c\u301c\uff5e]\S*/gu),
    what: {
      ko: '물결표가 ~가 아니라 모양만 같은 글자(∼, ～, 〜, ˜)입니다.',
      en: 'have a sign that only looks like ~ (∼, ～, 〜 or ˜).',
    },
    remedy: { ko: '자판의 ~로 바꾸세요. 예: 3~5월', en: 'Type ~ from the keyboard: 3~5월.' },
  },
];

const hidden: readonly Trap[] = [
  {
    find: (line) => matches(/\S+/gu)(line).filter(({ words }) => words !== words.normalize('NFC')),
    what: {
      ko: '한글 자모가 풀어져 있어서(NFC가 아님) 찾기에 걸리지 않습니다.',
      en: 'are stored in pieces (not NFC), so a search does not find them.',
    },
    remedy: {
      ko: '지우고 다시 입력하세요. macOS에서 복사한 글이면 편집기에서 NFC로 바꾸세요.',
      en: 'Delete and retype them, or convert the file to NFC; text copied on macOS often comes so.',
    },
  },
  {
    find: matches(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e01ef}]+/gu,
    ),
    what: { ko: '눈에 보이지 않는 글자입니다.', en: 'cannot be seen.' },
    remedy: {
      ko: '그 자리의 글자를 지우고 다시 입력하세요.',
      en: 'Delete them, with the letters beside, and retype those.',
    },
  },
  {
    find: matches(/[\ufffd\ufdd0-\ufdef\ufffe\uffff\p{Private_Use}]+/gu),
    what: {
      ko: '글자가 깨진 자리입니다. 다른 인코딩으로 잘못 읽어 저장했거나 특정 글꼴에만 있는 글자입니다.',
      en: 'are damaged: they were read in a wrong encoding and saved, or exist in one font only.',
    },
    remedy: { ko: '본래의 글자로 다시 입력하세요.', en: 'Retype the letters that were meant.' },
  },
];

const inYaml: readonly Trap[] = [
  {
    find: (line) => (/^\s*#/.test(line) ? [] : matches(/(?<=\S.*)\t+/gu)(line)),
    what: {
      ko: 'YAML의 이름과 값 사이나 값 안에 탭이 있습니다.',
      en: 'are a tab between a name and its value in YAML, or inside a value.',
    },
    remedy: { ko: '탭을 지우고 빈칸(스페이스)을 두세요.', en: 'Type a space instead.' },
  },
];

function matches(pattern: RegExp): Trap['find'] {
  return (line) =>
    [...line.matchAll(pattern)].map(({ 0: words, index }) => ({
      words: words.trim() || words,
      column: index + 1 + (words.length - words.trimStart().length) * Number(words.trim() !== ''),
    }));
}

/** The index of the first line of the body. */
function lineAfterFrontmatter(text: string): number {
  const frontmatter = /^\ufeff?---\r?\n[\s\S]*?\n---[^\S\n]*(?:\n|$)/.exec(text)?.[0] ?? '';
  return frontmatter.split('\n').length - 1;
}

/** Blanks out fenced and inline code, letter for letter. */
function withoutCode(text: string): string {
  return text
    .replace(/^(\s*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n\s*\2[`~]*[^\S\n]*(?=\n|$)|$(?![\s\S]))/gmu, blank)
    .replace(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/gu, blank);
}

function blank(text: string): string {
  return text.replace(/[^\n]/gu, ' ');
}

function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
