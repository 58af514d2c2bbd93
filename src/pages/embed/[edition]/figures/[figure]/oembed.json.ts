import type { APIRoute } from 'astro';
import type { Embed } from '../../../../../permalinks/embeds.ts';
import { absoluteAt } from '../../../../../report/absolute.ts';
import { embedPaths } from '../../../../../report/embed-paths.ts';
import { getOEmbed } from '../../../../../report/get-oembed.ts';
import { getPublishedReport } from '../../../../../report/get-report.ts';

export async function getStaticPaths() {
  return embedPaths(await getPublishedReport(), 'figure');
}

/** What programs are told that want to frame a figure (oembed.com). */
export const GET: APIRoute<{ embed: Embed }> = async ({ props, site }) => {
  const document = await getOEmbed(await getPublishedReport(), props.embed, absoluteAt(site));
  return new Response(`${JSON.stringify(document)}\n`);
};
