import { afterEach, expect, test, vi } from 'vitest';
import { faultWords } from '../../src/cli/fault-words.ts';
import { runCommand } from '../../src/cli/run-command.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

async function run(command: () => Promise<number | undefined>): Promise<string> {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  await runCommand(command);
  return error.mock.calls.flat().map(String).join('\n');
}

const fail = () => Promise.reject(new Error('the disk is full'));

test('ends the program with the code of the command', async () => {
  expect(await run(() => Promise.resolve(2))).toBe('');
  expect(process.exitCode).toBe(2);
});

test('leaves a command that stays without a code', async () => {
  await run(() => Promise.resolve(undefined));
  expect(process.exitCode).toBeUndefined();
});

test('tells of a fault of our own without its trace', async () => {
  vi.stubEnv('REPORT_DEBUG', '');
  vi.stubEnv('LANG', 'ko_KR.UTF-8');
  vi.stubEnv('LC_ALL', '');
  expect(await run(fail)).toMatchInlineSnapshot(`
    "하던 일을 마치지 못했습니다: the disk is full
    자세히 보려면 환경 변수 REPORT_DEBUG=1로 다시 하세요."
  `);
  expect(process.exitCode).toBe(1);
});

test('tells of the fault of a library without its trace either', async () => {
  vi.stubEnv('REPORT_DEBUG', '');
  const told = await run(() =>
    Promise.reject(new Error('Unexpected token\n    at compile (file:///x.js:55:3)')),
  );
  expect(told).toContain('Unexpected token');
  expect(told).not.toContain('compile');
});

test.each([
  [
    'the bundler',
    new Error(
      'Build failed:\n\u001b[31m[UNHANDLEABLE_ERROR] \u001b[0mReport this.\nFailed to write file in x.js\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:\n   0: <unknown>\n   1: start_thread\n',
    ),
    '디스크에 빈자리가 없습니다. Failed to write file in x.js No space left on device (os error 28)',
  ],
  [
    'Astro, with another title and a cause',
    Object.assign(new Error('', { cause: new Error('EFBIG: file too large, write') }), { title: 'Unknown.' }),
    '파일이 이 컴퓨터에서 허용된 크기보다 큽니다. Unknown. EFBIG: file too large, write',
  ],
  [
    'Node',
    new Error("EACCES: permission denied, mkdir '/srv/site'"),
    "쓰거나 읽을 권한이 없습니다. EACCES: permission denied, mkdir '/srv/site'",
  ],
])('says what a fault of the machine means that is told by %s', (_, told, means) => {
  expect(faultWords(told).ko).toBe(means);
});

test('shows the trace when asked', async () => {
  vi.stubEnv('REPORT_DEBUG', '1');
  vi.stubEnv('LANG', 'en_US.UTF-8');
  vi.stubEnv('LC_ALL', '');
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  await runCommand(fail);
  expect(error.mock.calls[0]).toEqual([
    expect.stringContaining('The work could not be finished: the disk is full'),
  ]);
  expect(error.mock.calls[1]?.[0]).toBeInstanceOf(Error);
});
