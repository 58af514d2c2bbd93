import { isMap, isScalar, parseDocument } from 'yaml';

/**
 * The text of a YAML map with other values in top-level fields that hold scalars; everything else, comments included, stays as it was
 * written. A field that is not there comes after the line of the first that is.
 */
export function withFields(text: string, fields: Readonly<Record<string, string>>): string {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) return text;
  const given = Object.entries(fields).map(([name, value]) => {
    const pair = contents.items.find(({ key }) => isScalar(key) && key.value === name);
    return { name, value, range: isScalar(pair?.value) ? pair.value.range : undefined };
  });
  const present = given.flatMap(({ value, range }) =>
    range ? [{ value, start: range[0], end: range[1] }] : [],
  );
  const added = given.flatMap(({ name, value, range }) => (range ? [] : [`${name}: ${value}\n`])).join('');
  const end = text.indexOf('\n', present[0]?.end);
  const lineEnd = end < 0 ? text.length : end + 1;
  return [...present, { value: added, start: lineEnd, end: lineEnd }]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { value, start, end: last }) => rest.slice(0, start) + value + rest.slice(last), text);
}
