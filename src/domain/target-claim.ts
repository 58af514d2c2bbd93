import { denial } from './claim-words.ts';

/** Says that a target was reached, or that it was not. */
export interface TargetClaim {
  says: 'reached' | 'missed';
}

const reaching =
  /달성|넘어[서섰]|넘[었겼긴어는]|초과|웃돌|이루었|이뤘|목표(?:치|값)?보다는? (?:더 |훨씬 |조금 )?(?:많|[크큰컸]|높)/u;
const missing =
  /못 ?미[치쳤친]|(?:미치|이르|달성하|이루|넘|넘어서|초과하|채우)지는? 못|달성하지 않|미달|밑돌|모자[라랐란]|목표(?:치|값)?보다는? (?:더 |훨씬 |조금 )?(?:적[은다고었]|작|낮)/u;
const ofAPart = /절반|(?<![가-힣])(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열|몇) ?배|분의/u;
const anotherTarget =
  /(?:최종|전체|누적|새로?운?|다음(?: 해의?)?|이듬해의?|지난해의?|앞선 (?:해|판)의?|까지의?) ?(?:최종 )?목표/u;

/** What words say of a target, of the whole of it and of the one that the figure beside them answers. */
export function targetIn(text: string): TargetClaim | undefined {
  if (ofAPart.test(text) || anotherTarget.test(text)) return undefined;
  const rest = text.replace(missing, '');
  const missed = rest !== text;
  if (denial.test(rest) || reaching.test(rest) === missed) return undefined;
  return { says: missed ? 'missed' : 'reached' };
}

/** Whether words tell on which side of the target a value lies, which is no merit where less is better. */
export function tellsTheSide(text: string): boolean {
  return /넘|초과|웃돌|밑돌|모자|목표(?:치|값)?보다/u.test(text);
}

/** ‘목표를 넘지 못했다’ is true of a value that is the target. */
export function allowsTheTarget(text: string): boolean {
  return /(?:넘|넘어서|초과하)지는? 못/u.test(text);
}

/** Whether the target itself was reached or missed, and not a share of it that stands beside. */
export function isOfWholeTarget(text: string): boolean {
  return /목표(?:치|값)?(?:를|을|에|에는|에도|보다|보다는) (?:[가-힣]+[게히] |조금 )?(?:달성|이루|이뤘|넘|웃돌|초과|못 ?미|미치지|이르지|미달|밑돌|모자|채우|많|적|크|큰|작|높|낮)/u.test(
    text,
  );
}
