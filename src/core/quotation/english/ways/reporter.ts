import type { Attribution, ClauseReading } from '../clause/attribute-clause.ts';
import type { CueFound } from '../clause/find-cues.ts';
import { readPhraseBefore } from '../clause/read-before.ts';
import { BE_FORMS, RECALLING, SHOWING } from '../rules/verbs.ts';
import { floorFor, subjectBefore } from '../clause/find-subject.ts';
import { canSpeak, type SpeakerMention } from '../clause/speaker-mention.ts';
import { isComma, isQuotation, lowerAt, type NarrativeLine } from '../clause/narrative-line.ts';
import { isUtterance, ownerBefore, writerOf } from '../clause/words-owner.ts';

/** Tokens between a verb of telling and the subject of what is told. */
const TOLD_REACH = 10;
/** Joins a clause that nobody tells: "Duarte said no, but Wit said". */
const UNTOLD = /^(?:but|and|while|whereas|although|though|as|when|after|before|because|;)$/;

/** Tokens between a quotation and the "she said" of whoever tells of it. */
const BEHIND_REACH = 3;

/**
 * Who tells of somebody else's words: `Ana Duarte said a guard told her “…”`, `According to Duarte, her husband called it
 * “…”`, `a diplomat quoted Wit as saying`, `he shouted “…”, she said`. Null where the speaker's own sentence tells.
 * `at` is the quotation's place.
 */
export function reporterOf(
  line: NarrativeLine,
  reading: ClauseReading,
  attribution: Attribution,
  at: number,
): SpeakerMention | null {
  const { cue } = attribution;
  const before = cue
    ? (quoterBefore(line, cue.from) ??
      recallerBefore(line, reading, attribution) ??
      claimantBefore(line, reading, attribution))
    : null;
  return (
    before ?? tellerBefore(line, reading, attribution, at) ?? tellerBehind(line, reading, attribution, at)
  );
}

/** "Duarte recalled a father who rang the school": who recalls him. */
function recallerBefore(
  line: NarrativeLine,
  { clause, cues }: ClauseReading,
  { mention }: Attribution,
): SpeakerMention | null {
  if (lowerAt(line, mention.to) !== 'who') return null;
  const recalls = cues.find(({ verb, to }) => RECALLING.has(verb) && to === mention.from);
  return recalls ? subjectBefore(line, floorFor(line, clause, recalls.from), recalls.from) : null;
}

/** "denied an allegation by a porter, Ana Duarte, that he had called": who says that he did. */
function claimantBefore(
  line: NarrativeLine,
  { clause }: ClauseReading,
  { mention }: Attribution,
): SpeakerMention | null {
  if (mention.form !== 'pronoun' || lowerAt(line, mention.from - 1) !== 'that') return null;
  for (let noun = mention.from - 2; noun >= Math.max(clause.from, mention.from - CLAIM_REACH); noun--) {
    if (!isUtterance(line, noun)) continue;
    return ownerBefore(line, clause, noun) ?? writerOf(line, noun, mention.from);
  }
  return null;
}
/** Tokens between a claim and the one of whom it tells. */
const CLAIM_REACH = 10;

/** The verb of telling before the one that speaks, where the words hang on it. */
function tellerBefore(
  line: NarrativeLine,
  { cues }: ClauseReading,
  { cue, mention }: Attribution,
  at: number,
): SpeakerMention | null {
  const number = firstCue(cues, cue?.from ?? at);
  const teller = cues[number - 1];
  if (!teller) return null;
  if (!teller.subject || !canSpeak(teller.subject) || teller.negated || !tells(teller)) return null;
  const told = cue && cues[number];
  if (teller.subject.from === mention.from || told?.inverted) return null;
  // "Duarte, he recalled, had said", "Duarte, according to Wit, had said"
  if (mention.from < teller.subject.from) {
    const insert = Math.min(teller.subject.from, teller.from);
    const end = Math.max(teller.subject.to, teller.to);
    return isComma(line, insert - 1) && commaWithin(line, end) ? teller.subject : null;
  }
  if (mention.from < teller.from) return null;
  return isTold(line, teller, mention) ? teller.subject : null;
}

/** Leads a verb to another's words, "said", "read aloud": not "closed the doors", "called it"? */
const tells = ({ takes, verb }: CueFound): boolean =>
  takes !== 'fragment' && (takes !== 'manner' || SHOWING.has(verb));

/** Number of the first verb of speech from a place on: a sentence may hold thousands. */
function firstCue(cues: readonly CueFound[], place: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.from < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "he recalled,", "she told the coroner,": does what is set between commas end soon? */
const commaWithin = (line: NarrativeLine, end: number): boolean =>
  [0, 1, 2, 3].some((step) => isComma(line, end + step));

/** `He had shouted “No,” she said`: somebody else behind words that a verb before them has spoken. */
function tellerBehind(
  line: NarrativeLine,
  { cues }: ClauseReading,
  { mention }: Attribution,
  at: number,
): SpeakerMention | null {
  if (mention.from > at) return null;
  const teller = cues[firstCue(cues, at)];
  const from = Math.min(teller?.from ?? 0, teller?.subject?.from ?? Infinity);
  // "“Thank God!” The judge asked for silence."
  if (!teller?.subject || teller.negated || !tells(teller) || lowerAt(line, teller.to) === 'for') return null;
  const beside = from - at <= BEHIND_REACH && (isComma(line, at + 1) || from === at + 1);
  return beside && canSpeak(teller.subject) ? teller.subject : null;
}

/** Tokens between "quoted" and "as". */
const QUOTED_REACH = 14;

/** "a diplomat quoted Wit as saying": who quotes; not "Wit was quoted as saying". */
function quoterBefore(line: NarrativeLine, saying: number): SpeakerMention | null {
  if (lowerAt(line, saying - 1) !== 'as') return null;
  for (let at = saying - 2; at > saying - QUOTED_REACH && at > 0; at--) {
    if (line.tokens[at]?.kind === 'break' || line.tokens[at + 1]?.opens) return null;
    if (!/^quot(?:ed|es)$/.test(lowerAt(line, at)) || BE_FORMS.has(lowerAt(line, at - 1))) continue;
    return readPhraseBefore(line, Math.max(0, at - QUOTED_REACH), at);
  }
  return null;
}

/** Does the clause of a speaker hang on the verb before, by "that" or by nothing? */
function isTold(line: NarrativeLine, teller: CueFound, { from, name, form }: SpeakerMention): boolean {
  const after = Math.max(teller.to, teller.inverted ? (teller.subject?.to ?? 0) : 0);
  if (from - after > TOLD_REACH) return false;
  const quoted = teller.verb === 'quote';
  for (let at = after; at < from; at++) {
    if (isQuotation(line, at) || UNTOLD.test(lowerAt(line, at))) return false;
    // "According to Duarte, her husband"; "quoted the president, Elvira Toma, as"
    if (isComma(line, at) && !(quoted || (teller.verb === 'according to' && at === after) || name))
      return false;
  }
  return form !== 'pronoun' || quoted || lowerAt(line, from - 1) === 'that' || from === after;
}
