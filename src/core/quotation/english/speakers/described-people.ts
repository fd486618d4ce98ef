import { clauseSubject } from '../clause/clause-subject.ts';
import { isComma, isDeterminer, lowerAt } from '../clause/narrative-line.ts';
import { readPhrase } from '../clause/read-phrase.ts';
import { isPersonNoun, type SpeakerMention } from '../clause/speaker-mention.ts';
import type { Entity } from '../names/entity.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { ONE_PERSON, PREPOSITIONS } from '../rules/function-words.ts';
import type { Gender } from '../rules/gender.ts';
import { SURE } from '../rules/sureness.ts';
import { GENDERED, PARTS_IN_EVENTS } from '../rules/titles.ts';
import { atMost, identify, type Identity } from './identity.ts';
import type { Lookup } from './lookup.ts';
import type { Pronoun } from './pronoun.ts';
import { resolveDescription } from './resolve-description.ts';
import { opensAlone, sentencesBefore } from './sentences-before.ts';

/** `His wife wept. “No,” she said.`: the subject of the sentence before, if a description that tells a woman or a man. */
export function describedBefore(lookup: Lookup, { gender }: Pronoun): Identity | null {
  const { narrative, place } = lookup;
  const subject = narrative.quoted(place) ? null : subjectBefore(narrative, place);
  // "The other man, his cousin Paul Wit," has a name
  if (subject?.form !== 'description' || isApposed(narrative, subject)) return null;
  if (GENDERED.get(subject.head) !== gender) return null;
  return atMost(resolveDescription(placedAt(lookup, subject), subject), SURE.described);
}

/**
 * `A baker said the oven was cold. ⏎ “No,” he said.`: somebody described who was brought in, or spoke, as the subject of the
 * sentence before; sentences of "he" are gone back over to the one they tell of.
 */
export function describedNow(lookup: Lookup, pronoun: Pronoun): Identity | null {
  const { word, gender } = pronoun;
  const { narrative, place } = lookup;
  if (narrative.quoted(place) || !opensAlone(narrative, place)) return null;
  for (const number of sentencesBefore(narrative, place)) {
    const subject = subjectOf(narrative, number);
    if (subject?.form === 'pronoun' && subject.head === word) continue;
    const fits = subject?.form === 'description' && isActor(narrative, subject) && mayBe(subject, gender);
    return fits ? asSubject(lookup, number, subject, pronoun) : null;
  }
  return null;
}

/** Whom the described subject of a sentence means, if that one was brought in there, or spoke and is known by that office. */
function asSubject(
  lookup: Lookup,
  number: number,
  subject: SpeakerMention,
  { word, gender, ranked }: Pronoun,
): Identity | null {
  const { narrative, discourse } = lookup;
  const why = `"${word}": the one whom the sentence before tells of`;
  const named = nameBehindWho(narrative, subject);
  if (named) return identify(named, SURE.broughtIn, why);
  if (asks(narrative, subject)) return null;
  const meant = resolveDescription(placedAt(lookup, subject), subject);
  if (meant.entity && (meant.entity.gender ?? gender) !== gender) return null;
  if (isFresh(subject)) return atMost(meant, SURE.described, why);
  // "The porter told of a dry night": somebody who has no name
  if (!meant.entity && meant.kind === 'description' && isSomebodyElse(narrative, subject)) {
    const signs = ranked()[0]?.signs ?? [];
    const near = isHere(narrative, lookup, number) ? 'one-back' : 'paragraph-before';
    const acted = actedOn(narrative, number, word);
    if (!acted && !signs.includes('one-back') && !signs.includes(near))
      return atMost(meant, SURE.described, why);
  }
  // "The minister did give him credit": another name of somebody told of all along
  const spoke =
    (isHere(narrative, lookup, number) && !ranked()[0]?.signs.includes('same-paragraph')) ||
    discourse.told.get(number)?.from === subject.from;
  return spoke && meant.entity && meant.sure >= SURE.role ? atMost(meant, SURE.described, why) : null;
}

const isHere = ({ clauseOf, paragraphOf }: Narrative, { place }: Lookup, number: number): boolean =>
  paragraphOf[clauseOf[place] ?? 0] === paragraphOf[number];

/** Is "the witness" or "the first witness" nobody named: a part in what happened, or somebody whom the story has brought in as "a porter"? */
function isSomebodyElse({ line }: Narrative, { head, determiner, from }: SpeakerMention): boolean {
  if (determiner !== 'the') return false;
  if (PARTS_IN_EVENTS.has(head)) return true;
  for (let at = from - 1; at > Math.max(0, from - BROUGHT_REACH); at--)
    if (lowerAt(line, at) === head)
      for (let back = at - 1; back >= at - 3; back--)
        if (/^(?:an?|one|another)$/.test(lowerAt(line, back))) return true;
  return false;
}
/** "had booked him": "he" may as well be the one to whom something is done; "her" before a noun only tells whose. */
function actedOn({ line, clauses }: Narrative, number: number, word: string): boolean {
  const { from = 0, to = 0 } = clauses[number] ?? {};
  const object = word === 'he' ? 'him' : 'her';
  for (let at = from; at < to; at++) {
    const next = lowerAt(line, at + 1);
    const whose = word === 'she' && line.tokens[at + 1]?.kind === 'word' && !PREPOSITIONS.has(next);
    if (lowerAt(line, at) === object && !whose) return true;
  }
  return false;
}
/** Tokens back to where the story brought somebody in. */
const BROUGHT_REACH = 150;

/** "One questioner asked": whoever answers speaks next; not "a mother, who asked not to be named". */
function asks({ line }: Narrative, { to }: SpeakerMention): boolean {
  for (let at = to; at < to + ASK_REACH; at++)
    if (CUES.get(lowerAt(line, at))?.verb === 'ask') return !isForAnonymity(line, at + 1);
  return false;
}
/** "not to be named", "that his name be withheld", "to remain anonymous" */
const isForAnonymity = (line: Narrative['line'], at: number): boolean =>
  /^(?:not|that)$/.test(lowerAt(line, at)) ||
  (lowerAt(line, at) === 'to' && /^(?:be|remain|stay)$/.test(lowerAt(line, at + 1))) ||
  (lowerAt(line, at) === 'for' && lowerAt(line, at + 1) === 'anonymity');

/** Tokens between somebody and "asked". */
const ASK_REACH = 6;

/** "a baker": brought in here. */
const isFresh = ({ determiner }: SpeakerMention): boolean => /^(?:an?|one|another)$/.test(determiner ?? '');

/** Tells the noun no other sex? */
const mayBe = ({ head }: SpeakerMention, gender: Gender): boolean =>
  (GENDERED.get(head) ?? gender) === gender;

const subjectOf = ({ line, clauses }: Narrative, number: number): SpeakerMention | null => {
  const clause = clauses[number];
  return clause ? clauseSubject(line, clause, clause.to) : null;
};

/** `When my aunt rang, the line was bad. “No,” she said.`: where nobody else is told of, the woman or man described in the sentence before. */
export function describedWithin(lookup: Lookup, { gender, ranked }: Pronoun): Identity | null {
  const { narrative, place } = lookup;
  const number = (narrative.clauseOf[place] ?? 0) - 1;
  const clause = narrative.clauses[number];
  const parted = narrative.paragraphOf[number] !== narrative.paragraphOf[number + 1];
  if (!clause || parted || narrative.quoted(place) || ranked().some(({ entity }) => entity.gender === gender))
    return null;
  for (let at = clause.to - 1; at >= Math.max(clause.from, clause.to - SENTENCE_REACH); at--) {
    const phrase = isDeterminer(narrative.line, at) ? readPhrase(narrative.line, at, clause.to) : null;
    if (phrase?.form === 'description' && GENDERED.get(phrase.head) === gender)
      return atMost(resolveDescription(placedAt(lookup, phrase), phrase), SURE.acting);
  }
  return null;
}
/** Tokens of a sentence looked through for somebody described. */
const SENTENCE_REACH = 40;

/** Tokens that may open a sentence before its subject: "On Monday,". */
const OPENING = 5;
/** The same before somebody brought in: "Outside the arena on Tuesday night, a fan". */
const LONG_OPENING = 14;

/** `The doctor looked at Wit's knee. “No,” he said.`: the subject of the sentence before, if it describes one person. */
export function actingBefore(lookup: Lookup, { word, gender, ranked }: Pronoun): Identity | null {
  const { narrative, place, not } = lookup;
  const [best] = ranked();
  const subject = narrative.quoted(place) ? null : subjectBefore(narrative, place);
  if (!subject || !isActor(narrative, subject) || !mayBe(subject, gender)) return null;
  const named = nameBehindWho(narrative, subject);
  if (named) return identify(named, SURE.broughtIn, `"${word}": the one whom the sentence before brings in`);
  // "One member was less sure": who is brought in so comes before whoever acted earlier
  const fresh = isFresh(subject) && !best?.signs.includes('one-back');
  if (best?.signs.includes('subject') && !fresh) return null;
  const others = { ...placedAt(lookup, subject), not: best ? new Set([...not, best.entity]) : not };
  return atMost(
    resolveDescription(others, subject),
    SURE.acting,
    `"${word}": who acts in the sentence before`,
  );
}

/** Describes a subject one person, near the start of its sentence? */
function isActor(narrative: Narrative, subject: SpeakerMention): boolean {
  const { form, head, determiner, from } = subject;
  // what stands far within the sentence, or behind a quotation, is its object
  const start =
    narrative.clauses[narrative.clauseOf[narrative.line.tokens[from]?.index ?? 0] ?? 0]?.from ?? from;
  if (from - start > (isFresh(subject) ? LONG_OPENING : OPENING) + 1) return false;
  for (let at = start; at < from; at++) if (narrative.line.tokens[at]?.kind === 'quotation') return false;
  if (isBesideName(narrative, start, from)) return false;
  const human = form === 'description' && isPersonNoun(head);
  return human && !isApposed(narrative, subject) && ONE_PERSON.has(determiner ?? '');
}

/** "for Ana Duarte, the nurse": set beside a name itself; not "In the town of Lund, a nurse". */
function isBesideName({ line }: Narrative, start: number, from: number): boolean {
  const name = isComma(line, from - 1) ? line.nameAt(line.tokens[from - 2]?.index ?? -1) : undefined;
  return (
    name !== undefined &&
    ((name.person && !name.definite) ||
      !/^(?:in|at|on|near|outside|inside|across|beside|behind|opposite)$/.test(lowerAt(line, start)))
  );
}

/** The subject of the sentence before a place, in its paragraph. */
function subjectBefore(narrative: Narrative, place: number): SpeakerMention | null {
  const { clauseOf, paragraphOf } = narrative;
  const number = clauseOf[place] ?? 0;
  return number > 0 && paragraphOf[number] === paragraphOf[number - 1]
    ? subjectOf(narrative, number - 1)
    : null;
}

/** "A teacher who had run from the hall, Ana Duarte, sat down": who that is, told behind what is told of her. */
function nameBehindWho({ line, entities }: Narrative, { to }: SpeakerMention): Entity | null {
  if (!/^(?:who|whose)$/.test(lowerAt(line, to))) return null;
  let comma = to;
  while (comma < to + OPENING + WHO_REACH && !isComma(line, comma)) comma++;
  const name = line.titledAt(line.tokens[comma + 1]?.index ?? -1);
  const entity = name && entities.of(name);
  return entity && !entity.thing && isComma(line, comma + 1 + name.last - name.roleFirst) ? entity : null;
}
/** Tokens of "who had run from the hall". */
const WHO_REACH = 12;

/** Is something set beside it: "the man, his cousin Paul Wit,"? Not in "one patient, a retired driver,". */
function isApposed({ line }: Narrative, { to }: SpeakerMention): boolean {
  if (lowerAt(line, to) !== ',' || /^(?:who|whose|aged)$/.test(lowerAt(line, to + 1))) return false;
  const beside = /^(?:an?|the)$/.test(lowerAt(line, to + 1))
    ? readPhrase(line, to + 1, to + BESIDE_REACH)
    : null;
  return beside?.form !== 'description' || !isPersonNoun(beside.head) || !isComma(line, beside.to);
}
/** Tokens of what is set beside somebody. */
const BESIDE_REACH = 12;

const placedAt = (lookup: Lookup, { from }: SpeakerMention): Lookup => ({
  ...lookup,
  place: lookup.narrative.line.tokens[from]?.index ?? 0,
});
