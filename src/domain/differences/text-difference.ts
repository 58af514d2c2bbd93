/** How much of a text is another than before, counted in paragraphs, lists and tables. */
export interface TextDifference {
  before: number;
  after: number;
  /** Those that read as before. */
  kept: number;
}

/** Compares two texts, each as its paragraphs. */
export function textDifference(before: readonly string[], after: readonly string[]): TextDifference {
  const left = [...before];
  const kept = after.filter((block) => {
    const place = left.indexOf(block);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  return { before: before.length, after: after.length, kept: kept.length };
}
