import type { Span } from '../text/span.ts';
import type { Timex } from '../timex/timex.ts';
import type { EventContext } from './event-context.ts';
import type { Event, EventStatus } from './event.ts';

/** What an event was made from: the dates of its sentence, the verb, and the status that its words tell. */
interface Grounds {
  /** `clause`, `sentence` or what is told `by the way` with a date, or `opening` of the article. */
  readonly rule: string;
  readonly timexes: readonly Timex[];
  readonly chosen: Timex | null;
  readonly verb: Span | null;
  readonly spoken: EventStatus;
}

/** Tells of an event, of the dates that its sentence names, and of what made it happen, planned or denied. */
export function explainEvent({ text, trace }: EventContext, event: Event, grounds: Grounds): void {
  if (!trace) return;
  const words = ({ start, end }: Span): string => `“${text.slice(start, end)}”`;
  const { rule, timexes, chosen, verb, spoken } = grounds;
  const by = spoken === event.status ? 'by its words' : `by its date, its words tell ${spoken}`;
  const acts = verb ? `verb ${words(verb)}, ` : '';
  trace({ stage: 'event', rule, text: `${words(event)} ${acts}${event.status} ${by}`, at: event });
  for (const timex of timexes)
    trace({
      stage: 'date',
      rule: timex.anchoring,
      text: `${words(timex)} is ${timex.value}${verb ? `, ${charactersApart(timex, verb)} characters from the verb` : ''}`,
      ...(timex === chosen ? { won: true } : {}),
    });
  if (!chosen)
    trace({
      stage: 'date',
      rule: event.basis,
      text: `${event.date ?? 'no day'}: the sentence names none`,
      won: true,
    });
}

const charactersApart = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);
