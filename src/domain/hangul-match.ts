import { disassemble, getChoseong } from 'es-hangul';

/**
 * The items whose text has every word of a query in it, whatever the spaces, capitals and Unicode form. A word of initial
 * consonants finds by initials: ㅅㅁㅌ finds 스마트. Where nothing is found, a syllable that is still being typed counts
 * as its letters: 일잘 finds 일자리. An empty query finds all.
 */
export function findMatching<Item>(
  items: readonly Item[],
  query: string,
  textOf: (item: Item) => string,
): Item[] {
  const words = normal(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found = items.filter((item) => {
    const text = tight(textOf(item));
    return words.every((word) => (isInitials(word) ? getChoseong(text) : text).includes(word));
  });
  if (found.length > 0) return found;
  const letters = words.map(disassemble);
  return items.filter((item) => {
    const text = disassemble(tight(textOf(item)));
    return letters.every((word) => text.includes(word));
  });
}

function isInitials(word: string): boolean {
  return /^[ㄱ-ㅎ]+$/u.test(word);
}

function normal(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Without spaces within what belongs together; what stands on lines of its own stays apart. */
function tight(text: string): string {
  return normal(text).replace(/[^\S\n]+/gu, '');
}
