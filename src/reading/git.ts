import { spawn } from 'node:child_process';

/** Runs git in a folder and resolves to what it says; undefined where there is no git, no repository, or git refuses. */
export function git(folder: string, args: readonly string[], input = ''): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn('git', ['-C', folder, ...args], { stdio: ['pipe', 'pipe', 'ignore'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => said.push(bytes));
    child.on('error', () => {
      resolve(undefined);
    });
    child.on('close', (code) => {
      resolve(code === 0 ? Buffer.concat(said).toString('utf8') : undefined);
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
