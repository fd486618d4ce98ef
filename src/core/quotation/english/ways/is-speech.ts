import { CUES } from '../rules/cue-verbs.ts';
import { MONTHS, PREPOSITIONS } from '../rules/function-words.ts';
import type { Candidate, Progress, Solved } from './progress.ts';

/** Ways that rest on a verb of speech or the like in the quotation's own sentence. */
const SAID_SO = new Set<Solved['way']>([
  'cue-after',
  'cue-before',
  'according',
  'colon',
  'dash',
  'noun',
  'open-paragraph',
  'later-part',
]);

/** Is what stands in quotation marks speech, or a scare quote, a title, a slogan? */
export function isSpeech(progress: Progress, candidate: Candidate, way: Solved['way']): boolean {
  if (way === 'denied') return false;
  const { text } = progress.narrative;
  const { span } = candidate;
  const content = text.slice(span.start, span.end);
  const words = wordsOf(content);
  if (words.length === 0) return false;
  const title = isTitle(words);
  if (isWork(progress, candidate, title, words.length)) return false;
  const stopped = /[.!?]["'’”]?$/.test(content);
  if (SAID_SO.has(way)) return !title || words.length > 8 || isLed(progress, candidate, way);
  if (way === 'paragraph-before' && isHeading(progress, candidate, words.length)) return false;
  if (way === 'cue-apart' || way === 'fragment') return !title || words.length > 5;
  if (!/^[\p{Lu}\p{N}[(“‘"'…¿¡]/u.test(content) && (words.length < 6 || !isAlone(progress, candidate)))
    return false;
  const alone = isAlone(progress, candidate);
  if (title && !(stopped && (alone || words.length > 8))) return false;
  if (way === 'unknown' && !alone) return false;
  return words.length >= 4 || (alone && /[.!?…,—–-]["'’”]?$/.test(content));
}

/** The words, with the signs that follow in them; letters beyond ASCII are looked up only where there are any. */
const wordsOf = (content: string): readonly string[] =>
  // oxlint-disable-next-line no-control-regex
  content.match(
    /^[\x00-\x7f’‘“”—–…]*$/.test(content) ? /[a-z\d][a-z\d'’.-]*/gi : /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu,
  ) ?? [];

/** The name of a book, show, slogan or article: `on NBC's “Meet the Press”`, `the slogan “Yes”`, `“A Title,” by Ana Duarte`. */
function isWork({ narrative }: Progress, { at, clause }: Candidate, title: boolean, count: number): boolean {
  const { tokens } = narrative.line;
  const from = narrative.clauses[clause]?.from ?? 0;
  // "his book, “A Time”": the comma does not count
  const set = tokens[at - 1]?.lower === ',' && WORKS.test(tokens[at - 2]?.lower ?? '') ? at - 2 : at - 1;
  const before = set >= from ? tokens[set] : undefined;
  if (before && WORKS.test(before.lower) && count < 9) return true;
  if (before && title && (before.kind === 'possessive' || WORK_LEADS.test(before.lower))) return true;
  const comma = tokens[at + 1]?.lower === ',' ? 1 : 0;
  const called = CUES.get(before?.lower ?? '')?.takes === 'fragment';
  if (!called && tokens[at + 1 + comma]?.lower === 'by' && tokens[at + 2 + comma]?.kind === 'capital')
    return true;
  // "a realtor's “lock box”", "LDL, or “bad cholesterol”"
  if (before?.kind === 'possessive' && count <= 3 && /^an?$/.test(tokens[set - 2]?.lower ?? '')) return true;
  if (
    before?.lower === 'or' &&
    tokens[set - 1]?.lower === ',' &&
    count <= 3 &&
    !CUES.has(tokens[at + 2]?.lower ?? '') &&
    !narrative.nameAt(tokens[at + 1]?.index ?? -1)
  )
    return true;
  // "told “60 Hours” that"
  if (title && count <= 4 && /^t(?:old|ells|elling)$/.test(before?.lower ?? '') && !comma) return true;
  // “A headline” — Some Paper, May 3: a list of sources
  const line = tokens[at + 1];
  if (!line || !/^[—–-]$/.test(line.lower)) return false;
  for (let next = at + 2; next < at + 14; next++) {
    const { kind, lower = '' } = tokens[next] ?? {};
    if (kind === 'break' || kind === undefined) return false;
    if (MONTHS.has(lower) && tokens[next + 1]?.kind === 'number') return true;
  }
  return false;
}

/** A few words in a line of their own, perhaps in single marks where others are double: a heading taken from a speech. */
function isHeading(progress: Progress, candidate: Candidate, count: number): boolean {
  const { narrative } = progress;
  const clause = narrative.clauses[candidate.clause];
  const before = narrative.line.tokens[(clause?.from ?? 0) - 1]?.kind ?? 'break';
  const after = narrative.line.tokens[clause?.to ?? 0]?.kind ?? 'break';
  if (before !== 'break' || after !== 'break' || !isAlone(progress, candidate)) return false;
  const single = /^['‘]$/.test(narrative.text.slice(candidate.span.open, candidate.span.start));
  return single && count < 9;
}

/** Nouns that are followed by a name in quotation marks. */
const WORKS =
  /^(?:so-called|phrase|slogan|song|classic|book|novel|film|movie|show|hit|single|album|word|term|headline|title|titled|entitled|hashtag|nickname|nicknamed|magazine|programme|program|series|play|musical|poem|memoir|chapter|category|segment|sitcom|podcast|autobiography|newsletter|column|commentary|sheet|thriller|drama|comedy|documentary|blog|ballad|letters|brand|label)$/;
/** Small words before such a name, when it is in capitals. */
const WORK_LEADS =
  /^(?:on|in|of|to|for|from|with|at|his|her|its|their|the|a|an|called|named|dubbed|watching|watch|host|and|than|like)$/;

/** Does a verb of speech stand right beside it, with a comma or colon between? */
function isLed({ narrative }: Progress, { at, span }: Candidate, way: Solved['way']): boolean {
  const { tokens } = narrative.line;
  // “A Title” star Ana Duarte: nothing sets the words off from what follows
  if (way === 'cue-after')
    return (
      tokens[at + 1]?.kind === 'mark' ||
      /[,.!?…—–-]["'’”]?$/.test(narrative.text.slice(span.start, span.end).slice(-2))
    );
  if (way !== 'cue-before') return true;
  const lead = tokens[at - 1]?.lower ?? '';
  return lead === ',' || lead === ':' || CUES.has(lead);
}

/** Most of its longer words begin with a capital: “Meet the Press”. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3 && !PREPOSITIONS.has(word.toLowerCase()));
  const capitals = long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return words.length > 1
    ? capitals.length === long.length && words.some((word) => /^[\p{Lu}\p{N}]/u.test(word))
    : /^\p{Lu}/u.test(words[0] ?? '');
}

/** Is its sentence nothing but the quotation? */
export const isAlone = ({ narrative }: Progress, { clause }: Candidate): boolean =>
  narrative.isQuotationOnly(clause);
