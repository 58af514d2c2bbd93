import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import type { Commands } from './command.ts';

/** `npm run report -- …`: its commands, in the order in which they are told. Only the one asked for is loaded. */
const commands: Commands = {
  check: async () => (await import('./check.ts')).check,
  new: async () => (await import('./new.ts')).newEdition,
  changes: async () => (await import('./changes.ts')).changes,
  publish: async () => (await import('./publish.ts')).publish,
  correct: async () => (await import('./correct.ts')).correct,
  promise: async () => (await import('./promise.ts')).promise,
  verify: async () => (await import('./verify.ts')).verify,
  import: async () => (await import('./import.ts')).importFigures,
  schemas: async () => (await import('./schemas.ts')).schemas,
};

/** What is compiled is kept for the next run; therefore all else is imported below this line, and `commands` lazily. */
enableCompileCache(join(import.meta.dirname, '../../.cache/code'));
const [{ runCommand }, { runCommandLine }] = await Promise.all([
  import('./run-command.ts'),
  import('./run-command-line.ts'),
]);
await runCommand(() => runCommandLine(process.argv.slice(2), commands));
