import { fieldName } from '../domain/field-name.ts';
import { withJosa } from '../domain/josa.ts';
import { findPlacesToFill } from '../domain/left-to-fill.ts';
import type { Outline, Position } from '../domain/outline.ts';
import type { Place, Problem, Sentence } from '../domain/problem.ts';
import { placeToFill } from '../schema/place-to-fill.ts';
import { positionIn } from './position-in.ts';

/** One file of the content as it was written, whether or not it obeys its schema. */
interface WrittenFile {
  file: string;
  /** Its YAML, or what stands at the top of MDX. */
  data: unknown;
  /** What is noted behind a value of its YAML. */
  noteAt: (path: Path) => string | undefined;
  outline?: Outline;
}

type Path = readonly (string | number)[];

/** Nothing is left to fill: every `(채우기)` in a file is a place where its author has yet to write. */
export function leftToFill({ file, data, noteAt, outline }: WrittenFile): Problem[] {
  return [
    ...textsIn(data).flatMap(({ text, path }) =>
      findPlacesToFill(text).map(({ hint }) =>
        problem({ file, path }, taskOf(path, data), hint ?? noteAt(path)),
      ),
    ),
    ...(outline?.runs ?? []).flatMap((run) =>
      findPlacesToFill(run.text).map(({ at, hint }) => {
        const position = positionIn(run, at);
        return problem({ file, ...position }, taskBelow(outline?.headings ?? [], position), hint);
      }),
    ),
    ...(outline?.images ?? []).flatMap(({ alt, line, column }) =>
      findPlacesToFill(alt).map(({ hint }) => problem({ file, line, column }, taskOfImage, hint)),
    ),
  ];
}

function problem(place: Place, what: Sentence, hint: string | undefined): Problem {
  return {
    check: 'left-to-fill',
    severity: 'error',
    place,
    what,
    remedy:
      hint === undefined
        ? { ko: `"${placeToFill}" 자리에 적습니다.`, en: `Write it in place of "${placeToFill}".` }
        : { ko: hint, en: hint },
  };
}

function textsIn(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, [...path, key]));
}

/** What stands in lists: what its items are called, the field that names one where that is no key, and what `text` is of it. */
const lists: Record<string, { of: Sentence; name?: string; text?: Sentence }> = {
  figures: { of: { ko: '수치', en: 'the figure' } },
  charts: { of: { ko: '도표', en: 'the chart' } },
  tables: { of: { ko: '표', en: 'the table' } },
  answers: {
    of: { ko: '답할 목표', en: 'the answer to the target' },
    name: 'target',
    text: { ko: '설명', en: 'explanation' },
  },
  strategies: {
    of: { ko: '표지의 전략', en: 'the strategy' },
    name: 'strategy',
    text: { ko: '소개', en: 'introduction' },
  },
  ended: {
    of: { ko: '끝난 절', en: 'the ended section' },
    name: 'section',
    text: { ko: '까닭', en: 'reason' },
  },
};

/** `수치 "jobs-created"의 값을 적으세요.` */
function taskOf(path: Path, data: unknown): Sentence {
  const [list = '', item = ''] = path;
  const field = String(path.at(-1) ?? '');
  const known = path.length === 3 ? lists[list] : undefined;
  const name = (field === 'text' && known?.text) || nameOf(field);
  if (known) {
    const called = known.name === undefined ? item : valueAt(data, [list, item, known.name]);
    return {
      ko: `${known.of.ko} "${called}"의 ${withJosa(name.ko, '을')} 적으세요.`,
      en: `Write the ${name.en} of ${known.of.en} "${called}".`,
    };
  }
  if (path.length === 1 && typeof list === 'string') {
    return { ko: `${withJosa(name.ko, '을')} 적으세요.`, en: `Write the ${name.en}.` };
  }
  const steps = (numbered: (at: number) => string) =>
    path.map((step) => (typeof step === 'number' ? numbered(step + 1) : step)).join(' › ');
  return {
    ko: `칸 "${steps((at) => `${at}번째`)}"에 적으세요.`,
    en: `Write the field "${steps((at) => `item ${at}`)}".`,
  };
}

function nameOf(field: string): Sentence {
  if (field === 'outcome') return { ko: '결과', en: 'outcome' };
  return fieldName(field);
}

function taskBelow(headings: Outline['headings'], { line }: Position): Sentence {
  const own = headings.find((heading) => heading.line === line);
  if (own) return { ko: '제목을 쓰세요.', en: 'Write the heading.' };
  const above = headings.findLast((heading) => heading.line < line);
  return above
    ? {
        ko: `제목 "${above.text}" 아래의 글을 쓰세요.`,
        en: `Write the text below the heading "${above.text}".`,
      }
    : { ko: '첫 제목 앞의 글을 쓰세요.', en: 'Write the text before the first heading.' };
}

const taskOfImage: Sentence = {
  ko: '사진의 대체 텍스트를 쓰세요.',
  en: 'Write the alternative text of the image.',
};

function valueAt(data: unknown, path: Path): string {
  const value = path.reduce<unknown>((at, step) => Object(at)[step], data);
  return typeof value === 'string' ? value : '';
}
