/**
 * The text of a file as it counts, whatever program wrote it: without a byte order mark, with LF at the ends of lines, without
 * spaces and tabs before them, and ending with one line end. The check and the build read the same. Lines and columns stay.
 */
export function plainText(text: string): string {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(withoutEnd);
  while (lines.at(-1) === '') lines.pop();
  return lines.map((line) => `${line}\n`).join('');
}

/** By hand, because a pattern takes a time that grows with the square of the spaces in a line. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ' || line[end - 1] === '\t') end -= 1;
  return line.slice(0, end);
}
