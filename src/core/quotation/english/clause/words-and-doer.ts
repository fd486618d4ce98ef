import { CUES } from '../rules/cue-verbs.ts';
import { CRIES } from '../rules/nouns.ts';
import { BODIES, DOCUMENTS } from '../rules/titles.ts';
import { clauseSubject } from './clause-subject.ts';
import { isSkipped } from './find-subject.ts';
import { hasVerb } from './has-verb.ts';
import { isComma, isDeterminer, lowerAt, type NarrativeLine } from './narrative-line.ts';
import type { QuotationPlace } from './offer.ts';
import { readPhrase } from './read-phrase.ts';
import { canSpeak, isPersonNoun, type SpeakerMention } from './speaker-mention.ts';
import type { Clause } from './split-clauses.ts';
import { isUtterance, ownerOfWords } from './words-owner.ts';

/** Tokens between "which Duarte shared" and the words. */
const DOER_REACH = 40;
/** Tokens between "what" and the words it leads to. */
const WHAT_REACH = 16;

/** "Her answer was “no”", "Duarte's last words, she told them, were “no”" */
export function ownerOfWordsThatWere({ line, clause, at }: QuotationPlace): SpeakerMention | null {
  const be = isComma(line, at - 1) ? at - 2 : at - 1;
  if (!/^(?:was|is|were|are)$/.test(lowerAt(line, be))) return null;
  const words = beforeInsert(line, clause, be);
  return isUtterance(line, words - 1) ? ownerOfWords(line, clause, words) : null;
}

/** Where what is set between commas before a place begins: "his words, she said, were" is read as "his words were". */
function beforeInsert(line: NarrativeLine, clause: Clause, end: number): number {
  if (!isComma(line, end - 1)) return end;
  for (let at = end - 2; at > Math.max(clause.from, end - INSERT_REACH); at--)
    if (isComma(line, at)) return at;
  return end;
}
/** Tokens of what is set between commas. */
const INSERT_REACH = 14;

/** "What Duarte said to them all was “no”" */
export function whatWasSaid({ line, clause, at }: QuotationPlace): SpeakerMention | null {
  const be = isComma(line, at - 1) ? at - 2 : at - 1;
  if (!/^(?:was|is)$/.test(lowerAt(line, be))) return null;
  for (let what = be - 1; what >= Math.max(clause.from, be - WHAT_REACH); what--) {
    if (lowerAt(line, what) !== 'what') continue;
    const teller = readPhrase(line, what + 1, be);
    let verb = teller?.to ?? be;
    while (verb < be && isSkipped(line, verb)) verb++;
    return teller && CUES.get(lowerAt(line, verb))?.takes === 'words' ? teller : null;
  }
  return null;
}

/** "shared a picture with the caption “no”", "opened it with the words “no”": who did so. */
export function withTheWords({ line, clause, at }: QuotationPlace): SpeakerMention | null {
  const noun = /^[:,]$/.test(lowerAt(line, at - 1)) ? at - 2 : at - 1;
  const word = lowerAt(line, noun);
  if (!(DOCUMENTS.has(word) || word === 'words')) return null;
  let lead = noun - 1;
  while (lead > noun - 4 && !/^(?:with|and|under|beside)$/.test(lowerAt(line, lead))) lead--;
  if (!/^(?:with|and)$/.test(lowerAt(line, lead)) || !isDeterminer(line, lead + 1)) return null;
  const doer = doerBefore(line, clause, lead);
  const person = doer?.form !== 'description' || isPersonNoun(doer.head) || BODIES.has(doer.head);
  return doer && person ? doer : null;
}

/** Who does what a place belongs to: "which Duarte shared", else the sentence's subject, if a verb stands behind it. */
function doerBefore(line: NarrativeLine, clause: Clause, before: number): SpeakerMention | null {
  for (let at = before - 1; at > Math.max(clause.from, before - DOER_REACH); at--)
    if (/^(?:which|that|and|but)$/.test(lowerAt(line, at))) {
      const doer = readPhrase(line, at + 1, before);
      if (doer && doer.form !== 'description' && hasVerb(line, doer.to, before)) return doer;
    }
  const subject = clauseSubject(line, clause, before);
  return subject && hasVerb(line, subject.to, before) ? subject : null;
}

/** "cries of “no” from angry farmers" */
export function criesFrom({ line, clause, at, next }: QuotationPlace): SpeakerMention | null {
  if (lowerAt(line, at - 1) !== 'of' || !CRIES.has(lowerAt(line, at - 2))) return null;
  const crier = lowerAt(line, next) === 'from' ? readPhrase(line, next + 1, clause.to) : null;
  return crier && canSpeak(crier) ? crier : null;
}

/** "Duarte's reply: “No.”" */
export function ownerBeforeColon({ line, clause, at }: QuotationPlace): SpeakerMention | null {
  return lowerAt(line, at - 1) === ':' ? ownerOfWords(line, clause, at - 1) : null;
}
