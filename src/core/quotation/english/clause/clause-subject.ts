import { isCapitals } from '../names/name-keys.ts';
import { APPROXIMATELY, CONJUNCTIONS, POSSESSIVES, PREPOSITIONS, WEEKDAYS } from '../rules/function-words.ts';
import { ASKED } from '../rules/verbs.ts';
import { isSkipped, MAX_REACH } from './find-subject.ts';
import { isComma, isDash, isDeterminer, isQuotation, lowerAt, type NarrativeLine } from './narrative-line.ts';
import { readPhrase } from './read-phrase.ts';
import { canSpeak, type SpeakerMention } from './speaker-mention.ts';
import type { Clause } from './split-clauses.ts';

/** Parts of a sentence looked through for its subject. */
const MAX_PARTS = 8;

/** The subject of the whole sentence: its first noun phrase, after what opens it ("On Monday,", "Asked why,"). */
export function clauseSubject(line: NarrativeLine, clause: Clause, before: number): SpeakerMention | null {
  let at = Math.max(pastDateline(line, clause.from), before - MAX_REACH);
  at = pastAsker(line, at, before);
  for (let part = 0; part < MAX_PARTS && at < before; part++) {
    while (at < before && isLead(line, at)) at++;
    const subject = subjectAt(line, at, before);
    if (subject) return subject;
    while (at < before && !isComma(line, at) && !isQuotation(line, at)) at++;
  }
  return null;
}

/** Where a question ends that opens a sentence, "Asked what Ana Duarte had told him, Paul Wit paused": nobody in it speaks here. */
export function pastQuestion(line: NarrativeLine, { from, to }: Clause): number {
  if (!ASKED.has(lowerAt(line, from))) return from;
  let at = from;
  while (at < to && !isComma(line, at)) at++;
  return at;
}

/** Past "Asked by counsel, Ana Duarte,": the one set beside who asks is no subject. */
function pastAsker(line: NarrativeLine, at: number, before: number): number {
  const asker =
    ASKED.has(lowerAt(line, at)) && lowerAt(line, at + 1) === 'by' ? readPhrase(line, at + 2, before) : null;
  if (asker?.form !== 'description' || !isComma(line, asker.to)) return asker?.to ?? at;
  const name = line.titledAt(line.tokens[asker.to + 1]?.index ?? -1);
  return name ? asker.to + 1 + name.last - name.roleFirst : asker.to;
}

/** Past "LUND: " or "LUND, Jamaica — ", where a sentence opens with it. */
function pastDateline(line: NarrativeLine, from: number): number {
  const first = line.nameAt(line.tokens[from]?.index ?? -1);
  if (!first || !isCapitals(first.words.join(' '))) return from;
  let at = from + first.last - first.first;
  const country = isComma(line, at) ? line.nameAt(line.tokens[at + 1]?.index ?? -1) : undefined;
  if (country) at += 1 + country.last - country.first;
  return lowerAt(line, at) === ':' || isDash(line, at) ? at + 1 : from;
}

/** Signs and words that lead to a subject. */
const isLead = (line: NarrativeLine, at: number): boolean =>
  isQuotation(line, at) ||
  isComma(line, at) ||
  isDash(line, at) ||
  isSkipped(line, at) ||
  /^(?:and|but|so|or)$/.test(lowerAt(line, at));

/** The noun phrase at a place, if it can be a subject and not what opens a sentence. */
function subjectAt(line: NarrativeLine, at: number, before: number): SpeakerMention | null {
  const { lower = '', kind } = line.tokens[at] ?? {};
  if (APPROXIMATELY.has(lower) && line.tokens[at + 1]?.kind === 'number') {
    const counted = readPhrase(line, at + 1, before);
    return counted && canSpeak(counted) ? { ...counted, from: at, start: line.tokens[at]!.start } : null;
  }
  if (PREPOSITIONS.has(lower)) return behindPlace(line, at, before);
  if (CONJUNCTIONS.has(lower)) return null;
  const opening = kind === 'number' || lower.endsWith('ing') || (kind === 'word' && lower.endsWith('ed'));
  const phrase = opening ? null : readPhrase(line, at, before);
  // "Lund — "
  const place = phrase?.name?.thing && /^[,(—–-]/.test(lowerAt(line, phrase.to));
  return phrase && !place && canSpeak(phrase) ? phrase : null;
}

/** "In Lund a few hundred people", "On Friday some women", "At noon a woman": the phrase right behind the place or time that opens a sentence. */
function behindPlace(line: NarrativeLine, at: number, before: number): SpeakerMention | null {
  if (line.tokens[at + 1]?.kind !== 'capital' && /^(?:an?|one)$/.test(lowerAt(line, at + 2)))
    return at + 2 < before &&
      !POSSESSIVES.has(lowerAt(line, at + 1)) &&
      !/^(?:the|an?)$/.test(lowerAt(line, at + 1))
      ? subjectAt(line, at + 2, before)
      : null;
  const name = line.nameAt(line.tokens[at + 1]?.index ?? -1);
  const end =
    name && !name.person ? at + 1 + name.last - name.first : WEEKDAYS.has(lowerAt(line, at + 1)) ? at + 2 : 0;
  return end > 0 && end < before && isDeterminer(line, end) ? subjectAt(line, end, before) : null;
}
