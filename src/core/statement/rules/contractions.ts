/** Contractions of folded words, and what they stand for; "'s" and "'d" only where a pronoun or the like is before them. */
export const CONTRACTIONS: readonly (readonly [pattern: RegExp, written: string])[] = [
  [/^(\P{L}*(?:he|she|it|that|there|here|what|who|where|how))'s(?!\p{L})/u, '$1 is'],
  [/^(\P{L}*let)'s(?!\p{L})/u, '$1 us'],
  [/^(\P{L}*i)'m(?!\p{L})/u, '$1 am'],
  [/'re(?!\p{L})/u, ' are'],
  [/'ve(?!\p{L})/u, ' have'],
  [/'ll(?!\p{L})/u, ' will'],
  [/^(\P{L}*)won't(?!\p{L})/u, '$1will not'],
  [/^(\P{L}*)can't(?!\p{L})/u, '$1can not'],
  [/n't(?!\p{L})/u, ' not'],
];
