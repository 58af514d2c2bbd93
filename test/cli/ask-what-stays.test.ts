import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { askWhatStays } from '../../src/cli/ask-what-stays.ts';
import { reportOver } from '../domain/report-over-years.ts';

const down = '\u001b[B';
const enter = '\r';
const [edition] = reportOver({ 2031: ['jobs', 'school | 숲 학교', 'past'] }).editions;

/** What comes of pressing these keys, and everything that the one at the keys has read. */
async function press(...keys: string[]) {
  if (!edition) throw new Error('There is no edition.');
  const [input, output] = [new PassThrough(), new PassThrough()];
  let read = '';
  output.on('data', (text: Buffer) => (read += text.toString()));
  const asked = askWhatStays(edition, '2032', 'ko', { input, output });
  for (const key of keys) {
    await setTimeout(20);
    input.write(key);
  }
  return { stays: await asked, read };
}

test('keeps all sections when nothing is chosen', async () => {
  const { stays, read } = await press(enter);
  expect(stays).toEqual(new Map());
  expect(read).toContain('2031년판의 절 가운데 2032년판으로 옮기지 않을 것이 있으면 고르세요.');
});

test('takes a section that is not covered this time', async () => {
  const { stays, read } = await press(down, ' ', enter, enter);
  expect(stays).toEqual(new Map([['school', {}]]));
  expect(read).toContain('‘숲 학교’ 절은 왜 옮기지 않습니까?');
});

test('takes the reason why a subject has ended, or leaves it for later', async () => {
  const both = [' ', down, ' ', enter];
  const { stays } = await press(...both, down, enter, '끝났습니다.', enter, down, enter, enter);
  expect(stays).toEqual(
    new Map([
      ['jobs', { ended: '끝났습니다.' }],
      ['school', { ended: '' }],
    ]),
  );
});

test('asks again when no section would be left', async () => {
  const all = [' ', down, ' ', down, ' ', enter];
  const { stays, read } = await press(...all, enter);
  expect(stays).toEqual(new Map());
  expect(read).toContain('절을 하나는 남겨야 합니다.');
});

test.each([
  ['the first question', ['\u0003']],
  ['the second', [' ', enter, '\u0003']],
  ['the third', [' ', enter, down, enter, '\u0003']],
])('comes back with nothing when %s is given up', async (_, keys) => {
  expect((await press(...keys)).stays).toBeUndefined();
});
