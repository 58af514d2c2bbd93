import { edition } from './edition.ts';
import { indicators } from './indicator.ts';
import { page } from './page.ts';
import { report } from './report.ts';
import { section } from './section.ts';
import { sources } from './source.ts';
import { strategies } from './strategy.ts';
import { glossary } from './term.ts';

/**
 * What stands where in `content/`. A `file` is one YAML document; a `folder` holds one document a match.
 * The command line, Astro and the JSON Schemas for editor programs all read this table.
 */
export const collections = {
  report: { path: 'report.yaml', schema: report },
  strategies: { path: 'strategies.yaml', schema: strategies },
  indicators: { path: 'indicators.yaml', schema: indicators },
  sources: { path: 'sources.yaml', schema: sources },
  glossary: { path: 'glossary.yaml', schema: glossary },
  editions: { path: '{year}/edition.yaml', schema: edition },
  sections: { path: '{year}/{slug}.mdx', schema: section },
  pages: { path: 'pages/{slug}.mdx', schema: page },
} as const;

export type CollectionName = keyof typeof collections;
