import { CARRIERS, SPEAKING } from './rules/telling-words.ts';
import { anyOf } from '../text/word-set.ts';
import { findAsides } from '../event/find-asides.ts';
import { findVerbs } from '../event/find-verbs.ts';
import { fullNames } from '../languages/calendar-names.ts';
import { ENGLISH_CALENDAR } from '../languages/en/calendar.ts';
import { CUES } from '../quotation/english/rules/cue-verbs.ts';
import type { Span } from '../text/span.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { fold, words } from '../text/words.ts';

/** What a sentence of a timeline tells, as far as it helps to see whether another tells the same. */
export interface Telling {
  /** Stems of the words that carry the content, names included. */
  readonly terms: ReadonlySet<string>;
  /** Stem of its main verb; null when none is seen. */
  readonly verb: string | null;
  /** Stems of the names inside it. */
  readonly names: ReadonlySet<string>;
  /** The last name of its subject, folded, when its main verb is one of speech. */
  readonly speaker: string | null;
}

export function readTelling(text: string): Telling {
  const bare = text.replace(/[“"][^“”"]*[”"]?/g, (quoted) => ' '.repeat(quoted.length));
  const whole = { start: 0, end: bare.length };
  const verbs = findVerbs(bare, whole, findAsides(bare, whole));
  return {
    terms: contentTerms(text),
    verb: verbs[0] === undefined ? null : stem(carried(bare, verbs[0])),
    names: new Set([...text.matchAll(NAME)].flatMap(([name]) => [...contentTerms(name)])),
    speaker: speakerOf(bare, verbs),
  };
}

/** The verb that a helper carries: "had put", "was first seen". */
const carried = (text: string, { start, end }: Span): string =>
  (HELPED.exec(text.slice(start, start + 40))?.groups?.['verb'] ?? text.slice(start, end)).toLowerCase();
const HELPED = new RegExp(
  String.raw`^(?:${anyOf(CARRIERS)})\b(?:\s\w+ly|\s(?:not|first|also))?\s(?<verb>\p{Ll}+)`,
  'u',
);

/** The subject of the main verb, or of one after what is reported: "…, Ines Moor said". */
function speakerOf(text: string, verbs: readonly Span[]): string | null {
  for (const [i, verb] of verbs.entries()) {
    const before = text.slice(Math.max(0, verb.start - 60), verb.start);
    if (i > 0 && !/,\s(?:[\p{L}’'.-]+\s){1,5}$/u.test(before)) continue;
    const word = carried(text, verb);
    const speaker = CUES.has(word) || SPEAKING.has(word) ? subjectOf(before) : null;
    if (speaker !== null) return speaker;
  }
  return null;
}

/** A capitalised word that does not begin the sentence. */
const NAME = /(?<=[\p{L}\p{N},’'] )\p{Lu}[\p{L}’'-]+/gu;
/** The last word of the name that ends right before a verb, but for an adverb or a comma; null when none does. */
function subjectOf(before: string): string | null {
  const name = /(\p{Lu}[\p{L}’'-]+),?(?:\s\p{Ll}+ly|\salso|\shad|\shas)?\s*$/u.exec(before)?.[1];
  return name === undefined || TIME_WORDS.test(fold(name)) ? null : fold(name);
}

function contentTerms(text: string): Set<string> {
  const terms = new Set<string>();
  for (const word of words(text))
    if (word.length > 2 && !STOP_WORDS.has(word) && !TIME_WORDS.test(word)) terms.add(stem(word));
  return terms;
}

const TIME_WORDS = new RegExp(
  `^(?:${anyOf(fullNames(ENGLISH_CALENDAR.weekdays), fullNames(ENGLISH_CALENDAR.months))}|today|yesterday|\\d+)$`,
);
