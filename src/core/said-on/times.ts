import { documentDates, type DocumentDates } from '../event/document-dates.ts';
import type { EventContext } from '../event/event-context.ts';
import type { EventDate } from '../event/event.ts';
import { findAsides } from '../event/find-asides.ts';
import { isQuoted, quotedParts } from '../event/quoted-parts.ts';
import type { Timex } from '../timex/timex.ts';

/** "11.20pm": an hour of whatever day. */
const CLOCK =
  /^(?:(?:at|about|around|just after|just before) )?(?:\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\.?|hrs|o['’]clock)?|noon|midday|midnight)(?: [A-Z]{2,4})?$/i;

/** What an article's dates say of its quotations. */
export interface Times {
  readonly dates: DocumentDates;
  /** The dating expressions of each sentence outside quotation marks and asides, by its index. */
  readonly bySentence: ReadonlyMap<number, readonly Timex[]>;
  /** Those of them that are days. */
  readonly days: ReadonlyMap<number, readonly Timex[]>;
  /** For each sentence the last one up to it that names a day; -1 before the first. */
  readonly lastDay: readonly number[];
}

export function readTimes(context: EventContext): Times {
  const { text, sentences } = context;
  const dates = documentDates(context);
  const quoted = quotedParts(context);
  const bySentence = new Map<number, readonly Timex[]>();
  for (const [index, timexes] of dates.bySentence) {
    const asides = findAsides(text, sentences[index]!);
    let aside = 0;
    const own = timexes.filter((timex) => {
      while (aside < asides.length && asides[aside]!.end <= timex.start) aside++;
      return (
        !(aside < asides.length && asides[aside]!.start <= timex.start) &&
        !isQuoted(quoted, timex) &&
        !CLOCK.test(timex.text)
      );
    });
    if (own.length > 0) bySentence.set(index, own);
  }
  const days = new Map([...bySentence].map(([index, timexes]) => [index, timexes.filter(isDay)]));
  const lastDay: number[] = [];
  for (const index of sentences.keys())
    lastDay.push(days.get(index)?.length ? index : (lastDay[index - 1] ?? -1));
  return { dates, bySentence, days, lastDay };
}

/** A day, or a weekday that is not resolved. */
export const isDay = ({ first, last, weekday }: Timex): boolean =>
  weekday !== null || (first !== null && first === last);

/** The expressions of a sorted list that lie between two offsets. */
export function within(timexes: readonly Timex[], from: number, to: number): readonly Timex[] {
  let low = 0;
  let high = timexes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timexes[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < timexes.length && timexes[end]!.start <= to) end++;
  return timexes.slice(low, end);
}

/** A date as it is taken over from an earlier sentence. */
export const inherited = (date: EventDate): EventDate =>
  date.basis === 'unknown' ? date : { ...date, basis: 'inherited' };
