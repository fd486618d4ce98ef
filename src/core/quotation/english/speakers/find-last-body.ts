import { clauseSubject } from '../clause/find-subject.ts';
import type { SpeakerMention } from '../clause/speaker-mention.ts';
import { BODIES } from '../rules/titles.ts';
import { PLACES } from '../rules/places.ts';
import { SURE } from '../rules/sureness.ts';
import { identify, type Identity } from './identity.ts';
import type { Lookup } from './lookup.ts';

/** Sentences back in which the body acts that is called another way. */
const REACH = 4;

/** "the company said", where no name holds the word: the one body that the last sentences have as their subject. */
export function findLastBody(
  { narrative, discourse, place }: Lookup,
  { head, determiner, modifiers }: SpeakerMention,
): Identity | null {
  if (determiner !== 'the' || modifiers.length > 0 || !BODIES.has(head) || head.endsWith('s')) return null;
  // "the institute", where two institutes are named
  if (narrative.entities.entities.some(({ thing, keys }) => thing && keys.includes(head))) return null;
  const here = narrative.clauseOf[place] ?? 0;
  for (let number = here; number >= Math.max(0, here - REACH); number--) {
    const clause = narrative.clauses[number];
    const subject =
      (number < here ? discourse.told.get(number) : null) ??
      (clause && clauseSubject(narrative.line, clause, clause.to));
    const entity = subject?.name && narrative.entities.of(subject.name);
    if (!entity || !entity.thing || entity.person || PLACES.has(entity.keys.join(' '))) continue;
    return identify(entity, SURE.renamed, `"the ${head}": the body last spoken of`);
  }
  return null;
}
