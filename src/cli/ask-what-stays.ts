import type { Readable, Writable } from 'node:stream';
import { isCancel, log, multiselect, select, text } from '@clack/prompts';
import type { Edition, Section } from '../domain/report.ts';
import { sectionName } from '../domain/section-name.ts';
import type { Language } from './language.ts';

/** Where questions are asked, when not at the terminal. */
export interface Streams {
  input?: Readable;
  output?: Writable;
}

/** Why each section that stays behind does so, by its slug: `ended` where its subject is given up for good. */
type Stays = Map<string, { ended?: string }>;

/**
 * Asks which sections of an edition do not go on into that on `year`, and whether that is for good. Every answer can be
 * changed later in the files. Undefined when the one asked gives up.
 */
export async function askWhatStays(
  { year: last, sections }: Pick<Edition, 'year' | 'sections'>,
  year: string,
  language: Language,
  streams: Streams = {},
): Promise<Stays | undefined> {
  const ask = questions[language](last, year);
  const chosen = await askWhich(sections, ask, streams);
  const stays: Stays = new Map();
  for (const section of chosen ?? []) {
    const ended = await askWhy(section, ask, streams);
    if (ended === undefined) return undefined;
    stays.set(section.slug, ended);
  }
  return chosen && stays;
}

async function askWhich(
  sections: readonly Section[],
  ask: Questions,
  streams: Streams,
): Promise<Section[] | undefined> {
  for (;;) {
    const chosen = await multiselect({
      ...streams,
      message: ask.which,
      required: false,
      showInstructions: false,
      options: sections.map((section) => ({
        value: section,
        label: sectionName(section),
        hint: `${section.slug}.mdx`,
      })),
    });
    if (isCancel(chosen)) return undefined;
    if (chosen.length < sections.length) return chosen;
    log.warn(ask.all, streams);
  }
}

async function askWhy(
  section: Section,
  ask: Questions,
  streams: Streams,
): Promise<{ ended?: string } | undefined> {
  const kind = await select({
    ...streams,
    message: ask.why(sectionName(section)),
    showInstructions: false,
    options: [
      { value: 'not-covered', label: ask.notCovered },
      { value: 'ended', label: ask.ended },
    ],
  });
  if (isCancel(kind)) return undefined;
  if (kind === 'not-covered') return {};
  const reason = await text({ ...streams, message: ask.reason, placeholder: ask.later });
  return isCancel(reason) ? undefined : { ended: (reason ?? '').normalize('NFC') };
}

type Questions = ReturnType<(typeof questions)['ko']>;

const questions = {
  ko: (last: string, year: string) => ({
    which: `${last}년판의 절 가운데 ${year}년판으로 옮기지 않을 것이 있으면 고르세요. (↑↓ 움직임, 스페이스 고름, Enter 다음)`,
    all: '절을 하나는 남겨야 합니다.',
    why: (name: string) => `‘${name}’ 절은 왜 옮기지 않습니까? (↑↓ 움직임, Enter 고름)`,
    notCovered: `${year}년판에서만 다루지 않습니다`,
    ended: '앞으로도 다루지 않습니다 (끝난 절)',
    reason: '왜 끝났습니까? 독자에게 보입니다.',
    later: '나중에 적으려면 그대로 Enter',
  }),
  en: (last: string, year: string) => ({
    which: `Which sections of the ${last} edition do not go on into ${year}? (↑↓ move, space selects, Enter goes on)`,
    all: 'At least one section must stay.',
    why: (name: string) => `Why does ‘${name}’ not go on? (↑↓ move, Enter selects)`,
    notCovered: `The ${year} edition alone does not cover it`,
    ended: 'Its subject has ended for good',
    reason: 'Why has it ended? Readers will see it.',
    later: 'Press Enter to write it later',
  }),
};
