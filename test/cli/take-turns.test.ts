import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { takeTurns } from '../../src/cli/take-turns.ts';

async function aLock(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'turns-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'kept', 'lock');
}

test('lets one piece of work end before the next begins', async () => {
  const lock = await aLock();
  const events: string[] = [];
  const work = (name: string) =>
    takeTurns(
      lock,
      async () => {
        events.push(`${name} begins`);
        await setTimeout(50);
        events.push(`${name} ends`);
      },
      () => events.push('waits'),
    );
  await Promise.all([work('one'), work('other')]);
  const order = events.filter((event) => event !== 'waits');
  expect(order[0]?.split(' ')[0]).toBe(order[1]?.split(' ')[0]);
  expect(order[2]?.split(' ')[0]).toBe(order[3]?.split(' ')[0]);
  expect(events.filter((event) => event === 'waits')).toHaveLength(1);
});

test('gives the turn back when the work fails', async () => {
  const lock = await aLock();
  const failing = takeTurns(
    lock,
    () => Promise.reject(new Error('no')),
    () => undefined,
  );
  await expect(failing).rejects.toThrow('no');
  await expect(readFile(lock)).rejects.toThrow();
});

test('passes over the lock of a program that is gone', async () => {
  const lock = await aLock();
  await takeTurns(
    lock,
    () => Promise.resolve(),
    () => undefined,
  );
  await writeFile(lock, '999999999');
  expect(
    await takeTurns(
      lock,
      () => Promise.resolve('done'),
      () => undefined,
    ),
  ).toBe('done');
});
