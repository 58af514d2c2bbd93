import { edited, lineAt, type Mutation, type Texts } from './a-mutation.ts';
import type { Spot } from './spots.ts';

/** Letters that nobody sees, that look like others, or that come in pieces. */
export function strangeLetters(texts: Texts): Mutation[] {
  return [...texts].flatMap(([file, text]) => {
    const words = [...text.matchAll(/[가-힣]{2,}/g)];
    return letters.flatMap(([name, letter], i) => {
      const word = words[Math.floor(((i * 7919) % letters.length) * (words.length / letters.length))];
      if (!word) return [];
      const at = word.index + 1;
      const mutation = edited('strange letter', texts, file, { from: at, to: at, words: letter });
      return [{ ...mutation, about: `${file}:${lineAt(text, at)} ${name}` }];
    });
  });
}

/** Words of Hangul stored in pieces, as macOS names files. */
export function inPieces(texts: Texts): Mutation[] {
  return [...texts].flatMap(([file, text]) =>
    [...text.matchAll(/[가-힣]{2,}/g)].map(({ 0: word, index }) =>
      edited('NFD', texts, file, { from: index, to: index + word.length, words: word.normalize('NFD') }),
    ),
  );
}

/** Tabs and no-break spaces where YAML and tags want spaces. */
export function wrongSpaces(texts: Texts, spots: readonly Spot[]): Mutation[] {
  return spots.flatMap(({ file, key, value, form }) => {
    if (!key || form.is !== 'scalar') return [];
    const text = texts.get(file) ?? '';
    const isSameLine = text.slice(key.to, value.from) === ': ';
    const inside = value.text.indexOf(' ');
    const put = (from: number, to: number, words: string) =>
      edited('wrong space', texts, file, { from, to, words });
    return [
      ...(isSameLine ? [put(key.to + 1, value.from, '\u00a0'), put(key.to + 1, value.from, '\t')] : []),
      ...(inside > 0 ? [put(value.from + inside, value.from + inside + 1, '\t')] : []),
      put(value.from, value.from, '\u200b'),
    ];
  });
}

const letters: readonly [name: string, letter: string][] = [
  ['NUL', '\u0000'],
  ['BEL', '\u0007'],
  ['backspace', '\b'],
  ['vertical tab', '\v'],
  ['form feed', '\f'],
  ['ESC', '\u001b'],
  ['ESC with a colour', '\u001b[31m'],
  ['DEL', '\u007f'],
  ['next line', '\u0085'],
  ['C1 control', '\u009b'],
  ['soft hyphen', '\u00ad'],
  ['Arabic letter mark', '\u061c'],
  ['Mongolian vowel separator', '\u180e'],
  ['zero-width space', '\u200b'],
  ['zero-width non-joiner', '\u200c'],
  ['zero-width joiner', '\u200d'],
  ['left-to-right mark', '\u200e'],
  ['right-to-left mark', '\u200f'],
  ['line separator', '\u2028'],
  ['paragraph separator', '\u2029'],
  ['left-to-right embedding', '\u202a'],
  ['right-to-left override', '\u202e'],
  ['word joiner', '\u2060'],
  ['invisible plus', '\u2064'],
  ['left-to-right isolate', '\u2066'],
  ['right-to-left isolate', '\u2067'],
  ['first strong isolate', '\u2068'],
  ['pop isolate', '\u2069'],
  ['inhibit symmetric swapping', '\u206a'],
  ['Hangul filler', '\u3164'],
  ['Hangul choseong filler', '\u115f'],
  ['half-width Hangul filler', '\uffa0'],
  ['byte order mark inside', '\ufeff'],
  ['interlinear annotation', '\ufff9'],
  ['replacement character', '\ufffd'],
  ['noncharacter', '\uffff'],
  ['private use', '\ue123'],
  ['tag letter', '\u{e0041}'],
  ['variation selector supplement', '\u{e0101}'],
  ['tilde operator', '3\u223c5'],
  ['full-width tilde', '3\uff5e5'],
  ['wave dash', '3\u301c5'],
  ['small tilde', '3\u02dc5'],
];
