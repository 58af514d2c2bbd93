import { relative } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { remarkComments } from './src/markdown/comments.ts';
import { remarkHeadingIds } from './src/markdown/heading-ids.ts';
import { remarkInTextTags } from './src/markdown/in-text-tags.ts';
import { rehypeBase, rehypeHeadingLinks, rehypeFrames } from './src/markdown/links.ts';
import { remarkPlugins } from './src/markdown/remark-plugins.ts';
import { contentFolder } from './src/report/content-folder.ts';
import { annualReport } from './src/report/integration.ts';
import { movedPages } from './src/report/moved-pages.ts';
import { showsDrafts } from './src/report/shows-drafts.ts';
import { siteAddress } from './src/report/site-address.ts';

const { site, base } = siteAddress();

const isPreview = showsDrafts(process.env);

// What only leads on to another page is no page of its own.
const gone = movedPages(contentFolder());
const leadsOn = (page) => {
  const path = new URL(page).pathname.slice(base.length - 1);
  return /^\/(?:latest|r|embed)\//.test(path) || gone.has(path);
};

// What the preview need not watch.
const isMadeByBuilds = (path) => /^(?:dist|\.cache|\.[^\\/]+-built)(?:[\\/]|$)/.test(relative('.', path));

export default defineConfig({
  // Builds bring a folder of their own, empty (src/cli/build-site.ts).
  cacheDir: '.cache/astro',
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
      remarkPlugins: [...remarkPlugins, remarkComments, remarkHeadingIds, remarkInTextTags],
      rehypePlugins: [[rehypeBase, { base }], rehypeHeadingLinks, rehypeFrames],
      remarkRehype: { footnoteLabel: '각주', footnoteBackLabel: '본문으로 돌아가기' },
    }),
  },
  vite: { server: { watch: { ignored: isMadeByBuilds } } },
  experimental: { contentIntellisense: true },
  integrations: [
    mdx(),
    ...(isPreview ? [] : [sitemap({ filter: (page) => !leadsOn(page) })]),
    annualReport(),
  ],
});
