import { fold } from '../../../text/words.ts';
import type { Token } from '../../../text/tokens.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../rules/first-names.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  MONTHS,
  OPENERS,
  PREPOSITIONS,
  WEEKDAYS,
} from '../rules/function-words.ts';
import { BEFORE_NAME } from '../rules/name-words.ts';
import { COURTESIES, SURNAME_TITLES } from '../rules/titles.ts';

/** Of the words with a capital: which the article also writes with a small letter, so that at the start of a sentence it means nothing. */
export function commonWords(tokens: readonly Token[]): ReadonlySet<string> {
  const capitals = new Set<string>();
  for (const { kind, lower } of tokens) if (kind === 'capital') capitals.add(lower);
  const common = new Set<string>();
  for (const { kind, lower } of tokens) if (kind === 'word' && capitals.has(lower)) common.add(lower);
  return common;
}

/** Words with a capital where no sentence opens, so names. */
export function capitalsWithin(
  tokens: readonly Token[],
  opens: (index: number) => boolean,
): ReadonlySet<string> {
  const within = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'capital' && !within.has(token.lower) && !opens(at)) within.add(token.lower);
  }
  return within;
}

/** Surnames that are common openers of sentences or titles, such as the last word of "Rosa Will" and "Paul Bishop". */
export function oddSurnames(tokens: readonly Token[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (
      token?.kind === 'capital' &&
      (OPENERS.has(token.lower) ||
        ((SURNAME_TITLES.has(token.lower) || BEFORE_NAME.has(token.lower)) &&
          tokens[at + 1]?.kind !== 'capital')) &&
      token.lower.length > 2 &&
      !WEEKDAYS.has(token.lower) &&
      !(MONTHS.has(token.lower) && tokens[at + 1]?.kind === 'number') &&
      (isFirstName(tokens[at - 1]) || isAddress(tokens[at - 1]))
    )
      surnames.add(token.lower);
  }
  return surnames;
}

/** Marks the tokens of lines in Headline Case, where capitals tell nothing. */
export function headlineTokens(tokens: readonly Token[]): Uint8Array {
  const marked = new Uint8Array(tokens.length);
  for (let from = 0; from < tokens.length;) {
    let to = from;
    let capitals = 0;
    let stops = 0;
    let small = false; // a word that a headline would have written with a capital
    for (; to < tokens.length; to++) {
      const token = tokens[to];
      if (!token || token.kind === 'break') break;
      if (small) continue;
      const { kind, lower } = token;
      if (kind === 'mark' && /^[.!?]/.test(lower)) stops++;
      if (kind === 'capital') capitals++;
      if (kind === 'word') small = !isSmallInHeadlines(lower);
    }
    if (tokens[to - 1]?.lower !== ':' && stops <= 1 && capitals >= 5 && !small) marked.fill(1, from, to);
    from = to + 1;
  }
  return marked;
}

const isSmallInHeadlines = (lower: string): boolean =>
  lower.length <= 4 && (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || DETERMINERS.has(lower));

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 126) return false;
  return true;
}

/** "Mr", "Dr." */
const isAddress = (token: Token | undefined): boolean =>
  token?.kind === 'capital' && COURTESIES.has(token.lower.replace(/\.$/, ''));

export const isFirstName = (token: Token | undefined): boolean => {
  if (!token) return false;
  if (MALE_NAMES.has(token.lower) || FEMALE_NAMES.has(token.lower)) return true;
  if (isAscii(token.lower)) return false;
  const name = fold(token.lower);
  return MALE_NAMES.has(name) || FEMALE_NAMES.has(name);
};
