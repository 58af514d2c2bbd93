import { allMutations } from './all-mutations.ts';
import { textsOf } from './bases.ts';
import { tryMutations } from './try-mutations.ts';

/** What is added or taken away may contradict what nobody foresaw; these kinds need no other knowledge of the content. */
const safe = [
  'wrong value',
  'missing field',
  'unknown field',
  'unknown name',
  'broken tag',
  'bad encoding',
  'strange letter',
  'no file',
];

const texts = textsOf('content');
const someFiles = new Map([...texts].filter((_, index) => index % 9 === 0));
const kinds = [...allMutations(someFiles)].filter(([kind]) => safe.includes(kind));
tryMutations('The content', texts, new Map(kinds), { atLeast: 25, share: 0.1 });
