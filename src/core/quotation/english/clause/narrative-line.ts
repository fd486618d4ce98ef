import type { NarrativeToken } from '../../marks/fold-quotations.ts';
import type { NameMention } from '../names/entity.ts';
import { DETERMINERS } from '../rules/function-words.ts';

/** The narrative with its names, as the grammar reads it. */
export interface NarrativeLine {
  readonly tokens: readonly NarrativeToken[];
  /** The name that covers an article token. */
  readonly nameAt: (index: number) => NameMention | undefined;
  /** The name that covers an article token with itself or with the titles and role before it. */
  readonly titledAt: (index: number) => NameMention | undefined;
}

export const lowerAt = (line: NarrativeLine, at: number): string => line.tokens[at]?.lower ?? '';
export const isQuotation = (line: NarrativeLine, at: number): boolean =>
  line.tokens[at]?.kind === 'quotation';
export const isComma = (line: NarrativeLine, at: number): boolean => lowerAt(line, at) === ',';
export const isDash = (line: NarrativeLine, at: number): boolean => /^[—–―-]+$/.test(lowerAt(line, at));

export const isDeterminer = (line: NarrativeLine, at: number): boolean => {
  const token = line.tokens[at];
  return token !== undefined && DETERMINERS.has(token.lower) && !line.nameAt(token.index);
};

/** The name whose last word stands right before `to`. */
export function nameEndingAt(line: NarrativeLine, to: number): NameMention | undefined {
  const last = line.tokens[to - 1];
  const name = last && line.nameAt(last.index);
  return name && name.last === last.index + 1 ? name : undefined;
}

export const isPossessive = (line: NarrativeLine, at: number): boolean =>
  line.tokens[at]?.kind === 'possessive';

/** The narrative place where a name that ends at `end` begins, with its role. */
export const startOfName = (line: NarrativeLine, name: NameMention, end: number): number => {
  let at = end - 1;
  while (at > 0 && (line.tokens[at - 1]?.index ?? -1) >= name.roleFirst) at--;
  return at;
};
