/** The ids in an attribute that takes several: `a, b` gives `['a', 'b']`. */
export function parseIdList(text: string): string[] {
  return text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
