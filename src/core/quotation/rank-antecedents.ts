import type { Entity, Gender, NameMention } from './entity.ts';
import type { Discourse } from './resolve-mention.ts';
import { PREPOSITIONS } from './rules/function-words.ts';
import type { Scene } from './scene.ts';

export interface Antecedent {
  readonly entity: Entity;
  readonly score: number;
}

/** Weights of the signs that a pronoun means someone. */
const WEIGHTS = {
  sentenceBack: -0.9,
  subject: 1.6,
  lastSpeaker: 1.8,
  spokeLately: 0.6,
  often: 0.5,
  genderKnown: 1.2,
  person: 0.8,
  afterPreposition: -0.8,
  possessive: -0.6,
  onlyQuoted: -2,
};

/** The people a pronoun at token `place` may stand for, best first. */
export function rankAntecedents(
  scene: Scene,
  discourse: Discourse,
  gender: Gender,
  place: number,
  not: Entity | null,
): Antecedent[] {
  const clause = scene.clauseOf[place] ?? 0;
  const lastSpoken = discourse.spoken.at(-1);
  const ranked: Antecedent[] = [];
  for (const entity of scene.entities.entities) {
    if (entity === not || entity.thing || (entity.gender && entity.gender !== gender)) continue;
    const mention = lastMention(entity, place);
    const spoken = discourse.spoken.findLast((speech) => speech.entity === entity);
    const mentionClause = mention ? (scene.clauseOf[mention.first] ?? 0) : -1;
    const nearest = Math.max(mentionClause, spoken?.clause ?? -1);
    if (nearest < 0) continue;
    const back = clause - nearest;
    let score = WEIGHTS.sentenceBack * Math.min(back, 12);
    score += WEIGHTS.often * Math.log2(1 + entity.mentions.length);
    if (entity.gender) score += WEIGHTS.genderKnown;
    if (entity.person) score += WEIGHTS.person;
    if (lastSpoken?.entity === entity) score += WEIGHTS.lastSpeaker;
    else if (spoken && clause - spoken.clause < 6) score += WEIGHTS.spokeLately;
    if (mention && mentionClause === nearest) {
      if (isSubject(scene, mention)) score += WEIGHTS.subject;
      else if (PREPOSITIONS.has(scene.tokens[mention.roleFirst - 1]?.lower ?? ''))
        score += WEIGHTS.afterPreposition;
      if (mention.possessive) score += WEIGHTS.possessive;
    }
    if (mention?.quoted && !spoken) score += WEIGHTS.onlyQuoted;
    ranked.push({ entity, score });
  }
  return ranked.sort((a, b) => b.score - a.score);
}

/** The last mention before a place, outside quotations if there is one. */
function lastMention(entity: Entity, place: number): NameMention | undefined {
  const before = (mention: NameMention): boolean => mention.first < place;
  return (
    entity.mentions.findLast((mention) => before(mention) && !mention.quoted) ??
    entity.mentions.findLast((mention) => before(mention))
  );
}

/** The first name of its sentence, not after a preposition and no owner. */
function isSubject(scene: Scene, mention: NameMention): boolean {
  if (mention.possessive || PREPOSITIONS.has(scene.tokens[mention.roleFirst - 1]?.lower ?? '')) return false;
  const clause = scene.clauseOf[mention.first];
  for (let index = mention.roleFirst - 1; index >= 0 && scene.clauseOf[index] === clause; index--) {
    if (scene.nameAt(index)) return false;
  }
  return true;
}
