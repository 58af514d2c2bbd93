import type { Sentence } from '../problem.ts';
import { readAmount } from './typed-amount.ts';

/** A number as people type it into a table, understood exactly or not at all. */
export type TypedNumber = { is: 'blank' } | { is: 'unreadable'; why: Sentence } | ReadNumber;

export interface ReadNumber {
  is: 'number';
  /** Decimal text: `-1234.50`. */
  value: string;
  /** What stands behind the digits: `명`, `억 원`. */
  unit?: string;
  /** The magnitude that stands without what it counts, as a power of ten: 4 for `2,345만`. */
  power: number;
  about: boolean;
  status?: Status;
  /** What an editor should look at. */
  look?: Sentence;
}

type Status = 'provisional' | 'revised' | 'estimated';

/**
 * Understands `1,234`, `△12`, `(12)`, `12.50`, `1억 2,345만 원`, `약 300명`, `300여`, `3.5%`, `2.68:1`, `1,234(잠정)`. Whatever could mean
 * two things is unreadable: `▲12`, `10~20`, `1,23`, `1.2E+5`, `12(3)`. `extra` are the further units of a report.
 */
export function readNumber(typed: string, extra: readonly string[] = []): TypedNumber {
  const text = plain(typed);
  if (text === '' || isBlankMark(text)) return { is: 'blank' };
  const { rest: said, status } = takeStatus(text);
  const { rest: exact, about } = takeAbout(said);
  const signed = takeSign(exact);
  if ('why' in signed) return { is: 'unreadable', why: signed.why };
  const amount = readAmount(signed.rest, extra);
  if ('why' in amount) return { is: 'unreadable', why: amount.why };
  const { value, ...rest } = amount;
  return {
    is: 'number',
    ...rest,
    value: signed.isNegative && /[1-9]/.test(value) ? `-${value}` : value,
    about,
    ...(status && { status }),
    ...(signed.look && { look: signed.look }),
  };
}

/** Whether a cell says in some way that there is no value: `-`, `…`, `해당 없음`. */
function isBlankMark(text: string): boolean {
  return (
    /^(?:[-–—―−ㅡ.·…]+|n\/?a)$/iu.test(text) ||
    /^(?:(?:해당|자료|해당사항)?없음|미정|미공개|미집계|비공개)$/.test(text.replace(/\s/g, ''))
  );
}

/** Full-width signs as their usual ones, one kind of minus, single spaces. Units such as ㎡ stay. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\uffe6', '₩')
    .replace(/[−–]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

const statuses: Record<string, Status> = {
  잠정: 'provisional',
  p: 'provisional',
  수정: 'revised',
  r: 'revised',
  추정: 'estimated',
  e: 'estimated',
};

/** `(잠정)`, `(p)` or `p)` behind a number. */
function takeStatus(text: string): { rest: string; status?: Status | undefined } {
  const [, rest = text, bracketed, raised] =
    /^(.*\S)\s*(?:\((잠정|수정|추정|[pre])\)|(?<=\d)([pre])\))$/.exec(text) ?? [];
  return { rest, status: statuses[bracketed ?? raised ?? ''] };
}

/** 약, 여, 남짓, 이상 and their like. */
function takeAbout(text: string): { rest: string; about: boolean } {
  const rest = text
    .replace(/^(?:약|대략|어림잡아|≒|≈)\s*/u, '')
    .replace(/\s*(?:이상|남짓|가량|정도|내외|안팎)$/u, '')
    .replace(/(?<=[\d천만억조])\s?여(?=\s|$|[가-힣])/u, '');
  return { rest, about: rest !== text };
}

type Signed = { rest: string; isNegative: boolean; look?: Sentence } | { why: Sentence };

function takeSign(text: string): Signed {
  if (/^[(₩$]?\s*[▲▼▽↑↓]/u.test(text)) {
    return {
      why: {
        ko: '▲와 ▼는 늘고 준 것인지 음수인지 알 수 없습니다',
        en: '▲ and ▼ may stand for a change or for a negative number',
      },
    };
  }
  const [, inBrackets] = /^\((?=[-△₩$\d])([^()]*)\)(?=$)/u.exec(text) ?? [];
  const [, currency = '', sign, rest = ''] = /^([₩$€]?)\s*([-△+])?\s*(.*)$/su.exec(inBrackets ?? text) ?? [];
  const isMinus = sign === '-' || sign === '△';
  return {
    rest: currency + rest,
    isNegative: isMinus || inBrackets !== undefined,
    ...(inBrackets !== undefined &&
      !isMinus && {
        look: {
          ko: '괄호로 싼 수를 음수로 읽었습니다',
          en: 'a number in brackets is read as negative',
        },
      }),
  };
}
