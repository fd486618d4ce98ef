import { wordSet } from '../../../text/word-set.ts';
import { CUES } from '../rules/cue-verbs.ts';
import {
  ADVERBS,
  APPROXIMATELY,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PLAIN_VERBS,
  PREPOSITIONS,
  PRONOUNS,
  WEEKDAYS,
  OBJECT_OPENERS,
  UNTYING,
  HOOKS,
} from '../rules/function-words.ts';
import { OCCASIONS, PLURAL_NOUNS } from '../rules/nouns.ts';
import { MOTION } from '../rules/verbs.ts';
import { DOCUMENTS } from '../rules/titles.ts';
import { isDeterminer, lowerAt, nameEndingAt, type NarrativeLine } from './narrative-line.ts';
import { isPersonNoun, isSpeakerNoun } from './speaker-mention.ts';

/** May this token stand inside a noun phrase, before its head? */
export function isNominal(line: NarrativeLine, at: number): boolean {
  const token = line.tokens[at];
  if (!token) return false;
  const { kind, lower } = token;
  if (kind === 'number' || kind === 'possessive' || line.titledAt(token.index)) return true;
  if (kind === 'capital')
    return !(
      PRONOUNS.has(lower) ||
      CONJUNCTIONS.has(lower) ||
      PREPOSITIONS.has(lower) ||
      (token.opens && ADVERBS.has(lower)) ||
      WEEKDAYS.has(lower)
    );
  if (kind !== 'word') return false;
  const cue = CUES.get(lower);
  // "the first witness", "the then mayor"
  if (/^(?:first|then|now|long)$/.test(lower) && /^(?:an?|the|his|its|their)$/.test(lowerAt(line, at - 1)))
    return true;
  // "her written statement"
  if (lower === 'written' && DOCUMENTS.has(lowerAt(line, at + 1))) return true;
  return !((cue && !cue.base) || NOT_NOMINAL.some((words) => words.has(lower)));
}

const NOT_NOMINAL = [PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, ADVERBS, PRONOUNS, PLAIN_VERBS, DETERMINERS];

/**
 * Where the run of nouns and their modifiers from `at` ends. After a name only a noun for a person or body goes on
 * ("Duarte supporters"); any other small-letter word is its verb.
 */
export function nominalEnd(line: NarrativeLine, at: number, limit: number, determined: boolean): number {
  let to = at;
  while (to < limit && isNominal(line, to) && !(to > at && isVerbHere(line, to, limit, determined))) to++;
  while (to > at && line.tokens[to - 1]?.kind === 'possessive') to--;
  return to;
}

/** Is a word that might go on a noun phrase the verb or participle behind it? */
function isVerbHere(line: NarrativeLine, at: number, limit: number, determined: boolean): boolean {
  const { kind, lower = '' } = line.tokens[at] ?? {};
  if (kind !== 'word') return false;
  const before = lowerAt(line, at - 1);
  const after = lowerAt(line, at + 1);
  if (lower === 'known' && /^(?:as|for|only|by)$/.test(after)) return true;
  if (POSTPOSED.has(lower) && isSpeakerNoun(before) && PREPOSITIONS.has(after)) return true;
  // "Duarte shared", "the nominee riffed"
  const name = nameEndingAt(line, at);
  if (name && !(determined && !lower.endsWith('ed')) && !leadsToNoun(line, at, limit)) return true;
  const speaker = isSpeakerNoun(before);
  // "the protesters struggle to", "the Commission sought a"
  if ((speaker || name?.thing) && OBJECT_OPENERS.has(after) && !isSpeakerNoun(lower)) return true;
  // "a man wearing goggles"
  const gerund = lower.endsWith('ing') && speaker;
  const past = isPastOfPeople(line, at);
  if ((gerund || past) && !leadsToNoun(line, at, limit)) return true;
  // "a letter seen by", "the statement sent to"
  return PARTICIPLE.test(lower) && speaker && PREPOSITIONS.has(after);
}

/** "young men burned", "dozens of workers gathered": a past tense right behind a noun for people. */
function isPastOfPeople(line: NarrativeLine, at: number): boolean {
  const before = lowerAt(line, at - 1);
  const people =
    isPersonNoun(before) || PLURAL_NOUNS.has(before) || (/[^s]s$/.test(before) && isSpeakerNoun(before));
  return people && line.tokens[at]?.kind === 'word' && lowerAt(line, at).endsWith('ed');
}

/** Stand behind their noun: "a person close to the talks". */
const POSTPOSED = wordSet('close familiar loyal opposed linked involved aware critical present');

const PARTICIPLE = /(?:ed|en|sent|made|held|put|read)$/;

/** Does a noun for a person or body come within the next words: "campaign manager", "supporters"? */
function leadsToNoun(line: NarrativeLine, at: number, limit: number): boolean {
  for (let next = at; next < Math.min(limit, at + 4); next++) {
    const { kind, lower = '', index = -1 } = line.tokens[next] ?? {};
    if (next > at && line.titledAt(index)) return true;
    if (kind !== 'word' || !isNominal(line, next) || lower.endsWith('ed')) return false;
    if (isSpeakerNoun(lower)) return true;
  }
  return false;
}

export const isLink = (line: NarrativeLine, at: number): boolean => {
  const { kind, lower = '', opens } = line.tokens[at] ?? {};
  const word = kind === 'word' || (kind === 'capital' && opens === true);
  return word && ((PREPOSITIONS.has(lower) && !UNTYING.has(lower)) || joinsField(line, at));
};

/** "minister for Women and Equality": does "and" join two words of what an office is for? */
function joinsField(line: NarrativeLine, at: number): boolean {
  if (lowerAt(line, at) !== 'and' || line.tokens[at + 1]?.kind !== 'capital') return false;
  let first = at;
  while (first > at - FIELD_REACH && line.tokens[first - 1]?.kind === 'capital') first--;
  const holder = lowerAt(line, first - 2);
  return first < at && lowerAt(line, first - 1) === 'for' && (holder === 'state' || isSpeakerNoun(holder));
}
/** Words of what an office is for, before "and". */
const FIELD_REACH = 3;

/** Where the phrases hung on at `at` by "of", "for" … end, at most so many. */
export function attachments(line: NarrativeLine, at: number, limit: number, most = 3): number {
  let to = at;
  for (let count = 0; count < most; count++) {
    const postposed = POSTPOSED.has(lowerAt(line, to)) && PREPOSITIONS.has(lowerAt(line, to + 1));
    if (!postposed && !HOOKS.has(lowerAt(line, to))) return to;
    let next = to + (postposed ? 2 : 1);
    while (next < limit && (isDeterminer(line, next) || isCounted(line, next))) next++;
    const start = next;
    while (
      next < limit &&
      (isNominal(line, next) || joinsField(line, next)) &&
      !(next > start && endsNouns(line, next))
    )
      next++;
    // "a mother of four"
    if (next === start && lowerAt(line, to) === 'of' && NUMBERS.has(lowerAt(line, next - 1))) return next;
    // "the committee in a letter", "a resident at a rally": where it was said
    if (next === start || (/^(?:in|at|on)$/.test(lowerAt(line, to)) && isOccasion(lowerAt(line, next - 1))))
      return to;
    to = next;
  }
  return to;
}

const NUMBERS = wordSet('two three four five six seven eight nine ten');

/** "about 50" */
const isCounted = (line: NarrativeLine, at: number): boolean =>
  APPROXIMATELY.has(lowerAt(line, at)) && line.tokens[at + 1]?.kind === 'number';

const endsNouns = (line: NarrativeLine, at: number): boolean =>
  takesObject(line, at) || isPastOfPeople(line, at) || isMotion(line, at);

/** "climbed onto", "walked up" */
const isMotion = (line: NarrativeLine, at: number): boolean =>
  line.tokens[at]?.kind === 'word' && MOTION.has(lowerAt(line, at)) && isLink(line, at + 1);

/** "the bakery wiped her": a past tense before its object. */
const takesObject = (line: NarrativeLine, at: number): boolean =>
  line.tokens[at]?.kind === 'word' &&
  lowerAt(line, at).endsWith('ed') &&
  OBJECT_OPENERS.has(lowerAt(line, at + 1));

/** A text or meeting in which things are said. */
const isOccasion = (noun: string): boolean => DOCUMENTS.has(noun) || OCCASIONS.has(noun);
