import type { ChartLook } from './chart-look.ts';
import { heightOfLine, type Type, widthOfText } from './paper.ts';

/** Breaks a text into lines no wider than `width`, at spaces; a word that has no room on a line of its own, between letters. */
export function wrapText(text: string, width: number, type: Type, look: ChartLook): string[] {
  const fits = (line: string) => widthOfText(line, type, look) <= width;
  const lines: string[] = [];
  for (const word of text.split(/[ \t\r\n]+/).filter((each) => each !== '')) {
    const joined = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(joined)) lines[lines.length - 1] = joined;
    else lines.push(...(fits(word) ? [word] : cutWord(word, fits)));
  }
  return lines;
}

/** The same in as many lines, all about as long as each other. */
export function balanceText(text: string, width: number, type: Type, look: ChartLook): string[] {
  const lines = wrapText(text, width, type, look);
  let [low, high] = [width / lines.length, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const isCut = wrapText(text, middle, type, look).length > lines.length;
    [low, high] = isCut ? [middle, high] : [low, middle];
  }
  const balanced = wrapText(text, high, type, look);
  return balanced.join(' ') === lines.join(' ') ? balanced : lines;
}

/** A text in the largest of some sizes. */
export interface Fitted {
  lines: string[];
  type: Type;
  height: number;
}

/**
 * Sets a text as large as there is room for it, trying `sizes` from the first on. One that has no room in the last is cut
 * there, and ends in … so that everybody sees it.
 */
export function fitText(
  text: string,
  { width, height }: { width: number; height: number },
  type: Omit<Type, 'size'>,
  sizes: readonly number[],
  look: ChartLook,
): Fitted {
  const set = (size: number): Fitted => {
    const own = { ...type, size };
    const lines = balanceText(text, width, own, look);
    return { lines, type: own, height: lines.length * heightOfLine(own) };
  };
  const isWhole = ({ lines, type: own }: Fitted) =>
    text.split(' ').every((word) => widthOfText(word, own, look) <= width) || lines.length === 0;
  const tried = sizes.map(set).filter((fitted) => fitted.height <= height);
  return tried.find(isWhole) ?? tried[0] ?? cut(set(sizes.at(-1) ?? 12), width, height, look);
}

function cut({ lines, type }: Fitted, width: number, height: number, look: ChartLook): Fitted {
  const count = Math.max(1, Math.floor(height / heightOfLine(type)));
  const kept = wrapText(lines.join(' '), width, type, look).slice(0, count);
  let last = kept.pop() ?? '';
  while (last !== '' && widthOfText(`${last}…`, type, look) > width) last = [...last].slice(0, -1).join('');
  return { lines: [...kept, `${last.trimEnd()}…`], type, height: count * heightOfLine(type) };
}

function cutWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces = [''];
  for (const letter of word) {
    const longer = `${pieces.at(-1)}${letter}`;
    if (pieces.at(-1) === '' || fits(longer)) pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces;
}
