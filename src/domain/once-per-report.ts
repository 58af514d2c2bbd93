import type { Report } from './report.ts';

/** Computes something about a report once, for as long as that report is in use. */
export function oncePerReport<Result>(compute: (report: Report) => Result): (report: Report) => Result {
  const known = new WeakMap<Report, { result: Result }>();
  return (report) => {
    const kept = known.get(report) ?? { result: compute(report) };
    known.set(report, kept);
    return kept.result;
  };
}
