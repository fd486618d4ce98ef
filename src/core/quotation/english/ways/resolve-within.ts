import type { Entity, NameMention } from '../names/entity.ts';
import type { Gender } from '../rules/gender.ts';
import { isComma, lowerAt, type NarrativeLine } from '../clause/narrative-line.ts';
import { readPhrase } from '../clause/read-phrase.ts';
import { isPersonNoun, type SpeakerMention } from '../clause/speaker-mention.ts';
import type { NarrativeToken } from '../../marks/fold-quotations.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { rankAntecedents } from '../speakers/rank-antecedents.ts';
import { identify, NOBODY, type Identity } from '../speakers/identity.ts';
import type { Lookup } from '../speakers/lookup.ts';
import { resolveMention } from '../speakers/resolve-mention.ts';
import { SURE } from '../rules/sureness.ts';
import { NOT_BESIDE, POSSESSIVES, PREPOSITIONS } from '../rules/function-words.ts';
import { GENDERED } from '../rules/titles.ts';
import { describedAt, KIN_CALLED, oneOfMany } from './described-within.ts';
import { absentees, type Progress } from './progress.ts';

/** Someone's speech: a quotation, or a turn of an interview. */
export interface Speech {
  readonly speaker: Entity | null;
  /** What the speaker is called. */
  readonly told: string | null;
  /** Who tells of this speech in turn: the speakers around it. */
  readonly tellers: readonly Entity[];
  readonly clause: number;
  /** Place of the quotation in the story; null in a turn, which is the story. */
  readonly lead: number | null;
  /** What the same one said right before. */
  readonly earlier?: readonly NarrativeToken[];
}

/** How far back the one told of is looked for, in tokens: within the speech, and in the story that leads to it. */
const REACH = 25;
const LEAD_REACH = 40;

/** A mention inside someone's speech, and who it cannot be. */
interface Within {
  readonly progress: Progress;
  readonly speech: Speech;
  readonly line: NarrativeLine;
  readonly mention: SpeakerMention;
  readonly lookup: Lookup;
}

export const isSelf = ({ form, head }: SpeakerMention): boolean =>
  form === 'pronoun' && (head === 'i' || head === 'we');

/**
 * Ties a speaker mention inside someone's speech to who is meant: "I" is the one whose speech it is; "he" someone told
 * of there or right before, never one of those who talk; "my father" is "her father".
 */
export function resolveWithin(
  progress: Progress,
  speech: Speech,
  line: NarrativeLine,
  mention: SpeakerMention,
): Identity {
  const { narrative, discourse } = progress;
  const { speaker, tellers, clause } = speech;
  if (isSelf(mention) && speaker) return identify(speaker, SURE.ownTurn, 'the one whose turn it is');
  const not = new Set([...absentees(progress, clause), ...tellers]);
  if (speaker) not.add(speaker);
  const place = line.tokens[mention.from]?.index ?? 0;
  const within = { progress, speech, line, mention, lookup: { narrative, discourse, place, not } };
  if (mention.form !== 'pronoun') return resolveNamed(within);
  if (mention.head === 'he' || mention.head === 'she')
    return resolveToldOf(within, mention.head === 'he' ? 'male' : 'female');
  return (mention.head === 'it' ? resolveThing(within) : null) ?? resolveNamed(within);
}

/** "it" inside a speech: the thing told of there or right before: "I found it by the machine. It said …" */
function resolveThing({ progress, speech, line, mention }: Within): Identity | null {
  const { narrative } = progress;
  const earlier = { ...narrative.line, tokens: speech.earlier ?? [] };
  const thing = thingBefore(line, mention.from) ?? thingBefore(earlier, earlier.tokens.length);
  return (
    thing && {
      entity: null,
      speaker: narrative.text.slice(thing.start, thing.end),
      kind: 'description',
      sure: SURE.kinWithin,
      why: '"it" inside a quotation: the thing it tells of',
    }
  );
}

/** The last thing with a determiner before a place. */
function thingBefore(line: NarrativeLine, from: number): SpeakerMention | null {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const phrase = /^(?:the|an?|my|our|his|her|their|this|that)$/.test(lowerAt(line, at))
      ? readPhrase(line, at, from)
      : null;
    if (phrase?.form === 'description' && !isPersonNoun(phrase.head)) return phrase;
  }
  return null;
}

/** A name or description inside a speech, as its speaker says it: "my father" is "her father". */
function resolveNamed({ speech, mention, lookup }: Within): Identity {
  const { entity, speaker, sure, why, ...rest } = resolveMention(lookup, mention);
  if (entity) return identify(entity, sure * SURE.withinLoss, why);
  return { entity, speaker: speaker && owned(speaker, speech.speaker), sure, why, ...rest };
}

/** "he" inside a speech: whom it tells of, what was said before it, or the story right before it; nobody where that is not plain. */
function resolveToldOf(within: Within, gender: Gender): Identity {
  const { progress, speech, mention, lookup } = within;
  const { lead, earlier = [] } = speech;
  const why = `"${mention.head}" inside a quotation: the one it tells of`;
  const story = progress.narrative.line;
  const said = { ...story, tokens: earlier };
  const told =
    toldOf(within, gender, { line: within.line, from: mention.from, reach: REACH }) ??
    (earlier.length > 0
      ? toldOf(within, gender, { line: said, from: earlier.length, reach: REACH })
      : null) ??
    (lead === null ? null : toldBehind(within, gender, lead)) ??
    (lead === null ? null : kinOf(progress, speech, lead, gender));
  if (told && typeof told !== 'string') return identify(told, SURE.toldWithin, why);
  if (told) return { entity: null, speaker: told, kind: 'description', sure: SURE.kinWithin, why };
  const [best] = rankAntecedents(lookup, gender);
  const near = best?.signs.some((sign) => NEAR.has(sign)) && best.entity.gender === gender;
  // who the sentence before the quotation tells of comes first
  const before = lead === null ? null : toldBefore(within, gender, lead);
  if (before !== null && before !== best?.entity)
    return typeof before === 'string'
      ? { entity: null, speaker: before, kind: 'description', sure: SURE.kinWithin, why }
      : identify(before, SURE.toldWithin, why);
  return near
    ? { ...resolveMention(lookup, mention), why }
    : { ...NOBODY, why: `whom "${mention.head}" means is not told` };
}

/** Where somebody told of is looked for, from its end back. */
interface Stretch {
  readonly line: NarrativeLine;
  readonly from: number;
  readonly reach: number;
}

/** The last person named or described before a place: "When I asked the engineer, he told me". */
function toldOf(
  { progress, speech, lookup }: Within,
  gender: Gender,
  { line, from, reach }: Stretch,
): string | Entity | null {
  const { narrative } = progress;
  // "My sister rang Mum": whoever acts comes before
  let kin: string | null = null;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const head = line.tokens[at];
    const name = head && line.nameAt(head.index);
    const entity = name && !name.possessive && narrative.entities.of(name);
    if (entity && !entity.thing && entity.gender === gender && !lookup.not.has(entity)) return entity;
    const written = head ? narrative.text.slice(head.start, head.end) : '';
    if (KIN_CALLED.get(written) === gender) {
      kin ??= written;
      continue;
    }
    const oneOf = oneOfMany(line, at, narrative.text, gender);
    if (oneOf) return oneOf;
    if (!head || !isPersonNoun(head.lower) || (GENDERED.get(head.lower) ?? gender) !== gender) continue;
    const described = describedAt(line, at);
    if (described) return owned(narrative.text.slice(described.start, described.end), speech.speaker);
  }
  return kin;
}

/** `“… and he said, ‘No,’” Ana Duarte said of the driver.` */
function toldBehind(
  { progress, speech, lookup }: Within,
  gender: Gender,
  lead: number,
): string | Entity | null {
  const { narrative } = progress;
  const { line } = narrative;
  for (let at = lead + 1; at < lead + BEHIND_REACH; at++) {
    const { kind } = line.tokens[at] ?? { kind: 'break' };
    if (kind === 'break' || kind === 'quotation' || line.tokens[at]?.opens) return null;
    if (lowerAt(line, at) !== 'of') continue;
    // "said of", "said Ana Duarte of"; not "said the head of"
    const named = line.nameAt(line.tokens[at - 1]?.index ?? -1);
    if (!named && !CUES.has(lowerAt(line, at - 1))) return null;
    const phrase = readPhrase(line, at + 1, line.tokens.length);
    const entity = phrase?.name && narrative.entities.of(phrase.name);
    if (entity) return entity.thing || lookup.not.has(entity) ? null : entity;
    const fits = phrase?.form === 'description' && (GENDERED.get(phrase.head) ?? gender) === gender;
    return fits ? owned(narrative.text.slice(phrase.start, phrase.end), speech.speaker) : null;
  }
  return null;
}
/** Tokens behind a quotation in which "said of" stands. */
const BEHIND_REACH = 8;

/** Whom the sentence of the story before a quotation tells of, besides its speaker: one person, named or described. */
function toldBefore(within: Within, gender: Gender, lead: number): string | Entity | null {
  const { line, clauses, paragraphOf } = within.progress.narrative;
  const here = within.speech.clause;
  const before = clauses[here - 1];
  if (!before || clauses[here]?.from !== lead) return null;
  if ((paragraphOf[here] ?? 0) - (paragraphOf[here - 1] ?? 0) > 1) return null;
  for (let at = before.to - 1; at >= before.from; at--) {
    if (line.tokens[at]?.kind === 'quotation') return null;
    const told = namedAt(within, gender, at) ?? calledAt(within, gender, at);
    if (told !== null) return told;
  }
  return null;
}

/** Who bears the name that ends at a place of the story, if not the speaker and likely a person. */
function namedAt({ progress, lookup }: Within, gender: Gender, at: number): Entity | null {
  const { line, entities } = progress.narrative;
  const index = line.tokens[at]?.index ?? -1;
  const name = line.nameAt(index);
  const entity = name && name.last === index + 1 && !name.possessive ? entities.of(name) : undefined;
  if (!entity || entity.thing || lookup.not.has(entity) || (entity.gender ?? gender) !== gender) return null;
  return isSomebody(entity, name!, lowerAt(line, at - name!.words.length)) ? entity : null;
}

/** Who is described by the noun at a place of the story, if not the speaker. */
function calledAt({ progress, lookup, speech }: Within, gender: Gender, at: number): string | Entity | null {
  const { line } = progress.narrative;
  const noun = lowerAt(line, at);
  if (!isPersonNoun(noun) || (GENDERED.get(noun) ?? gender) !== gender) return null;
  // "Ana Duarte, a teacher, said": who speaks here
  const described = describedAt(line, at);
  if (!described || isSetBeside(line, described) || isTeller(progress, described)) return null;
  // "testified through an interpreter"
  if (NOT_BESIDE.has(lowerAt(line, described.from - 1))) return null;
  const place = line.tokens[at]?.index ?? 0;
  const { entity, speaker } = resolveMention({ ...lookup, place }, described);
  if (entity) return lookup.not.has(entity) ? null : entity;
  return speaker === speech.told ? null : speaker;
}

/** "The president-elect said they had spoken. “He said, ‘No,’” she told reporters": who tells of it in the sentence before. */
function isTeller({ narrative, discourse }: Progress, { from }: SpeakerMention): boolean {
  const number = narrative.clauseOf[narrative.line.tokens[from]?.index ?? 0] ?? 0;
  return discourse.told.get(number)?.from === from;
}

/** Is a name likely a person's: known as one, or not behind a preposition or "the"? */
const isSomebody = (entity: Entity, { definite }: NameMention, before: string): boolean =>
  entity.person || entity.speaks || !(definite || PREPOSITIONS.has(before));

/** ", a teacher": stands it beside a name? */
const isSetBeside = (line: NarrativeLine, { from }: SpeakerMention): boolean =>
  isComma(line, from - 1) && line.nameAt(line.tokens[from - 2]?.index ?? -1) !== undefined;

/**
 * The kin told of in the story right before a quotation: `Duarte quoted his mother: “…”`. Named kin are themselves;
 * null when someone else who fits is named after them.
 */
function kinOf(
  { narrative }: Progress,
  { speaker }: Speech,
  lead: number,
  gender: Gender,
): string | Entity | null {
  const { tokens } = narrative.line;
  let breaks = 0;
  for (let at = lead - 1; at >= Math.max(0, lead - LEAD_REACH); at--) {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind === 'break' && ++breaks > 1) return null;
    const name = narrative.line.nameAt(token.index);
    const entity = name && narrative.entities.of(name);
    if (entity && entity !== speaker && !entity.thing && entity.gender === gender) return null;
    const owner = tokens[at - 1]?.lower ?? '';
    if (GENDERED.get(token.lower) !== gender || !isOwner(owner)) continue;
    const beside = tokens[at + (isComma(narrative.line, at + 1) ? 2 : 1)];
    const named = beside && narrative.line.nameAt(beside.index);
    const known = named && narrative.entities.of(named);
    return known?.gender === gender ? known : narrative.text.slice(tokens[at - 1]?.start, token.end);
  }
  return null;
}

/** Signs of one told of in this paragraph or the two before. */
const NEAR: ReadonlySet<string> = new Set(['same-paragraph', 'paragraph-before', 'two-paragraphs']);
const isOwner = (lower: string): boolean => POSSESSIVES.has(lower) && lower !== 'its' && lower !== 'whose';

/** "my father" as the story would say it: "her father". */
function owned(description: string, speaker: Entity | null): string {
  if (!speaker) return description;
  const owner = speaker.gender === 'male' ? 'his' : speaker.gender === 'female' ? 'her' : `${speaker.name}'s`;
  return description.replace(/^(?:my|our|your)(?=\s)/i, owner);
}
