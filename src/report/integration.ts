import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from './content-folder.ts';
import { forgetUnused, markUsed } from './kept-work.ts';
import { problemPage } from './problem-page.ts';
import { type FontFile, subsetFonts } from './subset-fonts.ts';
import { checkContent } from '../reading/check-content.ts';

const siteModule = 'virtual:report/site';

/** The folders of `src/` whose words reach a page. */
const interfaceFolders = ['browser', 'charts', 'components', 'domain', 'layouts', 'pages'];

/**
 * Makes a site of the report: cuts the fonts to it, hands them and the base path to the pages as `virtual:report/site`, and in the
 * preview shows the problems of the content, in the words of the check, instead of a page built from it.
 */
export function annualReport(): AstroIntegration {
  let fonts: FontFile[] = [];
  let cache = '';
  let cacheOfAstro = '';
  return {
    name: 'annual-report',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        cache = join(root, '.cache');
        cacheOfAstro = fileURLToPath(config.cacheDir);
        fonts = await subsetFonts({
          fonts: join(root, 'assets/fonts'),
          folders: [contentFolder(), ...interfaceFolders.map((folder) => join(root, 'src', folder))],
          cache: join(cache, 'fonts'),
        });
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'report-site',
                resolveId: (id) => (id === siteModule ? `\0${siteModule}` : undefined),
                load: (id) =>
                  id === `\0${siteModule}`
                    ? `export const base = ${JSON.stringify(config.base)}; export const fonts = ${JSON.stringify(
                        fonts.map(({ weight, fileName }) => ({ weight, fileName })),
                      )};`
                    : undefined,
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const font = fonts.find(({ fileName }) => request.url?.endsWith(`/fonts/${fileName}`));
          if (font) {
            readFile(font.path).then((bytes) => {
              response.setHeader('Content-Type', 'font/woff2').end(bytes);
            }, next);
            return;
          }
          const isPage =
            /\/(?:[?#]|$)/.test(request.url ?? '') || request.headers.accept?.includes('text/html');
          if (!isPage) return next();
          checkContent(contentFolder()).then(({ problems }) => {
            const errors = problems.filter(({ severity }) => severity === 'error');
            if (errors.length === 0) return next();
            response.statusCode = 500;
            response.setHeader('Content-Type', 'text/html; charset=utf-8').end(problemPage(errors));
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = join(fileURLToPath(dir), 'fonts');
        await mkdir(folder, { recursive: true });
        await Promise.all(fonts.map(({ path, fileName }) => copyFile(path, join(folder, fileName))));
        await markUsed(cacheOfAstro);
        await forgetUnused(cache, (name) => name.startsWith('astro-'));
        await Promise.all(['charts', 'fonts'].map((name) => forgetUnused(join(cache, name))));
      },
    },
  };
}
