import type { EntityTable } from '../names/entity-table.ts';
import type { Entity } from '../names/entity.ts';
import type { Clause } from '../clause/split-clauses.ts';
import type { NarrativeLine } from '../clause/narrative-line.ts';

/** Who has the word where an interview or transcript is printed as `Name: …`. */
export interface Turns {
  /** By number of the clause; null outside of turns. */
  readonly speakerOf: (clause: number) => Entity | null;
  /** All who have turns: none of them is the "he" or "she" of another's turn. */
  readonly interlocutors: ReadonlySet<Entity>;
}

const NONE: Turns = { speakerOf: () => null, interlocutors: new Set() };

/**
 * Reads the turns of an article: at least two people whose names open a sentence before a colon. A turn goes on to the
 * next name; the last one ends with its paragraph. `Name: “…”` alone is an attribution and opens no turn.
 */
export function findTurns(
  line: NarrativeLine,
  clauses: readonly Clause[],
  paragraphOf: Int32Array,
  entities: EntityTable,
): Turns {
  const labels = clauses.flatMap((clause, number) => {
    const entity = labelOf(line, clause, entities);
    return entity ? [{ number, entity }] : [];
  });
  const interlocutors = new Set(labels.map(({ entity }) => entity));
  if (interlocutors.size < 2) return NONE;
  const speakers: (Entity | null)[] = clauses.map(() => null);
  labels.forEach(({ number, entity }, index) => {
    const next = labels[index + 1]?.number;
    for (let clause = number; clause < (next ?? clauses.length); clause++) {
      if (next === undefined && paragraphOf[clause] !== paragraphOf[number]) break;
      speakers[clause] = entity;
    }
  });
  return { speakerOf: (clause) => speakers[clause] ?? null, interlocutors };
}

/** The person whose name, with titles at most, stands before a colon at the start of a clause, words following. */
function labelOf(line: NarrativeLine, { from, to }: Clause, entities: EntityTable): Entity | null {
  const first = line.tokens[from];
  const name = first && line.titledAt(first.index);
  if (!first || !name || name.roleFirst !== first.index || name.thing) return null;
  const colon = from + name.last - name.roleFirst;
  if (line.tokens[colon]?.lower !== ':' || colon + 1 >= to) return null;
  return line.tokens[colon + 1]?.kind === 'quotation' ? null : (entities.of(name) ?? null);
}
