import type { APIRoute } from 'astro';
import { absoluteAt } from '../../report/absolute.ts';
import { permalinksJson } from '../../report/api-files.ts';
import { getPublishedReport } from '../../report/get-report.ts';

/** Every permalink of every edition, for programs. */
export const GET: APIRoute = async ({ site }) =>
  new Response(permalinksJson(await getPublishedReport(), absoluteAt(site)));
