import type { Clause } from '../clause/split-clauses.ts';
import { isOther } from '../names/bearers.ts';
import { isCapitals } from '../names/name-keys.ts';
import { clauseSubject } from '../clause/clause-subject.ts';
import type { Entity } from '../names/entity.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { PREPOSITIONS } from '../rules/function-words.ts';
import type { Gender } from '../rules/gender.ts';
import type { Lookup } from './lookup.ts';
import { sentencesBefore } from './sentences-before.ts';

/**
 * The one whom the sentence before names for the first time and in full, alone or as its subject: whoever is brought in
 * speaks next, though somebody known for a man or a woman was told of before. Before a quotation that opens a paragraph
 * that may be the subject of the paragraph before. Null where another one is the subject.
 */
export function findBroughtIn(lookup: Lookup, gender: Gender): Entity | null {
  const { narrative, place, not } = lookup;
  const [number] = sentencesBefore(narrative, place);
  const clause = narrative.clauses[number ?? -1];
  if (number === undefined || !clause) return null;
  const subject = clauseSubject(narrative.line, clause, clause.to);
  if (subject && subject.form !== 'name') return null;
  const [brought, ...others] = newNames(narrative, number).filter((entity) => !not.has(entity));
  if (!brought || others.length > 0 || isOther(brought, gender)) return null;
  const acts = subject?.name && narrative.entities.of(subject.name);
  const apart = narrative.paragraphOf[number] !== narrative.paragraphOf[narrative.clauseOf[place] ?? 0];
  if (apart) return acts === brought && opensWith(narrative, clause, brought) ? brought : null;
  return !acts || acts === brought || acts.thing ? brought : null;
}

/** Opens a sentence with someone's name, which is no line in capitals? */
function opensWith({ line, entities }: Narrative, { from }: Clause, entity: Entity): boolean {
  const name = line.titledAt(line.tokens[from]?.index ?? -1);
  return name !== undefined && entities.of(name) === entity && !isCapitals(entity.name);
}

/** Tokens of a sentence read for the names in it. */
const SENTENCE_REACH = 60;

/** The people whom a clause names for the first time in the article, in full, and not behind a preposition. */
function newNames(narrative: Narrative, number: number): readonly Entity[] {
  const { clauses, line, entities, tokens } = narrative;
  const { from = 0, to = 0 } = clauses[number] ?? {};
  const found = new Set<Entity>();
  for (let at = from; at < Math.min(to, from + SENTENCE_REACH); at++) {
    const name = line.nameAt(line.tokens[at]?.index ?? -1);
    const entity = name && entities.of(name);
    if (!name || !entity || entity.thing || name.quoted || name.possessive || name.words.length < 2) continue;
    // "won him the Silver Heron"
    if (name.definite && !entity.person && !entity.speaks && entity.gender === null) continue;
    const before = name.roleFirst - (name.definite ? 2 : 1);
    if (entity.mentions[0] !== name || PREPOSITIONS.has(tokens[before]?.lower ?? '')) continue;
    found.add(entity);
  }
  return [...found];
}
