/** Hangul, Chinese and Japanese characters, and what is drawn in their squares. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** What joins the character before it, vowels and final consonants of taken apart Hangul among them. */
const without = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]/u;

/** How many columns of a terminal a text takes: a Hangul syllable takes two. */
export function widthOf(text: string): number {
  return [...text].reduce((width, each) => width + (without.test(each) ? 0 : wide.test(each) ? 2 : 1), 0);
}

/** The text with spaces up to a width, behind it or before it. */
export function padTo(text: string, width: number, side: 'end' | 'start' = 'end'): string {
  const spaces = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'end' ? text + spaces : spaces + text;
}

/** The text in lines of a width at most, broken at spaces; a word that is wider is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => cut(each, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function cut(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces = [''];
  for (const each of word) {
    if (widthOf(pieces.at(-1) + each) > width) pieces.push(each);
    else pieces[pieces.length - 1] += each;
  }
  return pieces;
}
