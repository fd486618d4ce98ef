import { anyOf } from '../../text/word-set.ts';
import type { Span } from '../../text/span.ts';
import { readName } from './people.ts';
import { CUE_OF } from './rules/cue-verbs.ts';
import {
  BEFORE_PLACE,
  BETWEEN,
  BODIES,
  DAY_PARTS,
  DETERMINERS,
  FEMALE,
  LINKS,
  WEEKDAYS,
} from './rules/words.ts';

/** The words that stand for a speaker. */
export interface SpanishSubject extends Span {
  readonly form: 'name' | 'pronoun' | 'description';
  readonly text: string;
  /** The name, where the words hold one: "la ministra de Salud, Eva Gil" gives "Eva Gil". */
  readonly name: string | null;
  /** The head noun of a description: "ministra". */
  readonly head: string;
  readonly female: boolean;
}

const WORD = /[\p{L}\p{N}'’-]+/uy;
/** Longest description read, in words. */
const MAX_WORDS = 10;

/** Reads a subject that begins at `at` (spaces and words such as "ayer" before it are passed over); null when none does. */
export function readSubject(text: string, at: number, end: number): SpanishSubject | null {
  const from = skipBetween(text, at, end);
  const pronoun = readPronoun(text, from);
  if (pronoun) return pronoun;
  const name = readName(text, from);
  if (name && from + name.length <= end)
    return named(text, from, from + name.length, { name, female: false });
  const determiner = wordAt(text, from);
  return determiner && DETERMINERS.has(determiner.toLowerCase())
    ? readDescription(text, from, determiner, end)
    : null;
}

/** "él", "ella" */
function readPronoun(text: string, from: number): SpanishSubject | null {
  const pronoun = /^(?:él|ella)(?![\p{L}\p{N}])/u.exec(text.slice(from, from + 5))?.[0];
  if (!pronoun) return null;
  const female = pronoun === 'ella';
  const end = from + pronoun.length;
  return { start: from, end, form: 'pronoun', text: pronoun, name: null, head: pronoun, female };
}

/** "la ministra de Salud, Eva Gil", "el Gobierno", "una vecina del barrio" */
function readDescription(
  text: string,
  start: number,
  determiner: string,
  end: number,
): SpanishSubject | null {
  const female = FEMALE.has(determiner.toLowerCase());
  const from = start + determiner.length + 1;
  const body = readName(text, from);
  if (body && BODIES.has(body.split(' ')[0]!.toLowerCase()))
    return named(text, start, from + body.length, { name: body, female });
  const head = wordAt(text, from);
  if (!head || !/^\p{Ll}/u.test(head) || CUE_OF.has(head)) return null;
  let to = from + head.length;
  let before = head;
  for (let count = 0; count < MAX_WORDS; count++) {
    const comma = /^,\s/.test(text.slice(to, to + 2));
    if (!comma && text[to] !== ' ') break;
    const next = to + (comma ? 2 : 1);
    const name = readName(text, next);
    if (name && next + name.length <= end && !BEFORE_PLACE.has(before))
      return named(text, start, next + name.length, { name, female, head });
    const word = comma ? null : wordAt(text, next);
    if (!word || next + word.length > end || !goesOn(before, word)) break;
    to = next + word.length;
    before = word;
  }
  return {
    start,
    end: to,
    form: 'description',
    text: text.slice(start, to),
    name: null,
    head: head.toLowerCase(),
    female,
  };
}

/** Endings of adjectives that tell of an office or a home. */
const ADJECTIVE = /^\p{Ll}+(?:al|or|ora|ano|ana|ario|aria|ico|ica|ivo|iva|nte|ado|ada|ense|és|esa)$/u;

/** Does a word go on the description that has come to another? */
const goesOn = (before: string, word: string): boolean =>
  !CUE_OF.has(word) && (LINKS.has(word) || LINKS.has(before) || ADJECTIVE.test(word));

const named = (
  text: string,
  start: number,
  end: number,
  { name, female, head = '' }: Pick<SpanishSubject, 'name' | 'female'> & { readonly head?: string },
): SpanishSubject => ({ start, end, form: 'name', text: text.slice(start, end), name, head, female });

function wordAt(text: string, at: number): string | null {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? null;
}

/** "el martes", "esta mañana" */
const DAY = new RegExp(`^(?:el|este|la|esta) (?:${anyOf(WEEKDAYS, DAY_PARTS)})`, 'u');

function skipBetween(text: string, at: number, end: number): number {
  let from = at;
  while (from < end) {
    if (/[\s,]/.test(text[from]!)) {
      from++;
      continue;
    }
    const word = wordAt(text, from)?.toLowerCase();
    const day = DAY.exec(text.slice(from, from + 20))?.[0];
    if (day) from += day.length;
    else if (word && BETWEEN.has(word) && !/^est[ae]$/.test(word)) from += word.length;
    else break;
  }
  return from;
}
