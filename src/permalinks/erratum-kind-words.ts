import type { ErratumKind } from '../domain/seal.ts';

const names: Record<ErratumKind, string> = {
  correction: '정정',
  revision: '갱신',
  wording: '표현 고침',
};

const meanings: Record<ErratumKind, string> = {
  correction: '틀린 것을 바로잡았습니다.',
  revision: '나중에 알게 된 것으로 고쳤습니다.',
  wording: '뜻은 그대로 두고 글자만 고쳤습니다.',
};

/** What a kind of erratum is called: 정정. */
export const erratumKindLabel = (kind: ErratumKind): string => names[kind];

/** What an erratum of that kind does, in a sentence. */
export const erratumKindMeaning = (kind: ErratumKind): string => meanings[kind];
