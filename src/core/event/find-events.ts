import { anyOf } from '../text/word-set.ts';
import { SETTING, SUBJECT_OPENERS } from './rules/phrase-words.ts';
import type { Sentence } from '../text/sentences.ts';
import { withoutDateline } from '../text/dateline.ts';
import { isBalanced } from '../text/is-balanced.ts';
import type { Span } from '../text/span.ts';
import type { Timex } from '../timex/timex.ts';
import { accountsOf } from './accounts.ts';
import { byDefault, fromTimex, statusOn, UNKNOWN } from './date-event.ts';
import { documentDates } from './document-dates.ts';
import type { EventContext } from './event-context.ts';
import { clauseStatus, dateStatus } from './event-status.ts';
import type { Event } from './event.ts';
import { explainEvent } from './explain-event.ts';
import { findAsides } from './find-asides.ts';
import { findVerbs, verbNear } from './find-verbs.ts';
import { isQuoted, quotedParts } from './quoted-parts.ts';
import { PLACE_LABEL } from './dialogue.ts';
import { FEWEST_WORDS, wordCount, worthSentences } from './worth-sentences.ts';

export { dateEvent } from './date-event.ts';
export type { EventContext } from './event-context.ts';

/** Words of a clause that can be read without its sentence. */
const FEWEST_CLAUSE_WORDS = 6;
const FEWEST_OPENING_WORDS = 8;
const MOST_WORDS = 32;
/** A sentence longer than this that cannot be cut is no sentence; nor is a clause of so many code units. */
const LONGEST = 120;
const LONGEST_CHARS = 2000;
/** A sentence that tells more than this is a list; the first are enough. */
const MOST_ACCOUNTS = 20;

/**
 * The dated events of an article, in order: sentences (of a long one, or one of several days, the clauses that read as
 * sentences) that tell what happened, is planned, or is denied, word for word, each with the date that its verb has. What
 * is said inside quotation marks is no event, but that it was said on a day, nor is what is told by the way ("Smith, who was appointed in 2012, …") of a
 * sentence that tells of another day; where it tells of none, that phrase is one. The opening sentence
 * is one also without a date: it has the day the news is of.
 */
export function findEvents(context: EventContext): Event[] {
  const { text, sentences } = context;
  const dates = documentDates(context);
  const quoted = quotedParts(context);
  const worth = worthSentences(context);
  const opening = worth.find(({ index, speech }) => !speech && isOpening(context, sentences[index]!))?.index;
  return worth.flatMap(({ index, sentence }): Event[] => {
    const timexes = (dates.bySentence.get(index) ?? []).filter((timex) => !isQuoted(quoted, timex));
    const told = timexes.length > 0 ? eventsOf(context, sentence, timexes) : [];
    if (index !== opening || told.some(({ aside }) => !aside)) return told.map(({ event }) => event);
    const verbs = findVerbs(text, sentence, findAsides(text, sentence));
    const status = clauseStatus(text, sentence, verbNear(verbs, sentence, sentence.start));
    // What lies ahead gets no day it does not name.
    const date = status === 'planned' ? UNKNOWN : byDefault(dates, context.published);
    const event = { ...spanOf(text, sentence), ...date, status };
    explainEvent(context, event, { rule: 'opening', timexes, chosen: null, verb: null, spoken: status });
    return [event, ...told.map((one) => one.event)];
  });
}

/** A dated event, and whether its day is only told by the way. */
interface Told {
  readonly event: Event;
  readonly aside: boolean;
}

/** The dated accounts of a sentence: of each clause, and each verb in it, the date nearest to the verb. */
function eventsOf(context: EventContext, sentence: Sentence, timexes: readonly Timex[]): Told[] {
  const { text, published } = context;
  const words = wordCount(text, sentence);
  if (words < FEWEST_WORDS) return [];
  const accounts = accountsOf(context, sentence, timexes);
  const whole = words <= MOST_WORDS && new Set(accounts.map(({ timex }) => timex.value)).size === 1;
  const clauses = whole ? [] : [...new Set(accounts.map(({ clause }) => clause))];
  const alone = new Set(clauses.filter((clause) => readsAlone(text, clause)));
  return accounts.slice(0, whole ? 1 : MOST_ACCOUNTS).flatMap(({ clause, within, timex, verb, phrase }) => {
    const spoken = dateStatus(text, sentence, timex) ?? clauseStatus(text, within, verb);
    const span = phrase ?? (alone.has(clause) ? clause : sentence);
    if ((span === sentence && words > LONGEST) || span.end - span.start > LONGEST_CHARS) return [];
    const status = statusOn(timex, spoken, published);
    const event = { ...spanOf(text, span), ...fromTimex(timex), status };
    const rule = span === sentence ? 'sentence' : span === phrase ? 'by the way' : 'clause';
    explainEvent(context, event, { rule, timexes, chosen: timex, verb, spoken });
    return { event, aside: phrase !== undefined };
  });
}

/** Does a clause begin with its own subject and have a verb, so that it can be read without its sentence? */
const readsAlone = (text: string, clause: Span): boolean => {
  const words = text.slice(clause.start, clause.end);
  return (
    wordCount(text, clause) >= FEWEST_CLAUSE_WORDS &&
    SUBJECT_FIRST.test(words) &&
    isBalanced(words) &&
    findVerbs(text, clause, []).length > 0
  );
};
const SUBJECT_FIRST = new RegExp(
  String.raw`^(?:(?:${anyOf(SETTING)})\s(?=\p{Lu}|\d|the\s)|(?:${anyOf(SUBJECT_OPENERS)})\s|\p{Lu}|\d)`,
  'u',
);
/** The first such sentence tells the news, when it is one and not the title again. */
function isOpening({ text, title }: EventContext, sentence: Sentence): boolean {
  const words = text.slice(sentence.start, sentence.end);
  const whole = /[.!?]["”’)]*$/.test(words) && isBalanced(words);
  return (
    whole &&
    words.length <= LONGEST_CHARS &&
    wordCount(text, sentence) >= FEWEST_OPENING_WORDS &&
    words !== title?.trim()
  );
}

/** An entry's words: the sentence or clause without the dateline before it. */
function spanOf(text: string, sentence: Span): Span & { text: string } {
  const { start: from, end } = withoutDateline(text, sentence);
  const start = from + (PLACE_LABEL.exec(text.slice(from, end))?.[0].length ?? 0);
  return { start, end, text: text.slice(start, end) };
}
