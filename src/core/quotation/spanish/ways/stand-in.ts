import { governedIn, phrasesIn } from '../clause/find-subject.ts';
import type { Line } from '../clause/line.ts';
import type { Phrase } from '../clause/read-phrase.ts';
import { canSpeak } from '../clause/speaks.ts';
import type { Person } from '../names/name.ts';
import type { Story } from '../narrative/story.ts';
import { ANYBODY, BODIES } from '../rules/nouns.ts';

/** How many sentences of its paragraph are looked through for the one a word stands for. */
const MAX_BACK = 4;

/**
 * Somebody without a name for whom «él», «este» or «el hombre» stands: the phrase of the sex told of last in its
 * paragraph, where that is none with a name. «Este» is the one told of at the end of a sentence, «él» first its subject.
 */
export function standsFor(story: Story, phrase: Phrase, clause: number): Phrase | null {
  if (NUMBERED.has(phrase.head) && phrase.determiner !== null && !phrase.extended)
    return numbered(story, phrase, clause);
  const near = /^[eé]st[ea]$/.test(phrase.head);
  if (!phrase.gender || phrase.plural || !mayStand(phrase)) return null;
  const { line, clauses, paragraphOf } = story;
  for (let at = clause; at >= Math.max(0, clause - MAX_BACK); at--) {
    if (paragraphOf[at] !== paragraphOf[clause]) return null;
    const { from, to } = clauses[at]!;
    const end = at === clause ? phrase.from : to;
    const fits = (one: Phrase): boolean => isOfSex(story, one, phrase);
    const free = near ? undefined : phrasesIn(line, from, end).find((one) => canSpeak(one) && fits(one));
    const found = free ?? governedIn(line, from, end).findLast(fits);
    if (found) return isUnnamed(line, found) ? found : null;
  }
  return null;
}

/** «la primera», «el segundo»: of two or more. */
const NUMBERED: ReadonlyMap<string, number> = new Map([
  ['primero', 0],
  ['primera', 0],
  ['segundo', 1],
  ['segunda', 1],
]);

/** The first or second of those of whom the sentence before told together: «Ana Ríos y Olga Rey se cruzaron». */
function numbered(
  { line, clauses, paragraphOf }: Story,
  { head, gender }: Phrase,
  clause: number,
): Phrase | null {
  for (let at = clause - 1; at >= Math.max(0, clause - MAX_BACK); at--) {
    if (paragraphOf[at] !== paragraphOf[clause]) return null;
    const names = governedIn(line, clauses[at]!.from, clauses[at]!.to).filter(({ form }) => form === 'name');
    if (names.length === 2 && names.every((one) => !one.gender || one.gender === gender))
      return names[NUMBERED.get(head)!]!;
  }
  return null;
}

/** A pronoun; «el hombre», but not «el hombre del bar». */
const mayStand = ({ form, head, determiner, extended }: Phrase): boolean =>
  form === 'pronoun' ||
  (form === 'description' && !extended && ANYBODY.has(head) && /^(?:el|la)$/.test(determiner ?? ''));

/** Somebody alone of the sex of another, who is no body and no «él» either. */
function isOfSex({ people }: Story, { form, name, head, plural, gender }: Phrase, wanted: Phrase): boolean {
  if (plural || form === 'pronoun' || BODIES.has(head)) return false;
  const person: Person | undefined = name ? people.of(name) : undefined;
  const sex = person ? (person.kind === 'person' ? person.gender : null) : gender;
  return sex === wanted.gender;
}

/** Described by an article and a noun alone or more, and by no name. */
const isUnnamed = (line: Line, { form, determiner, from }: Phrase): boolean =>
  form === 'description' && determiner !== null && !line.nameAt(line.tokens[from]!.index);
