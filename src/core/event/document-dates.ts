import { NOUN_OPENERS } from '../languages/en/function-words.ts';
import { anyOf } from '../text/word-set.ts';
import { DATED, DOCUMENTS } from './rules/phrase-words.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Timex } from '../timex/timex.ts';
import { CHARS_PER_COST, distance, FARTHEST, isDating, modifiedNoun } from './attach-dates.ts';
import type { EventContext } from './event-context.ts';
import { joinRanges } from './join-ranges.ts';
import { findFocus } from './find-focus.ts';
import { findVerbs } from './find-verbs.ts';
import { BOILERPLATE } from './rules/boilerplate.ts';
import { LIGHT, REPORTING } from './rules/event-words.ts';

/** What the dates of one article say about its events, worked out once. */
export interface DocumentDates {
  /** The day the news itself is of: the last day before publication that its opening names. */
  readonly focus: Timex | null;
  /** The dating expressions of each sentence, by its index. */
  readonly bySentence: ReadonlyMap<number, readonly Timex[]>;
}

/** A word is dated for good only by an expression this near. */
const CLOSE = 1.5;

const known = new WeakMap<EventContext, DocumentDates>();

export function documentDates(context: EventContext): DocumentDates {
  let dates = known.get(context);
  if (dates === undefined) {
    dates = read(context);
    known.set(context, dates);
  }
  return dates;
}

function read(context: EventContext): DocumentDates {
  const { text, sentences, timexes } = context;
  const bySentence = new Map<number, Timex[]>();
  let at = 0;
  for (const timex of joinRanges(text, timexes)) {
    if (timex.first === null && timex.weekday === null) continue;
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= timex.start) at++;
    const sentence = sentences[at];
    if (sentence === undefined || !isDating(text, sentence, timex)) continue;
    if (BOILERPLATE.test(text.slice(sentence.start, sentence.start + 20))) continue;
    const list = bySentence.get(at);
    if (list) list.push(timex);
    else bySentence.set(at, [timex]);
  }
  for (const [index, list] of bySentence) {
    const told = list.filter((timex) => !isSecondary(text, sentences[index]!, timex));
    if (told.length > 0) bySentence.set(index, told);
  }
  return { bySentence, focus: findFocus(context, bySentence) };
}

/** Dates that stand in for the event's own only where its sentence names no other. */
const isSecondary = (text: string, sentence: Span, timex: Timex): boolean =>
  isOfDateline(text, sentence, timex) || isReckoned(text, timex) || isOfDocument(text, sentence, timex);

/** "third-quarter results", "the quarter ended July 31": what is reckoned over. */
const isReckoned = (text: string, timex: Timex): boolean =>
  /-(?:quarter|half)$/i.test(timex.text) ||
  (timex.granularity === 'quarter' &&
    /^\s(?:that\s)?end(?:ed|ing)\s/.test(text.slice(timex.end, timex.end + 13)));

/**
 * "The letter, dated 3 May 2019, was found", "a memo of 12 November 2021 was read": a document's own date. What somebody
 * says "in an email of 9 January" is said on that day.
 */
const isOfDocument = (text: string, sentence: Span, timex: Timex): boolean => {
  const before = text.slice(Math.max(sentence.start, timex.start - 60), timex.start);
  return OF_DOCUMENT.test(before) && !SAID_IN.test(before);
};

const OF_DOCUMENT = new RegExp(
  String.raw`\b(?:${anyOf(DATED)})\s(?:on\s|as\sof\s)?$|\b(?:${anyOf(DOCUMENTS)})\sof\s$`,
  'i',
);
const SAID_IN = new RegExp(
  String.raw`\bin\s(?:${anyOf(NOUN_OPENERS)})\s(?:[\w-]+\s){0,3}(?:${anyOf(DOCUMENTS)}),?\s(?:of|(?:${anyOf(DATED)}))\s$`,
  'i',
);

/** "LANHOLM, Nov. 19 (Coast) — A fire broke out on Tuesday": the day of writing, which only stands in for that of the event. */
const isOfDateline = (text: string, sentence: Span, timex: Span): boolean =>
  /^["“]?\p{Lu}[\p{Lu}\s.,'’-]{2,50},\s$/u.test(text.slice(sentence.start, timex.start)) &&
  /^\.?,?\s*(?:\d{4}\s*)?(?:\([^)\n]{2,40}\)\s*)?(?:--?|[—–_])\s/.test(text.slice(timex.end, timex.end + 60));

const knownStems = new WeakMap<EventContext, ReadonlyMap<string, Timex>>();

/** The first dated mention of each word, by its stem: worked out only where single words are to be dated. */
export function datesByStem(context: EventContext): ReadonlyMap<string, Timex> {
  let stems = knownStems.get(context);
  if (stems === undefined) {
    stems = findStems(context.text, context.sentences, documentDates(context).bySentence);
    knownStems.set(context, stems);
  }
  return stems;
}

/** "launched … on April 28, 2003" dates a later "launch": the words nearest to an expression, by stem. */
function findStems(
  text: string,
  sentences: readonly Sentence[],
  bySentence: ReadonlyMap<number, readonly Timex[]>,
): Map<string, Timex> {
  const stems = new Map<string, Timex>();
  for (const [index, timexes] of bySentence) {
    const sentence = sentences[index];
    if (sentence === undefined) continue;
    for (const match of text.slice(sentence.start, sentence.end).matchAll(/[a-z]{4,}/gi)) {
      const stem = stemOf(match[0]);
      if (stem === null || stems.has(stem)) continue;
      const start = sentence.start + match.index;
      const word = { start, end: start + match[0].length };
      const timex = nearestDate({ text, sentence, timexes }, word, { farthest: CLOSE });
      if (timex !== null) stems.set(stem, timex);
    }
  }
  return stems;
}

/** A sentence with the dating expressions in it. */
export interface DatedSentence {
  readonly text: string;
  readonly sentence: Span;
  readonly timexes: readonly Timex[];
}

/**
 * The expression of a sentence that dates an event in it, or null when all belong to other clauses. What is told as done
 * has no day after publication (`excludes`), and a verb of report takes only a date beside it or at the head of its
 * sentence, and none of what is reported: "said it lost money in 2024", "For the third quarter, the firm says it …".
 */
export function nearestDate(
  { text, sentence, timexes }: DatedSentence,
  event: Span,
  {
    excludes = () => false,
    farthest = FARTHEST,
  }: { readonly excludes?: (timex: Timex) => boolean; readonly farthest?: number } = {},
): Timex | null {
  const reporting = REPORTING.has(text.slice(event.start, event.end).toLowerCase());
  let best: Timex | null = null;
  let least = farthest;
  const reach = farthest * CHARS_PER_COST;
  for (const timex of timexesNear(timexes, event, reach)) {
    const head = opens(text, sentence, timex);
    const gap = Math.max(timex.start - event.end, event.start - timex.end);
    if ((gap > reach && !head) || excludes(timex)) continue;
    let cost = gap > reach ? farthest : distance(text, event, timex);
    const noun = modifiedNoun(text, timex);
    if (noun !== null && event.end <= timex.start && timex.granularity !== 'year') continue;
    if (noun !== null && !(event.start >= timex.end && event.start < noun + 20)) cost += 2;
    if (reporting && isOfReported(text, event, timex)) continue;
    if (head) cost = Math.min(cost, farthest - 0.5);
    else if (reporting && (timex.start > event.end + BESIDE || cost > 2)) continue;
    if (cost < least) {
      best = timex;
      least = cost;
    }
  }
  return best;
}

/** The expressions within reach of an event, and the first of its sentence, which may date all of it. */
function timexesNear(timexes: readonly Timex[], event: Span, reach: number): Timex[] {
  let low = 0;
  let high = timexes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timexes[middle]?.end ?? 0) > event.start - reach) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < timexes.length && (timexes[end]?.start ?? 0) <= event.end + reach) end++;
  return low === 0 ? timexes.slice(0, end) : [...timexes.slice(0, 1), ...timexes.slice(low, end)];
}

/** A verb of report takes the day named within so many characters after it. */
const BESIDE = 45;

/** Does an expression belong to what a verb of report tells: a stretch that figures are of, or a day behind another verb? */
const isOfReported = (text: string, event: Span, timex: Timex): boolean =>
  timex.granularity === 'quarter' ||
  timex.granularity === 'half' ||
  (timex.start > event.end &&
    timex.start - event.end <= BESIDE &&
    findVerbs(text, { start: event.end, end: timex.start }, []).length > 0);

/** "In 1996, …", "On Tuesday the …": the head of a sentence dates all of it that has no nearer date. */
const opens = (text: string, sentence: Span, timex: Timex): boolean =>
  timex.start - sentence.start < 14 && /^\W*(?:\w+\s){0,2}$/.test(text.slice(sentence.start, timex.start));

/** The word without its ending, to compare "launch" with "launched"; null when it is too common to compare. */
export function stemOf(word: string): string | null {
  const lower = word.toLowerCase();
  if (lower.length < 4 || LIGHT.has(lower)) return null;
  return lower.replace(/(?:ations?|ments?|ings?|ers?|ed|es|(?<!s)s|e)$/, '').slice(0, 8);
}
