import type { AstroConfig } from 'astro';

/** The fewest kinds of pages that share a style for it to stand in the style sheet of the whole report. */
const shared = 3;

/**
 * What Vite puts around every `import()` of a script, without what it does there: to fetch ahead what the script names, and its styles. No script
 * brings styles here, and the helper would weigh as much on every page as the scripts that it helps.
 */
export const preloadHelper = {
  name: 'report-preload-helper',
  enforce: 'pre',
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
} as const;

/** Sheets of layouts, of components and of all pages. A page's own styles stay with it, and those of a page that leads on. */
const styles = /\/src\/(?:components|layouts|styles)\/(?!Redirect\.).*\.css$|^\0virtual:report\/.*\.css$/;

/**
 * How scripts and styles are cut into files. None stands inside a page: the content security policy then needs to name none,
 * and a reader who goes on to another page has them already. What several kinds of pages share is one sheet, because ten
 * small ones compress badly.
 */
export const bundles = {
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: { groups: [{ name: 'report', minShareCount: shared, test: styles }] },
            },
          },
        },
      },
    },
  },
} satisfies { build: Partial<AstroConfig['build']>; vite: AstroConfig['vite'] };
