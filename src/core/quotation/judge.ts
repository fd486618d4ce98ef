import { CUES } from './rules/cue-verbs.ts';
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
export function isSpeech(search: Search, candidate: Candidate, way: Solved['way']): boolean {
  const { text } = search.scene;
  const { span } = candidate;
  const content = text.slice(span.start, span.end);
  const words = content.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  if (words.length === 0) return false;
  const title = isTitle(words);
  const stopped = /[.!?]["'’”]?$/.test(content);
  if (SAID_SO.has(way)) return !title || words.length > 8 || isLed(search, candidate, way);
  if (way === 'cue-apart' || way === 'fragment') return !title || words.length > 5;
  if (!/^[\p{Lu}\p{N}[(“‘"'…¿¡]/u.test(content) && words.length < 6) return false;
  const alone = isAlone(search, candidate);
  if (title && !(stopped && (alone || words.length > 8))) return false;
  if (way === 'unknown' && !alone) return false;
  return words.length >= 4 || (alone && /[.!?…,—–-]["'’”]?$/.test(content));
}

/** Does a verb of speech stand right beside it, with a comma or colon between? */
function isLed({ scene }: Search, { at }: Candidate, way: Solved['way']): boolean {
  if (way !== 'cue-before') return true;
  const lead = scene.line.tokens[at - 1]?.lower ?? '';
  return lead === ',' || lead === ':' || CUES.has(lead);
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
