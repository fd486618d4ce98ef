import { words } from '../text/words.ts';
import { BETWEEN_CLAUSES, DENIES } from './reworded.ts';

/** Words before a cut in which what denies it stands. */
const REACH = 4;

/**
 * The word that denies a part of a quotation, where the part leaves it out: "hasn't" of “She hasn't won the country” beside
 * “won the country”. Null where nothing before the part, in its clause, denies it.
 */
export function leftOutDenial(part: string, quotation: string): string | null {
  const wanted = words(part);
  for (const clause of quotation.split(BETWEEN_CLAUSES)) {
    const all = words(clause);
    const at = all.findIndex((_, i) =>
      wanted.slice(0, all.length - i).every((word, k) => all[i + k] === word),
    );
    if (at <= 0) continue;
    const denial = all.slice(Math.max(0, at - REACH), at).findLast((word) => DENIES.test(word));
    if (denial !== undefined) return denial;
  }
  return null;
}
