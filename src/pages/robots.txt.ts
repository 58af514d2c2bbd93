import { isPreview } from 'virtual:report/site';
import type { APIRoute } from 'astro';
import { href } from '../report/href.ts';

/** Every robot may read everything, and the site map names the pages. A preview is for none of them. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    isPreview
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`,
  );
