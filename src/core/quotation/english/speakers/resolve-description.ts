import type { Entity } from '../names/entity.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { clauseSubject } from '../clause/clause-subject.ts';
import { lowerAt, type NarrativeLine } from '../clause/narrative-line.ts';
import { descriptionBefore } from '../clause/read-before.ts';
import { ownerBefore } from '../clause/words-owner.ts';
import { readPhrase } from '../clause/read-phrase.ts';
import { isPersonNoun, isSpeakerNoun, type SpeakerMention } from '../clause/speaker-mention.ts';
import { AUTHORED, MAILED, OWNED_TEXTS } from '../rules/nouns.ts';
import { SURE } from '../rules/sureness.ts';
import { BODIES, DOCUMENTS, GENDERED, INSCRIPTIONS } from '../rules/titles.ts';
import { MAKING, RELEASING, SIGNING, WRITING } from '../rules/verbs.ts';
import { fold } from '../../../text/words.ts';
import { akin } from '../../../text/akin.ts';
import { findByRole } from './find-by-role.ts';
import { findLastBody } from './find-last-body.ts';
import { findRenamed } from './find-renamed.ts';
import { identify, NOBODY, type Identity } from './identity.ts';
import { resolveBy, type Lookup, type Resolver } from './lookup.ts';
import { isPartOfText } from './part-of-text.ts';
import { rankAntecedents } from './rank-antecedents.ts';
import { resolveName } from './resolve-name.ts';

/**
 * Whom a description means, the surest reading first: whoever wrote the text that speaks; what nobody said; the one the
 * article calls so; the one last told of; the only such body, or the last to act. Else the description stands for itself.
 */
export const DESCRIPTION_RESOLVERS: readonly Resolver<SpeakerMention>[] = [
  {
    rule: 'writer',
    example: 'A statement from Ana Duarte said: “It will rain again.”',
    speaker: 'Ana Duarte',
    counter: 'A statement said: “It will rain again.”',
    resolve: writerWithin,
  },
  {
    rule: 'inscription',
    example: 'A sign read: “It will rain again.”',
    speaker: null,
    counter: 'A letter read: “It will rain again.”',
    resolve: inscription,
  },
  {
    rule: 'author',
    example: 'Ana Duarte issued a statement on Monday. “It will rain again,” the statement said.',
    speaker: 'Ana Duarte',
    counter: 'Ana Duarte read a statement on Monday. “It will rain again,” the letter said.',
    resolve: authorOfText,
  },
  {
    rule: 'role',
    example: 'Ana Duarte, the mayor, came. “It will rain again,” the mayor said.',
    speaker: 'Ana Duarte',
    counter: 'Ana Duarte, the mayor, came. “It will rain again,” the teacher said.',
    resolve: byRole,
  },
  {
    rule: 'renamed',
    example: 'Ana Duarte, a farmer, bought the dam. “It will rain again,” the billionaire said.',
    speaker: 'Ana Duarte',
    counter: 'A billionaire met Ana Duarte, a farmer. “It will rain again,” the billionaire said.',
    resolve: findRenamed,
  },
  {
    rule: 'only body',
    example: 'The Institute of Marine Science is closed. “It will rain again,” the institute said.',
    speaker: 'the Institute of Marine Science',
    counter: 'The Institute of Marine Science is closed. “It will rain again,” the council said.',
    resolve: onlyBody,
  },
  {
    rule: 'last body',
    example: 'Duarte Airlines lost two planes. “It will rain again,” the company said.',
    speaker: 'Duarte Airlines',
    counter: 'Ana Duarte lost two planes. “It will rain again,” the company said.',
    resolve: findLastBody,
  },
  {
    rule: 'description',
    example: '“It will rain again,” a farmer said.',
    speaker: 'a farmer',
    counter: 'Ana Duarte, the mayor, came. “It will rain again,” the mayor said.',
    resolve: asDescribed,
  },
];

export const resolveDescription = (lookup: Lookup, mention: SpeakerMention): Identity =>
  resolveBy(DESCRIPTION_RESOLVERS, lookup, mention) ?? NOBODY;

const wordsOf = ({ text }: Narrative, { start, end }: SpeakerMention): string => text.slice(start, end);

/** "A sign read"; but "One poster wrote" is someone who posts. */
function inscription({ narrative }: Lookup, mention: SpeakerMention): Identity | null {
  const writes = WRITING.has(lowerAt(narrative.line, mention.to));
  if (!(INSCRIPTIONS.has(mention.head) || isPartOfText(narrative, mention)) || writes) return null;
  const why = `"${wordsOf(narrative, mention)}": written words, with nobody named as their author`;
  return { ...NOBODY, sure: SURE.inscription, why };
}

/** "a statement from Ana Duarte said", "the letter, signed by Ana Duarte, said", "a note from my aunt": the one it is from. */
function writerWithin(lookup: Lookup, { head, from, to }: SpeakerMention): Identity | null {
  if (!DOCUMENTS.has(head)) return null;
  const { line } = lookup.narrative;
  const end = signedAt(line, to);
  for (let at = from + 1; at < end; at++)
    if (lowerAt(line, at) === 'from' || isSignedBy(line, at)) {
      const writer = readPhrase(line, at + 1, line.tokens.length);
      const identity = writer && writer.form !== 'pronoun' ? whoIs(lookup, writer) : null;
      const person =
        identity?.entity?.person || (writer?.form === 'description' && isPersonNoun(writer.head));
      const wrote = person || (AUTHORED.has(head) && (identity?.entity?.thing || identity?.kind === 'body'));
      return identity && wrote ? { ...identity, sure: Math.min(identity.sure, SURE.writer) } : null;
    }
  return null;
}

/** "a post by", "a letter, signed by", "in the handwriting of"; not "a memo seen by" */
const isSignedBy = (line: NarrativeLine, at: number): boolean => {
  const before = lowerAt(line, at - 1);
  return lowerAt(line, at) === 'by'
    ? SIGNING.has(before) || DOCUMENTS.has(before)
    : lowerAt(line, at) === 'of' && before === 'handwriting';
};

/** Tokens behind a text in which it is told who signed it: ", seen by the Herald and signed by". */
const SIGNED_REACH = 12;

/** Past the "by" of "signed by" behind a text; where the text's own phrase ends, without one. */
function signedAt(line: NarrativeLine, to: number): number {
  for (let at = to; at < to + SIGNED_REACH; at++) {
    const { kind, opens } = line.tokens[at] ?? { kind: 'break' };
    if (kind === 'break' || kind === 'quotation' || opens) return to;
    if (isSignedBy(line, at)) return at + 1;
  }
  return to;
}

const whoIs = (lookup: Lookup, mention: SpeakerMention): Identity =>
  mention.form === 'name' ? resolveName(lookup.narrative, mention) : resolveDescription(lookup, mention);

/** "the statement said", "Duarte's letter said": who is told to have made that text. */
function authorOfText(lookup: Lookup, mention: SpeakerMention): Identity | null {
  const { head, determiner, modifiers } = mention;
  const owned = AUTHORED.has(head) || OWNED_TEXTS.has(head);
  const owner = owned ? ownerOf(lookup, mention) : null;
  if (!AUTHORED.has(head)) return owner && { ...owner, sure: SURE.author, why: `whose ${head} it is` };
  const plain = determiner === 'the' && modifiers.length === 0;
  const author =
    owner ??
    (plain ? (makerOf(lookup, mention) ?? (MAILED.has(head) ? null : issuerOf(lookup, mention))) : null);
  return author && { ...author, sure: SURE.author, why: `the ${head} of the one last named with it` };
}

/** Whose a text is: "Ana Duarte's statement", "a club statement", "her statement". */
function ownerOf(lookup: Lookup, mention: SpeakerMention): Identity | null {
  const { determiner, modifiers } = mention;
  if (modifiers.includes("'s") || modifiers.includes('’s')) return ownerWithin(lookup, mention);
  const body = modifiers.at(-1) ?? '';
  return BODIES.has(body)
    ? findLastBody(lookup, { ...mention, head: body, determiner: 'the', modifiers: [] })
    : ownerMeant(lookup, determiner);
}

/** "Ana Duarte's statement", "the airline's website" */
function ownerWithin(lookup: Lookup, { from, to }: SpeakerMention): Identity | null {
  const { line, entities } = lookup.narrative;
  for (let at = from; at < to - 1; at++) {
    if (line.tokens[at + 1]?.kind !== 'possessive') continue;
    const name = line.nameAt(line.tokens[at]?.index ?? -1);
    const owner = name && entities.of(name);
    if (owner) return identify(owner, SURE.author, '');
    const described = isSpeakerNoun(lowerAt(line, at)) ? descriptionBefore(line, from, at + 1) : null;
    return described && resolveDescription(lookup, described);
  }
  return null;
}

/** "her statement": the woman last spoken of. */
function ownerMeant(lookup: Lookup, determiner: string | null): Identity | null {
  const gender = determiner === 'her' ? 'female' : determiner === 'his' ? 'male' : null;
  const [best] = gender ? rankAntecedents(lookup, gender) : [];
  return best ? identify(best.entity, SURE.author, '') : null;
}

/** Tokens within which "in a statement" stands before "the statement says". */
const TEXT_REACH = 150;
/** Tokens between a text and the verb that tells who put it out. */
const ISSUED_REACH = 14;

/** Who is said to have spoken "in a statement", or whose "a letter from Ana Duarte" was, when "the statement" or "the letter" speaks. */
function makerOf(lookup: Lookup, mention: SpeakerMention): Identity | null {
  const { narrative } = lookup;
  const { line } = narrative;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - TEXT_REACH); at--) {
    if (lowerAt(line, at) !== mention.head) continue;
    if (/^(?:from|by)$/.test(lowerAt(line, at + 1))) return writerBehind(narrative, at + 1);
    // "the statement read … the statement continued"
    if (lowerAt(line, at - 1) === 'the' && lowerAt(line, at - 2) !== 'in') continue;
    if (![2, 3].some((back) => /^(?:in|via|through)$/.test(lowerAt(line, at - back)))) return null;
    const clause = narrative.clauses[narrative.clauseOf[line.tokens[at]?.index ?? 0] ?? 0];
    const maker = clause && clauseSubject(line, clause, clause.to);
    if (!maker || maker.form === 'pronoun' || DOCUMENTS.has(maker.head)) return null;
    return maker.form === 'name' ? resolveName(narrative, maker) : resolveDescription(lookup, maker);
  }
  return null;
}

/** "from Ana Duarte" behind a text */
function writerBehind(narrative: Narrative, by: number): Identity | null {
  const writer = readPhrase(narrative.line, by + 1, narrative.line.tokens.length);
  return writer?.form === 'name' ? resolveName(narrative, writer) : null;
}

/**
 * Who wrote the text whose noun stands at a place of the story: "a note from Ana Duarte", "a note that Ana Duarte wrote",
 * "Ana Duarte left a note", "Ana Duarte's note".
 */
export function authorAt({ narrative }: Lookup, at: number): Identity | null {
  const { line } = narrative;
  if (/^(?:from|by)$/.test(lowerAt(line, at + 1))) return writerBehind(narrative, at + 1);
  // "Duarte's letter", not her birth certificate
  const owner = AUTHORED.has(lowerAt(line, at))
    ? ownerBefore(line, { from: Math.max(0, at - OWNED_REACH), to: at }, at)
    : null;
  if (owner?.form === 'name' && !owner.name?.thing) return resolveName(narrative, owner);
  const writer = readPhrase(
    line,
    at + (/^(?:that|which)$/.test(lowerAt(line, at + 1)) ? 2 : 1),
    line.tokens.length,
  );
  if (writer?.form === 'name')
    for (let verb = writer.to; verb < writer.to + ISSUED_REACH && !line.tokens[verb]?.opens; verb++)
      if (MAKING.has(lowerAt(line, verb))) return resolveName(narrative, writer);
  const issuer = releaserBefore(narrative, narrative.line.tokens[at]?.index ?? 0);
  return issuer && identify(issuer, SURE.author, '');
}

/** Tokens from an owner to the text: "Duarte's short open letter". */
const OWNED_REACH = 5;

/** Who put out "the statement": the one said shortly before to have released or issued such a text. */
function issuerOf({ narrative, place }: Lookup, { head }: SpeakerMention): Identity | null {
  for (let index = place - 1; index >= Math.max(0, place - TEXT_REACH); index--) {
    if (narrative.tokens[index]?.lower !== head) continue;
    const issuer = releaserBefore(narrative, index);
    if (issuer) return identify(issuer, SURE.author, '');
  }
  return null;
}

/** "Ana Duarte released a statement": the person before the verb before a text. */
function releaserBefore(narrative: Narrative, text: number): Entity | null {
  let released = false;
  for (let back = text - 1; back > Math.max(0, text - ISSUED_REACH); back--) {
    const { lower = '', kind } = narrative.tokens[back] ?? {};
    if (kind === 'break') return null;
    if (RELEASING.has(lower)) released = true;
    const name = narrative.nameAt(back);
    // "the Duarte campaign sent"
    if (name && (name.possessive || BODIES.has(narrative.tokens[name.last]?.lower ?? ''))) return null;
    const entity = name && !name.quoted && released && narrative.entities.of(name);
    if (entity && entity.person) return entity;
  }
  return null;
}

function byRole(lookup: Lookup, mention: SpeakerMention): Identity | null {
  const entity = findByRole(lookup, mention);
  const why = `"${wordsOf(lookup.narrative, mention)}": what the article calls this person`;
  return entity && identify(entity, SURE.role, why);
}

/** "the institute said", when one institute is named. */
function onlyBody({ narrative }: Lookup, { head, determiner, modifiers }: SpeakerMention): Identity | null {
  const body = determiner === 'the' && BODIES.has(head) ? narrative.entities.onlyBody(head) : undefined;
  const fits = body && modifiers.every((word) => body.keys.some((key) => akin(key, fold(word))));
  return fits ? identify(body, SURE.onlyBody, `the only ${head} the article names`) : null;
}

/** "a spokesman" */
function asDescribed({ narrative }: Lookup, mention: SpeakerMention): Identity {
  const { head } = mention;
  const body = BODIES.has(head) || /[^s]s$/.test(head);
  return {
    entity: null,
    speaker: wordsOf(narrative, mention),
    kind: body ? 'body' : 'description',
    ...(body || DOCUMENTS.has(head) ? {} : { gender: GENDERED.get(head) ?? null }),
    sure: SURE.description,
    why: 'a description; no name is given',
  };
}
