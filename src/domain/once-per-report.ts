import type { Report } from './report.ts';

/** Computes something about a report, or about a part of one, once, for as long as that is in use. */
export function oncePerReport<Result, Whole extends object = Report>(
  compute: (whole: Whole) => Result,
): (whole: Whole) => Result {
  const known = new WeakMap<Whole, { result: Result }>();
  return (whole) => {
    const kept = known.get(whole) ?? { result: compute(whole) };
    known.set(whole, kept);
    return kept.result;
  };
}
