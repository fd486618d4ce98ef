import { clauseSubject } from '../clause/clause-subject.ts';
import { lowerAt, type NarrativeLine } from '../clause/narrative-line.ts';
import type { Clause } from '../clause/split-clauses.ts';
import { isPersonNoun } from '../clause/speaker-mention.ts';
import { GENDERED } from '../rules/titles.ts';
import type { EntityTable } from '../names/entity-table.ts';
import type { Entity } from '../names/entity.ts';
import { addRole } from '../names/roles.ts';

/** Somebody whom the first sentence of a report only describes, and the next paragraph names. */
export interface Lede {
  /** Place in the narrative where the description begins. */
  readonly from: number;
  readonly entity: Entity;
}

/** Sentences in which the lede is looked for: behind a headline and a byline. */
const OPENING = 4;

/**
 * "A farmer who lost his arm … ⏎ Hugh Wit, 47, was alone": the farmer is Hugh Wit. Only where the first paragraph names no
 * person, and the next begins with a person of that sex, in full and with an age or a home, as reports bring in the one
 * they are about.
 */
export function findLede(
  line: NarrativeLine,
  clauses: readonly Clause[],
  paragraphOf: Int32Array,
  isFurniture: (clause: number) => boolean,
  entities: EntityTable,
): Lede | null {
  const opening = clauses.findIndex(
    (clause, number) => number < OPENING && !isFurniture(number) && describesOne(line, clause),
  );
  if (opening < 0) return null;
  const next = clauses.findIndex((_, number) => (paragraphOf[number] ?? 0) > (paragraphOf[opening] ?? 0));
  const described = clauseSubject(line, clauses[opening]!, clauses[opening]!.to)!;
  const clause = clauses[next];
  const named = clause && clauseSubject(line, clause, clause.to);
  const entity = named?.name && entities.of(named.name);
  if (!named || !entity || entity.thing || entity.words.length < 2 || named.name.role !== null) return null;
  const begin = line.tokens[clauses[opening]!.from]?.index ?? 0;
  if ((entity.mentions.find(({ first }) => first >= begin)?.first ?? 0) !== named.name.first) return null;
  const sex = GENDERED.get(described.head) ?? null;
  // "A coroner is to write … ⏎ Rose Hill, 20, died": some other person bears that office
  const borne = entities.entities.some(
    (other) => other !== entity && other.roles.some(({ words }) => words.includes(described.head)),
  );
  if (borne || !isPlaced(line, named.to) || (sex && entity.gender && sex !== entity.gender)) return null;
  addRole(entity, described.head, false);
  return { from: described.from, entity };
}

/** Is its subject one person whom it only describes: "A farmer"? */
function describesOne(line: NarrativeLine, clause: Clause): boolean {
  const subject = clauseSubject(line, clause, clause.to);
  return (
    subject?.form === 'description' && /^an?$/.test(subject.determiner ?? '') && isPersonNoun(subject.head)
  );
}

/** ", 47,", "(47)", ", of Lund,", ", from Lund," */
const isPlaced = (line: NarrativeLine, at: number): boolean =>
  /^[,(]$/.test(lowerAt(line, at)) &&
  (line.tokens[at + 1]?.kind === 'number' || /^(?:of|from)$/.test(lowerAt(line, at + 1)));
