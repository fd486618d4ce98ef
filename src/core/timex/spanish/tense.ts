import { HAVE, NO_VERBS, STRONG_PASTS } from './rules/verbs-of-time.ts';

/** Is a word, in small letters, a verb in a past tense by its ending, or one of the irregular ones? */
export const isPastForm = (word: string): boolean =>
  STRONG_PASTS.has(word) ||
  HAVE.has(word) ||
  (word.length > 3 && /(?:ó|aron|ieron|jeron|aba|aban|ían?)$/.test(word) && !NO_VERBS.has(word));

export const isFutureForm = (word: string): boolean =>
  word.length > 3 && /(?:rá|rán|remos|ré)$/.test(word) && !NO_VERBS.has(word);
