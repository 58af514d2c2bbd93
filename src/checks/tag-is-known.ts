import { bodies, type Body } from '../domain/bodies.ts';
import { inTextTags, type TagForm } from '../domain/in-text-tags.ts';
import type { Tag } from '../domain/outline.ts';
import type { Problem, Sentence } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { allowedValues } from './allowed-values.ts';
import { offer } from './near-names.ts';
import { thing } from './unknown-name.ts';

/** Every tag in the text is one that exists, with the attributes that it takes, written as plain text. */
export function tagIsKnown(report: Report): Problem[] {
  return bodies(report).flatMap((body) =>
    body.outline.tags.flatMap((tag) =>
      faultsOf(tag, body).map(({ what, remedy }): Problem => {
        const { ko, en } = thing('태그', 'tag', tag.name);
        return {
          check: 'tag-is-known',
          severity: 'error',
          place: { file: body.file, line: tag.line, column: tag.column },
          what: { ko: `${ko}: ${what.ko}`, en: `${en} ${what.en}` },
          remedy,
        };
      }),
    ),
  );
}

/** What is wrong, as the end of a sentence that began with the tag. */
interface Fault {
  what: Sentence;
  remedy: Sentence;
}

function faultsOf(tag: Tag, { edition }: Body): Fault[] {
  const form = Object.hasOwn(inTextTags, tag.name) ? inTextTags[tag.name] : undefined;
  if (!form) return [unknownTag];
  if (form.ofEdition && !edition) return [outsideEditions];
  return [
    ...tag.expressions.map(expression),
    ...(tag.repeated ?? []).map(repeatedAttribute),
    ...(form.isAround === tag.isAround
      ? []
      : [form.isAround ? aroundNothing(tag.name) : standsAlone(tag.name)]),
    ...Object.keys(tag.attributes)
      .filter((name) => !Object.hasOwn(form.attributes, name))
      .map((name) => unknownAttribute(name, form)),
    ...Object.entries(form.attributes).flatMap(([name, { required, accepts, values = [] }]) => {
      const value = tag.attributes[name];
      if (value === undefined || value === '') {
        const wanted = value === '' || (required && !tag.expressions.includes(name));
        return wanted ? [missingAttribute(name)] : [];
      }
      return accepts && !accepts(value) ? [unknownValue(name, value, values)] : [];
    }),
  ];
}

const tags = offer(Object.keys(inTextTags).map((each) => `<${each}>`));

const unknownTag: Fault = {
  what: { ko: '없는 태그입니다.', en: 'does not exist.' },
  remedy: {
    ko: `${tags.ko} 고치거나, 태그 없이 적으세요.`,
    en: `Write ${tags.en}, or do without a tag.`,
  },
};

const outsideEditions: Fault = {
  what: {
    ko: '판에 속하지 않은 쪽에는 보일 수치가 없습니다.',
    en: 'has no figures to show on a page that belongs to no edition.',
  },
  remedy: {
    ko: '판의 절로 옮기거나, 그 절로 링크하세요.',
    en: 'Move it to a section of an edition, or link to that section.',
  },
};

function expression(name: string): Fault {
  return {
    what: {
      ko: `"${name}" 속성에 중괄호 { }로 식을 적었습니다.`,
      en: `has an expression in { } for the attribute "${name}".`,
    },
    remedy: {
      ko: `${name}="…"처럼 따옴표 안에 글자로 적으세요.`,
      en: `Write plain text in quotation marks: ${name}="…".`,
    },
  };
}

function repeatedAttribute(name: string): Fault {
  return {
    what: { ko: `"${name}" 속성을 두 번 적었습니다.`, en: `has the attribute "${name}" twice.` },
    remedy: { ko: '하나를 지우세요.', en: 'Take one of them away.' },
  };
}

function aroundNothing(name: string): Fault {
  return {
    what: { ko: '감싼 글이 없습니다.', en: 'goes around nothing.' },
    remedy: {
      ko: `감쌀 글을 사이에 적으세요: <${name} …>낱말</${name}>`,
      en: `Write the words between its two halves: <${name} …>낱말</${name}>`,
    },
  };
}

function standsAlone(name: string): Fault {
  return {
    what: {
      ko: '글을 감싸지 않는 태그라서, 안의 글이 보이지 않게 됩니다.',
      en: 'stands alone, so the words inside it would not be seen.',
    },
    remedy: {
      ko: `<${name} … />처럼 끝맺고 글은 밖에 두세요.`,
      en: `End it as <${name} … />, before the words.`,
    },
  };
}

function unknownAttribute(name: string, { attributes }: TagForm): Fault {
  const taken = Object.keys(attributes);
  return {
    what: { ko: `"${name}" 속성은 받지 않습니다.`, en: `does not take the attribute "${name}".` },
    remedy:
      taken.length > 0
        ? {
            ko: `${offer(taken).ko} 고치거나, 속성을 지우세요.`,
            en: `Write ${offer(taken).en}, or take it away.`,
          }
        : { ko: '속성을 지우세요.', en: 'Take the attribute away.' },
  };
}

function missingAttribute(name: string): Fault {
  return {
    what: { ko: `"${name}" 속성의 값이 없습니다.`, en: `has no value for the attribute "${name}".` },
    remedy: { ko: `${name}="…"처럼 값을 적으세요.`, en: `Write ${name}="…".` },
  };
}

function unknownValue(name: string, value: string, values: readonly string[]): Fault {
  return {
    what: {
      ko: `${name}="${value}"에 적힌 값은 쓸 수 없습니다.`,
      en: `does not know the value in ${name}="${value}".`,
    },
    remedy: allowedValues(name, values),
  };
}
