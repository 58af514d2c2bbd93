import type { APIRoute } from 'astro';
import { absoluteAt } from '../report/absolute.ts';
import { llmsText } from '../report/llms-text.ts';
import { getPublishedReport } from '../report/get-report.ts';

/** What is where, for language models and whoever reads for them (llmstxt.org). */
export const GET: APIRoute = async ({ site }) =>
  new Response(llmsText(await getPublishedReport(), absoluteAt(site)));
