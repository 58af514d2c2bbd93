/** The same text about another year: `2031년의 일들` is `2032년의 일들` of 2032. Other numbers, and parts of longer ones, stay. */
export function moveYear(text: string, from: string, to: string): string {
  return text.replaceAll(new RegExp(String.raw`(?<!\d)${from}(?!\d)`, 'g'), to);
}

/** Whether a text speaks of a year. */
export function speaksOfYear(text: string, year: string): boolean {
  return moveYear(text, year, '') !== text;
}
