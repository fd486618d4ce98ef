import type { NarrativeToken } from '../../marks/fold-quotations.ts';
import { PREPOSITIONS } from '../rules/words.ts';
import type { NameMention } from '../names/name.ts';

/** The story with its names, as the grammar reads it. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly NarrativeToken[];
  /** The name that covers an article token. */
  readonly nameAt: (index: number) => NameMention | undefined;
  /** The name whose determiner, title or role begins at an article token. */
  readonly leadAt: (index: number) => NameMention | undefined;
}

export const lowerAt = ({ tokens }: Line, at: number): string => tokens[at]?.lower ?? '';
export const isQuotation = ({ tokens }: Line, at: number): boolean => tokens[at]?.kind === 'quotation';
export const isDash = (line: Line, at: number): boolean => /^[—–―-]+$/.test(lowerAt(line, at));
export const isComma = (line: Line, at: number): boolean => lowerAt(line, at) === ',';
/** A word in small letters, or one that has a capital only because it opens its sentence. */
export function isPlainWord(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return (
    token !== undefined && (token.kind === 'word' || token.kind === 'capital') && !line.nameAt(token.index)
  );
}

/** Does a preposition stand here that is no part of a name, as in "De la Riestra"? */
export const isPreposition = (line: Line, at: number): boolean =>
  PREPOSITIONS.has(lowerAt(line, at)) && !line.nameAt(line.tokens[at]!.index);

/** Stand these words at a place? */
export const standAt = (line: Line, at: number, words: readonly string[]): boolean =>
  words.every((word, i) => lowerAt(line, at + i) === word);

/** Stand here at least one token, and only words of these kinds? */
export const isOnly = (
  line: Line,
  from: number,
  to: number,
  kinds: readonly ReadonlySet<string>[],
): boolean =>
  to > from && line.tokens.slice(from, to).every(({ lower }) => kinds.some((words) => words.has(lower)));

/** The words of the quotation at a place, behind its mark. */
export const wordsAt = ({ text, tokens }: Line, at: number): string =>
  text.slice(tokens[at]!.start, tokens[at]!.end).replace(/^["“”'‘«‹]+/u, '');
