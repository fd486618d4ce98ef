import {
  DETERMINERS,
  MONTHS,
  PARTS_OF_DAY,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  WEEKDAYS,
} from '../rules/function-words.ts';
import { TIME_NOUNS } from '../rules/nouns.ts';
import { isDeterminer, lowerAt, nameEndingAt, startOfName, type NarrativeLine } from './narrative-line.ts';
import { isLink, isNominal } from './nominal.ts';
import { MAX_PHRASE, readPhrase } from './read-phrase.ts';
import { isSpeakerNoun, named, pronoun, type SpeakerMention } from './speaker-mention.ts';

/** The phrase that ends right before `end` and not before `floor`. */
export function readPhraseBefore(line: NarrativeLine, floor: number, end: number): SpeakerMention | null {
  const before = line.tokens[end - 1];
  if (!before || end <= floor) return null;
  if (SUBJECT_PRONOUNS.has(before.lower) && !line.nameAt(before.index)) return pronoun(line, end - 1);
  const from = startOfPhrase(line, floor, end);
  if (from === end) return null;
  if (PREPOSITIONS.has(lowerAt(line, from))) return readBehindPreposition(line, from, end);
  const phrase = readPhrase(line, from, end);
  return phrase && phrase.to < end ? (nameAtEnd(line, from, end) ?? phrase) : phrase;
}

/** Where the nouns, their determiners and what ties them together begin that end at `end`; days and months do not open it. */
function startOfPhrase(line: NarrativeLine, floor: number, end: number): number {
  let from = end;
  const lowest = Math.max(floor, end - MAX_PHRASE);
  while (
    from > lowest &&
    lowerAt(line, from - 1) !== 'that' &&
    (isNominal(line, from - 1) || isDeterminer(line, from - 1) || isLink(line, from - 1))
  )
    from--;
  while (from < end && (isDate(line, from) || line.tokens[from]?.kind === 'possessive')) from++;
  return afterTime(line, from, end);
}

/** "Last night the mayor", "evening the mayor" of "On Friday evening the mayor": the time is no part of the phrase. */
function afterTime(line: NarrativeLine, from: number, end: number): number {
  let at = from;
  while (at < end && (isDate(line, at) || isTimeWord(lowerAt(line, at)))) at++;
  return at > from && at < end && isDeterminer(line, at) ? at : from;
}

const isTimeWord = (lower: string): boolean =>
  PARTS_OF_DAY.has(lower) || TIME_NOUNS.has(lower) || /^(?:last|this|next|later|earlier)$/.test(lower);

const isDate = (line: NarrativeLine, at: number): boolean =>
  WEEKDAYS.has(lowerAt(line, at)) ||
  (MONTHS.has(lowerAt(line, at)) && !line.nameAt(line.tokens[at]?.index ?? -1));

/** "In Lund Duarte said": the phrase after the one that hangs on the preposition. */
function readBehindPreposition(line: NarrativeLine, from: number, end: number): SpeakerMention | null {
  const name = nameEndingAt(line, end);
  if (name) {
    const start = startOfName(line, name, end);
    if (!PREPOSITIONS.has(lowerAt(line, start - 1)) && !isDeterminer(line, start - 1))
      return named(line, start, end, name);
  }
  for (let at = from + 2; at < end; at++) {
    const opens = isDeterminer(line, at) && !isDeterminer(line, at - 1);
    if (opens && !PREPOSITIONS.has(lowerAt(line, at - 1))) return readPhrase(line, at, end);
  }
  return null;
}

/** The name that ends a stretch, unless it hangs on a preposition. */
function nameAtEnd(line: NarrativeLine, from: number, end: number): SpeakerMention | null {
  const name = nameEndingAt(line, end);
  if (!name) return null;
  const start = startOfName(line, name, end);
  let before = start - 1;
  while (before > from && isDeterminer(line, before)) before--;
  return PREPOSITIONS.has(lowerAt(line, before)) ? null : named(line, start, end, name);
}

/** The name that ends right before `end`, whatever stands before it; `from` is where its titles begin. */
export function readNameBefore(line: NarrativeLine, floor: number, end: number): SpeakerMention | null {
  const name = end > floor ? nameEndingAt(line, end) : undefined;
  return name ? named(line, Math.max(floor, startOfName(line, name, end)), end, name) : null;
}

/** The description that ends at a place, from its determiner. */
export function descriptionBefore(line: NarrativeLine, floor: number, end: number): SpeakerMention | null {
  if (!isSpeakerNoun(lowerAt(line, end - 1))) return null;
  for (let from = end - 2; from >= Math.max(floor, end - 5); from--) {
    if (!DETERMINERS.has(lowerAt(line, from))) continue;
    const phrase = readPhrase(line, from, end);
    return phrase?.to === end ? phrase : null;
  }
  return null;
}
