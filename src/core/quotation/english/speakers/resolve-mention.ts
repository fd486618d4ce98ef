import { fold } from '../../../text/words.ts';
import { CONTESTED, sureOfLead } from './confidence.ts';
import { isNamedSince, type Described, type Discourse } from './discourse.ts';
import type { Entity } from '../names/entity.ts';
import type { Gender } from '../rules/gender.ts';
import { clauseSubject } from '../clause/find-subject.ts';
import { rankAntecedents, type Antecedent } from './rank-antecedents.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { canSpeak, type SpeakerMention } from '../clause/speaker-mention.ts';
import { lowerAt } from '../clause/line.ts';
import { readPhrase } from '../clause/read-phrase.ts';
import type { SpeakerKind } from '../../quotation.ts';
import {
  BODIES,
  DOCUMENTS,
  GENDERED,
  INSCRIPTIONS,
  RENAMING,
  RENAMING_OF,
  ROLES,
  TITLES,
} from '../rules/titles.ts';

/** Who is meant, how sure that is (0 to 1), and why. */
export interface Identity {
  readonly entity: Entity | null;
  readonly speaker: string | null;
  readonly kind: SpeakerKind | null;
  /** Of a person who is only described, when the description tells; undefined for others. */
  readonly gender?: Gender | null;
  readonly sure: number;
  readonly why: string;
}

const NOBODY: Identity = { entity: null, speaker: null, kind: null, sure: 0, why: 'no speaker found' };
const INDEFINITE =
  /^(?:a|an|one|another|some|many|several|two|three|four|five|most|few|no|any|every|each|various|multiple|numerous|all|both|others|other)$/;

/** Ties a speaker mention to a person or body of the article. `place` is the article token where it stands. */
export function resolveMention(
  narrative: Narrative,
  discourse: Discourse,
  mention: SpeakerMention,
  place: number,
  not: ReadonlySet<Entity>,
): Identity {
  switch (mention.form) {
    case 'name':
      return resolveName(narrative, mention);
    case 'pronoun':
      return resolvePronoun(narrative, discourse, mention.head, place, not);
    case 'description':
      return resolveDescription(narrative, discourse, mention, place, not);
  }
  mention.form satisfies never;
}

export function identify(entity: Entity, sure: number, why: string): Identity {
  const isBody = entity.thing && !entity.person;
  const speaker = isBody && entity.definite ? `the ${entity.name}` : entity.name;
  return { entity, speaker, kind: isBody ? 'body' : 'person', sure, why };
}

function resolveName(narrative: Narrative, mention: SpeakerMention): Identity {
  const entity = mention.name && narrative.entities.of(mention.name);
  if (!entity) return NOBODY;
  return identify(
    entity,
    mention.name && narrative.entities.isContested(mention.name) ? CONTESTED : 1,
    'the name',
  );
}

function resolvePronoun(
  narrative: Narrative,
  discourse: Discourse,
  pronoun: string,
  place: number,
  not: ReadonlySet<Entity>,
): Identity {
  const gender: Gender | null = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : null;
  if (!gender)
    return pronoun === 'they' || pronoun === 'it'
      ? resolveGroup(narrative, discourse, pronoun, place, not)
      : NOBODY;
  const described = narrative.quoted(place) ? null : describedBefore(narrative, gender, place);
  if (described) {
    const identity = resolveDescription(
      narrative,
      discourse,
      described,
      narrative.line.tokens[described.from]?.index ?? 0,
      not,
    );
    return { ...identity, sure: Math.min(identity.sure, 0.75) };
  }
  const [best, ...others] = rankAntecedents(narrative, discourse, gender, place, not);
  const before = discourse.lastDescribed;
  if (
    before &&
    before.kind === 'description' &&
    (before.gender ?? gender) === gender &&
    goesOn(narrative, discourse, before, place)
  )
    return {
      entity: null,
      speaker: before.speaker,
      kind: before.kind,
      gender: before.gender,
      sure: 0.75,
      why: `"${pronoun}": the one quoted before`,
    };
  if (!best) {
    const ahead = narrative.quoted(place) ? null : firstAfter(narrative, gender, place);
    return ahead
      ? identify(ahead, 0.6, `"${pronoun}": the first ${gender === 'male' ? 'man' : 'woman'} named after it`)
      : NOBODY;
  }
  // "in an office at Los Pinos": of a name that nothing shows to be a person's, after a preposition, no man is told
  if (
    !best.entity.gender &&
    best.signs.includes('after-preposition') &&
    best.signs.some((sign) => /^(?:unproven|no-evidence)$/.test(sign))
  )
    return { ...NOBODY, why: `whom "${pronoun}" means is not told` };
  const acting = best.signs.includes('subject') ? null : humanBefore(narrative, place);
  if (acting && !narrative.quoted(place)) {
    const first = narrative.line.tokens[acting.from]?.index ?? 0;
    const identity = resolveDescription(narrative, discourse, acting, first, new Set([...not, best.entity]));
    return {
      ...identity,
      sure: Math.min(identity.sure, 0.6),
      why: `"${pronoun}": who acts in the sentence before`,
    };
  }
  const lead = sureOfLead(others[0] ? best.score - others[0].score : Infinity);
  const sure =
    Math.min(lead, others.some(competes) ? CONTESTED : 1) * (best.entity.gender === gender ? 1 : 0.9);
  return identify(
    best.entity,
    sure,
    `"${pronoun}": the ${gender === 'male' ? 'man' : 'woman'} last spoken of`,
  );
}

/** Does the story go on, in the same paragraph (or with "he added" in the next), from a quotation of someone described, with nobody named since? */
function goesOn(narrative: Narrative, discourse: Discourse, { clause }: Described, place: number): boolean {
  const apart =
    (narrative.paragraphOf[narrative.clauseOf[place] ?? 0] ?? 0) - (narrative.paragraphOf[clause] ?? 0);
  const adds = /^(?:add|continu)(?:s|ed|es)$/.test(narrative.tokens[place + 1]?.lower ?? '');
  return (apart === 0 || (adds && apart === 1)) && !isNamedSince(discourse, clause);
}

/** How many sentences back the group or body is looked for that "they" or "it" means. */
const GROUP_BACK = 3;

/** "they" and "it": the group or body that the sentences before, from the last one back, have as their subject. */
function resolveGroup(
  narrative: Narrative,
  discourse: Discourse,
  pronoun: 'they' | 'it',
  place: number,
  not: ReadonlySet<Entity>,
): Identity {
  const here = narrative.clauseOf[place] ?? 0;
  const why = `"${pronoun}": the ${pronoun === 'it' ? 'body' : 'ones'} last spoken of`;
  for (let number = here - 1; number >= Math.max(0, here - GROUP_BACK); number--) {
    if ((narrative.paragraphOf[here] ?? 0) - (narrative.paragraphOf[number] ?? 0) > 1) break;
    const clause = narrative.clauses[number];
    const subject =
      discourse.told.get(number) ?? (clause && clauseSubject(narrative.line, clause, clause.to));
    if (!subject || (subject.form === 'pronoun' && subject.head === pronoun)) continue;
    const joined = pronoun === 'they' ? joinedNames(narrative, subject) : null;
    if (joined) return { entity: null, speaker: joined, kind: 'description', sure: 0.75, why };
    const entity = subject.name && narrative.entities.of(subject.name);
    if (entity) return pronoun === 'it' && entity.thing ? identify(entity, 0.75, why) : NOBODY;
    if (subject.form === 'pronoun' || !canSpeak(subject)) return NOBODY;
    const plural = /[^s]s$|^(?:police|people|men|women|children|staff|crew|couple)$/.test(subject.head);
    const body = BODIES.has(subject.head) || DOCUMENTS.has(subject.head);
    if (pronoun === 'they' ? !plural : plural || !body) return NOBODY;
    const first = narrative.line.tokens[subject.from]?.index ?? 0;
    const identity = resolveDescription(narrative, discourse, subject, first, not);
    return { ...identity, sure: Math.min(identity.sure, 0.75), why };
  }
  return NOBODY;
}

/** "Barbara Moss and Lyn Jeffers", when two names are the subject. */
function joinedNames({ line, text }: Narrative, { form, to, start }: SpeakerMention): string | null {
  const next = line.tokens[to + 1];
  const second = next && lowerAt(line, to) === 'and' ? line.titledAt(next.index) : undefined;
  return form === 'name' && second && !second.possessive && !second.thing
    ? text.slice(start, second.end)
    : null;
}

/** `His wife wept. “No,” she said.`: the subject of the sentence before, if a description that tells a woman or a man. */
function describedBefore(narrative: Narrative, gender: Gender, place: number): SpeakerMention | null {
  const number = narrative.clauseOf[place] ?? 0;
  const before = narrative.clauses[number - 1];
  if (!before || narrative.paragraphOf[number] !== narrative.paragraphOf[number - 1]) return null;
  const subject = clauseSubject(narrative.line, before, before.to);
  // "The other man, his cousin Paul Wit," has a name
  const apposed = subject && narrative.line.tokens[subject.to]?.lower === ',';
  return subject?.form === 'description' && !apposed && GENDERED.get(subject.head) === gender
    ? subject
    : null;
}

/** Tokens that may open a sentence before its subject: "On Monday,". */
const OPENING = 5;

/** `The doctor looked at Wit's knee. “No,” he said.`: the subject of the sentence before, if it describes one person. */
function humanBefore(narrative: Narrative, place: number): SpeakerMention | null {
  const number = narrative.clauseOf[place] ?? 0;
  const before = narrative.clauses[number - 1];
  if (!before || narrative.paragraphOf[number] !== narrative.paragraphOf[number - 1]) return null;
  const subject = clauseSubject(narrative.line, before, before.to);
  const apposed = subject && lowerAt(narrative.line, subject.to) === ',';
  // what stands far within the sentence, or behind a quotation, is its object
  for (let at = before.from; at < (subject?.from ?? 0); at++)
    if (narrative.line.tokens[at]?.kind === 'quotation' || at - before.from > OPENING) return null;
  const human = subject?.form === 'description' && (ROLES.has(subject.head) || TITLES.has(subject.head));
  return human && !apposed && /^(?:an?|the|one|another|his|her)$/.test(subject.determiner ?? '')
    ? subject
    : null;
}

/** May someone else be meant too: told of within the last two sentences or in this paragraph? */
const competes = ({ entity, signs }: Antecedent): boolean =>
  (entity.person || entity.gender !== null) &&
  !signs.includes('only-in-quotations') &&
  signs.some((sign) => /^(?:same-sentence|one-back|same-paragraph)$/.test(sign));

/** `“My voice is gone,” she wrote. Dee Marlowe, 29, …`: where nobody is named before, the first fitting person soon after. */
function firstAfter(narrative: Narrative, gender: Gender, place: number): Entity | null {
  for (let index = place; index < Math.min(narrative.tokens.length, place + 60); index++) {
    const name = narrative.nameAt(index);
    const entity = name && !name.quoted && !name.possessive && narrative.entities.of(name);
    if (entity && !entity.thing && (entity.gender === gender || (!entity.gender && entity.words.length > 1)))
      return entity;
  }
  return null;
}

function resolveDescription(
  narrative: Narrative,
  discourse: Discourse,
  mention: SpeakerMention,
  place: number,
  not: ReadonlySet<Entity>,
): Identity {
  const { head } = mention;
  // "One poster wrote" is someone who posts.
  const writes = /^(?:wrote|writing|writes|posted|admitted)$/.test(
    narrative.line.tokens[mention.to]?.lower ?? '',
  );
  if (INSCRIPTIONS.has(head) && !writes)
    return {
      ...NOBODY,
      sure: 0.9,
      why: `"${narrative.text.slice(mention.start, mention.end)}": written words, with nobody named as their author`,
    };
  if (AUTHORED.test(head)) {
    const writer = writerIn(narrative, mention);
    if (writer) return { ...writer, sure: 0.85 };
  }
  const owned = mention.modifiers.includes("'s");
  if (
    AUTHORED.test(head) &&
    (owned ? mention.determiner === null : mention.determiner === 'the' && mention.modifiers.length === 0)
  ) {
    const author = makerOf(narrative, discourse, mention, place, not) ?? authorOf(narrative, mention, place);
    if (author) return { ...author, sure: 0.75, why: `the ${head} of the one last named with it` };
  }
  const named = INDEFINITE.test(mention.determiner ?? '')
    ? laterNamed(narrative, mention, place)
    : findByRole(narrative, discourse, mention, place, not);
  if (named)
    return identify(
      named,
      0.85,
      `"${narrative.text.slice(mention.start, mention.end)}": what the article calls this person`,
    );
  const renamed = findRenamed(narrative, discourse, mention, place, not);
  if (renamed) return renamed;
  const full =
    mention.determiner === 'the' && BODIES.has(head) ? narrative.entities.onlyBody(head) : undefined;
  const fits = full && mention.modifiers.every((word) => full.keys.some((key) => akin(key, fold(word))));
  if (fits) return identify(full, 0.85, `the only ${head} the article names`);
  const speaker = narrative.text.slice(mention.start, mention.end);
  const body = BODIES.has(head) || /[^s]s$/.test(head);
  return {
    entity: null,
    speaker,
    kind: body ? 'body' : 'description',
    ...(body || DOCUMENTS.has(head) ? {} : { gender: GENDERED.get(head) ?? null }),
    sure: 0.9,
    why: 'a description; no name is given',
  };
}

/** "One resident … The resident, Bridget Malone, …": named after the fact. */
function laterNamed(narrative: Narrative, mention: SpeakerMention, place: number): Entity | null {
  for (const entity of narrative.entities.entities) {
    const first = entity.mentions[0];
    if (!first || first.first < place || first.first - place > 60) continue;
    const before =
      narrative.tokens[first.roleFirst - 1]?.lower === ','
        ? narrative.tokens[first.roleFirst - 2]?.lower
        : null;
    if (before === mention.head && narrative.tokens[first.roleFirst - 3]?.lower === 'the') return entity;
  }
  return null;
}

/** Words that make another office of one. */
const QUALIFIERS = ['former', 'shadow', 'deputy', 'vice', 'assistant', 'acting', 'associate'];

/** The person whose role holds the description's head and most of its other words; of several, the one most spoken of. */
function findByRole(
  narrative: Narrative,
  discourse: Discourse,
  mention: SpeakerMention,
  place: number,
  not: ReadonlySet<Entity>,
): Entity | null {
  const head = fold(mention.head);
  const modifiers = mention.modifiers.map(fold).filter((word) => word !== 'former' && word !== "'s");
  const called = fold(narrative.text.slice(mention.start, mention.end));
  const missing = (entity: Entity): number =>
    entity.roles.reduce((least, { words }) => {
      if (!words.includes(head)) return least;
      // "the foreign secretary" is not the shadow foreign secretary
      const former = QUALIFIERS.some((word) => words.includes(word) !== called.includes(word)) ? 0.5 : 0;
      const lacking = modifiers.filter((word) => !words.some((known) => akin(known, word))).length;
      return Math.min(least, lacking + former);
    }, Infinity);
  let best: Entity | null = null;
  let bestMissing = 2;
  for (const { entity } of rankAntecedents(narrative, discourse, GENDERED.get(head) ?? null, place, not)) {
    const count = missing(entity);
    if (count >= bestMissing) continue;
    best = entity;
    bestMissing = count;
  }
  return best;
}

/** "the billionaire said", where no role tells who: the one the story is about at that point, if that is plain. */
function findRenamed(
  narrative: Narrative,
  discourse: Discourse,
  mention: SpeakerMention,
  place: number,
  not: ReadonlySet<Entity>,
): Identity | null {
  const { head, determiner } = mention;
  // "the leader of the council" is told apart by the council
  if (
    determiner !== 'the' ||
    narrative.quoted(place) ||
    mention.modifiers.includes("'s") ||
    / of /.test(narrative.text.slice(mention.start, mention.end)) ||
    !(
      RENAMING.has(head) ||
      head.endsWith('-year-old') ||
      (RENAMING_OF.has(head) && isPlaced(narrative, mention))
    ) ||
    isIntroduced(narrative, mention)
  )
    return null;
  const [best, second] = rankAntecedents(narrative, discourse, GENDERED.get(head) ?? null, place, not);
  if (!best || !best.entity.person || best.score - (second?.score ?? 0) < 0.5) return null;
  return identify(
    best.entity,
    0.6,
    `"${narrative.text.slice(mention.start, mention.end)}": the person last spoken of`,
  );
}

/** Does a name stand in the description: "the Old Trafford boss"? */
const isPlaced = ({ line }: Narrative, { from, to }: SpeakerMention): boolean =>
  line.tokens.slice(from + 1, to).some(({ kind }) => kind === 'capital');

/** How far back, in tokens. */
const INTRODUCED_REACH = 1_500;

/** Was somebody brought in before as "a designer", so that "the designer" is that one? */
function isIntroduced({ line }: Narrative, { head, from }: SpeakerMention): boolean {
  for (let at = from - 1; at > Math.max(0, from - INTRODUCED_REACH); at--) {
    if (lowerAt(line, at) !== head) continue;
    for (let back = at - 1; back >= Math.max(0, at - 4); back--)
      if (/^(?:an?|one|another)$/.test(lowerAt(line, back))) return true;
  }
  return false;
}

/** "Mexico" and "Mexican", "Vermont" and "Vermonter": one stem. */
const akin = (a: string, b: string): boolean =>
  a === b || (a.length > 4 && b.length > 4 && a.slice(0, 5) === b.slice(0, 5));

/** Who put out "the statement": the one said shortly before to have released or issued such a text. */
function authorOf(narrative: Narrative, mention: SpeakerMention, place: number): Identity | null {
  const low = Math.max(0, place - 150);
  for (let index = place - 1; index >= low; index--) {
    if (narrative.tokens[index]?.lower !== mention.head) continue;
    let released = false;
    for (let back = index - 1; back > Math.max(0, index - 14); back--) {
      const { lower = '', kind } = narrative.tokens[back] ?? {};
      if (kind === 'break') break;
      if (/^(?:released?|releasing|issued?|issuing|put|sent|posted|published|wrote)$/.test(lower))
        released = true;
      const name = narrative.nameAt(back);
      const entity = name && !name.quoted && released && narrative.entities.of(name);
      if (entity && entity.person) return identify(entity, 0.75, '');
    }
  }
  return null;
}

/** "a statement from Ana Duarte": the one it is from. */
function writerIn(narrative: Narrative, { from, to }: SpeakerMention): Identity | null {
  for (let at = from + 1; at < to; at++)
    if (/^(?:from|by)$/.test(lowerAt(narrative.line, at))) {
      const writer = readPhrase(narrative.line, at + 1, to);
      const identity = writer?.form === 'name' ? resolveName(narrative, writer) : null;
      return identity?.entity?.person ? identity : null;
    }
  return null;
}

/** Texts of which the author is told, rather than the text. */
const AUTHORED = /^(?:statement|message|letter|note|tweet|post)$/;

/** Tokens within which "in a statement" stands before "the statement says". */
const TEXT_REACH = 150;

/** Who is said to have spoken "in a statement", or whose "a letter from Ana Duarte" was, when "the statement" or "the letter" speaks. */
function makerOf(
  narrative: Narrative,
  discourse: Discourse,
  mention: SpeakerMention,
  place: number,
  not: ReadonlySet<Entity>,
): Identity | null {
  const { line } = narrative;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - TEXT_REACH); at--) {
    if (lowerAt(line, at) !== mention.head) continue;
    if (/^(?:from|by)$/.test(lowerAt(line, at + 1))) {
      const writer = readPhrase(line, at + 2, line.tokens.length);
      return writer?.form === 'name' ? resolveName(narrative, writer) : null;
    }
    if (![2, 3].some((back) => /^(?:in|via|through)$/.test(lowerAt(line, at - back)))) return null;
    const clause = narrative.clauses[narrative.clauseOf[line.tokens[at]?.index ?? 0] ?? 0];
    const maker = clause && clauseSubject(line, clause, clause.to);
    if (!maker || maker.form === 'pronoun' || DOCUMENTS.has(maker.head)) return null;
    return resolveMention(narrative, discourse, maker, place, not);
  }
  return null;
}
