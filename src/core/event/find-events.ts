import type { Sentence } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/span.ts';
import { PAST_FORMS } from '../timex/rules/verbs-of-time.ts';
import type { Timex } from '../timex/timex.ts';
import { distance } from './attach-dates.ts';
import { byDefault, fromTimex, statusOn } from './date-event.ts';
import { documentDates } from './document-dates.ts';
import type { EventContext } from './event-context.ts';
import { eventPhrase, isAttributive } from './event-phrase.ts';
import { eventStatus } from './event-status.ts';
import type { Event } from './event.ts';
import { BOILERPLATE } from './rules/boilerplate.ts';
import { splitClauses } from './split-clauses.ts';

export { dateEvent } from './date-event.ts';
export type { EventContext } from './event-context.ts';

/** Words of a sentence worth an entry; a longer one gives its clause. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 32;
const FEWEST_PHRASE_WORDS = 5;

/**
 * The dated events of an article, in order: sentences (of a long one the clause) that tell what happened, is planned, or
 * is denied, word for word, each with the date that its verb has. What is said inside quotation marks is no event. The
 * opening sentence is one also without a date: it has the day the news is of.
 */
export function findEvents(context: EventContext): Event[] {
  const { text, sentences } = context;
  const dates = documentDates(context);
  const events: Event[] = [];
  const opening = openingSentence(context);
  for (const [index, sentence] of sentences.entries()) {
    const timexes = (dates.bySentence.get(index) ?? []).filter((timex) => !inQuotation(context, timex));
    const worth = isWorth(context, sentence);
    if (worth && timexes.length > 0) events.push(...eventsOf(context, sentence, timexes));
    else if (index === opening) {
      const status = eventStatus(text, sentence, firstVerb(text, sentence, sentence));
      events.push({ ...spanOf(text, sentence), ...byDefault(dates, context.published), status });
    }
  }
  return events;
}

/** The dated accounts of a sentence: its clauses, and phrases that have a date of their own. */
function eventsOf(context: EventContext, sentence: Sentence, timexes: readonly Timex[]): Event[] {
  const { text, published } = context;
  const clauses = splitClauses(text, sentence);
  const verbs = new Map<number, Span>();
  const verbOf = (span: Span): Span => {
    const verb = verbs.get(span.start) ?? firstVerb(text, span, sentence);
    verbs.set(span.start, verb);
    return verb;
  };
  const byStart = new Map<number, { span: Span; timex: Timex; verb: Span; cost: number; phrase: boolean }>();
  let at = 0;
  for (const timex of timexes) {
    while (at < clauses.length - 1 && timex.start >= (clauses[at]?.end ?? 0)) at++;
    const clause = clauses[at] ?? sentence;
    const phrase = eventPhrase(text, clause, timex);
    if (phrase === null && isAttributive(text, sentence, timex)) continue;
    const span = phrase ?? clause;
    const verb = verbOf(span);
    const account = { span, timex, verb, cost: distance(text, verb, timex), phrase: phrase !== null };
    const same = byStart.get(span.start);
    if (same === undefined || account.cost < same.cost) byStart.set(span.start, account);
  }
  const accounts = [...byStart.values()];
  const main = accounts.filter(({ phrase }) => !phrase);
  const told = new Set(main.map(({ timex }) => timex.value));
  const whole = main.length > 0 && wordCount(text, sentence) <= MOST_WORDS && told.size === 1;
  const shown = [
    ...(whole ? main.slice(0, 1).map((account) => ({ ...account, span: sentence })) : main),
    ...accounts.filter(({ phrase, timex }) => phrase && !told.has(timex.value)),
  ];
  return shown
    .map((account) =>
      accounts.length === 1 && !account.phrase && wordCount(text, account.span) < FEWEST_WORDS
        ? { ...account, span: sentence }
        : account,
    )
    .filter(({ span, phrase }) => wordCount(text, span) >= (phrase ? FEWEST_PHRASE_WORDS : FEWEST_WORDS))
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, timex, verb }) => ({
      ...spanOf(text, span),
      ...fromTimex(timex),
      status: statusOn(timex, eventStatus(text, sentence, verb), published),
    }));
}

/** The first sentence of the body that tells something. */
function openingSentence(context: EventContext): number {
  const { sentences, title, text } = context;
  return sentences.findIndex(
    (sentence) =>
      isWorth(context, sentence) &&
      wordCount(text, sentence) >= 8 &&
      text.slice(sentence.start, sentence.end) !== title?.trim() &&
      /[.!?]["”’)]*$/.test(text.slice(sentence.start, sentence.end)),
  );
}

function isWorth(context: EventContext, sentence: Sentence): boolean {
  const { text, quotations } = context;
  const words = text.slice(sentence.start, sentence.end);
  if (BOILERPLATE.test(words) || wordCount(text, sentence) < FEWEST_WORDS) return false;
  let quoted = 0;
  for (const quotation of quotations)
    if (overlaps(quotation, sentence))
      quoted += Math.min(quotation.end, sentence.end) - Math.max(quotation.start, sentence.start);
  return quoted < 0.6 * words.length;
}

const inQuotation = (context: EventContext, span: Span): boolean =>
  context.quotations.some((quotation) => quotation.start <= span.start && span.end <= quotation.end);

/** The first word of a clause that looks like its verb; the clause's first word when none does. */
function firstVerb(text: string, clause: Span, sentence: Span): Span {
  let first: Span | null = null;
  for (const match of text.slice(clause.start, clause.end).matchAll(/[A-Za-z]+/g)) {
    const start = clause.start + match.index;
    const span = { start, end: start + match[0].length };
    first ??= span;
    const word = match[0].toLowerCase();
    if (PAST_FORMS.has(word) || VERB.test(word)) return span;
  }
  return first ?? { start: sentence.start, end: Math.min(sentence.start + 1, sentence.end) };
}
const VERB = /^(?:.{3,}ed|will|would|is|are|was|were|plans|says|meets|may|can)$/;

const wordCount = (text: string, span: Span): number =>
  text.slice(span.start, span.end).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

const spanOf = (text: string, { start, end }: Span): Span & { text: string } => ({
  start,
  end,
  text: text.slice(start, end),
});
