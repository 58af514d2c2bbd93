import type { APIRoute } from 'astro';
import { absoluteAt } from '../report/absolute.ts';
import { dataPackage } from '../report/data-package.ts';
import { getPublishedReport } from '../report/get-report.ts';

/** What the tables of all editions are made of, for programs that load them. */
export const GET: APIRoute = async ({ site }) =>
  new Response(dataPackage(await getPublishedReport(), absoluteAt(site)));
