import { sexOfGivenName } from '../../../languages/given-names.ts';
import { anyOf } from '../../../text/word-set.ts';
import type { Token } from '../../../text/tokens.ts';
import { fold } from '../../../text/words.ts';
import { DESCRIBING_ENDINGS, DESCRIBING_LINKS, DESCRIBING_PREFIXES } from '../rules/name-words.ts';
import { PERSON_ENDING, RENAMING, ROLES } from '../rules/titles.ts';
import { isAscii, isFirstName } from './capitals.ts';
import { isAcronym } from './name-shapes.ts';

/** A name's word as it is compared. */
export const keyOf = ({ lower }: Token): string => (isAscii(lower) ? lower : fold(lower));

/** Is it a given name, here or anywhere in the world? */
export const isGiven = (token: Token | undefined): boolean =>
  token !== undefined && (isFirstName(token) || sexOfGivenName(keyOf(token)) !== null);

const COMPOUND = new RegExp(
  `^(?:(?:${anyOf(DESCRIBING_PREFIXES)})-.+|.+-(?:(?:${anyOf(DESCRIBING_LINKS)})-.+|(?:${anyOf(DESCRIBING_ENDINGS)})))$`,
);

/** "German-born", "Mum-of-two", "Fisherman-turned-mayor": what someone is, in capitals only where it opens a sentence. */
export const isDescriptor = ({ lower }: Token): boolean => lower.includes('-') && COMPOUND.test(lower);

/** "Soprano Ana Duarte", "Cellist Paul Wit": a trade before a given name, in a capital because it opens the sentence. */
export function isTrade(token: Token | undefined, next: Token | undefined): boolean {
  if (!token) return false;
  const { lower } = token;
  if (ROLES.has(lower) || RENAMING.has(lower)) return true;
  return !isGiven(token) && (lower.endsWith('ist') || (PERSON_ENDING.test(lower) && isGiven(next)));
}

/** "PC Ana Duarte", "AEDS Paul Wit": a rank or a firm in capitals before a given name. */
export const isRankOrFirm = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && isAcronym(token.text) && isGiven(next) && !isGiven(token);
