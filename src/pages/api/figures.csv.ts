import type { APIRoute } from 'astro';
import { absoluteAt } from '../../report/absolute.ts';
import { allFiguresCsv } from '../../report/api-files.ts';
import { getPublishedReport } from '../../report/get-report.ts';

/** All figures of all editions, for spreadsheets. */
export const GET: APIRoute = async ({ site }) =>
  new Response(allFiguresCsv(await getPublishedReport(), absoluteAt(site)));
