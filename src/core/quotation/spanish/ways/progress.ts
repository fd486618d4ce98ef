import { firstFrom } from '../../../text/span.ts';
import { attributeClause, type Attribution, type ClauseReading } from '../clause/attribute-clause.ts';
import { authorOf } from '../clause/speaks.ts';
import type { Phrase } from '../clause/read-phrase.ts';
import type { QuotedSpan } from '../../marks/find-quoted-spans.ts';
import type { Person } from '../names/name.ts';
import type { Turn } from '../narrative/find-lines.ts';
import type { Story } from '../narrative/story.ts';
import { standsFor } from './stand-in.ts';
import { DOCUMENTS } from '../rules/nouns.ts';
import { SURE, type Way } from '../rules/sureness.ts';
import { beginDiscourse, lastTold, type Discourse } from '../speakers/discourse.ts';
import type { Identity } from '../speakers/identity.ts';
import { resolvePhrase } from '../speakers/resolve-phrase.ts';

/** An outer quotation with the place where the story holds it. */
export interface Candidate {
  readonly number: number;
  readonly span: QuotedSpan;
  readonly at: number;
  readonly clause: number;
  readonly paragraph: number;
}

/** A quotation with its speaker. */
export interface Solved {
  readonly candidate: Candidate;
  readonly way: Way;
  readonly identity: Identity;
  readonly attribution: Attribution | null;
  /** Who tells that the speaker said it, if another. */
  readonly teller: Identity | null;
  readonly group: number;
}

/** What one run over an article has found so far. */
export interface Progress {
  readonly story: Story;
  readonly candidates: readonly Candidate[];
  readonly reading: (clause: number) => ClauseReading | null;
  readonly discourse: Discourse;
  /** The quotation solved last. */
  last: Solved | null;
  /** The one before that. */
  previous: Solved | null;
  groups: number;
  /** Whose the lines of each run of dialogue are, those with even numbers and those with odd ones. */
  readonly sides: Map<Turn['run'], readonly [Identity | null, Identity | null]>;
}

export function beginProgress(story: Story): Progress {
  const readings: (ClauseReading | undefined)[] = [];
  const reading = (number: number): ClauseReading | null => {
    const clause = story.clauses[number];
    return clause ? (readings[number] ??= attributeClause(story.line, clause)) : null;
  };
  return {
    story,
    candidates: findCandidates(story),
    reading,
    discourse: beginDiscourse(),
    last: null,
    previous: null,
    groups: 0,
    sides: new Map(),
  };
}

function findCandidates({ line, spans, clauseOf, paragraphOf }: Story): Candidate[] {
  return line.tokens.flatMap(({ quotation, index }, at) => {
    const span = quotation < 0 ? undefined : spans[quotation];
    const clause = clauseOf[index] ?? 0;
    return span ? [{ number: quotation, span, at, clause, paragraph: paragraphOf[clause] ?? 0 }] : [];
  });
}

/** Whom a phrase of the story means; of a text whose author it does not name, whoever was told of last. */
export function identityOf(
  { story, discourse }: Progress,
  phrase: Phrase,
  clause: number,
  topic = false,
): Identity {
  const text = phrase.form === 'description' && DOCUMENTS.has(phrase.head);
  const paragraph = story.paragraphOf[clause] ?? 0;
  const author = text ? authorOf(story.line, phrase) : phrase;
  const known = discourse.text && paragraph - discourse.text.paragraph <= 1 ? discourse.text : null;
  const told = author ? null : (known ?? lastTold(discourse, paragraph));
  if (told)
    return {
      ...told.identity,
      sure: told.identity.sure * SURE.renamed,
      why: `"${phrase.head}": a text of the one told of before`,
    };
  const meant = (text ? author : standsFor(story, phrase, clause)) ?? phrase;
  const place = story.line.tokens[meant.from]?.index ?? 0;
  const sentence = story.line.tokens[story.clauses[clause]?.from ?? 0]?.index ?? 0;
  const lookup = { people: story.people, discourse, place, paragraph, not: null, topic, sentence };
  const identity = resolvePhrase(lookup, meant, story.text);
  if (text && author && identity.speaker) discourse.text = { identity, paragraph };
  return identity;
}

/** The people whom a quotation names: hardly the one who speaks it. By words within it that one may well be called. */
export function namedInside(
  { story: { people, children } }: Progress,
  { number, span: { start, end } }: Candidate,
): ReadonlySet<Person> {
  const { mentions } = people;
  const inner = children(number);
  const named = new Set<Person>();
  for (let at = firstFrom(mentions, start); at < mentions.length && mentions[at]!.end <= end; at++) {
    const mention = mentions[at]!;
    const called = inner.some(({ span }) => span.start <= mention.start && mention.end <= span.end);
    const person = called ? undefined : people.of(mention);
    if (person) named.add(person);
  }
  return named;
}
