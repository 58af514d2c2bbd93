import { bodies } from '../domain/bodies.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { positionIn } from './position-in.ts';

/**
 * No mark of Markdown is left in the text that a reader sees: what is still there after parsing marks nothing up. Underscores
 * in pairs, which may emphasise the wrong words, `markdownTraps` finds.
 */
export function literalMarks(report: Report): Problem[] {
  return bodies(report).flatMap(({ file, outline }) =>
    outline.runs.flatMap((run) =>
      marks.flatMap(({ pattern, what, remedy }) =>
        [...run.text.matchAll(pattern)].map(({ 0: words, index }): Problem => ({
          check: 'literal-marks',
          severity: 'error',
          place: { file, ...positionIn(run, index) },
          what: { ko: `글자 "${words}": ${what.ko}`, en: `The words "${words}" ${what.en}` },
          remedy,
        })),
      ),
    ),
  );
}

interface Mark {
  pattern: RegExp;
  what: Sentence;
  remedy: Sentence;
}

const marks: readonly Mark[] = [
  {
    pattern: /[^\s*]*\*{2,}[^\s*]*/gu,
    what: {
      ko: '별표(**)가 강조가 되지 않고 그대로 보입니다.',
      en: 'have asterisks that stay as they are and emphasise nothing.',
    },
    remedy: {
      ko: '**강조**처럼 앞뒤를 짝지어 안쪽에 빈칸 없이 적거나, 별표를 지우세요.',
      en: 'Write them in pairs with no space inside, **강조**, or take them away.',
    },
  },
  {
    pattern: /(?<!__[^_\n]*)(?:(?<=[가-힣])__|__(?=[가-힣]))(?![^_\n]*__)/gu,
    what: {
      ko: '짝이 없는 밑줄이 그대로 보입니다.',
      en: 'are underscores without a partner, so they stay as they are.',
    },
    remedy: {
      ko: '밑줄을 지우거나, **강조**처럼 별표로 적으세요.',
      en: 'Take them away, or use asterisks: **강조**.',
    },
  },
  {
    pattern: /\[[^[\]\n]*\]\[[^[\]\n]*\]/gu,
    what: {
      ko: '링크의 주소가 이 파일에 없어서, 대괄호가 그대로 보입니다.',
      en: 'would be a link whose address is not in this file, so the brackets stay as they are.',
    },
    remedy: { ko: '[이름](주소)로 적으세요.', en: 'Write [name](address).' },
  },
  {
    pattern: /<\s+\/?[A-Za-z][^<>\n]*>/gu,
    what: {
      ko: '"<" 뒤에 빈칸이 있어서 태그가 되지 않고 그대로 보입니다.',
      en: 'have a space behind "<", so they are no tag and stay as they are.',
    },
    remedy: { ko: '빈칸을 지우고 <Fig id="…" />처럼 적으세요.', en: 'Take the space away: <Fig id="…" />.' },
  },
  {
    pattern: /(?<!\{[^{}]*)\}/gu,
    what: {
      ko: '여는 짝이 없는 중괄호가 그대로 보입니다.',
      en: 'are a closing brace without an opening one, which stays as it is.',
    },
    remedy: { ko: '중괄호를 지우세요.', en: 'Take it away.' },
  },
];
