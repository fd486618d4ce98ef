import { weightsByName } from '../../../learned/learned-model.ts';
import { readUpTo, type Standing } from './discourse.ts';
import type { Entity } from '../names/entity.ts';
import type { Gender } from '../rules/gender.ts';
import { ANTECEDENT_MODEL } from '../models/antecedent-model.ts';
import { ANTECEDENT_SIGNS, signsOf, type AntecedentSign, type Rivals } from './antecedent-signs.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { Lookup } from './lookup.ts';

/** Someone a pronoun or description may mean, with what speaks for and against. */
export interface Antecedent {
  readonly entity: Entity;
  readonly score: number;
  readonly signs: readonly AntecedentSign[];
}

const WEIGHTS = weightsByName(ANTECEDENT_MODEL, { giver: signsOf, signs: ANTECEDENT_SIGNS });

/** How many of those last told of are weighed. */
const MAX_CANDIDATES = 40;

/** The people a pronoun at token `place` may stand for, best first. With no gender, anybody. */
export function rankAntecedents(
  { narrative, discourse, place, not }: Lookup,
  gender: Gender | null,
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
  const last: Rivals = {
    subject: rival((standing) => Math.max(standing.subject, standing.acted, standing.spoke, standing.quoted)),
    mention: rival((standing) => standing.mentioned),
    most: rival((standing) => standing.mentions),
  };
  const ranked = candidates
    .map((standing) => {
      const signs = signsOf({ narrative, discourse, clause, gender, last }, standing);
      return {
        entity: standing.entity,
        signs,
        score: signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0),
      };
    })
    .sort((a, b) => b.score - a.score);
  return withoutDead(narrative, place, ranked);
}

/** Puts those just told to be dead behind the living who are told of as near. */
function withoutDead({ dead }: Narrative, place: number, ranked: Antecedent[]): Antecedent[] {
  const [best] = ranked;
  const died = best && dead.get(best.entity);
  if (!best || died === undefined || died > place || !isNear(best)) return ranked;
  const living = ranked.find(
    (other) =>
      !dead.has(other.entity) && isNear(other) && (other.entity.person || other.entity.gender !== null),
  );
  return living ? [living, ...ranked.filter((other) => other !== living)] : ranked;
}

/** Told of in the paragraph, or the one before? */
const isNear = ({ signs }: Antecedent): boolean =>
  signs.includes('same-paragraph') || signs.includes('paragraph-before');
