/** Suffixes taken off, longest first, with what stands for them and how many letters must stay before. */
const SUFFIXES: readonly (readonly [suffix: string, replacement: string, stays: number])[] = [
  ['ations', 'at', 3],
  ['ation', 'at', 3],
  ['ments', '', 4],
  ['ment', '', 4],
  ['ingly', '', 3],
  ['edly', '', 3],
  ['sses', 'ss', 1],
  ['ies', 'y', 2],
  ['ings', '', 3],
  ['ing', '', 3],
  ['ers', '', 4],
  ['ied', 'y', 2],
  ['ed', '', 3],
  ['er', '', 4],
  ['es', '', 3],
  ['ly', '', 4],
  ['s', '', 3],
];

/** The rows of `SUFFIXES` by their last letter, so that most words are compared with a few only. */
const SUFFIXES_ENDING = Map.groupBy(SUFFIXES, ([suffix]) => suffix.charCodeAt(suffix.length - 1));
const DOUBLED = 'bdgmnprt';

/**
 * A folded English word's stem, so that "rejects", "rejected" and "rejecting" count as one. Cruder than Porter (1980) and
 * several times faster; it only ever decides whether two words are compared as equal.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const base = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (base.endsWith('ss') || base.endsWith('us') || base.endsWith('is')) return base;
  for (const [suffix, replacement, stays] of SUFFIXES_ENDING.get(base.charCodeAt(base.length - 1)) ?? []) {
    if (base.length >= suffix.length + stays && base.endsWith(suffix)) {
      const cut = base.slice(0, base.length - suffix.length) + replacement;
      // "stopped" → "stop", "voted" and "votes" → "vot"
      const last = cut[cut.length - 1]!;
      const doubled = last === cut[cut.length - 2] && DOUBLED.includes(last);
      return doubled || last === 'e' ? cut.slice(0, -1) : cut;
    }
  }
  return base.endsWith('e') ? base.slice(0, -1) : base;
}
