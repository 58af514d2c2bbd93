import { allMutationsByHand } from './all-mutations.ts';
import { toldOverYears } from './bases.ts';
import { tryMutations } from './try-mutations.ts';

const texts = toldOverYears();
tryMutations('A report of four editions', texts, allMutationsByHand(texts), { atLeast: 700 });
