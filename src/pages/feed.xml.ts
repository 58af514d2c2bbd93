import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedItems } from '../permalinks/feed-items.ts';
import { absoluteAt } from '../report/absolute.ts';
import { getPublishedReport } from '../report/get-report.ts';

/** Editions and errata as they come, for whoever follows the report. */
export const GET: APIRoute = async ({ site }) => {
  const report = await getPublishedReport();
  const absolute = absoluteAt(site);
  const { title, description } = report.settings;
  return rss({
    title,
    description,
    site: absolute('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>ko</language><atom:link href="${absolute('/feed.xml')}" rel="self" type="application/rss+xml"/>`,
    items: feedItems(report).map(({ title: name, words, date, address }) => ({
      title: name,
      description: words,
      pubDate: new Date(`${date}T00:00:00Z`),
      link: absolute(address),
    })),
  });
};
