import type { SpeakerKind } from '../quotation.ts';
import { findPerson, nameWords, type SpanishPerson } from './people.ts';
import { countBelow } from './places.ts';
import type { SpanishSubject } from './read-subject.ts';

/** Who speaks, by the fullest name the article gives. */
export interface Speaker {
  readonly name: string | null;
  readonly kind: SpeakerKind | null;
  readonly role: string | null;
  readonly person: SpanishPerson | null;
}

/** Whoever was named last before `at`: the one of whom a verb without a subject speaks. */
export function lastNamed(people: readonly SpanishPerson[], at: number): Speaker {
  const person = latest(people, at, () => true);
  return { name: person?.name ?? null, kind: person ? 'person' : null, role: person?.role ?? null, person };
}

/** Of the persons that fit the one who was named last before `at`. */
function latest(
  people: readonly SpanishPerson[],
  at: number,
  isMeant: (person: SpanishPerson) => boolean,
): SpanishPerson | null {
  let best: SpanishPerson | null = null;
  let bestAt = -1;
  for (const person of people) {
    if (person.body || !isMeant(person)) continue;
    const namedAt = lastBefore(person.mentions, at);
    if (namedAt > bestAt) [best, bestAt] = [person, namedAt];
  }
  return best;
}

/** Whom a subject means: the one of that name, the last of that office or gender, or itself. */
export function resolveSpeaker(
  subject: SpanishSubject,
  people: readonly SpanishPerson[],
  at: number,
): Speaker {
  if (subject.name !== null) {
    const { name } = subject;
    const person = findPerson(people, nameWords(name)) ?? null;
    const isBody = person?.body ?? false;
    return {
      name: person?.name ?? name,
      kind: isBody ? 'body' : 'person',
      role: person?.role ?? (subject.head || null),
      person,
    };
  }
  const gender = subject.female ? 'female' : 'male';
  const person = latest(people, at, (known) =>
    subject.form === 'pronoun' ? known.gender === gender : known.role?.split(' ')[0] === subject.head,
  );
  if (person) return { name: person.name, kind: 'person', role: person.role, person };
  return subject.form === 'pronoun'
    ? { name: null, kind: null, role: null, person: null }
    : { name: subject.text, kind: 'description', role: null, person: null };
}

/** The last of some numbers in order that is below `at`; -1 when none is. */
const lastBefore = (places: readonly number[], at: number): number =>
  places[countBelow(places, at) - 1] ?? -1;
