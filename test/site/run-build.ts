import { spawn } from 'node:child_process';
import { ownEnvironment } from './own-environment.ts';

/** Runs `npm run build` with the given environment; resolves to its exit status and all that it printed. */
export function runBuild(
  environment: Record<string, string>,
): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const run = spawn('npm', ['run', '--silent', 'build'], {
      env: ownEnvironment(environment),
      shell: process.platform === 'win32',
    });
    let output = '';
    run.stdout.on('data', (text) => (output += text));
    run.stderr.on('data', (text) => (output += text));
    run.on('error', reject);
    run.on('close', (status) => resolve({ status, output }));
  });
}
