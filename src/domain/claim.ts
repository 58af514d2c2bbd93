import { denial, falling, rising, wayOf } from './claim-words.ts';
import { type Clause, comparing, mark } from './clause.ts';
import { targetIn } from './target-claim.ts';

/** What a clause says of its numbers. `subject` and `base` are places in its list of numbers. */
export type Claim =
  | { says: 'more' | 'less'; subject: number; base: number; times?: Times }
  | { says: 'above' | 'below'; subject: number }
  | { says: 'reached' | 'missed' }
  | { says: 'most' | 'least'; subject: number; ofAllYears: boolean };

/** `두 배`; `over` with 넘게, 이상 behind it, `nearly` with 가까이. */
export interface Times {
  factor: number;
  bound: 'about' | 'over' | 'nearly';
}

const most = /가장 (?:많|[크큰컸]|높)|최고|최대|최다/u;
const least = /가장 (?:적|작|낮)|최저|최소/u;
const ofAllYears = /역대|사상|지금까지|(?:어느|여러) 해|해 가운데|해 중/u;
const numerals = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];

/**
 * What a clause claims in words that the data can answer. Only forms whose meaning is plain: ‘A에서 B로 늘’, ‘B는 A보다
 * 많’, with 두 배 and the like; ‘목표보다 A가 많’ of a difference; a target reached or not; the most or the least. What is
 * denied, or says both ways, says nothing here.
 */
export function claimsOf({ text, figs }: Clause): Claim[] {
  const differences = figs.flatMap(({ attributes }, place) =>
    attributes.show === 'difference' ? (differenceIn(text, place) ?? []) : [],
  );
  return [
    changeIn(text, figs.length),
    ...(differences.length > 0 ? differences : [targetIn(text)]),
    extremeIn(text, figs.length),
  ].flatMap((claim) => claim ?? []);
}

function changeIn(text: string, count: number): Claim | undefined {
  if (count !== 2 || denial.test(text)) return undefined;
  const behind = text.split(mark).slice(1);
  const base = behind.findIndex((each) => comparing.test(each));
  const subject = 1 - base;
  if (base < 0 || (subject > base && isAmountOfChange(behind[subject] ?? ''))) return undefined;
  const after = text.slice(text.indexOf(mark));
  const [up, down] = [rising.test(after), falling.test(after)];
  const times = timesIn(after);
  if (up === down && !(times && !down)) return undefined;
  return { says: down ? 'less' : 'more', subject, base, ...(times && !down && { times }) };
}

/** ‘A보다 B 늘었다’, ‘A보다 B가 많다’: B says by how much. */
function isAmountOfChange(behind: string): boolean {
  const [, next = ''] = /^(?:이|가|을|를|만큼|이나|나)? ?(?:더 |넘게 |이상 )?([가-힣]*)/u.exec(behind) ?? [];
  return wayOf(`${next} `) !== undefined;
}

/** Halves and quarters turn the way round and are left alone; so is a factor in digits, which is a number of its own. */
function timesIn(text: string): Times | undefined {
  const found = new RegExp(`(?<![가-힣])(${numerals.join('|')}) ?배`, 'u').exec(text);
  if (!found) return undefined;
  const [whole, word = ''] = found;
  const [before, behind] = [text.slice(0, found.index), text.slice(found.index + whole.length)];
  if (/^ ?반|^(?:에|에는|에도)? ?(?:못|미치지|이르지|채)/u.test(behind)) return undefined;
  const bound = /^ ?(?:가 |를 |를)?(?:넘|이상|남짓)/u.test(behind)
    ? 'over'
    : /^ ?(?:에 )?가까/u.test(behind) || /거의\s$/u.test(before)
      ? 'nearly'
      : 'about';
  return { factor: numerals.indexOf(word) + 1, bound };
}

/** Only words right behind the difference are about it; ‘A를 넘’ and ‘A 넘게’ are about how large it is. */
function differenceIn(text: string, place: number): Claim | undefined {
  const behind = text.split(mark)[place + 1] ?? '';
  if (denial.test(behind.replace(/미치지 못/u, ''))) return undefined;
  const way = wayOf(
    behind,
    /^(?:이|가|만큼)? ?(?:더 )?(?:많|[크큰컸]|높|웃돌|초과)|^ ?넘(?!게)/u,
    /^(?:이|가|만큼)? ?(?:더 )?(?:적[은다고었]|작[은다고았]|낮|밑돌|모자|부족|못 ?미|미치지 못|미달)/u,
  );
  return way && { says: way > 0 ? 'above' : 'below', subject: place };
}

function extremeIn(text: string, count: number): Claim | undefined {
  const way = wayOf(text, most, least);
  if (count !== 1 || !way || denial.test(text)) return undefined;
  return { says: way > 0 ? 'most' : 'least', subject: 0, ofAllYears: ofAllYears.test(text) };
}
