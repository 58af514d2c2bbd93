/*
 * Loaded before a build (`node --import`), this makes the computer another one: the day is `SHIFT_DAYS` later, folders tell
 * their files in another order, and each file is read a little later than asked for, by turns of its own.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const later = Number(process.env.SHIFT_DAYS) * 24 * 60 * 60 * 1000;
const Today = Date;
globalThis.Date = class Date extends Today {
  constructor(...args) {
    super(...(args.length === 0 ? [Today.now() + later] : args));
  }
  static now() {
    return Today.now() + later;
  }
};

let seed = 20300101;
const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
const shuffled = (list) =>
  list
    .map((each) => [random(), each])
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each);
const slowly = (work) => new Promise((resolve) => setTimeout(resolve, random() * 2)).then(work);

const { readFile, readdir } = fs.promises;
fs.promises.readFile = (...args) => slowly(() => readFile(...args));
fs.promises.readdir = (...args) => readdir(...args).then(shuffled);
const { readdirSync } = fs;
fs.readdirSync = (...args) => shuffled(readdirSync(...args));
syncBuiltinESMExports();
