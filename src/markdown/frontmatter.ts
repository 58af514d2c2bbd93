/** The two parts of an MDX file. Lines and columns in each are those of the whole file. */
interface MdxParts {
  frontmatter: string;
  body: string;
}

/** Parts the YAML between the two lines `---` at the top from the text below. Undefined when it is missing or open. */
export function splitFrontmatter(mdx: string): MdxParts | undefined {
  const [whole, open, frontmatter, close] =
    /^(---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$))/m.exec(mdx) ?? [];
  if (whole === undefined || open === undefined || close === undefined || !mdx.startsWith(open)) return;
  return {
    frontmatter: blank(open) + frontmatter,
    body: blank(whole) + mdx.slice(whole.length),
  };
}

/** The same text with a space for every character that does not end a line. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
