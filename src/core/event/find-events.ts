import { anyOf } from '../text/word-set.ts';
import { SETTING, SUBJECT_OPENERS } from './rules/phrase-words.ts';
import type { Sentence } from '../text/sentences.ts';
import { withoutDateline } from '../text/dateline.ts';
import { isBalanced } from '../text/is-balanced.ts';
import type { Span } from '../text/span.ts';
import type { Timex } from '../timex/timex.ts';
import { distance } from './attach-dates.ts';
import { byDefault, fromTimex, statusOn, UNKNOWN } from './date-event.ts';
import { documentDates } from './document-dates.ts';
import type { EventContext } from './event-context.ts';
import { isAttributive, isOfPhrase } from './event-phrase.ts';
import { clauseStatus, dateStatus } from './event-status.ts';
import type { Event } from './event.ts';
import { explainEvent } from './explain-event.ts';
import { findAsides } from './find-asides.ts';
import { findVerbs, holdsTwo, verbNear } from './find-verbs.ts';
import { isQuoted, quotedLength, quotedParts } from './quoted-parts.ts';
import { BOILERPLATE, NO_TELLING } from './rules/boilerplate.ts';
import { splitClauses } from './split-clauses.ts';

export { dateEvent } from './date-event.ts';
export type { EventContext } from './event-context.ts';

/** Words of a sentence worth an entry; a longer one gives its clause. */
const FEWEST_WORDS = 6;
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
 * is said inside quotation marks or by the way ("Smith, who was appointed in 2012, …") is no event. The opening sentence
 * is one also without a date: it has the day the news is of.
 */
export function findEvents(context: EventContext): Event[] {
  const { text, sentences } = context;
  const dates = documentDates(context);
  const quoted = quotedParts(context);
  const worth = worthSentences(context);
  const opening = worth.find((index) => isOpening(context, sentences[index]!));
  return worth.flatMap((index): Event[] => {
    const sentence = sentences[index]!;
    const timexes = (dates.bySentence.get(index) ?? []).filter((timex) => !isQuoted(quoted, timex));
    const told = timexes.length > 0 ? eventsOf(context, sentence, timexes) : [];
    if (told.length > 0 || index !== opening) return told;
    const verbs = findVerbs(text, sentence, findAsides(text, sentence));
    const status = clauseStatus(text, sentence, verbNear(verbs, sentence, sentence.start));
    // What lies ahead gets no day it does not name.
    const date = status === 'planned' ? UNKNOWN : byDefault(dates, context.published);
    const event = { ...spanOf(text, sentence), ...date, status };
    explainEvent(context, event, { rule: 'opening', timexes, chosen: null, verb: null, spoken: status });
    return [event];
  });
}

/** What a clause of a sentence tells of one date. */
interface Account {
  readonly clause: Span;
  /** Where its verb stands: the clause, or what is said by the way in it. */
  readonly within: Span;
  readonly timex: Timex;
  readonly verb: Span;
  readonly cost: number;
}

/** The dated accounts of a sentence: of each clause, and each verb in it, the date nearest to the verb. */
function eventsOf(context: EventContext, sentence: Sentence, timexes: readonly Timex[]): Event[] {
  const { text, published } = context;
  const words = wordCount(text, sentence);
  if (words < FEWEST_WORDS) return [];
  const accounts = accountsOf(context, sentence, timexes);
  const whole = words <= MOST_WORDS && new Set(accounts.map(({ timex }) => timex.value)).size === 1;
  const clauses = whole ? [] : [...new Set(accounts.map(({ clause }) => clause))];
  const alone = new Set(clauses.filter((clause) => readsAlone(text, clause)));
  return accounts.slice(0, whole ? 1 : MOST_ACCOUNTS).flatMap(({ clause, within, timex, verb }) => {
    const spoken = dateStatus(text, sentence, timex) ?? clauseStatus(text, within, verb);
    const span = alone.has(clause) ? clause : sentence;
    if ((span === sentence && words > LONGEST) || span.end - span.start > LONGEST_CHARS) return [];
    const status = statusOn(timex, spoken, published);
    const event = { ...spanOf(text, span), ...fromTimex(timex), status };
    const rule = span === sentence ? 'sentence' : 'clause';
    explainEvent(context, event, { rule, timexes, chosen: timex, verb, spoken });
    return event;
  });
}

/** What is told of each date; after it what is only named by one, where no account tells of the same. */
function accountsOf(context: EventContext, sentence: Sentence, timexes: readonly Timex[]): Account[] {
  const { text } = context;
  const asides = findAsides(text, sentence);
  const clauses = splitClauses(text, sentence, asides, quotedParts(context));
  const verbs = findVerbs(text, sentence, asides);
  const told: Account[] = [];
  const named: Account[] = [];
  const byTheWay: Account[] = [];
  let at = 0;
  let aside = 0;
  for (const timex of timexes) {
    while (aside < asides.length && asides[aside]!.end <= timex.start) aside++;
    while (at < clauses.length - 1 && timex.start >= clauses[at]!.end) at++;
    const clause = clauses[at] ?? sentence;
    const way = asides[aside];
    if (way !== undefined && way.start <= timex.start) {
      const account = accountWithin(text, sentence, clause, way, timex);
      if (account !== null) byTheWay.push(account);
      continue;
    }
    // "The bakery opened on May 2" is no phrase: its participle is the only verb there is.
    const phrase = isOfPhrase(text, clause, timex) && holdsTwo(verbs, clause);
    if (!phrase && isAttributive(text, sentence, timex)) continue;
    const verb = verbNear(verbs, clause, timex.start);
    const cost = distance(text, verb, timex);
    addAccount(text, phrase ? named : told, { clause, within: clause, timex, verb, cost });
  }
  const values = new Set(told.map(({ timex }) => timex.value));
  const rest = [...named, ...findNews(byTheWay, told)];
  return [...told, ...rest.filter(({ timex }) => !values.has(timex.value))];
}

/** What is told by the way of a date: "who resigned on Monday"; null when there is no verb for it. */
function accountWithin(text: string, sentence: Span, clause: Span, way: Span, timex: Timex): Account | null {
  if (isAttributive(text, sentence, timex)) return null;
  const verbs = findVerbs(text, way, []);
  if (verbs.length === 0) return null;
  const verb = verbNear(verbs, way, timex.start);
  return { clause, within: way, timex, verb, cost: distance(text, verb, timex) };
}

/**
 * By the way stands news when its day goes without a year ("who resigned on Monday"), or when all that is told lies as far
 * back: "who was appointed in 2012" is background to what happened on Friday, not to what happened in 2014.
 */
function findNews(byTheWay: readonly Account[], told: readonly Account[]): Account[] {
  const kinds = new Set(told.map(({ timex }) => WITH_YEAR.test(timex.text) && timex.granularity));
  return byTheWay.filter(({ timex }) =>
    WITH_YEAR.test(timex.text)
      ? kinds.size === 1 && kinds.has(timex.granularity)
      : timex.first !== null && timex.first === timex.last,
  );
}
const WITH_YEAR = /\d{4}/;

/** Adds an account; of two dates of one verb the nearer stays. */
function addAccount(text: string, accounts: Account[], account: Account): void {
  const same = accounts.at(-1);
  const another =
    same === undefined ||
    same.clause !== account.clause ||
    isOwnVerb(text, same.verb, account.verb) ||
    isListed(text, same.timex, account.timex);
  if (another) accounts.push(account);
  else if (account.cost < same.cost) accounts[accounts.length - 1] = account;
}

/** "on March 2 and 5", "June 3, 5 and 9": each is a day of its own. */
const isListed = (text: string, former: Timex, timex: Timex): boolean =>
  former.granularity === timex.granularity && /^(?:,|,? and) $/.test(text.slice(former.end, timex.start));

/** Is it another verb, and no participle as far as its form tells ("said on Monday the pipe must be replaced by …")? */
const isOwnVerb = (text: string, former: Span, verb: Span): boolean =>
  verb.start !== former.start && !text.slice(verb.start, verb.end).endsWith('ed');

/** Does a clause begin with its own subject and have a verb, so that it can be read without its sentence? */
const readsAlone = (text: string, clause: Span): boolean => {
  const words = text.slice(clause.start, clause.end);
  return (
    wordCount(text, clause) >= FEWEST_WORDS &&
    SUBJECT_FIRST.test(words) &&
    isBalanced(words) &&
    findVerbs(text, clause, []).length > 0
  );
};
const SUBJECT_FIRST = new RegExp(
  String.raw`^(?:(?:${anyOf(SETTING)})\s(?=\p{Lu}|\d|the\s)|(?:${anyOf(SUBJECT_OPENERS)})\s|\p{Lu}|\d)`,
  'u',
);
/** The sentences that may tell an event, by index: no furniture, no headings, no list items, no lines of a transcript. */
function worthSentences(context: EventContext): number[] {
  const { sentences, text } = context;
  const quoted = quotedParts(context);
  const worth: number[] = [];
  let unspoken = -1;
  for (const [index, sentence] of sentences.entries()) {
    const words = text.slice(sentence.start, sentence.end);
    if (sentence.paragraph === unspoken) continue;
    const opens = sentence.paragraph !== sentences[index - 1]?.paragraph;
    if (opens && NO_TELLING.test(words)) {
      unspoken = sentence.paragraph;
      continue;
    }
    const heading = opens && sentence.paragraph !== sentences[index + 1]?.paragraph && !ENDED.test(words);
    if (heading || BOILERPLATE.test(words) || wordCount(text, sentence) < FEWEST_WORDS) continue;
    // What begins inside a quotation cannot be shown by itself.
    if (isQuoted(quoted, { start: sentence.start, end: sentence.start + 1 }) && !/^["“‘«„]/.test(words))
      continue;
    if (quotedLength(quoted, sentence) < 0.6 * words.length) worth.push(index);
  }
  return worth;
}
const ENDED = /[.!?…:;,]["”’»)\]]*$|["”’]$/;

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

const wordCount = (text: string, { start, end }: Span): number => {
  let count = 0;
  for (const word of text.slice(start, end).split(/\s+/)) if (/[\p{L}\p{N}]/u.test(word)) count++;
  return count;
};

/** An entry's words: the sentence or clause without the dateline before it. */
function spanOf(text: string, sentence: Span): Span & { text: string } {
  const { start, end } = withoutDateline(text, sentence);
  return { start, end, text: text.slice(start, end) };
}
