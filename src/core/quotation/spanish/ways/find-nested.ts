import { attributeClause, type Attribution } from '../clause/attribute-clause.ts';
import { governedIn, phrasesIn } from '../clause/find-subject.ts';
import { canSpeak } from '../clause/speaks.ts';
import { lowerAt, type Line } from '../clause/line.ts';
import { readGoverned, type Phrase } from '../clause/read-phrase.ts';
import type { QuotedSpan } from '../../marks/find-quoted-spans.ts';
import { isQuotationOnly, tokensInside } from '../../marks/number-clauses.ts';
import { splitClauses, type Clause } from '../../marks/split-clauses.ts';
import { speaksToken } from '../narrative/speaks-at.ts';
import { BODIES } from '../rules/nouns.ts';
import { OWN_POSSESSIVES } from '../rules/words.ts';
import { SURE } from '../rules/sureness.ts';
import { lastTold } from '../speakers/discourse.ts';
import { identify, NOBODY, type Identity } from '../speakers/identity.ts';
import { lastNamed, type Lookup } from '../speakers/last-named.ts';
import { resolvePhrase } from '../speakers/resolve-phrase.ts';
import { identityOf, type Progress, type Solved } from './progress.ts';

/** How far back in a speech, or the sentence before it, the one told of is looked for, in tokens. */
const TOLD_REACH = 60;

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
  readonly clause: number;
  readonly paragraph: number;
}

/**
 * Finds the quotations inside one that has its speaker, level by level. «Dije» in it is that speaker, «me dijo» whoever it
 * has told of; without a verb of speech, what stands in inner marks is a title or the like and no quotation.
 */
export function findNested(progress: Progress, { candidate, identity }: Solved): Nested[] {
  const { number, span, clause, paragraph } = candidate;
  return readInside(progress, { number, span, identity, teller: identity.speaker, clause, paragraph });
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
    since: outer.span.start,
  };
  const told = subject ?? toldOf(place);
  // «A él le dijeron»: it is others who speak
  const phrase = told && cue?.plural && !told.plural && told.form !== 'name' && !isBody(told) ? null : told;
  if (phrase) return identifyPhrase(progress, outer, lookup, { line: place.line, phrase });
  // «le había dicho», where nobody else is told of
  if (cue?.ambiguous)
    return { ...outer.identity, sure: outer.identity.sure * SURE.hearer, why: 'the one who tells it' };
  lookup.place = place.line.tokens[place.at]?.index ?? 0;
  return (
    toldInPart(progress, outer, lookup, cue?.plural ?? false) ??
    toldInStory(progress, outer, cue?.plural ?? false) ??
    (cue?.plural ? NOBODY : toldBefore(progress, outer, lookup))
  );
}

/** Whom words within a speech mean; «usted» is whom the speaker answers. */
function identifyPhrase(
  progress: Progress,
  outer: Outer,
  lookup: Lookup,
  { line, phrase }: { readonly line: Line; readonly phrase: Phrase },
): Identity {
  const placed = { ...lookup, place: line.tokens[phrase.from]?.index ?? 0 };
  if (phrase.form !== 'pronoun') return owned(resolvePhrase(placed, phrase, progress.story.text), phrase);
  if (phrase.gender === null && phrase.head !== 'alguien') return answered(progress, outer);
  const meant = meantInside(line, phrase) ?? phrase;
  return owned(resolvePhrase(placed, meant, progress.story.text), meant);
}

/** Whom a speaker answers: who spoke or was told of before. */
function answered({ discourse }: Progress, { identity, paragraph }: Outer): Identity {
  const isOther = ({ speaker, kind }: Identity): boolean => speaker !== identity.speaker && kind !== 'body';
  const told = lastTold(discourse, paragraph, isOther)?.identity;
  const why = 'whom the speaker answers';
  return told && isOther(told) ? { ...told, sure: SURE.hearer * SURE.carriedFar, why } : NOBODY;
}

/** «Vine con mi hermana. Ella me dijo «No»»: whom a pronoun means in the speech itself. */
const meantInside = (line: Line, { from, gender }: Phrase): Phrase | null =>
  governedIn(line, Math.max(0, from - TOLD_REACH), from).findLast(
    (one) => one.form !== 'pronoun' && !one.plural && gender !== null && one.gender === gender,
  ) ?? null;

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

const isBody = ({ name, head }: Phrase): boolean => name?.kind === 'body' || BODIES.has(head);

/** Whom the part right before in the same speech told of: ««Vino Wit», contó Duarte. «Me dijo: “No”»». */
function toldInPart(progress: Progress, outer: Outer, lookup: Lookup, plural: boolean): Identity | null {
  const { story, previous } = progress;
  if (!previous || previous.identity.speaker !== outer.identity.speaker) return null;
  const { number, span, clause } = previous.candidate;
  if (clause < outer.clause - 1) return null;
  const tokens = tokensInside(story.tokens, span, story.children(number), story.opens);
  const line: Line = { ...story.line, tokens };
  const phrase = governedIn(line, Math.max(0, tokens.length - TOLD_REACH), tokens.length).findLast(
    (one) =>
      one.plural === plural && one.form !== 'pronoun' && (one.form === 'name' || one.determiner !== null),
  );
  if (!phrase) return null;
  const identity = identifyPhrase(progress, outer, lookup, { line, phrase });
  return { ...identity, sure: identity.sure * SURE.hearer };
}

/**
 * Whom the sentence right before the speech tells of, other than its speaker: «El alcalde les pidió paciencia. «Nos dijo:
 * “Denme un día”», contó Duarte»; of «nos dijeron» a body only.
 */
function toldInStory(progress: Progress, { identity, clause }: Outer, plural: boolean): Identity | null {
  const { story } = progress;
  const [own, before] = [story.clauses[clause], story.clauses[clause - 1]];
  if (!own || !before || story.paragraphOf[clause] !== story.paragraphOf[clause - 1]) return null;
  const from = Math.max(before.from, before.to - TOLD_REACH);
  const governed = governedIn(story.line, from, before.to);
  const free = phrasesIn(story.line, from, before.to).filter(canSpeak);
  // «Duarte habló con el alcalde. «Me dijo: “No”»»: whom a preposition governs where nobody else acts
  const phrases = plural
    ? governed.filter(isBody)
    : [...governed.filter(({ form, determiner }) => form === 'name' || determiner !== null), ...free].filter(
        (one) => !one.plural && !isBody(one),
      );
  for (const phrase of phrases.toReversed()) {
    const told = identityOf(progress, phrase, clause - 1);
    if (told.speaker && told.speaker !== identity.speaker) return { ...told, sure: told.sure * SURE.hearer };
  }
  return null;
}

/** Whom the story told of last before the quotation, other than its speaker: «recibió una llamada de Wit. «Me dijo: “No”». */
function toldBefore(
  { discourse, story }: Progress,
  { identity, paragraph }: Outer,
  lookup: Lookup,
): Identity {
  const named = lastNamed(
    lookup,
    (known) => known.kind === 'person' && (known.keys.length > 1 || known.roles.length > 0),
  );
  const told = lastTold(
    discourse,
    paragraph,
    ({ speaker, kind }) => speaker !== identity.speaker && kind !== 'body',
  );
  const other =
    told &&
    told.identity.kind !== 'body' &&
    told.identity.speaker !== identity.speaker &&
    paragraph - told.paragraph <= 2
      ? told
      : null;
  if (named && (story.clauseOf[named.mention.first] ?? 0) >= (other?.clause ?? 0))
    return identify(named.person, SURE.hearer, 'the one told of before');
  if (!other) return NOBODY;
  return { ...other.identity, sure: SURE.hearer * SURE.carriedFar, why: 'the one told of before' };
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
