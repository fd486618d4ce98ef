import { clauseSubject } from '../clause/clause-subject.ts';
import { lowerAt } from '../clause/narrative-line.ts';
import { canSpeak, isPersonNoun, type SpeakerMention } from '../clause/speaker-mention.ts';
import type { Entity } from '../names/entity.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { Clause } from '../clause/split-clauses.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { PLURAL_NOUNS } from '../rules/nouns.ts';
import { SURE } from '../rules/sureness.ts';
import { BODIES, DOCUMENTS } from '../rules/titles.ts';
import { atMost, identify, NOBODY, type Identity } from './identity.ts';
import type { Lookup } from './lookup.ts';
import { authorAt, resolveDescription } from './resolve-description.ts';

/** Tokens at the end of a sentence in which a text is looked for. */
const TEXT_REACH = 30;
/** How many sentences back the group or body is looked for that "they" or "it" means. */
const GROUP_BACK = 3;

/** "they" and "it": the group or body that the sentences before, from the last one back, have as their subject. */
export function resolveGroup(lookup: Lookup, pronoun: 'they' | 'it'): Identity {
  const { narrative, discourse, place } = lookup;
  const here = narrative.clauseOf[place] ?? 0;
  const body = pronoun === 'it' ? (bodyOfSentence(lookup, here) ?? writerOfText(lookup, here - 1)) : null;
  if (body) return body;
  for (let number = here - 1; number >= Math.max(0, here - GROUP_BACK); number--) {
    if ((narrative.paragraphOf[here] ?? 0) - (narrative.paragraphOf[number] ?? 0) > 1) break;
    const clause = narrative.clauses[number];
    if (clause && goesOnIn(narrative, clause, pronoun)) continue;
    const told = discourse.told.get(number);
    const subject = told ?? (clause && clauseSubject(narrative.line, clause, clause.to));
    if (subject && !(subject.form === 'pronoun' && subject.head === pronoun))
      return asGroup(lookup, pronoun, subject, told !== undefined || canSpeak(subject));
  }
  return NOBODY;
}

/** `Fatigue “is one cause,” it said`: a sentence told by the same "it". */
function goesOnIn({ line }: Narrative, { from, to }: Clause, pronoun: 'they' | 'it'): boolean {
  for (let at = from; at < Math.min(to, from + SENTENCE_REACH); at++)
    if (
      lowerAt(line, at) === pronoun &&
      line.tokens[at - 1]?.kind === 'quotation' &&
      CUES.get(lowerAt(line, at + 1))?.takes === 'words'
    )
      return true;
  return false;
}
/** Tokens of a sentence looked through. */
const SENTENCE_REACH = 60;

/** "Duarte Airlines has bought it, creating what it called": the body that its own sentence is about. */
function bodyOfSentence({ narrative, place }: Lookup, number: number): Identity | null {
  const { line, clauses, entities } = narrative;
  const clause = clauses[number];
  const subject = clause && clauseSubject(line, clause, clause.to);
  const entity = subject?.name && entities.of(subject.name);
  const before = (line.tokens[subject?.from ?? 0]?.index ?? Infinity) < place;
  return entity?.thing && before ? identify(entity, SURE.group, '"it": the body last spoken of') : null;
}

/** `Ana Duarte left a note. It read: “…”`: who wrote the text of which the sentence before tells. */
export function writerOfText(lookup: Lookup, number: number): Identity | null {
  const { narrative } = lookup;
  const clause = narrative.clauses[number];
  const to = clause?.to ?? 0;
  for (let at = to - 1; at >= Math.max(clause?.from ?? 0, to - TEXT_REACH); at--) {
    if (!DOCUMENTS.has(lowerAt(narrative.line, at))) continue;
    const writer = authorAt(lookup, at);
    return writer && atMost(writer, SURE.author, '"it": the text told of before, and who wrote it');
  }
  return null;
}

/** A subject as the group or body that a pronoun means; nobody when it is neither. */
function asGroup(lookup: Lookup, pronoun: 'they' | 'it', subject: SpeakerMention, speaks: boolean): Identity {
  const { narrative } = lookup;
  const why = `"${pronoun}": the ${pronoun === 'it' ? 'body' : 'ones'} last spoken of`;
  const joined = pronoun === 'they' ? joinedNames(narrative, subject) : null;
  if (joined) return { entity: null, speaker: joined, kind: 'description', sure: SURE.group, why };
  const entity = subject.name && narrative.entities.of(subject.name);
  if (entity) return pronoun === 'it' && isBody(entity) ? identify(entity, SURE.group, why) : NOBODY;
  if (subject.form === 'pronoun' || !isMeant(pronoun, subject.head, speaks)) return NOBODY;
  const first = narrative.line.tokens[subject.from]?.index ?? 0;
  return atMost(resolveDescription({ ...lookup, place: first }, subject), SURE.group, why);
}

/** "Plumora closed its plant. It said": a body, or what nothing shows to be a person. */
const isBody = ({ thing, person, gender }: Entity): boolean => thing || (!person && gender === null);

/** "they" are several, "it" is one body or text, or what speaks and is no person: "the hospital system said". */
function isMeant(pronoun: 'they' | 'it', head: string, speaks: boolean): boolean {
  const plural = /[^s]s$/.test(head) || PLURAL_NOUNS.has(head);
  if (pronoun === 'they') return speaks && plural;
  return speaks && !plural && (BODIES.has(head) || DOCUMENTS.has(head) || !isPersonNoun(head));
}

/** "Barbara Moss and Lyn Jeffers", when two names are the subject. */
function joinedNames({ line, text }: Narrative, { form, to, start }: SpeakerMention): string | null {
  const next = line.tokens[to + 1];
  const second = next && lowerAt(line, to) === 'and' ? line.titledAt(next.index) : undefined;
  return form === 'name' && second && !second.possessive && !second.thing
    ? text.slice(start, second.end)
    : null;
}
