import { edition } from './edition.ts';
import { indicators } from './indicator.ts';
import { page } from './page.ts';
import { paths } from './paths.ts';
import { report } from './report.ts';
import { section } from './section.ts';
import { sources } from './source.ts';
import { strategies } from './strategy.ts';
import { glossary } from './term.ts';

/**
 * What stands where in `content/`, and what may be written there. The command line, Astro and the JSON Schemas for editor
 * programs all read this table.
 */
export const collections = {
  report: { path: paths.report, schema: report },
  strategies: { path: paths.strategies, schema: strategies },
  indicators: { path: paths.indicators, schema: indicators },
  sources: { path: paths.sources, schema: sources },
  glossary: { path: paths.glossary, schema: glossary },
  editions: { path: paths.editions, schema: edition },
  sections: { path: paths.sections, schema: section },
  pages: { path: paths.pages, schema: page },
} as const;
