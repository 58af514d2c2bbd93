import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { onTestFinished } from 'vitest';
import { ownEnvironment } from './own-environment.ts';

/**
 * Runs an npm script that goes on until the test is over; resolves once it says `says`, to what it has printed so far,
 * whenever that is asked.
 */
export function runScript(
  script: string,
  environment: Record<string, string>,
  says: string,
  args: string[] = [],
): Promise<() => string> {
  const run = spawn('npm', ['run', '--silent', script, '--', ...args], {
    env: ownEnvironment(environment),
    detached: true,
  });
  onTestFinished(() => {
    if (run.pid !== undefined && run.exitCode === null) process.kill(-run.pid, 'SIGTERM');
  });
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (text: Buffer) => {
      output += text;
      if (output.includes(says)) resolve(() => output);
    };
    run.stdout.on('data', read);
    run.stderr.on('data', read);
    run.on('close', () => reject(new Error(`npm run ${script} ended:\n${output}`)));
  });
}

/** A port that no program listens to. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
