import { defineCollection } from 'astro:content';
import { documentLoader, mdxLoader } from './report/content-loader.ts';

/** One entry, the content of the report; and every MDX file, which Astro renders. */
export const collections = {
  content: defineCollection({ loader: documentLoader() }),
  sections: defineCollection({ loader: mdxLoader('sections') }),
  pages: defineCollection({ loader: mdxLoader('pages') }),
};
