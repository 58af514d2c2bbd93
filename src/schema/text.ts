import { z } from 'astro/zod';
import { idForm, idFormWords } from './id-form.ts';

/**
 * The small building blocks that the nouns share. Every description speaks to the editor, in Korean,
 * and reaches her editor program through JSON Schema.
 */

/** Text of one line, without in-text tags: names and labels. */
export const label = z.string().trim().min(1);

/** Text that may carry `<Fig id="…" />`, and nothing else of Markdown. Numbers stand in it by id only. */
export const words = z.string().trim().min(1);

/** The key that an author gives to a thing. ASCII, because it becomes part of an address that lives for decades. */
export const id = z.string().regex(idForm).describe(idFormWords);

/** A figure by its id; one of another edition with the year before it: `2030/jobs-created`. */
export const figureReference = z
  .string()
  .regex(/^(?:\d{4}\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .describe('수치의 id. 다른 판의 수치는 판의 연도를 앞에 붙입니다. 예: visitors, 2030/visitors');

/** An exact decimal number, kept as the digits that its author typed: `561.6`, `12.50`. At most 24 digits and 12 decimals. */
export const decimal = z
  .union([z.number(), z.string()])
  .transform(String)
  .pipe(z.string().regex(/^(?!-0(?:\.0*)?$)-?(?:0|[1-9]\d{0,23})(?:\.\d{1,12})?$/))
  .describe('수치 값. 쉼표 없이 적습니다. 예: 1519, 561.6');

/** A day, a month or a year, as far as it is known: `2021-12-02`, `2021-12`, `2021`. */
export const date = z
  .union([z.number().int(), z.string()])
  .transform(String)
  .pipe(z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/))
  .describe('날짜. 2030-12-02, 2030-12, 2030처럼 아는 데까지 적습니다.');

/** The address of a page on the web. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** A sentence together with where it comes from. */
export const sourcedWords = z.strictObject({
  text: words.describe('우리말 문장. 수치는 <Fig id="…" />로 넣습니다.'),
  source: id.describe('출처의 id (sources.yaml)'),
});
