import { defineCollection } from 'astro:content';
import { page } from './schema/page.ts';
import { section } from './schema/section.ts';
import { documentLoader, mdxLoader } from './report/content-loader.ts';

/**
 * One entry, the content of the report; and every MDX file, which Astro renders. The schemas are there for editor
 * programs, which complete frontmatter by them; the loaders hand over what obeys them already.
 */
export const collections = {
  content: defineCollection({ loader: documentLoader() }),
  sections: defineCollection({ loader: mdxLoader('sections'), schema: section }),
  pages: defineCollection({ loader: mdxLoader('pages'), schema: page }),
};
