import { attributeClause, type ClauseReading } from '../clause/attribute-clause.ts';
import type { Entity } from '../names/entity.ts';
import type { QuotedSpan } from '../../marks/find-quoted-spans.ts';
import { canSpeak, type SpeakerMention } from '../clause/speaker-mention.ts';
import type { Mention } from '../../quotation.ts';
import type { Way } from '../rules/ways.ts';
import type { Identity } from '../speakers/identity.ts';
import type { Lookup } from '../speakers/lookup.ts';
import { beginDiscourse, type Discourse } from '../speakers/discourse.ts';
import type { Narrative } from '../narrative/narrative.ts';

/** An outer quotation with the place where the narrative holds it. */
export interface Candidate {
  /** Its place among the outer quotations. */
  readonly order: number;
  /** Its number among all quoted spans. */
  readonly number: number;
  readonly span: QuotedSpan;
  /** Its place in the narrative. */
  readonly at: number;
  readonly clause: number;
}

/** A quotation with its speaker. */
export interface Solved {
  readonly candidate: Candidate;
  readonly way: Way;
  readonly identity: Identity;
  readonly mention: Mention | null;
  readonly cue: Mention | null;
  readonly group: number;
  /** Who tells of it, where that is somebody else. */
  readonly reportedBy?: string | null;
}

/** What one run over an article has found so far. */
export interface Progress {
  readonly narrative: Narrative;
  /** The outer quotations, in order. */
  readonly candidates: readonly Candidate[];
  readonly discourse: Discourse;
  readonly solved: Solved[];
  readonly reading: (clause: number) => ClauseReading | null;
  /** The subject of a clause's last verb of speech. */
  readonly spokenIn: (clause: number) => SpeakerMention | null;
  groups: number;
}

export function beginProgress(narrative: Narrative): Progress {
  const readings: (ClauseReading | undefined)[] = [];
  const reading = (number: number): ClauseReading | null => {
    const clause = narrative.clauses[number];
    if (!clause) return null;
    return (readings[number] ??= attributeClause(narrative.line, narrative.text, clause, narrative.spans));
  };
  const spoken = new Map<number, SpeakerMention | null>();
  const spokenIn = (number: number): SpeakerMention | null => {
    let subject = spoken.get(number);
    if (subject === undefined) spoken.set(number, (subject = lastToSpeak(reading(number))));
    return subject;
  };
  return {
    narrative,
    candidates: findCandidates(narrative),
    discourse: beginDiscourse(),
    solved: [],
    groups: 0,
    reading,
    spokenIn,
  };
}

const lastToSpeak = (reading: ClauseReading | null): SpeakerMention | null =>
  reading?.cues.findLast(
    // who asks does not go on: an answer follows
    ({ subject, takes, verb }) => subject && takes !== 'manner' && verb !== 'ask' && canSpeak(subject),
  )?.subject ?? null;

function findCandidates(narrative: Narrative): Candidate[] {
  const found: Candidate[] = [];
  narrative.line.tokens.forEach(({ quotation, index }, at) => {
    const span = quotation < 0 ? undefined : narrative.spans[quotation];
    if (!span) return;
    const clause = narrative.clauseOf[index] ?? 0;
    found.push({ order: found.length, number: quotation, span, at, clause });
  });
  return found;
}

const NOBODY: ReadonlySet<Entity> = new Set();

/** Who cannot be "he" or "she" in a clause: in an interview, those who talk to each other. */
export const absentees = ({ narrative: { turns } }: Progress, clause: number): ReadonlySet<Entity> =>
  turns.speakerOf(clause) ? turns.interlocutors : NOBODY;

export const toMention = (text: string, { start, end }: { start: number; end: number }): Mention => ({
  start,
  end,
  text: text.slice(start, end),
});

/** The article token where a mention begins. */
export const placeOf = (progress: Progress, mention: SpeakerMention): number =>
  progress.narrative.line.tokens[mention.from]?.index ?? 0;

/** Where a mention is looked up, for a quotation of some clause; never one of `others`. */
export const lookupFor = (
  progress: Progress,
  mention: SpeakerMention,
  clause: number,
  others: readonly Entity[] = [],
): Lookup => {
  const absent = absentees(progress, clause);
  return {
    narrative: progress.narrative,
    discourse: progress.discourse,
    place: placeOf(progress, mention),
    not: others.length === 0 ? absent : new Set([...absent, ...others]),
  };
};
