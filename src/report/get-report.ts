import { getEntry } from 'astro:content';
import { joinReport, type Report } from '../domain/report.ts';
import { oncePerReport } from '../domain/once-per-report.ts';
import { withoutDrafts } from '../domain/without-drafts.ts';
import type { DraftState } from '../reading/draft-state.ts';
import type { ShownContent } from '../reading/shown-content.ts';

/**
 * The report that the pages show: what is public, and where drafts are shown, what is finished in them. Joined once a
 * build, and while one writes, once a change.
 */
export async function getReport(): Promise<Report> {
  return reportOf(await getShown());
}

/**
 * The report without drafts even where these are shown. For search, feed, site map and data for programs, in which a draft
 * has no place.
 */
export async function getPublishedReport(): Promise<Report> {
  return publishedReportOf(await getShown());
}

/** How far the drafts are, newest first; none on the public site. */
export async function getDrafts(): Promise<DraftState[]> {
  return (await getShown()).drafts;
}

const reportOf = oncePerReport(({ content }: ShownContent) => joinReport(content));
const publishedReportOf = oncePerReport(({ content }: ShownContent) => joinReport(withoutDrafts(content)));

let kept: { shown: ShownContent; digest: unknown } | undefined;

async function getShown(): Promise<ShownContent> {
  if (kept && !import.meta.env.DEV) return kept.shown;
  const entry = await getEntry('content', 'content');
  if (entry === undefined) throw new Error('The content of the report could not be read.');
  const { digest } = entry as { digest?: string };
  if (kept === undefined || digest === undefined || digest !== kept.digest) {
    kept = { shown: entry.data as unknown as ShownContent, digest };
  }
  return kept.shown;
}
