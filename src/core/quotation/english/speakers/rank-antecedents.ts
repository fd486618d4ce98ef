import { readUpTo, type Discourse, type Standing } from './discourse.ts';
import type { Entity } from '../names/entity.ts';
import type { Gender } from '../rules/gender.ts';
import { ANTECEDENT_WEIGHTS, type AntecedentSign } from '../rules/antecedent-weights.ts';
import type { Narrative } from '../narrative/narrative.ts';

export interface Antecedent {
  readonly entity: Entity;
  readonly score: number;
  readonly signs: readonly AntecedentSign[];
}

/** How many of those last told of are weighed. */
const MAX_CANDIDATES = 40;

/** The people a pronoun at token `place` may stand for, best first. With no gender, anybody. */
export function rankAntecedents(
  narrative: Narrative,
  discourse: Discourse,
  gender: Gender | null,
  place: number,
  not: ReadonlySet<Entity>,
): Antecedent[] {
  readUpTo(narrative, discourse, place);
  const clause = narrative.clauseOf[place] ?? 0;
  const candidates: Standing[] = [];
  const recent = [...discourse.recent];
  for (let at = recent.length - 1; at >= 0 && candidates.length < MAX_CANDIDATES; at--) {
    const standing = recent[at];
    if (!standing) continue;
    const { entity } = standing;
    if (not.has(entity) || entity.thing || (gender && entity.gender && entity.gender !== gender)) continue;
    candidates.push(standing);
  }
  const rival = (pick: (standing: Standing) => number): number =>
    candidates.reduce((most, standing) => Math.max(most, pick(standing)), -1);
  const last = {
    subject: rival((standing) => Math.max(standing.subject, standing.acted, standing.spoke, standing.quoted)),
    mention: rival((standing) => standing.mentioned),
    most: rival((standing) => standing.mentions),
  };
  return candidates
    .map((standing) => {
      const signs = signsOf(narrative, discourse, standing, clause, gender, last);
      return {
        entity: standing.entity,
        signs,
        score: signs.reduce((sum, sign) => sum + ANTECEDENT_WEIGHTS[sign], 0),
      };
    })
    .sort((a, b) => b.score - a.score);
}

function signsOf(
  narrative: Narrative,
  discourse: Discourse,
  standing: Standing,
  clause: number,
  gender: Gender | null,
  last: { readonly subject: number; readonly mention: number; readonly most: number },
): AntecedentSign[] {
  const { entity } = standing;
  const signs: AntecedentSign[] = [];
  const paragraph = narrative.paragraphOf[clause] ?? 0;
  const deed = Math.max(standing.subject, standing.acted, standing.spoke, standing.quoted);
  const nearest = Math.max(standing.mentioned, deed);
  if (nearest < 0) signs.push('only-in-quotations');
  else {
    signs.push(
      sentencesBack(clause - nearest),
      paragraphsBack(paragraph - (narrative.paragraphOf[nearest] ?? 0)),
    );
    if (deed === nearest) signs.push('subject');
    if (deed >= 0 && deed === last.subject) signs.push('last-subject');
    if (standing.mentioned >= 0 && standing.mentioned === last.mention) signs.push('last-mention');
    if (standing.mentioned === nearest && standing.afterPreposition) signs.push('after-preposition');
    if (standing.mentioned === nearest && standing.possessive) signs.push('possessive');
    if (deed >= 0 && (narrative.paragraphOf[deed] ?? 0) === paragraph) signs.push('subject-here');
    if (deed >= 0 && (narrative.paragraphOf[deed] ?? 0) === paragraph - 1)
      signs.push('subject-paragraph-before');
  }
  if (standing.asked >= 0 && standing.asked >= clause - 1) signs.push('asked');
  if (discourse.lastQuoted === standing) signs.push('last-quoted');
  if (discourse.lastSpoke === standing) signs.push('last-spoke');
  if (standing.quoted >= 0 && (narrative.paragraphOf[standing.quoted] ?? 0) === paragraph)
    signs.push('quoted-here');
  if (standing.quoted >= 0 && (narrative.paragraphOf[standing.quoted] ?? 0) === paragraph - 1)
    signs.push('quoted-paragraph-before');
  if (standing.acted >= 0 && clause - standing.acted <= 2) signs.push('pronoun-lately');
  if (standing.mentions === last.most) signs.push('most-named');
  if (standing.mentions > 3) signs.push('often-named');
  if (standing.mentions === 1) signs.push('named-once');
  if (gender && entity.gender) signs.push('gender-known');
  if (entity.person) signs.push('person-known');
  else if (entity.words.length === 1 && !entity.gender) signs.push(entity.speaks ? 'one-word' : 'unproven');
  else if (!entity.gender && !entity.speaks) signs.push('no-evidence');
  return signs;
}

const sentencesBack = (count: number): AntecedentSign =>
  count <= 0
    ? 'same-sentence'
    : count === 1
      ? 'one-back'
      : count === 2
        ? 'two-back'
        : count <= 4
          ? 'four-back'
          : count <= 8
            ? 'eight-back'
            : 'far-back';

const paragraphsBack = (count: number): AntecedentSign =>
  count <= 0
    ? 'same-paragraph'
    : count === 1
      ? 'paragraph-before'
      : count === 2
        ? 'two-paragraphs'
        : count <= 4
          ? 'four-paragraphs'
          : 'far-paragraphs';
