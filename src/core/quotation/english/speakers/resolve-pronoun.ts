import type { Entity } from '../names/entity.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { Gender } from '../rules/gender.ts';
import { SURE, UNKNOWN_GENDER_LOSS } from '../rules/sureness.ts';
import { ANSWERING, ASKING } from '../rules/verbs.ts';
import { sureOfLead } from './confidence.ts';
import { actingBefore, describedBefore, describedNow, describedWithin } from './described-people.ts';
import { isNamedSince, type Described } from './discourse.ts';
import { findBroughtIn } from './find-brought-in.ts';
import { identify, NOBODY, type Identity } from './identity.ts';
import { resolveBy, type Lookup, type Resolver } from './lookup.ts';
import type { Pronoun } from './pronoun.ts';
import { rankAntecedents, type Antecedent } from './rank-antecedents.ts';
import { writerOfText } from './resolve-group.ts';
import { sentencesBefore } from './sentences-before.ts';

/**
 * Whom "he" or "she" means: someone described in the sentence before; the one described who was just quoted; where
 * nobody was told of, who is named next; nobody, where the best is hardly a person; who acts in the sentence before; else
 * the best of those told of.
 */
export const PRONOUN_RESOLVERS: readonly Resolver<Pronoun>[] = [
  {
    rule: 'asked before',
    example: 'Eva Lund asked Ana Duarte for news. “It will rain again,” she replied.',
    speaker: 'Ana Duarte',
    counter: 'Eva Lund asked Ana Duarte for news. “It will rain again,” she added.',
    resolve: askedBefore,
  },
  {
    rule: 'writer before',
    example: "Ana Duarte's letter to Eva Lund was found. “It will rain again,” she wrote.",
    speaker: 'Ana Duarte',
    counter: "Ana Duarte's letter to Eva Lund was found. “It will rain again,” she said.",
    resolve: writerBefore,
  },
  {
    rule: 'described before',
    example: 'The widow wept. “It will rain again,” she said.',
    speaker: 'The widow',
    counter: 'The widow wept. Ana Duarte came. “It will rain again,” she said.',
    resolve: describedBefore,
  },
  {
    rule: 'quoted before',
    example: '“It will rain again,” a doctor said. “We are ready for it,” she added.',
    speaker: 'a doctor',
    counter: '“It will rain again,” a doctor said. Ana Duarte agreed. “We are ready for it,” she added.',
    resolve: quotedBefore,
  },
  {
    rule: 'brought in, described',
    example: 'Paul Wit left.\nA baker said the oven was cold.\n“It will rain again,” he said.',
    speaker: 'A baker',
    counter: 'A baker left.\nPaul Wit said the oven was cold.\n“It will rain again,” he said.',
    resolve: describedNow,
  },
  {
    rule: 'unproven',
    example: 'The talks were held in an office at Pinos. “It will rain again,” he said.',
    speaker: null,
    counter: 'The talks were led by Paul Wit. “It will rain again,” he said.',
    resolve: unproven,
  },
  {
    rule: 'brought in',
    example: '“It hurts,” Paul Wit said.\nZhandos Qwelo looked at the knee. “It will heal again,” he said.',
    speaker: 'Zhandos Qwelo',
    counter: '“It hurts,” Paul Wit said to Zhandos Qwelo. “It will heal again,” he said.',
    resolve: broughtIn,
  },
  {
    rule: 'acting before',
    example: 'Paul Wit fell. The doctor looked at the knee of Wit. “It will heal again,” he said.',
    speaker: 'The doctor',
    counter: 'Paul Wit fell. He looked at his knee. “It will heal again,” he said.',
    resolve: actingBefore,
  },
  {
    rule: 'described within',
    example: 'When my aunt rang, the line was bad. “It will rain again,” she said.',
    speaker: 'my aunt',
    counter: 'When my uncle rang, the line was bad. “It will rain again,” she said.',
    resolve: describedWithin,
  },
  {
    rule: 'named after',
    example: '“My voice is gone,” she wrote. Ana Duarte, 29, lives in Lund.',
    speaker: 'Ana Duarte',
    counter: 'Ana Duarte, 29, lives in Lund. “My voice is gone,” she wrote.',
    resolve: namedAfter,
  },
  {
    rule: 'last told of',
    example: 'Ana Duarte came. “It will rain again,” she said.',
    speaker: 'Ana Duarte',
    counter: 'Ana Duarte came. “It will rain again,” Duarte said.',
    resolve: lastToldOf,
  },
];

/** Whom "he" or "she" means. */
export function resolvePronoun(lookup: Lookup, word: 'he' | 'she'): Identity {
  const gender = word === 'he' ? 'male' : 'female';
  let ranked: readonly Antecedent[] | undefined;
  // asked for only when the sentence before does not tell: ranking takes in every name up to the pronoun
  const pronoun: Pronoun = { word, gender, ranked: () => (ranked ??= rankAndTell(lookup, gender)) };
  return resolveBy(PRONOUN_RESOLVERS, lookup, pronoun) ?? NOBODY;
}

/** Puts who acts or was just told of in the paragraph before whoever was told of in others only. */
function ownFirst(ranked: readonly Antecedent[], gender: Gender): readonly Antecedent[] {
  const [best] = ranked;
  if (!best || best.signs.includes('same-paragraph')) return ranked;
  const own = ranked.find(
    ({ entity, signs }) =>
      signs.includes('same-paragraph') &&
      (signs.includes('subject-here')
        ? entity.person || entity.speaks || signs.includes('last-spoke')
        : signs.includes('one-back') && (entity.gender === gender || (entity.person && !entity.gender))),
  );
  return own ? [own, ...ranked.filter((other) => other !== own)] : ranked;
}

/** How many are told of in a trace. */
const TOLD = 3;

function rankAndTell(lookup: Lookup, gender: Gender): readonly Antecedent[] {
  const all = rankAntecedents(lookup, gender);
  const proven = all.filter((antecedent) => !isDoubtful(antecedent));
  const near = proven[0]?.signs.some((sign) => NEARBY.has(sign));
  const ranked = ownFirst(near ? proven : all, gender);
  const { trace } = lookup.narrative;
  if (trace)
    for (const { entity, score, signs } of ranked.slice(0, TOLD))
      trace({
        stage: 'antecedent',
        rule: entity.name,
        text: `${score.toFixed(2)} points: ${signs.join(', ')}`,
      });
  return ranked;
}

const noun = (gender: Gender): string => (gender === 'male' ? 'man' : 'woman');

/** `Duarte asked Lund why. “No,” she replied.`: the one asked. */
function askedBefore({ narrative, place }: Lookup, { word, ranked }: Pronoun): Identity | null {
  if (!ANSWERING.has(narrative.tokens[place + 1]?.lower ?? '')) return null;
  // "When a reporter asked if that was true, “Of course,” she replied": somebody else asked since
  const from = narrative.clauses[narrative.clauseOf[place] ?? 0]?.from ?? 0;
  for (let at = from; (narrative.line.tokens[at]?.index ?? place) < place; at++)
    if (ASKING.has(narrative.line.tokens[at]?.lower ?? '')) return null;
  const asked = ranked().find(({ signs }) => signs.includes('asked'));
  return asked ? identify(asked.entity, SURE.asked, `"${word}": the one who was asked`) : null;
}

/** `Duarte's letter to Lund was found. “No,” she wrote.`: whose text the sentence before tells of. */
function writerBefore(lookup: Lookup, { word, gender }: Pronoun): Identity | null {
  const { narrative, place } = lookup;
  if (!/^(?:wrote|writes)$/.test(narrative.tokens[place + 1]?.lower ?? '')) return null;
  const [number] = sentencesBefore(narrative, place);
  const writer = number === undefined ? null : writerOfText(lookup, number);
  const fits = writer?.entity?.person && (writer.entity.gender ?? gender) === gender;
  return fits ? { ...writer, why: `"${word}": whose text the sentence before tells of` } : null;
}

/** The one described who was quoted just before: `“No,” a spokesman said. “Never,” he added.` */
function quotedBefore(lookup: Lookup, { word, gender, ranked }: Pronoun): Identity | null {
  ranked(); // takes in who was named since
  const before = lookup.discourse.lastDescribed;
  if (before?.kind !== 'description' || (before.gender ?? gender) !== gender || !goesOn(lookup, before))
    return null;
  return {
    entity: null,
    speaker: before.speaker,
    kind: before.kind,
    gender: before.gender,
    sure: SURE.quotedBefore,
    why: `"${word}": the one quoted before`,
  };
}

/** `“My voice is gone,” she wrote. Dee Marlowe, 29, …`: where nobody is named before, the first fitting person soon after. */
function namedAfter({ narrative, place }: Lookup, { word, gender, ranked }: Pronoun): Identity | null {
  if (ranked().length > 0) return null;
  const ahead = narrative.quoted(place) ? null : firstAfter(narrative, gender, place);
  const why = `"${word}": the first ${noun(gender)} named after it`;
  return ahead ? identify(ahead, SURE.namedAfter, why) : null;
}

/** "in an office at Los Pinos": of a name that nothing shows to be a person's, after a preposition, no man is told. */
function unproven(_: Lookup, { word, ranked }: Pronoun): Identity | null {
  const [best] = ranked();
  return best && isDoubtful(best) ? { ...NOBODY, why: `whom "${word}" means is not told` } : null;
}

/** A name that nothing shows to be a person's, behind a preposition or "the". */
const isDoubtful = ({ entity, signs }: Antecedent): boolean =>
  !entity.gender &&
  (signs.includes('after-preposition') ||
    signs.includes('possessive') ||
    entity.mentions.every(({ definite }) => definite)) &&
  signs.some((sign) => sign === 'unproven' || sign === 'no-evidence');
/** Signs of one told of lately. */
const NEARBY: ReadonlySet<string> = new Set(['same-paragraph', 'paragraph-before', 'two-paragraphs']);

/** `Paul Wit fell. Zhandos Qwelo looked at his knee. “No,” he said.`: the one just named for the first time. */
function broughtIn(lookup: Lookup, pronoun: Pronoun): Identity | null {
  const { word, gender, ranked } = pronoun;
  const misnamed = justSpoke(lookup, pronoun);
  if (misnamed) return identify(misnamed, SURE.broughtIn, `"${word}": who spoke in the sentence before`);
  const [best] = ranked();
  const entity = lookup.narrative.quoted(lookup.place) ? null : findBroughtIn(lookup, gender);
  if (!entity || entity === best?.entity) return null;
  // a given name may mislead, but not where somebody of that sex is told of
  const misled = entity.gender !== null && entity.gender !== gender;
  if (misled && best?.entity.gender === gender) return null;
  return identify(entity, SURE.broughtIn, `"${word}": the one whom the sentence before brings in`);
}

/**
 * `Dr Nana Boateng told them of a tax. ⏎ “No,” he said.`: who spoke in the sentence before, though the given name seems one of
 * the other sex, where nobody of this one is near.
 */
function justSpoke(lookup: Lookup, { gender, ranked }: Pronoun): Entity | null {
  const { narrative, discourse, place, not } = lookup;
  const [number] = narrative.quoted(place) ? [] : sentencesBefore(narrative, place);
  const told = number === undefined ? undefined : discourse.told.get(number);
  const entity = told?.name && narrative.entities.of(told.name);
  if (!entity || entity.thing || not.has(entity) || !entity.guessed || (entity.gender ?? gender) === gender)
    return null;
  return ranked()[0]?.signs.some((sign) => NEARBY.has(sign)) ? null : entity;
}

/** "he": the man last spoken of. */
function lastToldOf(_: Lookup, { word, gender, ranked }: Pronoun): Identity | null {
  const [best, ...others] = ranked();
  if (!best) return null;
  const lead = sureOfLead(others[0] ? best.score - others[0].score : Infinity);
  const known = best.entity.gender === gender ? 1 : UNKNOWN_GENDER_LOSS;
  const sure = Math.min(lead, others.some(competes) ? SURE.contested : 1) * known;
  return identify(best.entity, sure, `"${word}": the ${noun(gender)} last spoken of`);
}

/** May someone else be meant too: told of within the last two sentences or in this paragraph? */
const competes = ({ entity, signs }: Antecedent): boolean =>
  (entity.person || entity.gender !== null) &&
  !signs.includes('only-in-quotations') &&
  signs.some((sign) => sign === 'same-sentence' || sign === 'one-back' || sign === 'same-paragraph');

/** Tokens after a pronoun in which the one it means may be named first. */
const AFTER_REACH = 60;

function firstAfter(narrative: Narrative, gender: Gender, place: number): Entity | null {
  for (let index = place; index < Math.min(narrative.tokens.length, place + AFTER_REACH); index++) {
    const name = narrative.nameAt(index);
    const entity = name && !name.quoted && !name.possessive && narrative.entities.of(name);
    if (entity && !entity.thing && (entity.gender === gender || (!entity.gender && entity.words.length > 1)))
      return entity;
  }
  return null;
}

/** Does the story go on, in the same paragraph (or with "he added" in the next), from a quotation of someone described, with nobody named since? */
function goesOn({ narrative, discourse, place }: Lookup, { clause }: Described): boolean {
  const { paragraphOf, clauseOf, tokens } = narrative;
  const apart = (paragraphOf[clauseOf[place] ?? 0] ?? 0) - (paragraphOf[clause] ?? 0);
  const adds = /^(?:add|continu)(?:s|ed|es)$/.test(tokens[place + 1]?.lower ?? '');
  return (apart === 0 || (adds && apart === 1)) && !isNamedSince(discourse, clause);
}
