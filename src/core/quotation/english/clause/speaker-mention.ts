import type { Span } from '../../../text/span.ts';
import type { NameMention } from '../names/entity.ts';
import { DEMONYMS } from '../rules/demonyms.ts';
import { DETERMINERS, POSSESSIVES, QUANTIFIERS } from '../rules/function-words.ts';
import { THINGS_LIKE_PEOPLE, UTTERANCES } from '../rules/nouns.ts';
import { BODIES, DOCUMENTS, PERSON_ENDING, ROLES, TITLES } from '../rules/titles.ts';
import { lowerAt, type NarrativeLine } from './narrative-line.ts';

/** The words that stand for a speaker. `from` to `to` are places in the narrative. */
export interface SpeakerMention extends Span {
  readonly form: 'name' | 'pronoun' | 'description';
  readonly from: number;
  readonly to: number;
  readonly name: NameMention | null;
  /** The pronoun, or the head noun of a description. */
  readonly head: string;
  /** Words of a description before its head, in small letters, without determiners. */
  readonly modifiers: readonly string[];
  readonly determiner: string | null;
}

/** "he" */
export function pronoun(line: NarrativeLine, at: number): SpeakerMention {
  const { start = 0, end = 0, lower = '' } = line.tokens[at] ?? {};
  return {
    form: 'pronoun',
    from: at,
    to: at + 1,
    start,
    end,
    name: null,
    head: lower,
    modifiers: [],
    determiner: null,
  };
}

/** A name; its place is that of the name proper. */
export function named(line: NarrativeLine, from: number, to: number, name: NameMention): SpeakerMention {
  const first = line.tokens[from];
  const determiner =
    first && (DETERMINERS.has(first.lower) || POSSESSIVES.has(first.lower)) ? first.lower : null;
  return {
    form: 'name',
    from,
    to,
    start: name.start,
    end: name.end,
    name,
    head: '',
    modifiers: [],
    determiner,
  };
}

/** A description: from its determiners over what stands before the head noun, and the head, to what hangs on it. */
export function description(
  line: NarrativeLine,
  {
    from,
    core,
    headEnd,
    to,
  }: { readonly from: number; readonly core: number; readonly headEnd: number; readonly to: number },
): SpeakerMention | null {
  const head = lowerAt(line, headEnd - 1);
  const last = line.tokens[to - 1];
  const start = line.tokens[from]?.start ?? 0;
  if (!last) return null;
  const modifiers = line.tokens.slice(core, headEnd - 1).map((token) => token.lower);
  const determiner = from < core ? lowerAt(line, from) : null;
  return { form: 'description', from, to, start, end: last.end, name: null, head, modifiers, determiner };
}

/** Is this a noun for a person, a body or a text, in the singular or plural? */
export const isSpeakerNoun = (word: string): boolean =>
  ROLES.has(word) ||
  TITLES.has(word) ||
  BODIES.has(word) ||
  DOCUMENTS.has(word) ||
  DEMONYMS.has(word) ||
  ROLES.has(word.replace(/s$/, '')) ||
  TITLES.has(word.replace(/s$/, '')) ||
  DOCUMENTS.has(word.replace(/s$/, ''));

/** Is this a noun for one person: "mayor", "cleaner"? */
export const isPersonNoun = (word: string): boolean =>
  ROLES.has(word) ||
  TITLES.has(word) ||
  (PERSON_ENDING.test(word) &&
    !UTTERANCES.has(word) &&
    !THINGS_LIKE_PEOPLE.has(word) &&
    !BODIES.has(word) &&
    !word.endsWith('s'));

/** Is the head a noun for a person, a body or a text that can be said to speak? */
export const canSpeak = ({ form, head, determiner }: SpeakerMention): boolean =>
  form !== 'description' ||
  (head.endsWith('-in-law') && determiner !== null) ||
  isSpeakerNoun(head) ||
  (!UTTERANCES.has(head) && !THINGS_LIKE_PEOPLE.has(head) && PERSON_ENDING.test(head)) ||
  QUANTIFIERS.has(head);
