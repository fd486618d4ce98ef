import type { Entity } from '../names/entity.ts';
import type { Gender } from '../rules/gender.ts';
import { isComma, lowerAt, type NarrativeLine } from '../clause/narrative-line.ts';
import { readPhrase } from '../clause/read-phrase.ts';
import type { SpeakerMention } from '../clause/speaker-mention.ts';
import { rankAntecedents } from '../speakers/rank-antecedents.ts';
import { identify, NOBODY, type Identity } from '../speakers/identity.ts';
import type { Lookup } from '../speakers/lookup.ts';
import { resolveMention } from '../speakers/resolve-mention.ts';
import { SURE } from '../rules/sureness.ts';
import { BE_FORMS } from '../rules/verbs.ts';
import type { Span } from '../../../text/span.ts';
import { DETERMINERS, POSSESSIVES } from '../rules/function-words.ts';
import { GENDERED, ROLES } from '../rules/titles.ts';
import { absentees, type Progress } from './progress.ts';

/** Someone's speech: a quotation, or a turn of an interview. */
export interface Speech {
  readonly speaker: Entity | null;
  /** Who tells of this speech in turn: the speakers around it. */
  readonly tellers: readonly Entity[];
  readonly clause: number;
  /** Place of the quotation in the story; null in a turn, which is the story. */
  readonly lead: number | null;
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
  return mention.form === 'pronoun' && (mention.head === 'he' || mention.head === 'she')
    ? resolveToldOf(within, mention.head === 'he' ? 'male' : 'female')
    : resolveNamed(within);
}

/** A name or description inside a speech, as its speaker says it: "my father" is "her father". */
function resolveNamed({ speech, mention, lookup }: Within): Identity {
  const { entity, speaker, sure, why, ...rest } = resolveMention(lookup, mention);
  if (entity) return identify(entity, sure * SURE.withinLoss, why);
  return { entity, speaker: speaker && owned(speaker, speech.speaker), sure, why, ...rest };
}

/** "he" inside a speech: whom it tells of, or the story right before it; nobody where that is not plain. */
function resolveToldOf(within: Within, gender: Gender): Identity {
  const { progress, speech, mention, lookup } = within;
  const why = `"${mention.head}" inside a quotation: the one it tells of`;
  const told =
    toldOf(within, gender) ?? (speech.lead === null ? null : kinOf(progress, speech, speech.lead, gender));
  if (told && typeof told !== 'string') return identify(told, SURE.toldWithin, why);
  if (told) return { entity: null, speaker: told, kind: 'description', sure: SURE.kinWithin, why };
  const [best] = rankAntecedents(lookup, gender);
  const near = best?.signs.some((sign) => NEAR.has(sign)) && best.entity.gender === gender;
  return near
    ? { ...resolveMention(lookup, mention), why }
    : { ...NOBODY, why: `whom "${mention.head}" means is not told` };
}

/** The last person named or described before a pronoun inside the speech: "When I asked the engineer, he told me". */
function toldOf({ progress, speech, line, mention, lookup }: Within, gender: Gender): string | Entity | null {
  const { narrative } = progress;
  const { from } = mention;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const head = line.tokens[at];
    const name = head && line.nameAt(head.index);
    const entity = name && !name.possessive && narrative.entities.of(name);
    if (entity && !entity.thing && entity.gender === gender && !lookup.not.has(entity)) return entity;
    if (!head || !ROLES.has(head.lower) || (GENDERED.get(head.lower) ?? gender) !== gender) continue;
    const described = descriptionEndingAt(line, at, from);
    if (described) return owned(narrative.text.slice(described.start, described.end), speech.speaker);
  }
  return null;
}

/** Tokens before a noun in which its determiner stands. */
const DETERMINER_REACH = 3;

/** "my father", "the old engineer": the description whose head is the noun at a place; "was a singer" tells of someone named before it. */
function descriptionEndingAt(line: NarrativeLine, at: number, before: number): Span | null {
  const { lower = '', end = 0 } = line.tokens[at] ?? {};
  const owner = line.tokens[at - 1];
  if (owner && isOwner(owner.lower)) return { start: owner.start, end };
  for (let from = at - 1; from >= Math.max(0, at - DETERMINER_REACH); from--) {
    const lead = lowerAt(line, from - 1);
    if (!DETERMINERS.has(lowerAt(line, from))) continue;
    if (BE_FORMS.has(lead) || lead === 'as' || lead === 'became') return null;
    const phrase = readPhrase(line, from, before);
    if (phrase?.form === 'description' && phrase.head === lower) return phrase;
  }
  return null;
}

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
