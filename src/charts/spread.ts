/**
 * Finds tops for labels that want to stand at a middle, so that none covers another: they keep the order of their
 * middles and stay between `from` and `to` while there is room.
 */
export function spread(labels: { middle: number; height: number }[], from: number, to: number): number[] {
  const order = labels
    .map((_, index) => index)
    .sort((a, b) => (labels[a]?.middle ?? 0) - (labels[b]?.middle ?? 0));
  const tops: number[] = [];
  let free = from;
  for (const index of order) {
    const { middle, height } = labels[index] ?? { middle: 0, height: 0 };
    tops[index] = Math.max(free, middle - height / 2);
    free = (tops[index] ?? 0) + height;
  }
  let limit = to;
  for (const index of order.reverse()) {
    tops[index] = Math.max(from, Math.min(tops[index] ?? 0, limit - (labels[index]?.height ?? 0)));
    limit = tops[index] ?? 0;
  }
  return tops;
}
