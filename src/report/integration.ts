import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundles, preloadHelper } from './bundles.ts';
import { contentFolder } from './content-folder.ts';
import { errorsInPlaceOf } from './errors-in-place.ts';
import { removeFilesOfDrafts } from './files-of-drafts.ts';
import { fontFaces } from './font-faces.ts';
import { forgetUnused } from './kept-work.ts';
import { plainMdx } from './plain-mdx.ts';
import { problemPage } from './problem-page.ts';
import { showsDrafts } from './shows-drafts.ts';
import { type FontFile, subsetFonts } from './subset-fonts.ts';
import { writeServerFiles } from './write-server-files.ts';

const siteModule = 'virtual:report/site';
const fontStyles = 'virtual:report/fonts.css';

/** The folders of `src/` whose words reach a page; where drafts are shown, those of the checks do as well. */
const interfaceFolders = [
  'browser',
  'charts',
  'components',
  'domain',
  'layouts',
  'pages',
  'permalinks',
  'report',
  'schema',
];
const checkingFolders = ['checks', 'reading'];

/** `/2031/charts/jobs.png` */
const thingFile = /\/\d{4}\/(?:figures|charts|tables)\/[^/]+\.(?:svg|png|csv|xlsx|json)$/;

/**
 * Makes a site of the report: cuts the fonts to it, hands them and the base path to the pages as `virtual:report/site` and
 * `virtual:report/fonts.css`, lays the headers for servers beside the pages, and while one writes shows the errors of
 * what is published, in the words of the check, instead of a page built from it. What a draft lacks, its pages say.
 */
export function annualReport(): AstroIntegration {
  let fonts: FontFile[] = [];
  let cache = '';
  let base = '/';
  return {
    name: 'annual-report',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        if (command === 'dev') process.env['REPORT_DRAFTS'] ||= '1';
        const root = fileURLToPath(config.root);
        cache = join(root, '.cache');
        base = config.base;
        const isPreview = showsDrafts(process.env);
        const rooms = [...interfaceFolders, ...(isPreview ? checkingFolders : [])];
        fonts = await subsetFonts(root, [contentFolder(), ...rooms.map((room) => join(root, 'src', room))]);
        const modules = new Map([
          [
            siteModule,
            `export const base = ${JSON.stringify(base)}; export const fonts = ${JSON.stringify(
              fonts.map(({ weight, fileName }) => ({ weight, fileName })),
            )}; export const isPreview = ${isPreview};`,
          ],
          [fontStyles, fontFaces(fonts, base)],
        ]);
        updateConfig({
          ...bundles,
          vite: {
            ...bundles.vite,
            plugins: [
              plainMdx(contentFolder()),
              preloadHelper,
              {
                name: 'report-site',
                resolveId: (id) => (modules.has(id) ? `\0${id}` : undefined),
                load: (id) => modules.get(id.replace('\0', '')),
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // Here, other than in a build, Astro asks a slash of an address whose ending is a parameter.
          request.url = request.url?.replace(thingFile, '$&/');
          const font = fonts.find(({ fileName }) => request.url?.endsWith(`/fonts/${fileName}`));
          if (font) {
            response.setHeader('Content-Type', 'font/woff2').end(font.bytes);
            return;
          }
          const isPage =
            /\/(?:[?#]|$)/.test(request.url ?? '') || request.headers.accept?.includes('text/html');
          if (!isPage) return next();
          errorsInPlaceOf(request.url ?? '', contentFolder()).then((errors) => {
            if (errors.length === 0) return next();
            response.statusCode = 500;
            response.setHeader('Content-Type', 'text/html; charset=utf-8').end(problemPage(errors));
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = join(fileURLToPath(dir), 'fonts');
        await mkdir(folder, { recursive: true });
        await Promise.all(fonts.map(({ bytes, fileName }) => writeFile(join(folder, fileName), bytes)));
        if (!showsDrafts(process.env)) await removeFilesOfDrafts(fileURLToPath(dir), contentFolder());
        await writeServerFiles(fileURLToPath(dir), base);
        await forgetUnused(cache, (name) => name.startsWith('astro-'));
        await Promise.all(
          ['cards', 'charts', 'fonts', 'pictures'].map((name) => forgetUnused(join(cache, name))),
        );
      },
    },
  };
}
