import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type ShownContent, shownContent } from '../reading/shown-content.ts';
import { contentFolder } from './content-folder.ts';
import { showsDrafts } from './shows-drafts.ts';

/** Hands the whole content that is shown to Astro as one entry, `content`; `get-report.ts` joins it to the Report. */
export function documentLoader(): Loader {
  return loader('report-documents', (shown, { store, generateDigest }) => {
    const digest = generateDigest(JSON.stringify(shown));
    store.set({ id: 'content', data: shown as unknown as Record<string, unknown>, digest });
  });
}

/** Hands the MDX files of the sections or of the pages to Astro, to be rendered when a page asks for them. */
export function mdxLoader(kind: 'sections' | 'pages'): Loader {
  return loader(`report-${kind}`, ({ content }, { store, config, generateDigest }) => {
    const root = fileURLToPath(config.root);
    const kept = new Set<string>();
    for (const each of content[kind]) {
      const id = each.file.replace(/\.mdx$/, '');
      const filePath = relative(root, resolve(contentFolder(), each.file));
      kept.add(id);
      const digest = generateDigest(JSON.stringify(each));
      if (!store.set({ id, data: {}, filePath, digest, deferredRender: true })) {
        store.addModuleImport(filePath);
      }
    }
    for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  });
}

function loader(name: string, fill: (shown: ShownContent, context: LoaderContext) => void): Loader {
  const refresh = async (context: LoaderContext) => {
    const shown = await shownContent(contentFolder(), showsDrafts(process.env));
    if (shown) fill(shown, context);
  };
  return {
    name,
    load: async (context) => {
      await refresh(context);
      const again = (path: string) => {
        if (path.startsWith(contentFolder())) void refresh(context);
      };
      context.watcher?.add(contentFolder());
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, again);
    },
  };
}
