import { josaForms } from '../domain/josa.ts';
import { spokenSymbols } from '../domain/unit-table.ts';
import { knownUnits } from '../domain/unit.ts';
import { withoutNames } from './names-with-numbers.ts';

/** A quantity in running text and its offset: `약 300만 달러`. */
interface TypedNumber {
  text: string;
  at: number;
}

/** Counted things and spellings that are no unit of a figure, but that prose may have. */
const moreUnits = [
  ...'가지 마리 그루 사람 사 주일 세트 면 名 件 個 포인트 피트 인치 마일 리터 m² m³ km² km kg mm cm W V GB TB 불 파운드'.split(
    ' ',
  ),
  ...spokenSymbols.map(([, spoken]) => spoken),
];

/** How a word may go on behind a unit: with a particle, or with an ending that amounts take. */
const endings = [
  ...josaForms,
  ...'의 에 도 만 씩 당 째 쯤 간 여 인 입 까지 부터 보다 마다 밖 처럼 뿐 가량 정도 미만 초과 안팎 남짓 내외 규모 짜리 수준 연속 동안 대'.split(
    ' ',
  ),
];

/**
 * A function that finds the numbers with a unit in running text, in order: `903명`, `1조 2,345억 원`, `3.2%p`. Dates,
 * ordinals and names such as 4차 산업혁명 are none; `namesWithNumbers` lists them. `extraUnits` are those of the report.
 */
export function typedNumberFinder(extraUnits: readonly string[] = []): (text: string) => TypedNumber[] {
  const pattern = quantity([...extraUnits, ...knownUnits(), ...moreUnits]);
  return (text) => {
    const rest = /[\d０-９]/.test(text) ? withoutNames(narrow(text)) : '';
    if (!/\d/.test(rest)) return [];
    return [...rest.matchAll(pattern)].map(({ 0: { length }, index }) => ({
      text: text.slice(index, index + length),
      at: index,
    }));
  };
}

/** The text with its full-width letters as ordinary ones, letter for letter: `９０３명` is 903명. */
export function narrow(text: string): string {
  return text.replace(/[！-～]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

function quantity(units: readonly string[]): RegExp {
  const isWord = (unit: string): boolean => /[가-힣]$/u.test(unit);
  const end = `(?:(?![가-힣])|(?=${endings.join('|')}))`;
  const unit = `(?:(?:${anyOf(units.filter((each) => !isWord(each)))})(?![A-Za-z])|(?:${anyOf(units.filter(isWord))})${end})`;

  const number = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
  const scale = String.raw`(?:\s?[십백천]*[만억]|\s?[백천]|\s?조(?=\s?여?\s?(?:원|달러|유로|엔|위안|\d)))`;
  const amount = String.raw`${number}(?:${scale}(?:\s?${number}${scale})*(?:\s?${number})?)?`;

  const counted = String.raw`${amount}\s?여?\s?${unit}`;
  const scaled = String.raw`${number}${scale}(?:\s?${number}${scale})*여?${end}`;
  const share = String.raw`\d+분의\s?\d+`;
  const grouped = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?=\s?[가-힣])[가-힣]*`;
  const priced = String.raw`[$₩€¥£]\s?${amount}`;

  const lead = String.raw`(?:(?<![가-힣])약\s?)?[△▲▼+−-]?`;
  const inName = String.raw`(?<![\d.,]|[A-Za-z]|[A-Za-z][-–])`;
  const year = String.raw`(?:19|20)\d\d\s`;
  const range = String.raw`(?:${amount}\s?${unit}?\s?[~∼～–-]\s?)?`;
  return new RegExp(
    `${lead}(?:${priced}|${inName}(?!${year})${range}(?:${share}|${counted}|${scaled}|${grouped}))`,
    'gu',
  );
}

/** Longest first, so that 개사 is not read as 개. */
function anyOf(units: readonly string[]): string {
  return units
    .toSorted((a, b) => b.length - a.length)
    .map((unit) => unit.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/ /g, String.raw`\s?`))
    .join('|');
}
