import { allMutationsByHand } from './all-mutations.ts';
import { smallReport } from './bases.ts';
import { tryMutations } from './try-mutations.ts';

const texts = smallReport();
tryMutations('A report of one edition', texts, allMutationsByHand(texts), { atLeast: 700 });
