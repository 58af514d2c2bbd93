import { chance } from '../../bench/fictional-report/chance.ts';
import type { Mutation, Texts } from './a-mutation.ts';
import { absurdSizes } from './absurd-sizes.ts';
import { brokenBytes } from './broken-bytes.ts';
import { brokenMdx, brokenWords } from './broken-mdx.ts';
import { brokenYaml } from './broken-yaml.ts';
import { contradictions } from './contradictions.ts';
import { cutOff, emptied } from './cut-off.ts';
import { saidTwice } from './said-twice.ts';
import { spotsIn } from './spots.ts';
import { inPieces, strangeLetters, wrongSpaces } from './strange-letters.ts';
import { lostThings, unknownNames } from './unknown-names.ts';
import { wrongFiles } from './wrong-files.ts';
import { wrongSums } from './wrong-sums.ts';
import { missingFields, namesTwice, unknownFields, wrongValues } from './wrong-values.ts';

/** Every mutation of a report that the generators know, by kind: many thousands, always the same. */
export function allMutations(texts: Texts): Map<string, Mutation[]> {
  const spots = spotsIn(texts);
  return Map.groupBy(
    [
      ...wrongValues(texts, spots),
      ...missingFields(texts, spots),
      ...unknownFields(texts, spots),
      ...namesTwice(texts, spots),
      ...unknownNames(texts, spots),
      ...lostThings(texts, spots),
      ...saidTwice(texts, spots),
      ...wrongSums(texts, spots),
      ...brokenYaml(texts, spots),
      ...brokenMdx(texts),
      ...brokenWords(texts),
      ...brokenBytes(texts),
      ...strangeLetters(texts),
      ...inPieces(texts),
      ...wrongSpaces(texts, spots),
      ...cutOff(texts, spots, 30),
      ...emptied(texts, spots),
      ...absurdSizes(texts, spots),
      ...wrongFiles(texts),
    ],
    ({ kind }) => kind,
  );
}

/** The same with what contradicts itself in the two reports that are made for it. */
export function allMutationsByHand(texts: Texts): Map<string, Mutation[]> {
  return new Map([...allMutations(texts), ['contradiction', contradictions(texts)]]);
}

/** So many of them, by dice that always fall the same, as evenly from all files as there are any. */
export function some(mutations: readonly Mutation[], count: number): Mutation[] {
  const thrown = mutations.map((mutation, index) => ({ mutation, dice: chance(mutation.about, index) }));
  const byFile = Map.groupBy(
    thrown.toSorted((a, b) => a.dice - b.dice),
    ({ mutation }) => Object.keys(mutation.files)[0],
  );
  return [...byFile.values()]
    .flatMap((own) => own.map((each, turn) => ({ ...each, turn })))
    .toSorted((a, b) => a.turn - b.turn || a.dice - b.dice)
    .slice(0, count)
    .map(({ mutation }) => mutation);
}
