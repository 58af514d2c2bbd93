import { withJosa } from '../domain/josa.ts';
import type { Problem } from '../domain/problem.ts';

/** What is so and what to do, for someone who fills in a form of names and values. */
type FaultWords = Pick<Problem, 'severity' | 'what' | 'remedy'>;

const severity = 'error';

export const tab: FaultWords = {
  severity,
  what: {
    ko: '줄 앞을 탭으로 들였습니다.',
    en: 'The line is indented with a tab.',
  },
  remedy: {
    ko: '탭을 지우고 빈칸(스페이스)으로 들이세요. 한 단계에 두 칸입니다.',
    en: 'Replace the tab with spaces, two for each level.',
  },
};

export const indent: FaultWords = {
  severity,
  what: {
    ko: '이 줄의 들여쓰기가 위아래 줄과 맞지 않습니다.',
    en: 'The indentation of this line fits neither the line above nor those around it.',
  },
  remedy: {
    ko: '같은 단계의 항목은 같은 칸에서 시작하도록 빈칸을 맞추세요. 한 단계에 두 칸입니다.',
    en: 'Let the names of one level begin in the same column, two spaces for each level.',
  },
};

export const colonInside: FaultWords = {
  severity,
  what: {
    ko: '값 안에 쌍점(: )이 또 있어서, 어디까지가 이름인지 알 수 없습니다.',
    en: 'There is another colon in the value, so it is not clear where the name ends.',
  },
  remedy: {
    ko: "값 전체를 따옴표로 감싸세요. 예: '목표: 달성'",
    en: "Put the whole value between quotes, as in 'Aim: reached'.",
  },
};

export const colonSpace: FaultWords = {
  severity,
  what: {
    ko: '쌍점(:) 뒤에 빈칸이 없어서 이름과 값이 나뉘지 않습니다.',
    en: 'There is no space after the colon, so the name and the value are not parted.',
  },
  remedy: {
    ko: '쌍점 뒤에 한 칸을 띄우세요. 예: "value: 12"',
    en: 'Put a space after the colon, as in "value: 12".',
  },
};

/** A line has no colon between name and value. */
export function noColon(line: string): FaultWords {
  return {
    severity,
    what: {
      ko: `이 줄("${shorten(line)}")에 이름과 값을 나누는 쌍점(:)이 없습니다.`,
      en: `This line ("${shorten(line)}") has no colon to part a name from a value.`,
    },
    remedy: {
      ko: '"이름: 값"으로 적으세요. 윗줄에서 이어지는 글이라면 윗줄보다 두 칸 더 들이세요.',
      en: 'Write "name: value". If it goes on from the line above, indent it two spaces more than that line.',
    },
  };
}

export const quote: FaultWords = {
  severity,
  what: {
    ko: '여기서 연 따옴표가 닫히지 않았습니다.',
    en: 'The quote that opens here is not closed.',
  },
  remedy: {
    ko: '값의 끝에 같은 따옴표를 적으세요. 글 안의 인용은 “ ”나 ‘ ’로 적습니다.',
    en: 'Write the same quote at the end of the value. Inside a text, quote with “ ” or ‘ ’.',
  },
};

/** Text goes on behind a closing quote. */
export function afterQuote(rest: string): FaultWords {
  return {
    severity,
    what: {
      ko: `닫힌 따옴표 뒤에 ${withJosa(`"${shorten(rest)}"`, '이')} 더 있습니다.`,
      en: `"${shorten(rest)}" follows after the closing quote.`,
    },
    remedy: {
      ko: '값 전체를 따옴표로 감싸세요. 글 안의 인용은 “ ”나 ‘ ’로 적습니다.',
      en: 'Put the whole value between quotes. Inside a text, quote with “ ” or ‘ ’.',
    },
  };
}

/** A list or group that should end with `closing` is open. */
export function bracket(closing: string): FaultWords {
  const opening = closing === ']' ? '[' : '{';
  return {
    severity,
    what: {
      ko: `여기서 연 괄호 "${opening}"가 닫히지 않았습니다.`,
      en: `The bracket "${opening}" that opens here is not closed.`,
    },
    remedy: {
      ko: `목록의 끝에 "${closing}"를 적으세요. 글자로 쓴 괄호라면 값 전체를 따옴표로 감싸세요.`,
      en: `Write "${closing}" at the end of the list. If it belongs to a text, put the whole value between quotes.`,
    },
  };
}

/** A value begins with a character that means something else to YAML. */
export function sign(character: string): FaultWords {
  return {
    severity,
    what: {
      ko: `값이 "${character}"로 시작합니다. 이 글자는 값의 첫머리에서 다른 뜻으로 읽힙니다.`,
      en: `The value begins with "${character}", which means something else at the beginning of a value.`,
    },
    remedy: {
      ko: `값 전체를 따옴표로 감싸세요. 예: '${character}…'`,
      en: `Put the whole value between quotes, as in '${character}…'.`,
    },
  };
}

export const hash: FaultWords = {
  severity: 'warning',
  what: {
    ko: '빈칸 뒤의 "#"부터는 메모로 읽혀서, 값이 그 앞에서 끊겼습니다.',
    en: 'From "#" after a space on, the line is read as a comment, and the value ends before it.',
  },
  remedy: {
    ko: '글의 일부라면 값 전체를 따옴표로 감싸고, 메모라면 "#" 뒤에 한 칸을 띄우세요.',
    en: 'If it belongs to the text, put the whole value between quotes; if it is a comment, put a space after "#".',
  },
};

export const backslash: FaultWords = {
  severity,
  what: {
    ko: '큰따옴표 안의 역빗금(\\)이 다른 뜻으로 읽힙니다.',
    en: 'The backslash between double quotes means something else.',
  },
  remedy: {
    ko: "작은따옴표('…')로 감싸거나 역빗금을 두 번(\\\\) 적으세요.",
    en: "Use single quotes ('…'), or write the backslash twice (\\\\).",
  },
};

export const dashes: FaultWords = {
  severity,
  what: {
    ko: '파일 가운데에 "---" 줄이 또 있습니다.',
    en: 'There is another line "---" in the middle of the file.',
  },
  remedy: {
    ko: '그 줄을 지우세요.',
    en: 'Remove that line.',
  },
};

export const dash: FaultWords = {
  severity,
  what: {
    ko: '이름과 같은 줄에서 "- " 목록이 시작됩니다.',
    en: 'A list with "- " begins on the line of its name.',
  },
  remedy: {
    ko: '목록은 다음 줄에서 두 칸 들여 시작하세요. 글이라면 값 전체를 따옴표로 감싸세요.',
    en: 'Begin the list on the next line, indented by two spaces. If it is a text, put it between quotes.',
  },
};

export const dashSpace: FaultWords = {
  severity,
  what: {
    ko: '붙임표(-) 뒤에 빈칸이 없어서 목록의 항목이 되지 않습니다.',
    en: 'There is no space after the dash, so this is no item of a list.',
  },
  remedy: {
    ko: '붙임표 뒤에 한 칸을 띄우세요. 예: "- 첫째"',
    en: 'Put a space after the dash, as in "- first".',
  },
};

/** A name stands twice in the same group. */
export function twice(name: string): FaultWords {
  return {
    severity,
    what: {
      ko: `"${name}" 항목이 같은 자리에 두 번 있습니다.`,
      en: `"${name}" stands twice in the same place.`,
    },
    remedy: {
      ko: '하나를 지우거나 이름을 바꾸세요.',
      en: 'Remove one, or give it another name.',
    },
  };
}

export const structure: FaultWords = {
  severity,
  what: {
    ko: '여기서부터는 이름과 값으로 나누어 읽을 수 없습니다.',
    en: 'From here on, the file cannot be read as names and values.',
  },
  remedy: {
    ko: '이 줄과 윗줄을 살피세요. "이름: 값"과 "- 값"은 한 목록에 섞을 수 없고, 들여쓰기는 두 칸씩입니다.',
    en: 'Look at this line and the one above: "name: value" and "- value" do not mix, and each level is indented by two spaces.',
  },
};

function shorten(text: string): string {
  const line = text.trim();
  return line.length > 20 ? `${line.slice(0, 20)}…` : line;
}
