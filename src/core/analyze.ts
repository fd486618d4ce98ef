import type { Document } from './article/article.ts';
import { UNKNOWN } from './event/date-event.ts';
import type { Event, EventDate } from './event/event.ts';
import { dateEvent, findEvents, type EventContext } from './event/find-events.ts';
import { dateQuotations } from './said-on/date-quotations.ts';
import { findQuotations } from './quotation/find-quotations.ts';
import type { FoundQuotation, Quotation } from './quotation/quotation.ts';
import { rankSentences, type RankedSentence } from './summary/rank-sentences.ts';
import { findSentences, type Sentence } from './text/sentences.ts';
import type { Span } from './text/span.ts';
import { findTimes } from './timex/find-timexes.ts';
import type { Trace } from './trace.ts';
import type { Timex } from './timex/timex.ts';

/** Raised when rules change what is found in an article: what is stored is then analysed anew. */
export const ANALYSIS_VERSION = 56;

/** What one article says, every span an offset into its text. */
export interface Analysis {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly timexes: readonly Timex[];
  readonly events: readonly Event[];
  /** The sentences worth showing, best first. */
  readonly summary: readonly RankedSentence[];
}

/**
 * Analyses one cleaned article. Pure: the same document always gives the same analysis.
 * With `eventSpans`, exactly those spans are dated and no other events are looked for. `trace` is told of every step.
 */
export function analyze(document: Document, eventSpans?: readonly Span[], trace?: Trace): Analysis {
  const { text, title, language } = document;
  const sentences = findSentences(text);
  const found = findQuotations({ text, title, sentences, language, trace });
  const context = readDays(document, { sentences, found }, trace);
  const quotations = dateQuotations(found, context, trace);
  const events =
    eventSpans?.map((span) => asEvent(text, span, dateEvent(span, context))) ?? eventsIn(context, language);
  const summary = rankSentences({ text, title, sentences, quotations: found });
  return { sentences, quotations, timexes: context.timexes, events, summary };
}

/** An article whose quotations are found. */
export interface ReadArticle {
  readonly sentences: readonly Sentence[];
  readonly found: readonly FoundQuotation[];
}

/** What `analyze` gives of an article that depends on the day of its publication: to date it anew. */
export function dateArticle(
  document: Document,
  read: ReadArticle,
): Pick<Analysis, 'quotations' | 'timexes' | 'events'> {
  const context = readDays(document, read);
  return {
    quotations: dateQuotations(read.found, context),
    timexes: context.timexes,
    events: eventsIn(context, document.language),
  };
}

function readDays(
  { text, title, published, language }: Document,
  { sentences, found }: ReadArticle,
  trace?: Trace,
): EventContext {
  const { timexes, entries } = findTimes({ text, published, sentences, language });
  return { text, title, published, sentences, timexes, entries, language, quotations: found, trace };
}

const eventsIn = (context: EventContext, language: string): Event[] =>
  findEvents(context).map((event) => (DAYS_READ.has(language) ? event : withoutDefault(event)));

/** Languages whose days are read: elsewhere "ce lundi" is not seen, and the day of publication would be a guess. */
const DAYS_READ: ReadonlySet<string> = new Set(['en', 'es']);

const withoutDefault = (event: Event): Event =>
  event.basis === 'published' ? { ...event, ...UNKNOWN } : event;

const asEvent = (text: string, span: Span, dated: EventDate & Pick<Event, 'status'>): Event => ({
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
  ...dated,
});
