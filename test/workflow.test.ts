import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  if?: string;
  needs?: string | string[];
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Workflow {
  on: Record<string, { branches?: string[] } | null>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const text = readFileSync(join(folder, 'site.yml'), 'utf8');
const { on, permissions, jobs } = parse(text) as Workflow;
const uses = (job: Job | undefined, action: string) =>
  job?.steps.find((step) => step.uses?.startsWith(`actions/${action}@`));
const onMainOnly = "github.event_name == 'push' && github.ref == 'refs/heads/main'";

test('there is one workflow, which runs for the main branch and for every pull request, forks included', () => {
  expect(readdirSync(folder)).toEqual(['site.yml']);
  expect(on).toEqual({ push: { branches: ['main'] }, pull_request: null });
  expect(text).not.toContain('pull_request_target');
  expect(text).not.toContain('secrets');
});

describe.each(Object.entries(jobs))('the job "%s"', (name, job) => {
  test('uses actions of GitHub only, each pinned to a major version', () => {
    for (const { uses: action } of job.steps) if (action) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });

  test('ends by itself, and takes what others write in no command', () => {
    expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    for (const { run } of job.steps) expect(run ?? '').not.toContain('${{');
  });

  test('looks at all that was ever committed where it reads the content, and keeps no key to the repository', () => {
    if (!job.steps.some(({ run }) => run?.startsWith('npm'))) return;
    expect(uses(job, 'checkout')?.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
  });

  test('writes nothing but what is published', () => {
    const may = { ...permissions, ...job.permissions };
    const writes = Object.keys(may).filter((each) => may[each] !== 'read');
    expect(writes).toEqual(name === 'deploy' ? ['pages', 'id-token'] : []);
  });
});

test('a fault of the content is told at its line, and stops no one from looking at a preview', () => {
  expect(jobs['check']?.steps.at(-1)?.run).toBe('npm run report -- check');
  expect(jobs['preview']?.needs).toBeUndefined();
});

test('a pull request leaves a preview with drafts as a file that tells which one it is of', () => {
  const { preview } = jobs;
  expect(preview?.if).toBe("github.event_name == 'pull_request'");
  expect(preview?.steps.find(({ run }) => run === 'npm run build')?.env).toEqual({
    REPORT_ADDRESS: 'http://localhost:4321/',
    REPORT_DRAFTS: '1',
  });
  expect(uses(preview, 'upload-artifact')?.with).toMatchObject({
    name: 'preview-of-pull-request-${{ github.event.pull_request.number }}',
    path: 'dist',
    'if-no-files-found': 'error',
  });
});

test('only the main branch is published, without drafts, once every test has passed', () => {
  for (const name of ['build', 'deploy']) expect(jobs[name]?.if).toBe(onMainOnly);
  expect([jobs['build']?.needs, jobs['deploy']?.needs]).toEqual(['test', 'build']);
  expect(jobs['test']?.steps.at(-1)?.run).toBe('npm test');
  const build = jobs['build']?.steps.find(({ run }) => run === 'npm run build');
  expect(Object.keys(build?.env ?? {})).toEqual(['REPORT_ADDRESS']);
  expect(uses(jobs['build'], 'upload-pages-artifact')?.with).toEqual({ path: 'dist' });
});
