import type { Attribution } from '../clause/attribute-clause.ts';
import { governedIn, phrasesIn } from '../clause/find-subject.ts';
import { lowerAt } from '../clause/line.ts';
import { readGoverned } from '../clause/read-phrase.ts';
import { canSpeak } from '../clause/speaks.ts';
import type { Turn } from '../narrative/find-lines.ts';
import type { Story } from '../narrative/story.ts';
import { QUESTIONERS } from '../rules/nouns.ts';
import { ASKING } from '../rules/words.ts';
import { SURE, type Way } from '../rules/sureness.ts';
import { lastTold } from '../speakers/discourse.ts';
import { identify, NOBODY, type Identity } from '../speakers/identity.ts';
import { identityOf, type Candidate, type Progress } from './progress.ts';

/** Who writes the article, where its byline tells. */
export function authorOf({ author, people }: Story): Identity {
  if (!author) return NOBODY;
  const mention = people.mentions.find(({ start, end }) => start < author.end && end > author.start);
  const person = mention && people.of(mention);
  const why = 'the author of the article';
  if (
    person?.kind === 'person' &&
    person.keys.length > 1 &&
    author.name.startsWith(person.name.split(' ', 1)[0]!)
  )
    return identify(person, SURE.author, why);
  return { person: null, speaker: author.name, kind: 'person', gender: null, sure: SURE.author, why };
}

/** Whose the lines of a run are: those with even numbers, and those with odd ones. */
type Sides = readonly [even: Identity | null, odd: Identity | null];

/**
 * A line of dialogue that nobody is said to speak: it goes on with who spoke in the line before an aside, or is of the one
 * whose turn it is. Two speak in turns; whom a line names has every second line of its run.
 */
export function fromDialogue(
  progress: Progress,
  { span, paragraph }: Candidate,
  order: number,
): { readonly way: Way; readonly identity: Identity; readonly attribution: null } | null {
  const { story, last } = progress;
  const turn = story.dialogue.turns.get(span.open);
  if (!turn) return null;
  const before = progress.candidates[order - 1];
  const same = before !== undefined && story.dialogue.turns.get(before.span.open)?.number === turn.number;
  if (last && same && last.candidate.paragraph === paragraph)
    return { way: 'same-sentence', identity: last.identity, attribution: null };
  const identity = sidesOf(progress, turn, order)[turn.number % 2];
  return identity?.speaker ? { way: 'turn', identity, attribution: null } : null;
}

/** Reads a run once: at its first line that needs it. */
function sidesOf(progress: Progress, { run, number }: Turn, order: number): Sides {
  const known = progress.sides.get(run);
  if (known) return known;
  const named = namedSides(progress, run, number, order);
  const sides = completed(progress, named, run);
  progress.sides.set(run, sides);
  return sides;
}

/** Whom the lines of a run name themselves. */
function namedSides(progress: Progress, run: Turn['run'], number: number, order: number): Sides {
  const sides: [Identity | null, Identity | null] = [null, null];
  const { last, candidates, story } = progress;
  const lastTurn = last && story.dialogue.turns.get(last.candidate.span.open);
  if (last && lastTurn?.run === run && last.identity.speaker && last.way !== 'turn')
    sides[lastTurn.number % 2] = last.identity;
  for (let at = order; at < candidates.length; at++) {
    const candidate = candidates[at]!;
    const turn = story.dialogue.turns.get(candidate.span.open);
    if (turn?.run !== run) break;
    const attribution = progress.reading(candidate.clause)?.attributions.get(candidate.at);
    const identity = turn.number > number && attribution && nameIn(progress, attribution, candidate);
    if (identity) sides[turn.number % 2] ??= identity;
  }
  return sides;
}

function nameIn(progress: Progress, { subject, cue }: Attribution, { clause }: Candidate): Identity | null {
  if (cue?.first) return authorOf(progress.story);
  return subject && subject.form !== 'pronoun' ? identityOf(progress, subject, clause) : null;
}

/** Who has the lines that name nobody: who asks and who is asked in the sentence before, the interviewer and interviewee. */
function completed(progress: Progress, [even, odd]: Sides, run: Turn['run']): Sides {
  if (even && odd) return [turned(even), turned(odd)];
  const [evenAsks, oddAsks] = [share(run, 0), share(run, 1)];
  const asking = evenAsks === oddAsks ? null : evenAsks > oddAsks ? 0 : 1;
  if (even || odd) {
    const own = (even ?? odd)!;
    const other = otherThan(progress, own);
    return even ? [turned(own), other] : [other, turned(own)];
  }
  if (asking === null) return [first(progress), null];
  const { asker, asked } = askingBefore(progress, run) ?? interview(progress);
  return asking === 0 ? [asker, asked] : [asked, asker];
}

/** How many of the lines of a side ask. */
function share(run: Turn['run'], side: 0 | 1): number {
  const own = run.filter((_, number) => number % 2 === side);
  return own.length === 0 ? 0 : own.filter(({ asks }) => asks).length / own.length;
}

const turned = (identity: Identity): Identity => ({
  ...identity,
  sure: Math.min(identity.sure, SURE.carried) * SURE.carriedFar,
  why: 'whose turn it is in the dialogue',
});

/** The other of two who talk: the last told of right before, else who writes. */
function otherThan(progress: Progress, { speaker }: Identity): Identity | null {
  const { discourse, story, last } = progress;
  const told = lastTold(discourse, -1, (one) => one.speaker !== speaker && one.kind !== 'body');
  const paragraph = last?.candidate.paragraph ?? told?.paragraph ?? 0;
  if (
    told &&
    told.identity.speaker !== speaker &&
    told.identity.kind !== 'body' &&
    paragraph - told.paragraph <= 1
  )
    return turned(told.identity);
  return story.author ? turned(authorOf(story)) : null;
}

/** A line alone, or lines of which none asks: the first is of the last told of, if that one has a name. */
function first({ discourse }: Progress): Identity | null {
  const told = lastTold(discourse, -1);
  return told?.identity.person ? turned(told.identity) : null;
}

/** Who asks and who is asked, by the sentence before the run: «La fiscal le pidió que dijera quién fue». */
function askingBefore(
  progress: Progress,
  run: Turn['run'],
): { asker: Identity; asked: Identity | null } | null {
  const { story, discourse } = progress;
  const { clauses, line } = story;
  const opening = progress.candidates.find(({ span }) => span.open >= run[0]!.start);
  const number = (opening?.clause ?? 0) - 1;
  const clause = clauses[number];
  if (!clause) return null;
  const cue = progress.reading(number)?.cues.find(({ verb, negated }) => ASKING.has(verb) && !negated);
  const subject = cue?.subject ?? (cue ? phrasesIn(line, clause.from, cue.from).find(canSpeak) : undefined);
  if (!cue || !subject) return questioning(progress, number);
  const asker = identityOf(progress, subject, number);
  if (!asker.speaker) return null;
  const hearer = /^al?$/.test(lowerAt(line, cue.to)) ? readGoverned(line, cue.to, clause.to) : null;
  if (hearer && canSpeak(hearer))
    return { asker: turned(asker), asked: turned(identityOf(progress, hearer, number)) };
  const told = lastTold(discourse, -1, ({ speaker }) => speaker !== asker.speaker);
  const asked = told && told.identity.speaker !== asker.speaker ? turned(told.identity) : null;
  return { asker: turned(asker), asked };
}

/** «La jueza llamó al testigo, Hugo Paz.»: of two of whom the sentence before tells the one asks whose office it is. */
function questioning(progress: Progress, number: number): { asker: Identity; asked: Identity | null } | null {
  const { line, clauses } = progress.story;
  const { from, to } = clauses[number]!;
  const all = governedIn(line, from, to).filter(({ form, plural }) => form !== 'pronoun' && !plural);
  const told = all.map((phrase) => ({ identity: identityOf(progress, phrase, number), head: phrase.head }));
  const asking = told.filter(({ identity: { person }, head }) =>
    QUESTIONERS.has(officeOf(person?.roles[0] ?? head)),
  );
  const other = told.find(({ identity }) => identity.speaker !== asking[0]?.identity.speaker);
  if (asking.length !== 1 || !other) return null;
  return { asker: turned(asking[0]!.identity), asked: turned(other.identity) };
}

const officeOf = (role: string): string => role.split(' ', 1)[0]!.toLowerCase();

/** The one last told of, else whom the article names most, answers; who writes it asks. */
function interview({ story, discourse }: Progress): { asker: Identity | null; asked: Identity | null } {
  const { author } = story;
  const isNamed = ({ person }: Identity): boolean => person?.kind === 'person' && person.keys.length > 1;
  const last = lastTold(discourse, -1, isNamed);
  // who spoke paragraphs ago is not whom the dialogue is with
  const latest = Math.max(...[discourse.topic, discourse.spoke].map((one) => one?.paragraph ?? 0));
  const told = last && last.paragraph >= latest ? last.identity : null;
  const interviewee = told && isNamed(told) ? told.person : story.interviewee;
  const asked = interviewee && identify(interviewee, SURE.carriedFar, 'an answer of the one interviewed');
  return { asked, asker: author ? turned(authorOf(story)) : null };
}
