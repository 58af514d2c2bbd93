import type { APIRoute } from 'astro';
import { absoluteAt } from '../../report/absolute.ts';
import { editionsJson } from '../../report/api-files.ts';
import { getPublishedReport } from '../../report/get-report.ts';

/** The published editions, and where the rest is, for programs. */
export const GET: APIRoute = async ({ site }) =>
  new Response(editionsJson(await getPublishedReport(), absoluteAt(site)));
