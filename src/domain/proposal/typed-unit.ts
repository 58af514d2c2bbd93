import { parseUnit } from '../unit.ts';

/** Other ways to write a unit, tight. */
const aliases: Record<string, string> = {
  퍼센트: '%',
  '%P': '%p',
  '%포인트': '%p',
  퍼센트포인트: '%p',
  'm²': '㎡',
  m2: '㎡',
  'km²': '㎢',
  km2: '㎢',
  'm³': '㎥',
  m3: '㎥',
  km: '㎞',
  mm: '㎜',
  kg: '㎏',
  '₩': '원',
  KRW: '원',
  $: '달러',
  USD: '달러',
  미화달러: '달러',
  '€': '유로',
  EUR: '유로',
};

/** A unit as people type it, in the words of the report: `백만원` is `백만 원`. Undefined for what is no unit. */
export function readUnit(typed: string, extra: readonly string[] = []): string | undefined {
  const text = typed.replace(/\s/gu, '');
  if (text === '') return undefined;
  const alias = Object.hasOwn(aliases, text) ? aliases[text] : undefined;
  return parseUnit(alias ?? text, extra)?.text;
}

/** The unit in `(단위: 억 원)`, `[단위 : 명]`, `단위: %`. Undefined for texts that say none, or several. */
export function declaredUnit(typed: string, extra: readonly string[] = []): string | undefined {
  const [, unit] = /^[([<]?\s*단위\s*[:：]?\s*([^)\]>]+?)\s*[)\]>]?$/u.exec(typed.trim()) ?? [];
  return unit === undefined ? undefined : readUnit(unit, extra);
}

/** `사업비(백만 원)` and `사업비[단위: 백만 원]` as the words and the unit. No unit where the brackets hold something else. */
export function splitUnit(typed: string, extra: readonly string[] = []): { words: string; unit?: string } {
  const text = typed.trim();
  const [, words = '', inner = ''] = /^(.+?)\s*[([<]\s*([^()[\]<>]+)\s*[)\]>]$/u.exec(text) ?? [];
  const unit = readUnit(inner.replace(/^단위\s*[:：]?\s*/u, ''), extra);
  return unit === undefined || isUnitLine(text) ? { words: text } : { words, unit };
}

/** Whether a text is about the unit of what stands below it, even if it is no unit that can be used. */
export function isUnitLine(typed: string): boolean {
  return /^[([<]?\s*단위\s*[:：]/u.test(typed.trim());
}
