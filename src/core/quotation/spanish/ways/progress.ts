import { firstFrom } from '../../../text/span.ts';
import { attributeClause, type Attribution, type ClauseReading } from '../clause/attribute-clause.ts';
import { phrasesIn } from '../clause/find-subject.ts';
import { authorOf, canSpeak } from '../clause/speaks.ts';
import { hasOwnView, isFinite, viewIn } from '../clause/views.ts';
import { isQuotation, lowerAt, type Line } from '../clause/line.ts';
import type { Cue } from '../clause/find-cues.ts';
import { readGoverned, type Phrase } from '../clause/read-phrase.ts';
import type { Clause } from '../../marks/split-clauses.ts';
import type { QuotedSpan } from '../../marks/find-quoted-spans.ts';
import type { Person } from '../names/name.ts';
import type { Story } from '../narrative/story.ts';
import { BODIES, DOCUMENTS, KIN } from '../rules/nouns.ts';
import { POSSESSIVES, VIEW_NOUNS } from '../rules/words.ts';
import { SURE, type Way } from '../rules/sureness.ts';
import { beginDiscourse, lastTold, noteTopic, type Discourse } from '../speakers/discourse.ts';
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
  groups: number;
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
    groups: 0,
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
export function identityOf({ story, discourse }: Progress, phrase: Phrase, clause: number): Identity {
  const text = phrase.form === 'description' && DOCUMENTS.has(phrase.head);
  const paragraph = story.paragraphOf[clause] ?? 0;
  const author = text ? authorOf(story.line, phrase) : phrase;
  const told = lastTold(discourse, paragraph);
  if (!author && told)
    return {
      ...told.identity,
      sure: told.identity.sure * SURE.renamed,
      why: `"${phrase.head}": a text of the one told of before`,
    };
  const meant = author ?? phrase;
  const place = story.line.tokens[meant.from]?.index ?? 0;
  return resolvePhrase({ people: story.people, discourse, place, paragraph, not: null }, meant, story.text);
}

/** Notes of whom a sentence tells: its first subject that is a person, a body or somebody described. */
export function readTopic(progress: Progress, number: number): void {
  const { story, discourse } = progress;
  const clause = story.clauses[number];
  if (!clause) return;
  const { cues } = progress.reading(number)!;
  if (goesOn(story.line, clause, cues)) return;
  const from = behindTitle(progress, number, clause);
  let to = from;
  while (to < clause.to && !isQuotation(story.line, to)) to++;
  const phrase =
    askedIn(story.line, cues) ??
    viewOf(story.line, from, to) ??
    holderOf(story.line, from, to) ??
    phrasesIn(story.line, from, to).find(
      (one) => canSpeak(one) && !one.plural && isProven(progress, one) && !isPredicate(story.line, one),
    );
  if (!phrase) return;
  const identity = identityOf(progress, phrase, number);
  if (!identity.speaker) return;
  const body = identity.kind === 'body' || BODIES.has(phrase.head);
  noteTopic(discourse, { identity, clause: number, paragraph: story.paragraphOf[number] ?? 0, body });
}

/** Where a sentence begins to tell of somebody: behind a title that opens it, «En «La ciudad», su novela, Duarte cuenta …». */
function behindTitle({ story, reading }: Progress, number: number, { from }: Clause): number {
  if (story.isQuotationOnly(number)) return from;
  const title = isQuotation(story.line, from) ? from : from + 1;
  return isQuotation(story.line, title) && !reading(number)?.attributions.has(title) ? title + 1 : from;
}

/**
 * Tells a sentence on what one told of before says, or what that one is asked: «A su juicio, el plan …», «El plan, dijo, …»,
 * «Recuerda que un ministro …», «Alguien le preguntó si …»? Then its subject is nobody of whom the story goes on.
 */
function goesOn(line: Line, { from, to }: Clause, cues: readonly Cue[]): boolean {
  const [first] = cues;
  const unsaid = first?.subject === null && first.reports && !first.plural;
  const asks =
    first?.verb === 'preguntar' &&
    !first.first &&
    lowerAt(line, first.at - 1) === 'le' &&
    !/^al?$/.test(lowerAt(line, first.to)) &&
    !line.tokens.slice(from, to).some(({ kind }) => kind === 'quotation');
  return unsaid || asks || cues.some(({ aside, subject }) => aside && !subject) || hasOwnView(line, from, to);
}

/** Who is asked, and answers next: «le preguntaron a Duarte si vendía»; who asks is told of by no name. */
function askedIn(line: Line, cues: readonly Cue[]): Phrase | null {
  const asked = cues.find(({ verb, negated }) => verb === 'preguntar' && !negated);
  if (!asked || !/^al?$/.test(lowerAt(line, asked.to))) return null;
  const phrase = readGoverned(line, asked.to, line.tokens.length);
  return phrase && canSpeak(phrase) ? phrase : null;
}

/** Who holds the view that a sentence brings in: «Distinta es la lectura de Duarte». */
function holderOf(line: Line, from: number, to: number): Phrase | null {
  for (let at = from; at < to; at++) {
    if (!VIEW_NOUNS.has(lowerAt(line, at)) || !/^del?$/.test(lowerAt(line, at + 1))) continue;
    const phrase = readGoverned(line, at + 1, to);
    if (phrase && canSpeak(phrase)) return phrase;
  }
  return null;
}

/** Whose view a sentence gives; «según contó Duarte» tells only where it comes from. */
function viewOf(line: Line, from: number, to: number): Phrase | null {
  const view = viewIn(line, from, to);
  return view && !isFinite(lowerAt(line, view.from - 1)) ? view : null;
}

/** «Es el técnico encargado», «La primera fue su madre, doña Flor»: what somebody is, or somebody's kin, of whom the story goes on. */
const isPredicate = (line: Line, { form, from, to, determiner, head }: Phrase): boolean =>
  lowerAt(line, to) !== 'quien' &&
  /^(?:es|era|fue|será|sigue|siendo)$/.test(lowerAt(line, from - 1)) &&
  (form === 'description' || (POSSESSIVES.has(determiner ?? '') && KIN.has(head)));

/** Is a name somebody's, as far as the article tells? A place that the story has elsewhere tells by its prepositions. */
function isProven({ story: { people, tokens } }: Progress, { name }: Phrase): boolean {
  const person = name && people.of(name);
  if (!person || person.kind === 'body' || person.keys.length > 1 || person.roles.length > 0 || person.gender)
    return true;
  return (
    person.kind === 'person' &&
    person.mentions.every(({ first }) => !/^(?:de|en|del|desde)$/.test(tokens[first - 1]?.lower ?? ''))
  );
}

/** The people whom a quotation names: hardly the one who speaks it. */
export function namedInside(
  { story: { people } }: Progress,
  { start, end }: QuotedSpan,
): ReadonlySet<Person> {
  const { mentions } = people;
  const named = new Set<Person>();
  for (let at = firstFrom(mentions, start); at < mentions.length && mentions[at]!.end <= end; at++) {
    const person = people.of(mentions[at]!);
    if (person) named.add(person);
  }
  return named;
}
