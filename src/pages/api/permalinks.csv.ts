import type { APIRoute } from 'astro';
import { absoluteAt } from '../../report/absolute.ts';
import { permalinksCsv } from '../../report/api-files.ts';
import { getPublishedReport } from '../../report/get-report.ts';

/** Every permalink of every edition, for spreadsheets. */
export const GET: APIRoute = async ({ site }) =>
  new Response(permalinksCsv(await getPublishedReport(), absoluteAt(site)));
