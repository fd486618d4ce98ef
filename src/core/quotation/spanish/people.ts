import { anyOf } from '../../text/word-set.ts';
import { fold } from '../../text/words.ts';
import { CUE_OF } from './rules/cue-verbs.ts';
import {
  BODIES,
  CALENDAR,
  FEMALE,
  GIVEN_FEMALE,
  GIVEN_MALE,
  MALE,
  NAME_LINKS,
  OPENERS,
  ROLE_LINKS,
} from './rules/words.ts';

export type SpanishGender = 'male' | 'female';

/** A person or body of a Spanish article. */
export interface SpanishPerson {
  /** The fullest name given, and its folded words. */
  name: string;
  words: readonly string[];
  /** What the article calls them, in small letters without determiner: "presidenta de México". */
  role: string | null;
  gender: SpanishGender | null;
  readonly body: boolean;
  /** Where each mention starts. */
  readonly mentions: number[];
}

/** "Claudia Sheinbaum", "Ministerio de Sanidad", "Luis de la Fuente"; no longer than any name. Sample: Pérez */
const NAME = new RegExp(
  String.raw`\p{Lu}[\p{L}'’.-]{0,60}(?:\s(?:(?:${anyOf(NAME_LINKS)})\s)?\p{Lu}[\p{L}'’-]{1,60}){0,12}`,
  'uy',
);
/** An article tells of no more people: a list that goes on has nobody who speaks. */
const MAX_PEOPLE = 300;

const ROLE_BEFORE = new RegExp(
  String.raw`(?<determiner>\p{L}+)\s(?<role>\p{Ll}+(?:\s(?:${anyOf(ROLE_LINKS)})\s?\p{L}*){0,3}),?\s$`,
  'u',
);

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
  return name.length > 1 && !OPENERS.has(first) && !CUE_OF.has(first) && !CALENDAR.has(name.toLowerCase())
    ? name
    : null;
}

function addMention(people: SpanishPerson[], text: string, at: number, name: string): void {
  const { determiner = '', role = null } =
    ROLE_BEFORE.exec(text.slice(Math.max(0, at - 60), at))?.groups ?? {};
  const words = nameWords(name);
  const known = findPerson(people, words);
  const gender = genderOf(determiner, name);
  const body = BODIES.has(fold(name.split(' ')[0]!)) || BODIES.has(name.split(' ')[0]!.toLowerCase());
  const titled = MALE.has(determiner.toLowerCase()) || FEMALE.has(determiner.toLowerCase()) ? role : null;
  if (!known) {
    if (people.length < MAX_PEOPLE) people.push({ name, words, role: titled, gender, body, mentions: [at] });
  } else {
    if (name.length > known.name.length) Object.assign(known, { name, words });
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

/** The first of the people whose name it may be. */
export const findPerson = (
  people: readonly SpanishPerson[],
  words: readonly string[],
): SpanishPerson | undefined => people.find((person) => isSameName(person.words, words));

/** A name's folded words. */
export const nameWords = (name: string): string[] => fold(name).split(' ');

/** A single word is a surname of a longer name; longer names share their first words. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length === 1 && long.length > 1
    ? long.includes(short[0]!, 1)
    : short.every((word, i) => word === long[i]);
}
