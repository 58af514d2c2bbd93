import { isCancel, select, text } from '@clack/prompts';
import { fieldName } from '../domain/field-name.ts';
import { type ErratumKind, erratumKinds } from '../domain/seal.ts';
import { saidDifferences } from '../domain/said-difference.ts';
import { sealedName } from '../permalinks/sealed-name.ts';
import type { Options } from './command.ts';
import { Misuse } from './misuse.ts';
import { beyondWording, type Uncorrected } from './plan-correction.ts';

/** What only a person can say of an erratum. */
export interface ErratumWords {
  kind: ErratumKind;
  reason: string;
  approved: string;
}

/**
 * Takes from the options what an erratum needs, and asks for the rest where someone can be asked. Throws `Misuse` when something is
 * missing or does not fit, undefined when the one asked gives up.
 */
export async function askErratum(
  found: Uncorrected,
  { kind, reason, approved, canAsk, language }: Options,
): Promise<ErratumWords | undefined> {
  const stated = beyondWording(found);
  const given = erratumKinds.find((each) => each === kind);
  if (kind !== undefined && !given) throw new Misuse(unknownKind(kind));
  if (kind === 'wording' && stated.length > 0) throw new Misuse(notWording(stated));
  const missing = Object.entries({ kind, reason, approved }).filter(([, value]) => !value?.trim());
  if (missing.length > 0 && !canAsk) throw new Misuse(lacking(missing.map(([name]) => `--${name}`)));

  const ask = questions[language];
  const kinds = erratumKinds.filter((each) => each !== 'wording' || stated.length === 0);
  const options = kinds.map((value) => ({ value, label: ask.kinds[value] }));
  const chosen = given ?? (await select({ message: ask.kind, options }));
  if (isCancel(chosen)) return undefined;
  const why = reason?.trim() || (await text({ message: ask.reason, validate: notEmpty(ask.empty) }));
  if (isCancel(why)) return undefined;
  const who = approved?.trim() || (await text({ message: ask.approved, validate: notEmpty(ask.empty) }));
  if (isCancel(who)) return undefined;
  return { kind: chosen, reason: oneLine(why), approved: oneLine(who) };
}

function oneLine(words: string): string {
  return words.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

function notEmpty(words: string) {
  return (value: string | undefined) => (value?.trim() ? undefined : words);
}

const questions = {
  ko: {
    kind: '어떤 정오입니까?',
    kinds: {
      correction: '정정: 틀린 것을 바로잡습니다',
      revision: '갱신: 나중에 알게 된 것으로 고칩니다',
      wording: '표현 고침: 뜻은 그대로 두고 글자만 고칩니다',
    },
    reason: '왜 고칩니까? 독자에게 보입니다.',
    approved: '누가 승인했습니까? 독자에게 보입니다.',
    empty: '비워 둘 수 없습니다.',
  },
  en: {
    kind: 'What kind of erratum is it?',
    kinds: {
      correction: 'correction: mends what was false',
      revision: 'revision: replaces it by what became known later',
      wording: 'wording: mends letters and leaves the meaning',
    },
    reason: 'Why is it changed? Readers will see it.',
    approved: 'Who approved it? Readers will see it.',
    empty: 'It cannot be empty.',
  },
};

function unknownKind(kind: string) {
  const known = erratumKinds.join(', ');
  return {
    ko: `--kind ${kind}: 없는 종류입니다. ${known} 가운데 하나를 적으세요.`,
    en: `--kind ${kind}: there is no such kind. It is one of ${known}.`,
  };
}

function notWording(stated: Uncorrected['differences']) {
  const each = (language: 'ko' | 'en') =>
    stated
      .map((change) => {
        const fields = saidDifferences(change).map(({ field }) => fieldName(field)[language]);
        return `  ${sealedName(change)[language]}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`;
      })
      .join('\n');
  return {
    ko: `wording은 글자만 고친 것입니다. 다음은 말하는 바가 바뀌었으니 correction이나 revision으로 적으세요.\n${each('ko')}`,
    en: `'wording' mends letters only. These say something else now: make it a correction or a revision.\n${each('en')}`,
  };
}

function lacking(options: string[]) {
  const listed = options.join(', ');
  return {
    ko: `정오에는 종류와 까닭과 승인한 사람이 있어야 합니다. 더 적으세요: ${listed}. 예: --kind correction --reason "출처를 잘못 옮겼다." --approved "홍길동 팀장"`,
    en: `An erratum needs its kind, its reason and who approved it. Add ${listed}, as in --kind correction --reason "Copied wrongly." --approved "A. Lee"`,
  };
}
