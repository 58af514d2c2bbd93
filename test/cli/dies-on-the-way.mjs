/*
 * Loaded before a program (`node --import`), this kills it, with SIGKILL, right before the file operation that `DIE_BEFORE`
 * counts, from 1. With `NO_LINKS=1` the disk knows no links, with `NO_EXCHANGE=1` no program exchanges two folders.
 */
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const last = Number(process.env.DIE_BEFORE);
let count = 0;

function dieInTime() {
  count += 1;
  if (count === last) process.kill(process.pid, 'SIGKILL');
}

function watch(room, name, refusal) {
  const real = room[name];
  room[name] = (...args) => {
    dieInTime();
    return refusal?.(...args) ?? real.apply(room, args);
  };
}

const noLink = () => Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM' }));
const noProgram = (...args) => {
  args.at(-1)(new Error('not found'));
  return true;
};

for (const name of ['rename', 'rm', 'mkdir', 'cp', 'writeFile']) watch(fs.promises, name);
watch(fs.promises, 'symlink', process.env.NO_LINKS === '1' ? noLink : undefined);
watch(fs, 'renameSync');
watch(childProcess, 'execFile', process.env.NO_EXCHANGE === '1' ? noProgram : undefined);
syncBuiltinESMExports();
