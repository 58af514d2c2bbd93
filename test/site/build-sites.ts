import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
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
  }
}

const wanted = {
  report: { published: 'https://report.example/', content: 'content' },
  underPath: { published: 'https://report.example/annual/', content: 'content' },
  fictional: { published: 'https://garam.example/', content: 'test/fixtures/small-report' },
  overYears: { published: 'https://garam.example/annual/', content: 'test/fixtures/told-over-years' },
} as const;

/** Builds, with the command that people use, the sites that the tests look at, and serves them while the tests run. */
export default async function buildSites(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'report-sites-'));
  const servers: Server[] = [];
  for (const [name, { published, content }] of Object.entries(wanted)) {
    const out = join(folder, name);
    const { status, output } = await runBuild({
      REPORT_ADDRESS: published,
      REPORT_CONTENT: content,
      REPORT_OUT: out,
    });
    if (status !== 0) throw new Error(`The site "${name}" could not be built:\n${output}`);
    const base = new URL(published).pathname;
    const { address, server } = await serveSite({ folder: out, base, port: 0 });
    servers.push(server);
    project.provide(name as keyof typeof wanted, { folder: out, address, base, published });
  }
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    await rm(folder, { recursive: true, force: true });
  };
}
