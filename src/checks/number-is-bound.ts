import { formatAmount } from '../domain/amount.ts';
import { bodies } from '../domain/bodies.ts';
import { withoutPlacesToFill } from '../domain/left-to-fill.ts';
import type { Place, Problem, Sentence } from '../domain/problem.ts';
import type { Edition, Report, Section } from '../domain/report.ts';
import { parseWords } from '../domain/words.ts';
import { wordsOfEdition, type WrittenWords } from '../domain/written-words.ts';
import { positionIn } from './position-in.ts';
import { narrow, typedNumberFinder } from './typed-numbers.ts';

/**
 * A number with a unit stands in text by its id, not by its digits: in the sections, on the pages, and in the words of
 * an edition's YAML. Where no figure can stand, in the titles of sections and in what is said of images, no number stands.
 * Words outside editions, such as definitions, have no figures and are free; so are hints to the author.
 */
export function numberIsBound(report: Report): Problem[] {
  const findTyped = typedNumberFinder(report.settings.units);
  const find = (text: string) => findTyped(withoutPlacesToFill(text));
  return [
    ...report.editions.flatMap((edition) =>
      wordsOfEdition(edition).flatMap(({ text, place, section }) =>
        parseWords(text).flatMap((part) =>
          'text' in part
            ? find(part.text).map((typed) =>
                problem(typed.text, place, inWords(namesake(typed.text, edition, section, report))),
              )
            : [],
        ),
      ),
    ),
    ...report.editions
      .flatMap(({ sections }) => sections.flatMap(titles))
      .flatMap(({ text, place }) => find(text).map((typed) => problem(typed.text, place, inTitle))),
    ...bodies(report).flatMap(({ file, outline: { images } }) =>
      images.flatMap(({ alt, line, column }) =>
        find(alt).map((typed) => problem(typed.text, { file, line, column }, inAlt)),
      ),
    ),
    ...bodies(report).flatMap(({ file, outline, edition, section }) =>
      outline.runs.flatMap((run) =>
        find(run.text).map(({ text, at }) => {
          const place = { file, ...positionIn(run, at) };
          const ids = edition ? namesake(text, edition, section.slug, report) : [];
          return problem(text, place, edition ? inText(text, ids) : onPage(text));
        }),
      ),
    ),
  ];
}

function titles({ file, data }: Section): WrittenWords[] {
  return (['title', 'nav'] as const).flatMap((field) => {
    const text = data[field];
    return text === undefined ? [] : [{ text, place: { file, path: [field] } }];
  });
}

function problem(text: string, place: Place, remedy: Sentence): Problem {
  return {
    check: 'number-is-bound',
    severity: 'error',
    place,
    what: {
      ko: `수 "${text}": 글에 직접 적혀 있어서, 수치를 고쳐도 함께 바뀌지 않습니다.`,
      en: `The number "${text}" is typed into the text, so it stays when its figure is corrected.`,
    },
    remedy,
  };
}

/** The figures of the edition that read exactly like this, those of the section first, at most three. */
function namesake(typed: string, { figures }: Edition, slug: string | undefined, report: Report): string[] {
  const extra = report.settings.units;
  return [...figures.values()]
    .filter((figure) => bare(formatAmount(figure, { extra })) === bare(typed))
    .toSorted((a, b) => Number(b.section === slug) - Number(a.section === slug))
    .map(({ id }) => id)
    .slice(0, 3);
}

function bare(text: string): string {
  return narrow(text)
    .replace(/[\s,]|^약/gu, '')
    .replace(/^[-−]/u, '△');
}

function inText(typed: string, ids: string[]): Sentence {
  const free = {
    ko: `수치가 아니면 <Free>${typed}</Free>로 감싸세요.`,
    en: `If it is no figure, write <Free>${typed}</Free>.`,
  };
  const bound = binding(ids);
  return { ko: `${bound.ko} ${free.ko}`, en: `${bound.en} ${free.en}` };
}

function inWords(ids: string[]): Sentence {
  const bound = binding(ids);
  return {
    ko: `${bound.ko} 수치가 아니면 숫자 없이 말로 적으세요.`,
    en: `${bound.en} If it is no figure, say it in words without digits.`,
  };
}

const inTitle: Sentence = {
  ko: '제목에는 수치를 넣을 수 없습니다. 숫자 없이 말로 적으세요.',
  en: 'A title shows no figures: say it in words without digits.',
};

const inAlt: Sentence = {
  ko: '대체 텍스트에는 수치를 넣을 수 없습니다. 숫자 없이 말로 적고, 수치는 본문에 적으세요.',
  en: 'An alternative text shows no figures: say it in words without digits, and give the figure in the text.',
};

function binding(ids: string[]): Sentence {
  const tags = ids.map((id) => `<Fig id="${id}" />`);
  return tags.length > 0
    ? {
        ko: `같은 값의 수치가 있습니다. ${tags.join(' 또는 ')}로 바꾸세요.`,
        en: `There is a figure of that value: write ${tags.join(' or ')} instead.`,
      }
    : {
        ko: '머리말의 figures에 출처와 함께 적고, 이 자리에는 <Fig id="…" />를 넣으세요.',
        en: 'Put it into the figures of the frontmatter with its source, and write <Fig id="…" /> here.',
      };
}

function onPage(typed: string): Sentence {
  return {
    ko: `판에 속하지 않은 쪽에는 수치를 넣을 수 없습니다. 그 수치가 있는 절로 링크하거나, 수치가 아니면 <Free>${typed}</Free>로 감싸세요.`,
    en: `A page outside editions shows no figures: link to the section that has it, or, if it is no figure, write <Free>${typed}</Free>.`,
  };
}
