import { CUES } from '../rules/cue-verbs.ts';
import { DETERMINERS, PREPOSITIONS } from '../rules/function-words.ts';
import { DOCUMENTS } from '../rules/titles.ts';
import { BE_FORMS, PERCEIVED, PERCEIVING, PROGRESSIVE } from '../rules/verbs.ts';
import { clauseSubject } from './clause-subject.ts';
import { floorFor, isSkipped, subjectBefore } from './find-subject.ts';
import { isComma, lowerAt, type NarrativeLine } from './narrative-line.ts';
import { descriptionBefore, readNameBefore, readPhraseBefore } from './read-before.ts';
import { readPhrase } from './read-phrase.ts';
import { canSpeak, isSpeakerNoun, pronoun, type SpeakerMention } from './speaker-mention.ts';
import type { Clause } from './split-clauses.ts';
import { ahead, shared } from './subject-readings.ts';
import type { Subject, Verb } from './verb-place.ts';

/** "with Duarte yelling", "quoted Duarte as saying"; else whose the verb before is: "she left, saying". */
export function ofGerund(verb: Verb): Subject | undefined {
  const { line, clause, at, left, cue, before } = verb;
  if (!cue.gerund || PROGRESSIVE.has(lowerAt(line, at - 1))) return undefined;
  const other =
    before === 'as' ? quotedBefore(line, clause, left - 1) : (perceivedBefore(verb) ?? blamedBefore(verb));
  if (other) return ahead(other);
  const own =
    readNameBefore(line, clause.from, left) ??
    heardBefore(line, left) ??
    describedBefore(line, clause, left) ??
    companionBefore(line, clause, left);
  if (!own) return shared(verb);
  const lead = lowerAt(line, own.from - 1);
  const letter = (lead === 'from' || lead === 'by') && DOCUMENTS.has(lowerAt(line, own.from - 2));
  const speaks = letter || lead === 'with' || own.form === 'description' || !PREPOSITIONS.has(lead);
  return speaks ? ahead(own) : shared(verb);
}

/** "the wire quoted Duarte as", "Duarte was quoted (by the wire) as" */
function quotedBefore(line: NarrativeLine, clause: Clause, as: number): SpeakerMention | null {
  for (let at = as - 1; at > Math.max(clause.from, as - QUOTED_REACH); at--) {
    if (!BE_FORMS.has(lowerAt(line, at - 1)) || CUES.get(lowerAt(line, at))?.verb !== 'quote') continue;
    const by = at + 1 < as && lowerAt(line, at + 1) !== 'by' && !isSkipped(line, at + 1);
    return by ? null : subjectBefore(line, floorFor(line, clause, at - 1), at - 1);
  }
  const quoted = quotedOne(line, clause, as);
  if (quoted) return quoted;
  const end = isComma(line, as - 1) ? as - 1 : as;
  return readNameBefore(line, clause.from, end) ?? readPhraseBefore(line, clause.from, end);
}
/** "quoted a person close to the talks as": the phrase behind the verb, where it ends before "as". */
function quotedOne(line: NarrativeLine, clause: Clause, as: number): SpeakerMention | null {
  for (let at = as - 1; at > Math.max(clause.from, as - QUOTED_REACH); at--) {
    if (CUES.get(lowerAt(line, at))?.verb !== 'quote') continue;
    const quoted = readPhrase(line, at + 1, as);
    return quoted && canSpeak(quoted) ? quoted : null;
  }
  return null;
}
/** Tokens between "quoted" and "as". */
const QUOTED_REACH = 14;

/** "a tape in which Ana Duarte is heard saying" */
function perceivedBefore({ line, clause, left, before }: Verb): SpeakerMention | null {
  if (!PERCEIVED.has(before)) return null;
  let be = left - 1;
  while (be > clause.from && isSkipped(line, be - 1)) be--;
  return be < left - 1 ? readPhraseBefore(line, floorFor(line, clause, be), be) : null;
}

/** "criticised Ana Duarte for saying", "accused the mayor, Ana Duarte, of calling": whose words somebody blames or thanks. */
function blamedBefore({ line, clause, left, before }: Verb): SpeakerMention | null {
  if (!/^(?:for|of|over|from)$/.test(before)) return null;
  const end = isComma(line, left - 2) ? left - 2 : left - 1;
  const object = OBJECT_OF[lowerAt(line, end - 1)];
  if (object) return { ...pronoun(line, end - 1), head: object };
  const blamed =
    readNameBefore(line, clause.from, end) ?? descriptionBefore(line, floorFor(line, clause, end), end);
  const first = clauseSubject(line, clause, clause.to);
  return blamed && canSpeak(blamed) && blamed.from > (first?.from ?? -1) ? blamed : null;
}
/** The subject that an object pronoun means. */
const OBJECT_OF: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };

/** "recalled him saying" */
function heardBefore(line: NarrativeLine, end: number): SpeakerMention | null {
  const object = OBJECT_OF[lowerAt(line, end - 1)];
  const told = object !== undefined && PERCEIVING.has(lowerAt(line, end - 2));
  return told ? { ...pronoun(line, end - 1), head: object } : null;
}

/** "with one poster writing", "a message stating": a description right before a gerund that can only be its subject. */
function describedBefore(line: NarrativeLine, clause: Clause, end: number): SpeakerMention | null {
  if (!isSpeakerNoun(lowerAt(line, end - 1))) return null;
  for (let from = end - 2; from >= Math.max(clause.from, end - 6); from--) {
    if (!DETERMINERS.has(lowerAt(line, from))) continue;
    const phrase = readPhrase(line, from, end);
    const subject = phrase?.form === 'description' && phrase.to === end;
    const fresh = /^(?:an?|one|another|some)$/.test(lowerAt(line, from));
    const lead = lowerAt(line, from - 1);
    // "replied on her page, writing"
    if (lead !== 'with' && PREPOSITIONS.has(lead)) return null;
    const told = fresh || lead === 'with' || PERCEIVING.has(lead) || (subject && DOCUMENTS.has(phrase.head));
    return subject && told ? phrase : null;
  }
  return null;
}

/** "with Governor Ana Duarte, 65, affirming": the name after "with", before an age. */
function companionBefore(line: NarrativeLine, clause: Clause, end: number): SpeakerMention | null {
  const aged = isComma(line, end - 1) && line.tokens[end - 2]?.kind === 'number' && isComma(line, end - 3);
  const name = aged ? readNameBefore(line, clause.from, end - 3) : null;
  return name && lowerAt(line, name.from - 1) === 'with' ? name : null;
}
