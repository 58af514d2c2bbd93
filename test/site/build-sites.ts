import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProvidedContext } from 'vitest';
import type { TestProject } from 'vitest/node';
import { copyWithADraft, unfinishedSections } from '../fixtures/copy-with-a-draft.ts';
import { runBuild } from './run-build.ts';
import { serveSite } from '../../src/cli/serve-site.ts';

/** A site that the tests look at: where it lies on disk and where it is served. */
export interface BuiltSite {
  folder: string;
  address: string;
  base: string;
  /** The address for which it was built. */
  published: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    report: BuiltSite;
    underPath: BuiltSite;
    fictional: BuiltSite;
    overYears: BuiltSite;
    corrected: BuiltSite;
    preview: BuiltSite;
  }
}

interface Wanted {
  published: string;
  /** The folder of the content; a copy made for the tests is made first, and taken away after. */
  content: string | (() => Promise<string>);
  /** What else the build is told. */
  environment?: Record<string, string>;
}

const wanted: Record<keyof ProvidedContext, Wanted> = {
  report: { published: 'https://report.example/', content: 'content' },
  underPath: { published: 'https://report.example/annual/', content: 'content' },
  fictional: { published: 'https://garam.example/', content: 'test/fixtures/small-report' },
  overYears: { published: 'https://garam.example/annual/', content: 'test/fixtures/told-over-years' },
  corrected: { published: 'https://garam.example/', content: 'test/fixtures/corrected' },
  preview: {
    published: 'https://preview.example/garam/',
    content: () => copyWithADraft(unfinishedSections),
    environment: { REPORT_DRAFTS: '1' },
  },
};

/** Builds, with the command that people use, the sites that the tests look at, and serves them while the tests run. */
export default async function buildSites(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'report-sites-'));
  const servers: Server[] = [];
  const copies: string[] = [];
  for (const [name, { published, content, environment }] of Object.entries(wanted)) {
    const out = join(folder, name);
    const copy = typeof content === 'string' ? undefined : await content();
    if (copy !== undefined) copies.push(copy);
    const { status, output } = await runBuild({
      REPORT_ADDRESS: published,
      REPORT_CONTENT: copy ?? String(content),
      REPORT_OUT: out,
      ...environment,
    });
    if (status !== 0) throw new Error(`The site "${name}" could not be built:\n${output}`);
    const base = new URL(published).pathname;
    const { address, server } = await serveSite({ folder: out, base, port: 0 });
    servers.push(server);
    project.provide(name as keyof ProvidedContext, { folder: out, address, base, published });
  }
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    for (const dir of [folder, ...copies]) await rm(dir, { recursive: true, force: true });
  };
}
