import type { Entity } from '../names/entity.ts';
import type { Gender } from '../rules/gender.ts';
import { isComma, type Line } from '../clause/line.ts';
import { readPhrase } from '../clause/read-phrase.ts';
import type { SpeakerMention } from '../clause/speaker-mention.ts';
import { rankAntecedents } from '../speakers/rank-antecedents.ts';
import { identify, resolveMention, type Identity } from '../speakers/resolve-mention.ts';
import { DETERMINERS } from '../rules/function-words.ts';
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

export const isSelf = ({ form, head }: SpeakerMention): boolean =>
  form === 'pronoun' && (head === 'i' || head === 'we');

/**
 * Ties a speaker mention inside someone's speech to who is meant: "I" is the one whose speech it is; "he" someone told
 * of there or right before, never one of those who talk; "my father" is "her father".
 */
export function resolveWithin(
  progress: Progress,
  speech: Speech,
  line: Line,
  mention: SpeakerMention,
): Identity {
  const { narrative, discourse } = progress;
  const { speaker, tellers, clause } = speech;
  if (isSelf(mention) && speaker) return identify(speaker, 0.9, 'the one whose turn it is');
  const place = line.tokens[mention.from]?.index ?? 0;
  const not = new Set([...absentees(progress, clause), ...tellers]);
  if (speaker) not.add(speaker);
  const gender = mention.head === 'he' ? 'male' : mention.head === 'she' ? 'female' : null;
  if (mention.form !== 'pronoun' || !gender) {
    const identity = resolveMention(narrative, discourse, mention, place, not);
    const told = { ...identity, speaker: identity.speaker && owned(identity.speaker, speaker) };
    return identity.entity ? identify(identity.entity, identity.sure * 0.9, identity.why) : told;
  }
  const why = `"${mention.head}" inside a quotation: the one it tells of`;
  const told =
    toldOf(progress, speech, line, mention.from, gender, not) ??
    (speech.lead === null ? null : kinOf(progress, speech, speech.lead, gender));
  if (told && typeof told !== 'string') return identify(told, 0.75, why);
  if (told) return { entity: null, speaker: told, kind: 'description', sure: 0.7, why };
  const [best] = rankAntecedents(narrative, discourse, gender, place, not);
  const near = best?.signs.some((sign) => NEAR.test(sign));
  const fits = best && near && best.entity.gender === gender;
  if (!fits)
    return {
      entity: null,
      speaker: null,
      kind: null,
      sure: 0,
      why: `whom "${mention.head}" means is not told`,
    };
  return { ...resolveMention(narrative, discourse, mention, place, not), why };
}

/** The last person named or described before a pronoun inside the speech: "When I asked the engineer, he told me". */
function toldOf(
  { narrative }: Progress,
  { speaker }: Speech,
  line: Line,
  before: number,
  gender: Gender,
  not: ReadonlySet<Entity>,
): string | Entity | null {
  for (let at = before - 1; at >= Math.max(0, before - REACH); at--) {
    const head = line.tokens[at];
    const name = head && line.nameAt(head.index);
    const entity = name && !name.possessive && narrative.entities.of(name);
    if (entity && !entity.thing && entity.gender === gender && !not.has(entity)) return entity;
    if (!head || !ROLES.has(head.lower) || (GENDERED.get(head.lower) ?? gender) !== gender) continue;
    const owner = line.tokens[at - 1];
    if (owner && OWNED.test(owner.lower)) return owned(narrative.text.slice(owner.start, head.end), speaker);
    for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
      if (!DETERMINERS.has(line.tokens[from]?.lower ?? '')) continue;
      // "was a singer" tells of someone named before it
      if (/^(?:is|are|was|were|be|been|being|as|became)$/.test(line.tokens[from - 1]?.lower ?? '')) break;
      const phrase = readPhrase(line, from, before);
      if (phrase?.form === 'description' && phrase.head === head.lower)
        return owned(narrative.text.slice(phrase.start, phrase.end), speaker);
    }
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
    if (GENDERED.get(token.lower) !== gender || !OWNED.test(owner)) continue;
    const beside = tokens[at + (isComma(narrative.line, at + 1) ? 2 : 1)];
    const named = beside && narrative.line.nameAt(beside.index);
    const known = named && narrative.entities.of(named);
    return known?.gender === gender ? known : narrative.text.slice(tokens[at - 1]?.start, token.end);
  }
  return null;
}

/** Signs of one told of in this paragraph or the two before. */
const NEAR = /^(?:same-paragraph|paragraph-before|two-paragraphs)$/;
const OWNED = /^(?:my|our|your|his|her|their)$/;

/** "my father" as the story would say it: "her father". */
function owned(description: string, speaker: Entity | null): string {
  if (!speaker) return description;
  const owner = speaker.gender === 'male' ? 'his' : speaker.gender === 'female' ? 'her' : `${speaker.name}'s`;
  return description.replace(/^(?:my|our|your)(?=\s)/i, owner);
}
