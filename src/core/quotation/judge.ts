import type { Candidate, Search, Solved } from './search.ts';

/** Ways that rest on a verb of speech or the like in the quotation's own sentence. */
const SAID_SO = new Set<Solved['way']>([
  'cue-after',
  'cue-before',
  'according',
  'colon',
  'dash',
  'noun',
  'open-paragraph',
]);

/** Is what stands in quotation marks speech, or a scare quote, a title, a slogan? */
export function isSpeech(search: Search, candidate: Candidate, way: Solved['way'] | null): boolean {
  const { text } = search.scene;
  const { span } = candidate;
  const content = text.slice(span.start, span.end);
  const words = content.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  if (words.length === 0) return false;
  if (way && SAID_SO.has(way)) return true;
  if (way === 'cue-apart' || way === 'fragment') return !isTitle(words) || words.length > 5;
  if (!/^[\p{Lu}\p{N}[(“‘"'…¿¡]/u.test(content) && words.length < 6) return false;
  const ended = /[.!?…,—–-]["'’”]?$/.test(content);
  if (isTitle(words) && !ended) return false;
  return words.length >= 4 || (ended && isAlone(search, candidate));
}

/** Most of its longer words begin with a capital: “Meet the Press”. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  const capitals = long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return words.length > 1 ? capitals.length === long.length : /^\p{Lu}/u.test(words[0] ?? '');
}

/** Is its sentence nothing but the quotation? */
export function isAlone(search: Search, candidate: Candidate): boolean {
  const clause = search.scene.clauses[candidate.clause];
  if (!clause) return false;
  for (let at = clause.from; at < clause.to; at++) {
    const kind = search.scene.line.tokens[at]?.kind;
    if (kind !== 'quotation' && kind !== 'mark') return false;
  }
  return true;
}
