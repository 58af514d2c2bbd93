import type { Report } from '../domain/report.ts';
import { formatSeal } from '../domain/seal.ts';
import { sha256 } from '../reading/digest.ts';

/** The seal file of an edition, the same bytes as in the repository. Undefined for an edition without one. */
export function sealedText({ seals }: Report, year: string): string | undefined {
  const seal = seals.get(year);
  return seal && formatSeal(seal, sha256);
}

/** The SHA-256 of the seal file of an edition. */
export function sealHash(report: Report, year: string): string | undefined {
  const text = sealedText(report, year);
  return text === undefined ? undefined : sha256(text);
}
