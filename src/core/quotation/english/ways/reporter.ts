import type { Attribution, ClauseReading } from '../clause/attribute-clause.ts';
import type { CueFound } from '../clause/find-cues.ts';
import { readPhraseBefore } from '../clause/read-before.ts';
import { BE_FORMS } from '../rules/verbs.ts';
import { canSpeak, type SpeakerMention } from '../clause/speaker-mention.ts';
import { isComma, isQuotation, lowerAt, type NarrativeLine } from '../clause/narrative-line.ts';

/** Tokens between a verb of telling and the subject of what is told. */
const TOLD_REACH = 10;
/** Joins a clause that nobody tells: "Duarte said no, but Wit said". */
const UNTOLD = /^(?:but|and|while|whereas|although|though|as|when|after|before|because|;)$/;

/**
 * Who tells of somebody else's words: `Ana Duarte said a guard told her “…”`, `According to Duarte, her husband called it
 * “…”`, `a diplomat quoted Wit as saying`. Null where the speaker's own sentence tells.
 */
export function reporterOf(
  line: NarrativeLine,
  { cues }: ClauseReading,
  { cue, mention }: Attribution,
): SpeakerMention | null {
  if (!cue) return null;
  const quoter = quoterBefore(line, cue.from);
  if (quoter) return quoter;
  const number = cues.findIndex(({ from }) => from === cue.from);
  const teller = cues[number - 1];
  const told = cues[number];
  if (!teller?.subject || !told || !canSpeak(teller.subject) || teller.negated || teller.takes === 'fragment')
    return null;
  if (teller.subject.from === mention.from || told.inverted) return null;
  // "Duarte, he recalled, had said"
  if (mention.from < teller.subject.from)
    return isComma(line, teller.subject.from - 1) && isComma(line, teller.to) ? teller.subject : null;
  if (mention.from < teller.from) return null;
  return isTold(line, teller, mention) ? teller.subject : null;
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
