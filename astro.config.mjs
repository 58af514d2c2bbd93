import { createHash } from 'node:crypto';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { remarkHeadingIds } from './src/markdown/heading-ids.ts';
import { remarkInTextTags } from './src/markdown/in-text-tags.ts';
import { rehypeBase, rehypeHeadingLinks, rehypeFrames } from './src/markdown/links.ts';
import { remarkPlugins } from './src/markdown/remark-plugins.ts';
import { contentFolder } from './src/report/content-folder.ts';
import { annualReport } from './src/report/integration.ts';
import { siteAddress } from './src/report/site-address.ts';

const { site, base } = siteAddress();

// Another content or address must not meet what was kept of this one.
const kept = createHash('sha256').update(`${contentFolder()} ${site}${base}`).digest('hex').slice(0, 8);

// What only leads on to another page is no page of its own.
const leadsOn = (page) => new URL(page).pathname.startsWith(`${base}latest/`);

export default defineConfig({
  cacheDir: `.cache/astro-${kept}`,
  site,
  base,
  trailingSlash: 'always',
  build: { assets: 'assets' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [...remarkPlugins, remarkHeadingIds, remarkInTextTags],
      rehypePlugins: [[rehypeBase, { base }], rehypeHeadingLinks, rehypeFrames],
      remarkRehype: { footnoteLabel: '각주', footnoteBackLabel: '본문으로 돌아가기' },
    }),
  },
  experimental: { contentIntellisense: true },
  integrations: [mdx(), sitemap({ filter: (page) => !leadsOn(page) }), annualReport()],
});
