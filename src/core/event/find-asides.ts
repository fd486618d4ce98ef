import { anyOf } from '../text/word-set.ts';
import {
  APPOSITIVE,
  CLAUSE_VERBS,
  CONCESSIVE,
  FRONTING,
  NO_VERBS,
  PARTICIPLE_TAIL,
  PARTICIPLES,
  PLANNED,
  RELATIVE,
  RESUMING,
  RESUMING_ADVERBS,
  WITHIN_VERBS,
} from './rules/phrase-words.ts';
import type { Span } from '../text/span.ts';
import { MONTH, WEEKDAY } from '../timex/patterns.ts';
import { PAST_FORMS } from '../timex/rules/verbs-of-time.ts';
import { MODALS } from './rules/event-words.ts';

/** Those of the relative pronouns that open a clause also without a comma. */
const RESTRICTIVE = new Set(['who', 'whom', 'whose']);
/** Those after which the verb may come at once. */
const PRESENT_AFTER = new Set(['who', 'which', 'that']);
/** A sentence that begins so has its comma before its subject: "In Lorn, a bridge …". */
const FRONTED = new RegExp(String.raw`^\W*(?:${anyOf(FRONTING)}|\d)\b`, 'i');
/** "The mill, founded in 1904, …" */
const PARTICIPLE = new RegExp(String.raw`^(?:\p{Ll}{2,}ed|${anyOf(PARTICIPLES)})$`, 'u');

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*|[,;:()—–]/gu;
/** Words and marks that an aside has at most. */
const REACH = 40;

interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

/**
 * Relative clauses, appositions, brackets and concessions of a sentence, in order: "Smith, who was appointed in 2012, gave
 * …". What they date is not what the sentence tells.
 */
export function findAsides(text: string, sentence: Span): Span[] {
  const asides: Span[] = [];
  const words = wordsOf(text, sentence);
  const fronted = FRONTED.test(text.slice(sentence.start, sentence.start + 30));
  let commas = 0;
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i]!;
    if (lower === ',') commas++;
    const end = asideFrom(words, i, fronted && commas === 1);
    if (end === null) continue;
    const last = words[end];
    asides.push({ start: words[i]!.start, end: last?.start ?? sentence.end });
    // A closing comma may open the next aside.
    i = end - 1;
  }
  return asides;
}

/** The index of the word before which the aside that opens at a word ends (past the last when it ends the sentence). */
function asideFrom(words: readonly Word[], i: number, fronted: boolean): number | null {
  const { lower } = words[i]!;
  if (lower === '(') return closing(words, i, ({ text }) => text === ')');
  // "a refit that began in May", not "the report that Moor had written" or "said that was late".
  const restricts =
    RESTRICTIVE.has(lower) || (lower === 'that' && isVerb(words, i + 1) && !isVerb(words, i - 1));
  if (lower !== ',') return restricts ? relativeEnd(words, i, false) : null;
  const next = words[i + 1]?.lower ?? '';
  if (RELATIVE.has(next)) return relativeEnd(words, i + 1, true);
  if (CONCESSIVE.has(next)) return concessionEnd(words, i);
  if (fronted) return null;
  if (PARTICIPLE.test(next) && !PLANNED.has(next))
    return PARTICIPLE_TAIL.has(words[i + 2]?.lower ?? '') ? participleEnd(words, i + 1) : null;
  return APPOSITIVE.has(next) && /^\p{Lu}/u.test(words[i - 1]?.text ?? '')
    ? appositionEnd(words, i + 1)
    : null;
}

/** Where a concession between two commas ends; only an "including" may end its sentence. */
function concessionEnd(words: readonly Word[], comma: number): number | null {
  const end = closing(words, comma, ({ text }) => text === ',');
  return words[end]?.text === ',' || words[comma + 1]?.lower === 'including' ? end : null;
}

/** Is the word after a relative pronoun its verb for want of another: no name, no subject, no adverb or preposition? */
function isPlainWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    /^\p{Ll}{3,}$/u.test(word.text) &&
    !isVerb(words, at) &&
    !word.lower.endsWith('ly') &&
    !NO_VERBS.has(word.lower)
  );
}

function relativeEnd(words: readonly Word[], from: number, comma: boolean): number {
  // "which teach 187 children": a present that its form does not tell
  const present = PRESENT_AFTER.has(words[from]!.lower) && isPlainWord(words, from + 1);
  let verbs = present ? 1 : 0;
  let inGroup = present;
  for (let i = from + 1; i < Math.min(words.length, from + REACH); i++) {
    const { lower } = words[i]!;
    if (/^[;:—–]$/.test(lower)) return i;
    if (lower === ',') {
      if (verbs > 0 && (!comma || resumes(words, i + 1))) return i;
      inGroup = false;
    } else if (isVerb(words, i)) {
      const added = /^(?:and|or|but)$/.test(words[i - 1]!.lower);
      if (!comma && verbs > 0 && !inGroup && !added) return i;
      if (!inGroup) verbs++;
      inGroup = true;
    } else if (!(lower.endsWith('ly') || WITHIN_VERBS.has(lower))) inGroup = false;
  }
  return Math.min(words.length, from + REACH);
}

/** Where a participle between two commas ends; null when no second comma lets the clause go on. */
function participleEnd(words: readonly Word[], from: number): number | null {
  const end = closing(words, from, ({ text }) => text === ',');
  return words[end]?.text === ',' && resumes(words, end + 1) ? end : null;
}

/** Where an apposition without a verb ends; null when what follows is a clause. */
function appositionEnd(words: readonly Word[], from: number): number | null {
  for (let i = from; i < Math.min(words.length, from + REACH); i++) {
    const { lower } = words[i]!;
    if (lower === ',') {
      if (resumes(words, i + 1) || isDay(words, i + 1)) return i;
    } else if (RESTRICTIVE.has(lower)) {
      // "Moor, the guard who fell on Friday, is …", never "Moor said in Karsk, the guard who fell on Friday died"
      const end = relativeEnd(words, i, true);
      return words[end]?.text === ',' ? end : null;
    } else if (isVerb(words, i) && !PARTICIPLE_TAIL.has(words[i + 1]?.lower ?? '')) return null;
    else if (CLAUSE_VERBS.has(lower) || MODALS.has(lower)) return null;
  }
  return Math.min(words.length, from + REACH);
}

/** "said Sayle, a taxi driver, on Friday", ", in an interview on Friday": the day is of what is told, not of who he is. */
const isDay = (words: readonly Word[], at: number): boolean => {
  const [first, second, third] = [0, 1, 2].map((i) => words[at + i]?.lower ?? '');
  return (
    (/^(?:on|late|early)$/.test(first!) && DAY_NAME.test(second!)) ||
    (first === 'in' &&
      /^(?:an?|the|his|her|their)$/.test(second!) &&
      /^(?:interview|statement|email|e-mail|letter|post|speech|message)$/.test(third!))
  );
};
const DAY_NAME = new RegExp(String.raw`^(?:${WEEKDAY}|${MONTH}|\d{1,2}$)`, 'i');

const resumes = (words: readonly Word[], at: number): boolean => {
  const next = words[at];
  if (next === undefined) return true;
  const adverb = next.lower.endsWith('ly') || RESUMING_ADVERBS.has(next.lower) ? 1 : 0;
  return RESUMING.has(next.lower) || isVerb(words, at + adverb);
};

function closing(words: readonly Word[], from: number, closes: (word: Word) => boolean): number {
  const end = Math.min(words.length, from + REACH);
  for (let i = from + 1; i < end; i++) if (closes(words[i]!)) return i;
  return end;
}

/** A finite verb in the past, the present of "be" or a modal, as far as its form tells. */
function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || /^\p{Lu}/u.test(word.text)) return false;
  return PAST_FORMS.has(word.lower) || MODALS.has(word.lower) || /^(?:is|are|says|.{3,}ed)$/.test(word.lower);
}

function wordsOf(text: string, sentence: Span): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(TOKEN)) {
    const start = sentence.start + match.index;
    words.push({ start, end: start + match[0].length, text: match[0], lower: match[0].toLowerCase() });
  }
  return words;
}
