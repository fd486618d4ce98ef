import type { Entity, NameMention } from '../names/entity.ts';
import type { Gender } from '../rules/gender.ts';
import type { SpeakerMention } from '../clause/speaker-mention.ts';
import type { SpeakerKind } from '../../quotation.ts';
import { clauseSubject } from '../clause/clause-subject.ts';
import { ASKING } from '../rules/verbs.ts';
import { PREPOSITIONS } from '../rules/function-words.ts';
import { ROLES, TITLES } from '../rules/titles.ts';
import type { Narrative } from '../narrative/narrative.ts';

/** What the story has told of someone up to some place. Clauses are counted from 0; -1 means not yet. */
export interface Standing {
  readonly entity: Entity;
  mentions: number;
  /** Clause of the last mention outside quotations, and inside them. */
  mentioned: number;
  quotedIn: number;
  /** Clause in which this was last the first name, neither after a preposition nor an owner. */
  subject: number;
  /** Clause of the last quotation spoken, of the last other speech, of the last act as "he" or "she". */
  quoted: number;
  spoke: number;
  acted: number;
  /** Clause in which this was last asked something. */
  asked: number;
  /** How the last mention stood. */
  afterPreposition: boolean;
  possessive: boolean;
}

/** Someone who is only described, quoted in a clause. */
export interface Described {
  readonly speaker: string;
  readonly kind: SpeakerKind;
  readonly gender: Gender | null;
  readonly clause: number;
}

/** The standing of everyone, kept up to date while the article is read from its start. */
export interface Discourse {
  readonly standings: Map<Entity, Standing>;
  /** Whoever was touched last, last. */
  readonly recent: Set<Standing>;
  /** The last to be quoted, when nobody names that one: "a spokesman". */
  lastDescribed: Described | null;
  /** By clause: who is said to have spoken there without being quoted. */
  readonly told: Map<number, SpeakerMention>;
  /** The last to speak, in or out of quotation marks. */
  lastQuoted: Standing | null;
  lastSpoke: Standing | null;
  nextName: number;
  /** Clause whose subject has been seen. */
  subjectClause: number;
}

/** Whoever was not told of for so many others is forgotten. */
const MAX_RECENT = 200;

export type Deed = 'quoted' | 'spoke' | 'acted';

export const beginDiscourse = (): Discourse => ({
  standings: new Map(),
  recent: new Set(),
  lastDescribed: null,
  told: new Map(),
  lastQuoted: null,
  lastSpoke: null,
  nextName: 0,
  subjectClause: -1,
});

/** Takes in the names before an article token. */
export function readUpTo(narrative: Narrative, discourse: Discourse, place: number): void {
  for (; discourse.nextName < narrative.names.length; discourse.nextName++) {
    const name = narrative.names[discourse.nextName];
    if (!name || name.first >= place) return;
    const entity = narrative.entities.of(name);
    if (entity) touch(narrative, discourse, entity, name);
  }
}

function touch(narrative: Narrative, discourse: Discourse, entity: Entity, name: NameMention): void {
  const standing = standingOf(discourse, entity);
  const clause = narrative.clauseOf[name.first] ?? 0;
  standing.mentions++;
  if (narrative.isFurniture(clause)) return; // "Photo: Ana Duarte/Herald"
  if (name.quoted) {
    standing.quotedIn = clause;
    return;
  }
  standing.mentioned = clause;
  standing.possessive = name.possessive;
  const before = narrative.tokens[name.roleFirst - 1]?.lower ?? '';
  // "As for Duarte", "For Duarte, it is fair": the story turns to her
  const leads = narrative.clauses[clause]?.from;
  const opens = leads !== undefined && narrative.line.tokens[leads]?.index === name.roleFirst - 1;
  const asFor =
    before === 'for' &&
    (narrative.tokens[name.roleFirst - 2]?.lower === 'as' ||
      (opens && narrative.tokens[name.last]?.lower === ','));
  standing.afterPreposition = PREPOSITIONS.has(before) && !asFor;
  if (isAsked(narrative, name)) standing.asked = clause;
  // "Duarte adviser Paul Wit" is about Wit.
  if (narrative.titledAt(name.first) !== name) return;
  if (
    discourse.subjectClause < clause &&
    !name.possessive &&
    !standing.afterPreposition &&
    !entity.thing &&
    !isBesideSubject(narrative, name, clause)
  ) {
    discourse.subjectClause = clause;
    if (!hasPronounBefore(narrative, name.first, clause)) standing.subject = clause;
  }
}

/** "asked Duarte", "asked the mayor, Ana Duarte," */
function isAsked({ tokens }: Narrative, { roleFirst }: NameMention): boolean {
  const lowerAt = (at: number): string => tokens[at]?.lower ?? '';
  if (lowerAt(roleFirst - 1) !== ',') return ASKING.has(lowerAt(roleFirst - 1));
  for (let at = roleFirst - 2; at >= roleFirst - APPOSED_REACH; at--)
    if (/^(?:the|her|his|their)$/.test(lowerAt(at))) return ASKING.has(lowerAt(at - 1));
  return false;
}
/** Tokens from "the" to the comma before the name it is set beside. */
const APPOSED_REACH = 5;

/**
 * Does a name stand in what opens a sentence, "after beating his partner Paul Wit, Ana Duarte left", before its subject, or
 * after a subject that is only described, "the doctor told Paul Wit"?
 */
function isBesideSubject({ line, clauses }: Narrative, name: NameMention, number: number): boolean {
  const clause = clauses[number];
  const subject = clause && clauseSubject(line, clause, clause.to);
  if (subject?.form === 'name') return subject.start > name.end;
  const person = subject?.form === 'description' && (ROLES.has(subject.head) || TITLES.has(subject.head));
  return person && subject.end < name.start && line.titledAt(line.tokens[subject.from]?.index ?? -1) !== name;
}

/** Does "he" or "she" stand before the place in its clause: "He said that Duarte …"? */
function hasPronounBefore(narrative: Narrative, place: number, clause: number): boolean {
  for (let at = place - 1; at >= 0 && narrative.clauseOf[at] === clause; at--) {
    const lower = narrative.tokens[at]?.lower;
    if (lower === 'he' || lower === 'she') return true;
  }
  return false;
}

/** Was somebody named in the story after a clause? */
export function isNamedSince(discourse: Discourse, clause: number): boolean {
  for (const { mentioned } of discourse.recent) if (mentioned > clause) return true;
  return false;
}

/** Notes that someone spoke or acted in a clause. */
export function note(discourse: Discourse, entity: Entity | null, clause: number, deed: Deed): void {
  if (!entity) return;
  const standing = standingOf(discourse, entity);
  standing[deed] = clause;
  if (deed === 'quoted') discourse.lastQuoted = standing;
  if (deed !== 'acted') discourse.lastSpoke = standing;
  if (deed === 'acted') discourse.subjectClause = Math.max(discourse.subjectClause, clause);
}

function standingOf(discourse: Discourse, entity: Entity): Standing {
  let standing = discourse.standings.get(entity);
  if (!standing) {
    standing = {
      entity,
      mentions: 0,
      mentioned: -1,
      quotedIn: -1,
      subject: -1,
      quoted: -1,
      spoke: -1,
      acted: -1,
      asked: -1,
      afterPreposition: false,
      possessive: false,
    };
    discourse.standings.set(entity, standing);
  }
  discourse.recent.delete(standing);
  discourse.recent.add(standing);
  if (discourse.recent.size > MAX_RECENT)
    for (const oldest of discourse.recent) {
      discourse.recent.delete(oldest);
      break;
    }
  return standing;
}
