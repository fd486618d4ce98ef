import type { Attribution } from '../clause/attribute-clause.ts';
import type { Cue } from '../clause/find-cues.ts';
import { phrasesIn } from '../clause/find-subject.ts';
import { canSpeak } from '../clause/speaks.ts';
import { lowerAt } from '../clause/line.ts';
import { CROWDS } from '../rules/nouns.ts';
import { CONTINUING } from '../rules/words.ts';
import { SURE, WAY_ROWS, type Way } from '../rules/sureness.ts';
import { lastTold, type Told } from '../speakers/discourse.ts';
import { identify, NOBODY, type Identity } from '../speakers/identity.ts';
import { authorOf, fromDialogue } from './dialogue.ts';
import { answererOf } from './answerer.ts';
import { tellerOf } from './teller.ts';
import { lastNamed } from '../speakers/last-named.ts';
import { identityOf, namedInside, type Candidate, type Progress, type Solved } from './progress.ts';

/** How a quotation comes by its speaker. */
export interface Found {
  readonly way: Way;
  readonly identity: Identity;
  readonly attribution: Attribution | null;
}

/** The ways to a speaker, surest first; the first that answers wins. */
const WAYS: readonly ((progress: Progress, candidate: Candidate, order: number) => Found | null)[] = [
  fromTurn,
  fromOpenParagraph,
  fromOwnSentence,
  fromLineBefore,
  fromDialogue,
  fromLaterPart,
  fromBehind,
  fromGap,
  fromEntry,
  fromSameParagraph,
  fromParagraphBefore,
  fromNextSentence,
];

/** Who speaks a quotation; null where nobody is said to. */
export function solve(progress: Progress, candidate: Candidate, order: number): Solved | null {
  for (const find of WAYS) {
    const found = find(progress, candidate, order);
    // a line that only its place tells for speech is none where nobody has the turn
    if (!found && find === fromDialogue && progress.story.dialogue.bare.has(candidate.span.open)) return null;
    if (!found) continue;
    const { way, identity, attribution } = found;
    const sure = WAY_ROWS[way].trust * identity.sure;
    const teller = attribution && tellerOf(progress, candidate, attribution, identity);
    return {
      candidate,
      way,
      attribution,
      teller,
      identity: { ...identity, sure: Math.round(sure * 1000) / 1000 },
      group: groupOf(progress, candidate, identity),
    };
  }
  return null;
}

/** The number of the speech: that of the quotation before, where this is its next part. */
function groupOf(progress: Progress, { clause, span }: Candidate, { speaker }: Identity): number {
  const { last } = progress;
  const joined =
    last !== null &&
    (last.candidate.clause === clause || span.continues) &&
    last.identity.speaker === speaker;
  return joined ? last.group : progress.groups++;
}

/** The answer of an interview. */
function fromTurn({ story }: Progress, { span }: Candidate): Found | null {
  const { interviewee } = story;
  if (story.answers.has(span.open) && interviewee)
    return {
      way: 'turn',
      identity: identify(interviewee, SURE.name, 'the answer of the one interviewed'),
      attribution: null,
    };
  return null;
}

/** The next paragraph of a quotation that was left open. */
function fromOpenParagraph({ last }: Progress, { span }: Candidate): Found | null {
  if (!span.continues || !last || last.candidate.span.closed) return null;
  return {
    way: 'open-paragraph',
    identity: { ...last.identity, why: 'the quotation of the paragraph before goes on' },
    attribution: null,
  };
}

/** The verb of speech, «según» or the like in the quotation's own sentence. */
function fromOwnSentence(progress: Progress, candidate: Candidate): Found | null {
  const attribution = progress.reading(candidate.clause)?.attributions.get(candidate.at);
  if (!attribution) return null;
  const { way, subject, cue } = attribution;
  if (way === 'same-sentence' && progress.last?.candidate.clause === candidate.clause)
    return { way, identity: progress.last.identity, attribution };
  if (subject) {
    const identity = identityOf(progress, subject, candidate.clause);
    const why =
      identity.why === 'the name'
        ? `${cue ? `"${cue.verb}"` : 'the words beside it'} with the name in the same sentence`
        : identity.why;
    return { way, identity: { ...identity, why }, attribution };
  }
  // «le pregunto a Duarte»: who writes it
  const carried = cue?.first
    ? authorOf(progress.story)
    : (answererOf(progress, candidate, cue) ?? unsaid(progress, candidate, cue));
  return { way, identity: carried, attribution };
}

/** Of whom a verb without a subject tells: the last who spoke or acted. */
function unsaid(progress: Progress, candidate: Candidate, cue: Cue | null): Identity {
  const { paragraph } = candidate;
  const inside = namedInside(progress, candidate);
  const { discourse } = progress;
  const plural = cue?.plural ?? false;
  const goesOn = cue !== null && CONTINUING.has(cue.verb) && discourse.spoke?.identity.person;
  const told = lastTold(discourse, paragraph, (known, one) =>
    // «Un vecino asintió. «Y luz», añadió»: who spoke goes on
    goesOn && known.person === null && one === discourse.topic
      ? false
      : known.person
        ? !inside.has(known.person)
        : one.paragraph === paragraph || !isPassing(one),
  );
  if (!told && !plural) return opening(progress, candidate);
  if (told && cue && !plural && isSeveral(told.identity)) return namedBefore(progress, candidate);
  const named = told && isCrowd(told.identity) ? namedBefore(progress, candidate) : NOBODY;
  if (named.speaker) return named;
  // «dijeron»: of a body only
  if (!told || (plural && told.identity.kind === 'person')) return NOBODY;
  const sure = told.paragraph === paragraph ? SURE.carried : SURE.carriedFar;
  return {
    ...told.identity,
    sure: Math.min(told.identity.sure, sure),
    why: 'the verb has no subject: the last who spoke or was told of',
  };
}

/** «los asistentes»: no verb in the singular is theirs. */
const isSeveral = ({ person, speaker }: Identity): boolean =>
  person === null && /^(?:los|las|unos|unas|varios|varias|algunos|algunas) /i.test(speaker ?? '');

/** «la afición», which cries and is done. */
const isCrowd = ({ person, speaker }: Identity): boolean =>
  person === null && CROWDS.has(speaker?.split(' ')[1]?.toLowerCase() ?? '');

/** The person named last before a quotation; nobody where none is. */
function namedBefore({ story, discourse }: Progress, { at, paragraph, clause }: Candidate): Identity {
  const place = story.line.tokens[at]!.index;
  const found = lastNamed(
    { people: story.people, discourse, place, paragraph, not: null },
    ({ kind, keys }) => kind === 'person' && keys.length > 1,
  );
  const near =
    found && story.paragraphOf[clause] === story.paragraphOf[story.clauseOf[found.mention.first] ?? 0];
  return near
    ? identify(found.person, SURE.carriedFar, 'the one named last, who alone may have said it')
    : NOBODY;
}

/** How many sentences on the one is looked for of whom a story tells from its first word. */
const OPENING_REACH = 3;

/** «Decía que no: «Nunca». Ana Duarte murió ayer»: of whom nobody was told before is who is named next. */
function opening(progress: Progress, { clause }: Candidate, reach = OPENING_REACH): Identity {
  const { line, clauses } = progress.story;
  for (const [at, { from, to }] of clauses.slice(clause + 1, clause + 1 + reach).entries()) {
    const subject = phrasesIn(line, from, to).find(
      ({ form, name }) => form === 'name' && name?.kind === 'person',
    );
    if (!subject) continue;
    const identity = identityOf(progress, subject, clause + 1 + at);
    return { ...identity, sure: identity.sure * SURE.carriedFar, why: 'the one whom the story names next' };
  }
  return NOBODY;
}

/** «Una fuente», «un vecino»: brought in for a few words, not for the next paragraph. */
const isPassing = ({ brief, identity: { kind, speaker } }: Told): boolean =>
  brief === true && kind === 'description' && /^una? /i.test(speaker ?? '');

/** Most tokens between a subject with its comma and its words: «Él, en cambio, de». */
const GAP_REACH = 5;

/** `El gremio habla de «ira». Duarte, de «calma»`: the verb of the sentence before is not said again. */
function fromGap(progress: Progress, { clause, at, paragraph }: Candidate): Found | null {
  const { story, last } = progress;
  const cue = last?.way === 'fragment' && last.candidate.clause === clause - 1 ? last.attribution?.cue : null;
  const subject = cue && phrasesIn(story.line, story.clauses[clause]!.from, at)[0];
  if (!subject || !canSpeak(subject) || subject.from !== story.clauses[clause]!.from) return null;
  const near = last?.candidate.paragraph === paragraph && at - subject.to <= GAP_REACH;
  if (!near || lowerAt(story.line, subject.to) !== ',') return null;
  const attribution: Attribution = { way: 'fragment', subject, cue };
  return { way: 'fragment', identity: identityOf(progress, subject, clause), attribution };
}

/** The verb of speech behind the last paragraph of a quotation that goes over several. */
function fromLaterPart(progress: Progress, { span, number }: Candidate, order: number): Found | null {
  if (span.closed) return null;
  for (let next = order + 1; next < order + 12; next++) {
    const part = progress.candidates[next];
    if (!part?.span.continues) return null;
    const found = fromOwnSentence(progress, part);
    if (found && number !== part.number) return { ...found, way: 'later-part' };
    if (part.span.closed) return null;
  }
  return null;
}

/** `«No». Así lo dijo Duarte.`, `«No». Eso fue lo que dijo Duarte.` */
function fromBehind(progress: Progress, { clause, at }: Candidate): Found | null {
  const { story } = progress;
  const next = story.clauses[clause + 1];
  const ends = at >= (story.clauses[clause]?.to ?? 0) - 2;
  if (!next || !ends || story.paragraphOf[clause] !== story.paragraphOf[clause + 1]) return null;
  const cue = progress.reading(clause + 1)?.cues[0];
  const points =
    (cue?.pointsBack && cue.from <= next.from + 1) ||
    /^(?:eso|esto|así)$/.test(lowerAt(story.line, next.from));
  if (!points || !cue?.subject) return null;
  const attribution: Attribution = { way: 'told-behind', subject: cue.subject, cue };
  return { way: 'told-behind', identity: identityOf(progress, cue.subject, clause + 1), attribution };
}

/** `Duarte habló en la plaza:` and the quotation in a line of its own. */
function fromLineBefore(progress: Progress, { clause }: Candidate): Found | null {
  const { story } = progress;
  const before = story.clauses[clause - 1];
  if (!before || lowerAt(story.line, before.to - 1) !== ':') return null;
  const cue = progress.reading(clause - 1)?.cues.at(-1);
  const subject = cue?.subject ?? phrasesIn(story.line, before.from, before.to).findLast(canSpeak);
  if (!subject) return null;
  return {
    way: 'colon',
    identity: identityOf(progress, subject, clause - 1),
    attribution: { way: 'colon', subject, cue: cue ?? null },
  };
}

/** The heading of an entry of a live page, `19:58 | «Me ha entrado el agua»`: of whom the entry tells first. */
function fromEntry(progress: Progress, { clause }: Candidate): Found | null {
  const { line, clauses } = progress.story;
  const [own, next] = [clauses[clause]!, clauses[clause + 1]];
  const kinds = line.tokens.slice(own.from, own.to).map(({ kind }) => kind);
  if (!next || kinds[0] !== 'number' || kinds.includes('word') || kinds.includes('capital')) return null;
  const subject = phrasesIn(line, next.from, next.to).find(canSpeak);
  return subject
    ? { way: 'colon', identity: identityOf(progress, subject, clause + 1), attribution: null }
    : null;
}

/** A quotation that is a sentence of its own: the speaker of the paragraph goes on, or the one of whom it told since. */
function fromSameParagraph(progress: Progress, { clause, paragraph }: Candidate): Found | null {
  if (!progress.story.isQuotationOnly(clause)) return null;
  const told = lastTold(progress.discourse, paragraph);
  if (!told || told.paragraph !== paragraph) return null;
  const spoke = told === progress.discourse.spoke;
  return {
    way: spoke ? 'same-paragraph' : 'sentence-before',
    identity: {
      ...told.identity,
      why: spoke ? 'the speaker of the quotation before' : 'the one of whom the sentence before tells',
    },
    attribution: null,
  };
}

/** A quotation that is a paragraph of its own: who spoke in the paragraph before, or of whom it told last. */
function fromParagraphBefore(progress: Progress, { clause, paragraph }: Candidate): Found | null {
  if (!progress.story.isQuotationOnly(clause)) return null;
  const told = lastTold(progress.discourse, paragraph);
  if (!told || told.paragraph < paragraph - 1) return null;
  return {
    way: 'paragraph-before',
    identity: { ...told.identity, why: 'the one who spoke or was told of in the paragraph before' },
    attribution: null,
  };
}

/** `«No me voy». Ana Duarte barre su cocina`: words before anybody is told of are of whom the next sentence tells. */
function fromNextSentence(progress: Progress, candidate: Candidate): Found | null {
  const { story, discourse } = progress;
  const { clause, paragraph } = candidate;
  if (!story.isQuotationOnly(clause) || story.paragraphOf[clause + 1] !== paragraph) return null;
  if (lastTold(discourse, paragraph)) return null;
  const identity = opening(progress, candidate, 1);
  return identity.speaker ? { way: 'sentence-before', identity, attribution: null } : null;
}
