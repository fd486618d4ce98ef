import { attributeClause, type ClauseReading, type Tie } from './attribute.ts';
import type { Entity } from './entity.ts';
import type { QuotedSpan } from './find-quoted-spans.ts';
import { canSpeak, type SpeakerMention } from './noun-phrase.ts';
import type { Mention } from './quotation.ts';
import type { Identity } from './resolve-mention.ts';
import { beginDiscourse, type Discourse } from './discourse.ts';
import type { Scene } from './scene.ts';

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

/** How a quotation came by its speaker. */
export type Way =
  | Tie
  | 'open-paragraph'
  | 'later-part'
  | 'same-paragraph'
  | 'sentence-before'
  | 'paragraph-before'
  | 'same-words'
  | 'line-below'
  | 'denied'
  | 'unknown';

/** A quotation with its speaker. */
export interface Solved {
  readonly candidate: Candidate;
  readonly way: Way;
  readonly identity: Identity;
  readonly mention: Mention | null;
  readonly cue: Mention | null;
  readonly group: number;
}

/** What one run over an article has found so far. */
export interface Search {
  readonly scene: Scene;
  /** The outer quotations, in order. */
  readonly candidates: readonly Candidate[];
  readonly discourse: Discourse;
  readonly solved: Solved[];
  readonly reading: (clause: number) => ClauseReading | null;
  /** The subject of a clause's last verb of speech. */
  readonly spokenIn: (clause: number) => SpeakerMention | null;
  groups: number;
}

export function beginSearch(scene: Scene): Search {
  const readings: (ClauseReading | undefined)[] = [];
  const reading = (number: number): ClauseReading | null => {
    const clause = scene.clauses[number];
    if (!clause) return null;
    return (readings[number] ??= attributeClause(scene.line, scene.text, clause, scene.spans));
  };
  const spoken = new Map<number, SpeakerMention | null>();
  const spokenIn = (number: number): SpeakerMention | null => {
    let subject = spoken.get(number);
    if (subject === undefined) spoken.set(number, (subject = lastToSpeak(reading(number))));
    return subject;
  };
  return {
    scene,
    candidates: findCandidates(scene),
    discourse: beginDiscourse(),
    solved: [],
    groups: 0,
    reading,
    spokenIn,
  };
}

const lastToSpeak = (reading: ClauseReading | null): SpeakerMention | null =>
  reading?.cues.findLast(({ subject, takes }) => subject && takes !== 'manner' && canSpeak(subject))
    ?.subject ?? null;

function findCandidates(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  scene.line.tokens.forEach(({ quotation, index }, at) => {
    const span = quotation < 0 ? undefined : scene.spans[quotation];
    if (!span) return;
    const clause = scene.clauseOf[index] ?? 0;
    found.push({ order: found.length, number: quotation, span, at, clause });
  });
  return found;
}

const NOBODY: ReadonlySet<Entity> = new Set();

/** Who cannot be "he" or "she" in a clause: in an interview, those who talk to each other. */
export const absentees = ({ scene: { turns } }: Search, clause: number): ReadonlySet<Entity> =>
  turns.speakerOf(clause) ? turns.interlocutors : NOBODY;

export const toMention = (text: string, { start, end }: { start: number; end: number }): Mention => ({
  start,
  end,
  text: text.slice(start, end),
});

/** The article token where a mention begins. */
export const placeOf = (search: Search, mention: SpeakerMention): number =>
  search.scene.line.tokens[mention.from]?.index ?? 0;
