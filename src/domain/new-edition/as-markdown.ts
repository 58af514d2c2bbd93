/** Plain words as they are written in the text of a section, so that nothing in them marks anything up. */
export function asMarkdown(words: string): string {
  return words.replaceAll(/[\\`*_{}[\]<]|~(?=~)/g, String.raw`\$&`);
}
