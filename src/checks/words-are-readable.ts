import { isShow, shows } from '../domain/figure.ts';
import { isJosa, josaForms } from '../domain/josa.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { parseWords, type WordPart } from '../domain/words.ts';
import { wordsOfEdition, wordsOutsideEditions, type WrittenWords } from '../domain/written-words.ts';
import { allowedValues } from './allowed-values.ts';

/** A sentence in YAML carries well-formed `<Fig … />` tags and no other mark-up; outside editions it carries none at all. */
export function wordsAreReadable(report: Report): Problem[] {
  return [
    ...report.editions.flatMap(wordsOfEdition).flatMap((words) => problemsOf(words, faultInEdition)),
    ...wordsOutsideEditions(report).flatMap((words) => problemsOf(words, faultOutside)),
  ];
}

interface Fault {
  what: Sentence;
  remedy: Sentence;
}

function problemsOf(
  { text, place }: WrittenWords,
  faultOf: (part: WordPart) => Fault | undefined,
): Problem[] {
  const field = place.path?.findLast((step) => typeof step === 'string') ?? '';
  const parts = parseWords(text).filter((part) => !('fault' in part && part.fault.startsWith('</')));
  return parts.flatMap((part): Problem[] => {
    const fault = faultOf(part);
    if (!fault) return [];
    return [
      {
        check: 'words-are-readable',
        severity: 'error',
        place,
        what: { ko: `칸 "${field}": ${fault.what.ko}`, en: `The field "${field}" ${fault.what.en}` },
        remedy: fault.remedy,
      },
    ];
  });
}

function faultInEdition(part: WordPart): Fault | undefined {
  if ('fault' in part) {
    return {
      what: {
        ko: `${part.fault}: 알아볼 수 없는 태그입니다.`,
        en: `has a tag that cannot be understood: ${part.fault}`,
      },
      remedy: {
        ko: '<Fig id="…" />, <Fig id="…" josa="을" />, <Fig id="…" show="share" />처럼 적으세요. 다른 태그는 본문에만 씁니다.',
        en: 'Write <Fig id="…" />, <Fig id="…" josa="을" /> or <Fig id="…" show="share" />. Other tags work in the text only.',
      },
    };
  }
  if ('fig' in part) {
    const { josa, show } = part.fig;
    if (josa !== undefined && !isJosa(josa)) return unknownValue('josa', josa, josaForms);
    if (show !== undefined && !isShow(show)) return unknownValue('show', show, shows);
    return undefined;
  }
  return markdownIn(part.text);
}

function faultOutside(part: WordPart): Fault | undefined {
  if ('text' in part) return markdownIn(part.text);
  return {
    what: {
      ko: '판에 속하지 않은 칸인데 태그가 있습니다.',
      en: 'belongs to no edition and carries a tag.',
    },
    remedy: { ko: '태그 없이 적으세요.', en: 'Write it without a tag.' },
  };
}

function unknownValue(name: string, value: string, values: readonly string[]): Fault {
  return {
    what: {
      ko: `<Fig>의 ${name}="${value}"에 적힌 값은 쓸 수 없습니다.`,
      en: `has a <Fig> with a value that is not known: ${name}="${value}".`,
    },
    remedy: allowedValues(name, values),
  };
}

function markdownIn(text: string): Fault | undefined {
  const marks = /\*\*|`|\]\(/.exec(text)?.[0];
  if (marks === undefined) return undefined;
  return {
    what: {
      ko: `Markdown 기호 ${marks}가 글자 그대로 보이게 됩니다.`,
      en: `has the Markdown mark ${marks}, which readers would see as it is.`,
    },
    remedy: { ko: '기호 없이 적으세요.', en: 'Write it without the mark.' },
  };
}
