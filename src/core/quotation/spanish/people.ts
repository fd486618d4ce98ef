import { fold } from '../../text/words.ts';
import { BODIES, CALENDAR, FEMALE, GIVEN_FEMALE, GIVEN_MALE, MALE, OPENERS } from './words.ts';

export type SpanishGender = 'male' | 'female';

/** A person or body of a Spanish article. */
export interface SpanishPerson {
  /** The fullest name given. */
  name: string;
  /** What the article calls them, in small letters without determiner: "presidenta de México". */
  role: string | null;
  gender: SpanishGender | null;
  readonly body: boolean;
  /** Where each mention starts. */
  readonly mentions: number[];
}

/** "Claudia Sheinbaum", "Ministerio de Sanidad", "Luis de la Fuente". Sample: Pérez */
const NAME = /\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:de|del|de la|de los|de las|y)\s)?\p{Lu}[\p{L}'’-]+)*/uy;

const ROLE_BEFORE =
  /(?<determiner>\p{L}+)\s(?<role>\p{Ll}+(?:\s(?:de|del|de la|para|general|primera?|interina?)\s?\p{L}*){0,3}),?\s$/u;

/** The people and bodies of an article by their names; a surname alone counts to the full name that has it. */
export function findPeople(text: string, isQuoted: (at: number) => boolean): SpanishPerson[] {
  const people: SpanishPerson[] = [];
  let read = 0; // the words of a name are not names again
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}'’-])\p{Lu}/gu)) {
    if (index < read || isQuoted(index)) continue;
    const name = readName(text, index);
    if (!name) continue;
    read = index + name.length;
    addMention(people, text, index, name);
  }
  return people;
}

/** The name that begins at `at`; null for a word that is capitalised only because it opens a sentence. */
export function readName(text: string, at: number): string | null {
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[0].replace(/[.'’-]+$/, '') ?? '';
  const first = name.split(' ')[0]!.toLowerCase();
  return name.length > 1 && !OPENERS.has(first) && !CALENDAR.has(name.toLowerCase()) ? name : null;
}

function addMention(people: SpanishPerson[], text: string, at: number, name: string): void {
  const { determiner = '', role = null } =
    ROLE_BEFORE.exec(text.slice(Math.max(0, at - 60), at))?.groups ?? {};
  const known = people.find((person) => isSameName(person.name, name));
  const gender = genderOf(determiner, name);
  const body = BODIES.has(fold(name.split(' ')[0]!)) || BODIES.has(name.split(' ')[0]!.toLowerCase());
  const titled = MALE.has(determiner.toLowerCase()) || FEMALE.has(determiner.toLowerCase()) ? role : null;
  if (!known) people.push({ name, role: titled, gender, body, mentions: [at] });
  else {
    if (name.length > known.name.length) known.name = name;
    known.role ??= titled;
    known.gender ??= gender;
    known.mentions.push(at);
  }
}

function genderOf(determiner: string, name: string): SpanishGender | null {
  const given = name.split(' ')[0]!.toLowerCase();
  if (FEMALE.has(determiner.toLowerCase()) || GIVEN_FEMALE.has(given)) return 'female';
  return MALE.has(determiner.toLowerCase()) || GIVEN_MALE.has(given) ? 'male' : null;
}

/** A single word is a surname of a longer name; longer names share their first words. */
export function isSameName(a: string, b: string): boolean {
  const [short, long] = [fold(a).split(' '), fold(b).split(' ')].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  if (short.length === long.length) return short.join(' ') === long.join(' ');
  return short.length === 1 ? long.slice(1).includes(short[0]!) : short.every((word, i) => word === long[i]);
}
