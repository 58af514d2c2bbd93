/** Markdown with in-text tags as a reader sees its words: links, emphasis and tags without their signs. Numbers by id stay as tags. */
export function plainMarkup(text: string): string {
  return text
    .replaceAll(/<Source\b[^>]*\/>/g, '')
    .replaceAll(/<(Term|Free)\b[^>]*>([\s\S]*?)<\/\1>/g, '$2')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(\*\*|\*|`)(.+?)\1/g, '$2')
    .replaceAll(/^(?:[-*]|\d+\.) |(?<=\s)- /g, '')
    .replaceAll(/ +(?=[.,)])| {2,}/g, (spaces) => (spaces.length > 1 ? ' ' : ''))
    .trim();
}
