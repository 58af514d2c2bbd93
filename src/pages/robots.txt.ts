import type { APIRoute } from 'astro';
import { href } from '../report/href.ts';

/** Every robot may read everything; the site map names the pages. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`);
