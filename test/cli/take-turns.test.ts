import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { takeTurns } from '../../src/cli/take-turns.ts';

const aPlace = () => `a place of the tests ${randomUUID()}`;

test('lets one piece of work end before the next begins', async () => {
  const place = aPlace();
  const events: string[] = [];
  const work = (name: string) =>
    takeTurns(
      place,
      async () => {
        events.push(`${name} begins`);
        await setTimeout(20);
        events.push(`${name} ends`);
      },
      () => events.push(`${name} waits`),
    );
  await Promise.all(['one', 'another', 'a third'].map(work));
  const order = events.filter((event) => !event.endsWith('waits')).map((event) => event.split(' '));
  expect(order).toHaveLength(6);
  for (const index of [0, 2, 4]) expect(order[index]?.slice(0, -1)).toEqual(order[index + 1]?.slice(0, -1));
  expect(events.filter((event) => event.endsWith('waits'))).toHaveLength(2);
});

test('lets work in different places go on side by side', async () => {
  let isWaiting = false;
  const wait = () => (isWaiting = true);
  await takeTurns(aPlace(), () => takeTurns(aPlace(), () => Promise.resolve(), wait), wait);
  expect(isWaiting).toBe(false);
});

test('gives the turn back when the work fails', async () => {
  const place = aPlace();
  const failing = takeTurns(place, () => Promise.reject(new Error('no')), onWaitNever);
  await expect(failing).rejects.toThrow('no');
  expect(await takeTurns(place, () => Promise.resolve('done'), onWaitNever)).toBe('done');
});

test('passes the turn on at once when a program is killed that has it', async () => {
  const place = aPlace();
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', holdTurn, place]);
  onTestFinished(() => void holder.kill('SIGKILL'));
  await once(holder.stdout, 'data');
  let waits = 0;
  const mine = takeTurns(
    place,
    () => Promise.resolve('done'),
    () => {
      waits += 1;
      holder.kill('SIGKILL');
    },
  );
  expect(await mine).toBe('done');
  expect(waits).toBe(1);
});

const holdTurn = `
import { takeTurns } from './src/cli/take-turns.ts';
await takeTurns(process.argv[1], () => new Promise((end) => { console.log('mine'); setTimeout(end, 60_000); }), () => {});
`;

function onWaitNever(): void {
  throw new Error('Nobody else is at work.');
}
