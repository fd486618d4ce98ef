import type { TimelineEntry } from '../timeline/timeline-entry.ts';
import type { Difference } from './difference.ts';

/** A sentence as what is differed on, before a colon. */
const headOf = (sentence: string): string => sentence.replace(/[.\s]+$/, '');

/** Where articles give an event other days, or some deny what others tell. A day stands as in `TimelineEntry.date`. */
export function differingEvents(entries: readonly TimelineEntry[]): Difference[] {
  return entries.flatMap((entry) => [...differingDays(entry), ...denials(entry)]);
}

function differingDays({ text, date, articles, otherwise }: TimelineEntry): Difference[] {
  if (date === null || otherwise.length === 0) return [];
  const others = new Set(otherwise.flatMap((other) => other.articles));
  return [
    {
      about: headOf(text),
      inDates: true,
      values: [
        { value: date, articles: articles.filter((id) => !others.has(id)) },
        ...otherwise.map((other) => ({ value: other.date, articles: other.articles })),
      ],
    },
  ];
}

function denials({ text, articles, deniedBy }: TimelineEntry): Difference[] {
  if (deniedBy.length === 0) return [];
  return [
    {
      about: headOf(text),
      values: [
        { value: 'told', articles: articles.filter((id) => !deniedBy.includes(id)) },
        { value: 'denied', articles: deniedBy },
      ],
    },
  ];
}
