import { words } from '../text/words.ts';
import { OPPOSING_PREFIXES, OPPOSITES } from './rules/opposites.ts';

/** Words between which a verb turns two names round: not further apart. */
const SWAP_REACH = 6;

/** Has one of two lists of words the opposite of a word of the other: "for" and "against", "fair" and "unfair"? */
export const areOpposed = (a: readonly string[], b: readonly string[]): boolean =>
  OPPOSITES.some(
    ([one, other]) =>
      (a.some((word) => one.test(word)) && b.some((word) => other.test(word))) ||
      (a.some((word) => other.test(word)) && b.some((word) => one.test(word))),
  ) || a.some((word) => b.some((other) => turns(word, other) || turns(other, word)));

/** "unfair" for "fair" */
const turns = (word: string, other: string): boolean =>
  word.length > 3 && OPPOSING_PREFIXES.some((prefix) => other === prefix + word);

/** "Northland attacked Southland" and "Southland attacked Northland": do two names stand on the other side of one word? */
export function areSwapped(a: string, b: string): boolean {
  const theirs = new Set(doings(b));
  return doings(a).some((doing) => theirs.has(doing.split('|').toReversed().join('|')));
}

/** Pairs of names with the word between them, "northland|attacked|southland"; not "… was attacked by …". */
function doings(text: string): string[] {
  const list = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const names = list.flatMap((word, at) => (/^\p{Lu}\p{Ll}/u.test(word) ? [at] : []));
  return names.flatMap((at, i) => {
    const next = names[i + 1] ?? Infinity;
    const between = next - at <= SWAP_REACH ? list.slice(at + 1, next).map((word) => word.toLowerCase()) : [];
    if (between.some((word) => PASSIVE.has(word))) return [];
    return between.map((word) => `${words(list[at]!)[0]}|${word}|${words(list[next]!)[0]}`);
  });
}
const PASSIVE: ReadonlySet<string> = new Set(['by', 'por', 'and', 'y', 'e', 'or', 'o', 'with', 'con']);
