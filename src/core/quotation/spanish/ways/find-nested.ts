import { attributeClause, type Attribution } from '../clause/attribute-clause.ts';
import { phrasesIn } from '../clause/find-subject.ts';
import { canSpeak } from '../clause/speaks.ts';
import { lowerAt, type Line } from '../clause/line.ts';
import { readGoverned, type Phrase } from '../clause/read-phrase.ts';
import type { QuotedSpan } from '../../marks/find-quoted-spans.ts';
import { isQuotationOnly, tokensInside } from '../../marks/number-clauses.ts';
import { splitClauses, type Clause } from '../../marks/split-clauses.ts';
import { speaksToken } from '../narrative/speaks-at.ts';
import { OWN_POSSESSIVES } from '../rules/words.ts';
import { SURE } from '../rules/sureness.ts';
import { NOBODY, type Identity } from '../speakers/identity.ts';
import { lastOf, resolvePhrase } from '../speakers/resolve-phrase.ts';
import type { Progress, Solved } from './progress.ts';

/** A quotation inside another. */
export interface Nested {
  readonly span: QuotedSpan;
  readonly identity: Identity;
  readonly attribution: Attribution | null;
  readonly reportedBy: string | null;
}

/** A quotation whose inside is read. */
interface Outer {
  readonly number: number;
  readonly span: QuotedSpan;
  readonly identity: Identity;
  /** Who tells it: its speaker, else who told it. */
  readonly teller: string | null;
  readonly paragraph: number;
}

/**
 * Finds the quotations inside one that has its speaker, level by level. «Dije» in it is that speaker, «me dijo» whoever it
 * has told of; without a verb of speech, what stands in inner marks is a title or the like and no quotation.
 */
export function findNested(progress: Progress, { candidate, identity }: Solved): Nested[] {
  const { number, span, paragraph } = candidate;
  return readInside(progress, { number, span, identity, teller: identity.speaker, paragraph });
}

function readInside(progress: Progress, outer: Outer): Nested[] {
  const { story } = progress;
  const children = story.children(outer.number);
  if (children.length === 0) return [];
  const line: Line = { ...story.line, tokens: tokensInside(story.tokens, outer.span, children, story.opens) };
  const clauses = splitClauses(line.tokens, story.text, speaksToken);
  const found: Nested[] = [];
  clauses.forEach((clause, number) => {
    const { attributions, denied } = attributeClause(line, clause);
    for (let at = clause.from; at < clause.to; at++) {
      const quoted = story.spans[line.tokens[at]!.quotation];
      if (!quoted || denied.has(at)) continue;
      const attribution = attributions.get(at) ?? toldBeside(line, clauses, number, at);
      // «nos llamaron «los pacientes»»
      if (!attribution || (attribution.way === 'fragment' && !attribution.subject)) continue;
      const identity = identifyInside(progress, outer, { line, attribution, at });
      found.push({ span: quoted, identity, attribution, reportedBy: outer.teller });
      const teller = identity.speaker ?? outer.teller;
      found.push(
        ...readInside(progress, {
          ...outer,
          number: line.tokens[at]!.quotation,
          span: quoted,
          identity,
          teller,
        }),
      );
    }
  });
  return found;
}

/** `Acá está: ‘No’. Se lo escribió Duarte.`, `¿Sabés qué me dijo? ‘No’`: the verb stands in the next sentence, or in the one before. */
function toldBeside(line: Line, clauses: readonly Clause[], number: number, at: number): Attribution | null {
  const next = clauses[number + 1];
  const behind = next && attributeClause(line, next).cues[0];
  if (behind?.pointsBack && behind.subject)
    return { way: 'told-behind', subject: behind.subject, cue: behind };
  const before = clauses[number - 1];
  if (!before || !isQuotationOnly(line.tokens, clauses[number]!) || line.tokens[at]?.kind !== 'quotation')
    return null;
  const cue = attributeClause(line, before).cues.at(-1);
  return cue && !cue.negated ? { way: 'sentence-before', subject: cue.subject, cue } : null;
}

/** A nested quotation in the line around it. */
interface Place {
  readonly line: Line;
  readonly attribution: Attribution;
  readonly at: number;
}

function identifyInside(progress: Progress, outer: Outer, place: Place): Identity {
  const { story, discourse } = progress;
  const { cue, subject } = place.attribution;
  if (cue?.first)
    return { ...outer.identity, sure: outer.identity.sure * SURE.self, why: 'the one who tells it' };
  const lookup = {
    people: story.people,
    discourse,
    place: 0,
    paragraph: outer.paragraph,
    not: outer.identity.person,
  };
  const phrase = subject ?? toldOf(place);
  if (phrase) {
    lookup.place = place.line.tokens[phrase.from]?.index ?? 0;
    return owned(resolvePhrase(lookup, phrase, story.text), phrase);
  }
  // «le había dicho», where nobody else is told of
  if (cue?.ambiguous)
    return { ...outer.identity, sure: outer.identity.sure * SURE.hearer, why: 'the one who tells it' };
  lookup.place = place.line.tokens[place.at]?.index ?? 0;
  return cue?.plural ? NOBODY : toldBefore(progress, outer, lookup);
}

/** How far back in a speech the one told of is looked for, in tokens. */
const TOLD_REACH = 60;

/** Of whom the speech has told last: «Le pregunté al ingeniero y me contestó»; who is told something does not tell it. */
function toldOf({ line, attribution: { cue }, at }: Place): Phrase | null {
  const end = cue?.from ?? at;
  let found = phrasesIn(line, Math.max(0, end - TOLD_REACH), end).findLast(canSpeak) ?? null;
  if (cue?.ambiguous) return found;
  for (let place = Math.max(0, end - TOLD_REACH); place < end; place++) {
    const lower = lowerAt(line, place);
    if (lower !== 'a' && lower !== 'al') continue;
    const phrase = readGoverned(line, place, end);
    if (phrase && canSpeak(phrase) && (!found || phrase.from > found.from)) found = phrase;
  }
  return found;
}

/** Whom the story told of last before the quotation, other than its speaker: «recibió una llamada de Wit. «Me dijo: “No”». */
function toldBefore(
  { discourse }: Progress,
  { identity, paragraph }: Outer,
  lookup: Parameters<typeof lastOf>[0],
): Identity {
  const person = lastOf(
    lookup,
    (known) => known.kind === 'person' && (known.keys.length > 1 || known.roles.length > 0),
  );
  const before = [discourse.spoke, discourse.spokeBefore].find(
    (told) => told && told.identity.speaker !== identity.speaker,
  );
  if (person)
    return {
      person,
      speaker: person.name,
      kind: 'person',
      gender: person.gender,
      sure: SURE.hearer,
      why: 'the one told of before',
    };
  if (!before || paragraph - before.paragraph > 2) return NOBODY;
  return { ...before.identity, sure: SURE.hearer * SURE.carriedFar, why: 'the one told of before' };
}

/** «mi madre» as the story would say it: «su madre». */
function owned(identity: Identity, { determiner, form }: Phrase): Identity {
  if (
    form !== 'description' ||
    !identity.speaker ||
    identity.person ||
    !OWN_POSSESSIVES.has(determiner ?? '')
  )
    return identity;
  return { ...identity, speaker: identity.speaker.replace(/^\S+/, determiner!.endsWith('s') ? 'sus' : 'su') };
}
