import { stripVTControlCharacters } from 'node:util';
import type { Sentence } from '../domain/problem.ts';

/** Faults of the machine, as Node and the bundler tell them, and what they mean to the one who sits before it. */
const ofMachine: { said: RegExp; means: Sentence }[] = [
  {
    said: /\bENOSPC\b|\bEDQUOT\b|os error (?:28|122)\b/,
    means: { ko: '디스크에 빈자리가 없습니다.', en: 'There is no space left on the disk.' },
  },
  {
    said: /\bEFBIG\b|os error 27\b/,
    means: {
      ko: '파일이 이 컴퓨터에서 허용된 크기보다 큽니다.',
      en: 'A file is larger than this computer allows.',
    },
  },
  {
    said: /\bEROFS\b|os error 30\b/,
    means: { ko: '디스크에 쓸 수 없습니다.', en: 'The disk cannot be written to.' },
  },
  {
    said: /\bE(?:ACCES|PERM)\b|os error (?:1|13)\b/,
    means: { ko: '쓰거나 읽을 권한이 없습니다.', en: 'It may not be written or read.' },
  },
];

/** What the bundler says around a fault of the machine. */
const around = /^Build failed|\[UNHANDLEABLE_ERROR\]|^Caused by:$|^$/;

/** A fault that nobody foresaw, in words: what it means as far as that is known, and what was said, without its trace. */
export function faultWords(error: unknown): Sentence {
  const message = saidBy(error);
  const means = ofMachine.find((fault) => fault.said.test(message))?.means;
  if (!means) return { ko: message, en: message };
  const lines = message.split('\n').map((line) => line.trim());
  const said = lines.filter((line) => !around.test(line)).join(' ');
  return { ko: `${means.ko} ${said}`, en: `${means.en} ${said}` };
}

/** The messages of an error and of what caused it. Astro gives some a title instead. */
function saidBy(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { title } = error as { title?: string };
  const own = stripVTControlCharacters(error.message || title || error.name)
    .replace(/\n+(?:Stack backtrace|Stack trace):[\s\S]*/i, '')
    .replace(/\n\s+at .*/g, '')
    .trim();
  const cause = error.cause === undefined ? '' : saidBy(error.cause);
  return cause === '' || own.includes(cause) ? own : `${own}\n${cause}`;
}
