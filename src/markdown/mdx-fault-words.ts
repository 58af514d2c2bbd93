import type { Problem } from '../domain/problem.ts';

/** What is so and what to do, for someone who writes text and never meant to write code. */
export type FaultWords = Pick<Problem, 'what' | 'remedy'>;

export const wordsOfModule: FaultWords = {
  what: {
    ko: '"import"나 "export"로 시작하는 줄은 글이 아니라 코드로 읽힙니다. 본문에는 코드를 쓰지 않습니다.',
    en: 'A line that begins with "import" or "export" is read as code, not as text. Content has no code.',
  },
  remedy: {
    ko: '태그는 import 없이 쓸 수 있으니 이 줄을 지우세요. 글이라면 그 낱말 앞에 다른 말을 두세요.',
    en: 'Tags need no import, so remove the line. If it is text, begin it with another word.',
  },
};

export const wordsOfBrace: FaultWords = {
  what: {
    ko: '여는 중괄호 "{"는 글이 아니라 코드의 시작으로 읽힙니다. 본문에는 코드를 쓰지 않습니다.',
    en: 'The brace "{" is read as the beginning of code, not as text. Content has no code.',
  },
  remedy: {
    ko: '글자로 보이려면 "\\{"로 적으세요. 태그의 값은 id="…"처럼 따옴표로 감싸세요.',
    en: 'To show the character, write "\\{". Put the value of a tag between quotes, as in id="…".',
  },
};

export const wordsOfCrash: FaultWords = {
  what: {
    ko: '이 줄과 윗줄을 함께 읽을 수 없습니다.',
    en: 'This line cannot be read together with the line above.',
  },
  remedy: {
    ko: '두 줄 사이에 빈 줄을 두고, 여는 태그와 닫는 태그를 같은 문단에 적으세요.',
    en: 'Leave an empty line between them, and keep each opening tag in one paragraph with its closing tag.',
  },
};

/** Tags that stand alone; `Term` and `Free` go around text. */
const standalone = new Set([
  'Fig',
  'Cards',
  'Table',
  'Chart',
  'Progress',
  'Plan',
  'Source',
  'br',
  'hr',
  'img',
]);

/** A tag is opened and not closed. */
export function wordsOfUnclosed(name: string): FaultWords {
  if (hasHangul(name)) return wordsOfAngle(`<${name}>`);
  if (standalone.has(name)) {
    return {
      what: {
        ko: `"<${name}>" 태그가 끝맺어지지 않았습니다.`,
        en: `The tag "<${name}>" is not finished.`,
      },
      remedy: {
        ko: `"<${name} … />"처럼 "/>"로 끝맺으세요.`,
        en: `End it with "/>", as in "<${name} … />".`,
      },
    };
  }
  return {
    what: {
      ko: `"<${name}>" 태그가 열린 자리에서 닫히지 않았습니다.`,
      en: `The tag "<${name}>" is not closed where it was opened.`,
    },
    remedy: {
      ko: `감쌀 글 뒤에 "</${name}>"를 적으세요. 여는 태그와 닫는 태그는 같은 문단, 같은 강조 안에 둡니다.`,
      en: `Write "</${name}>" after the text it goes around, in the same paragraph and the same emphasis.`,
    },
  };
}

/** A tag is closed by the closing tag of another. */
export function wordsOfMismatch(opened: string, closed: string): FaultWords {
  return {
    what: {
      ko: `"<${opened}>" 태그가 열려 있는데 "${closed}" 태그로 닫았습니다.`,
      en: `The tag "<${opened}>" is open, and "${closed}" closes another one.`,
    },
    remedy: {
      ko: `"</${opened}>"로 닫으세요.`,
      en: `Close it with "</${opened}>".`,
    },
  };
}

/** `written` is the broken tag as it stands in the file, `reason` what the parser said about it. */
export function wordsOfTag(reason: string, written: string): FaultWords {
  const name = /^<\/?([\p{L}_$][\p{L}\p{N}_$.-]*)/u.exec(written)?.[1] ?? '';
  if (reason.includes('to create a comment')) return wordsOfComment;
  if (reason.includes('to create a link')) return wordsOfAddress;
  if (hasHangul(name)) return wordsOfAngle(written);
  if (written.startsWith('</')) return wordsOfStray(name, written);
  if (name === '' || reason.includes('before name')) return wordsOfLessThan;
  if (reason.includes('attribute value')) return wordsOfQuotes(name);
  return {
    what: {
      ko: `"<${name}"로 시작하는 태그가 끝맺어지지 않았거나, 태그에 쓸 수 없는 글자가 들어 있습니다.`,
      en: `The tag that begins with "<${name}" is not finished, or has a character in it that a tag cannot have.`,
    },
    remedy: {
      ko: `태그는 한 줄에 <Fig id="…" />처럼 적으세요. 글자 "<"를 보이려면 "\\<"로 적으세요.`,
      en: `Write a tag on one line, as in <Fig id="…" />. To show the character "<", write "\\<".`,
    },
  };
}

const wordsOfLessThan: FaultWords = {
  what: {
    ko: '"<"가 태그의 시작으로 읽히는데, 바로 뒤에 태그의 이름이 없습니다.',
    en: 'The character "<" is read as the beginning of a tag, and no name of a tag follows it.',
  },
  remedy: {
    ko: '글자 "<"를 보이려면 "\\<"로 적거나, "미만", "보다 적은"처럼 말로 적으세요.',
    en: 'To show the character, write "\\<", or say it in words, such as "less than".',
  },
};

const wordsOfComment: FaultWords = {
  what: {
    ko: '"<!-- … -->"로 적은 메모는 읽히지 않습니다.',
    en: 'A comment in the form "<!-- … -->" cannot be read.',
  },
  remedy: {
    ko: '독자에게 보이지 않을 메모는 "{/* … */}"로 적으세요.',
    en: 'Write a comment that readers do not see as "{/* … */}".',
  },
};

const wordsOfAddress: FaultWords = {
  what: {
    ko: '"<"와 ">"로 감싼 주소는 읽히지 않습니다.',
    en: 'An address between "<" and ">" cannot be read.',
  },
  remedy: {
    ko: '"[보일 글](주소)"로 적으세요.',
    en: 'Write it as "[text](address)".',
  },
};

function wordsOfAngle(written: string): FaultWords {
  const inside = written.replace(/^<|>$/g, '');
  return {
    what: {
      ko: `"${written}"의 "<"가 태그의 시작으로 읽힙니다.`,
      en: `The "<" in "${written}" is read as the beginning of a tag.`,
    },
    remedy: {
      ko: `글자로 쓴 괄호라면 "〈${inside}〉"로 적거나, 앞에 역빗금을 붙여 "\\<"로 적으세요.`,
      en: `If it is a bracket in the text, write "〈${inside}〉", or put a backslash before it: "\\<".`,
    },
  };
}

function wordsOfStray(name: string, written: string): FaultWords {
  return {
    what: {
      ko: `"${written}" 앞에 그것으로 닫을 태그가 없습니다.`,
      en: `"${written}" closes a tag that is not open.`,
    },
    remedy: {
      ko: `감쌀 글 앞에 "<${name}>"를 적거나 이것을 지우세요.`,
      en: `Write "<${name}>" before the text it goes around, or remove it.`,
    },
  };
}

function wordsOfQuotes(name: string): FaultWords {
  return {
    what: {
      ko: `"<${name}" 태그의 값이 곧은 따옴표로 감싸여 있지 않습니다.`,
      en: `A value in the tag "<${name}" does not stand between straight quotes.`,
    },
    remedy: {
      ko: '값의 앞과 뒤에 곧은 따옴표(")를 두어 id="…"처럼 적으세요. “ ”는 값을 감싸지 못합니다.',
      en: 'Put a straight quote (") before and after the value, as in id="…". The quotes “ ” cannot do it.',
    },
  };
}

function hasHangul(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text);
}
