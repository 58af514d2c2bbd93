/** Text as HTML, in an element or a quoted attribute. */
export function asHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Text as Markdown on one line: what would be taken for a mark is escaped. */
export function asMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|~#]/g, (mark) => `\\${mark}`);
}
