import { type Clause, mark } from './clause.ts';

/** What a clause says of its numbers. `subject` and `base` are places in its list of numbers. */
export type Claim =
  | { says: 'more' | 'less'; subject: number; base: number; times?: Times }
  | { says: 'reached' | 'missed' }
  | { says: 'most' | 'least'; subject: number; ofAllYears: boolean };

/** `두 배`; `over` with 넘게, 이상 behind it, `nearly` with 가까이. */
export interface Times {
  factor: number;
  bound: 'about' | 'over' | 'nearly';
}

const rising =
  /늘(?!리지)|증가|많[아은다고았]|커[졌져지]|컸|[크큰][다고\s]|높[아은다고았]|올[라랐]|상승|확대|웃돌/u;
const falling =
  /줄(?=[었어고며])|감소|적어[졌져지]|(?<![실목업이부])적[은다고]|작아|(?<!시)작[은다고]|낮[아은다고았]|떨어[졌져지]|내[려렸]|하락|축소|밑돌/u;
const reaching = /달성|넘어[서섰]|넘[었겼긴어는]|초과|웃돌|이루었|이뤘/u;
const missing = /못 ?미[치쳤친]|미치지 못|이르지 못|미달|밑돌|모자[라랐란]/u;
const most = /가장 (?:많|[크큰컸]|높)|최고|최대|최다/u;
const least = /가장 (?:적|작|낮)|최저|최소/u;
const ofAllYears = /역대|사상|지금까지|(?:어느|여러) 해|해 가운데|해 중/u;
const denial = /않|아니|없|못(?! ?미)(?!하지는)/u;
const numerals = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];

/**
 * What a clause claims in words that the data can answer. Only forms whose meaning is plain: ‘A에서 B로 늘’, ‘B는 A보다
 * 많’, with 두 배 and the like; a target reached or not; the most or the least. What is denied, or says both ways, says nothing
 * here.
 */
export function claimsOf({ text, figs }: Clause): Claim[] {
  return [changeIn(text, figs.length), targetIn(text), extremeIn(text, figs.length)].flatMap(
    (claim) => claim ?? [],
  );
}

function changeIn(text: string, count: number): Claim | undefined {
  if (count !== 2 || denial.test(text)) return undefined;
  const base = text
    .split(mark)
    .slice(1)
    .findIndex((after) => /^\s?(?:에서|보다|이던 것이|이었던 것이)/u.test(after));
  if (base < 0) return undefined;
  const after = text.slice(text.indexOf(mark));
  const [up, down] = [rising.test(after), falling.test(after)];
  const times = timesIn(after);
  if (up === down && !(times && !down)) return undefined;
  return { says: down ? 'less' : 'more', subject: 1 - base, base, ...(times && !down && { times }) };
}

/** Halves and quarters turn the way round and are left alone; so is a factor in digits, which is a number of its own. */
function timesIn(text: string): Times | undefined {
  const [whole, word = ''] = new RegExp(`(${numerals.join('|')}) ?배`, 'u').exec(text) ?? [];
  if (whole === undefined) return undefined;
  const [before, behind] = text.split(whole);
  const bound = /^ ?(?:가 |를 |를)?(?:넘|이상|남짓)/u.test(behind ?? '')
    ? 'over'
    : /^ ?(?:에 )?가까/u.test(behind ?? '') || /거의\s$/u.test(before ?? '')
      ? 'nearly'
      : 'about';
  return { factor: numerals.indexOf(word) + 1, bound };
}

function targetIn(text: string): Claim | undefined {
  const [reached, missed] = [reaching.test(text), missing.test(text)];
  if (reached === missed || (reached && denial.test(text))) return undefined;
  return { says: reached ? 'reached' : 'missed' };
}

function extremeIn(text: string, count: number): Claim | undefined {
  const [up, down] = [most.test(text), least.test(text)];
  if (count !== 1 || up === down || denial.test(text)) return undefined;
  return { says: up ? 'most' : 'least', subject: 0, ofAllYears: ofAllYears.test(text) };
}
