import type { Day } from '../article/article.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { formatDay, parseDay, weekdayOf, type Ordinal } from '../calendar/days.ts';
import { entryAt, type Entry } from './entries.ts';
import { isCompared } from './compared.ts';
import type { Happened } from './happened.ts';
import { dayPeriod, periodAt, shiftDay, type Period } from './period.ts';
import type { Beside, Draft, Reading } from './reading.ts';
import { resolveReading } from './resolve-reading.ts';
import { weekdayBeside } from './resolve-weekday.ts';
import { relative, UNRESOLVED, type Resolved, type Spoken } from './resolved.ts';
import { inStoryYear, rememberYear, type StoryYear } from './story-year.ts';
import type { Timex } from './timex.ts';

/** A text whose expressions are found. */
export interface Resolving {
  readonly text: string;
  readonly published: Day | null;
  readonly sentences: readonly Sentence[];
  /** Which way from the publication day an expression of a sentence lies, as its language tells it. */
  readonly direction: (text: string, sentence: Span, timex: Span) => -1 | 1 | null;
  /** Is an expression surely of what has happened? */
  readonly happened: (text: string, timex: Span) => Happened;
  /** The dated parts of which "today" is another day in each. */
  readonly entries?: readonly Entry[];
}

/** Gives every draft its place in the calendar, in reading order. */
export function resolveDrafts(
  { text, published, sentences, direction, happened, entries = [] }: Resolving,
  drafts: readonly Draft[],
): Timex[] {
  const spoken: Spoken = { period: null, day: null, told: null, quarter: null, severalMonths: false };
  const story: StoryYear = { frame: null, told: null };
  const timexes: Timex[] = [];
  let at = 0;
  let within: Entry | undefined;
  for (const [i, draft] of drafts.entries()) {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= draft.start) at++;
    const sentence = sentences[at] ?? { start: 0, end: text.length };
    const entry = entryAt(entries, draft.start);
    // its hours are of its own day, whatever day the entry before told of
    if (entry !== within) spoken.day = spoken.period = spoken.told = null;
    within = entry;
    const anchor = parseDay(entry?.day ?? published);
    const towards = (): -1 | 1 | null =>
      besideDay(text, draft, timexes.at(-1), published) ?? direction(text, sentence, draft);
    const place = { text, span: draft, sentences, sentence: at, anchor };
    const inStory = (of: (year: number) => Period | null): Period | null => inStoryYear(story, place, of);
    const named =
      (drafts[i - 1]?.reading.kind === 'weekday' ? endOfRange(text, draft, timexes.at(-1)) : null) ??
      resolveReading(draft, { anchor, spoken, inStory, towards, happened: () => happened(text, draft) });
    if (named === null) continue;
    const resolved = draft.beside === undefined ? named : besideOf(named, draft.beside);
    const { period } = resolved;
    const compared = isCompared(text, draft, period?.granularity);
    remember(spoken, draft.reading, { period, anchor, compared });
    rememberYear(story, place, {
      reading: draft.reading,
      period,
      inStory: named.inStory === true,
    });
    timexes.push(asTimex(text, draft, resolved));
  }
  return timexes;
}

/** "on Friday and again on Monday": of two days named together the second lies where the first does. */
function besideDay(
  text: string,
  draft: Draft,
  previous: Timex | undefined,
  published: Day | null,
): -1 | 1 | null {
  if (draft.reading.kind !== 'weekday' || previous === undefined) return null;
  if (previous.weekday === null || previous.first === null) return null;
  if (published === null || previous.first === published) return null;
  if (!NAMED_TOGETHER.test(text.slice(previous.end, Math.min(draft.start, previous.end + 20)))) return null;
  return previous.first > published ? 1 : -1;
}

/** "from Thursday to Sunday", "between Friday and Monday": the second is the next such day after the first. */
function endOfRange(text: string, { start, reading }: Draft, previous: Timex | undefined): Resolved | null {
  if (reading.kind !== 'weekday' || reading.toward !== null || !previous?.weekday) return null;
  const first = parseDay(previous.first);
  if (first === null || previous.first !== previous.last) return null;
  const before = text.slice(Math.max(0, previous.start - 40), previous.start);
  const gap = text.slice(previous.end, Math.min(start, previous.end + 12));
  const joined = /\bbetween\s$/.test(before) ? /^\sand\s$/ : RANGE;
  // "brought forward from Friday to Wednesday"
  if (!joined.test(gap) || BROUGHT_FORWARD.test(before)) return null;
  return relative(dayPeriod(weekdayBeside(reading.weekday, first, 1)));
}

const RANGE = /^(?:\s(?:to|through|until|till)\s|\s?[–—-]\s?)$/;
const BROUGHT_FORWARD = /\b(?:forward|earlier)\b/;

const NAMED_TOGETHER = /^,?\s(?:and|or)\s(?:again\s|then\s|also\s)?(?:on\s)?$/;

/** The day or week that an expression counts from the day it names. */
function besideOf(named: Resolved, { unit, count, weekday }: Beside): Resolved {
  if (named.period === null) return UNRESOLVED;
  if (weekday !== undefined)
    return { period: dayPeriod(weekdayBeside(weekday, named.period.first, count)), anchoring: 'relative' };
  const day = shiftDay(named.period.first, unit, count);
  return { period: count === 0 ? periodAt(unit, day) : dayPeriod(day), anchoring: 'relative' };
}

function remember(
  spoken: Spoken,
  reading: Reading,
  {
    period,
    anchor,
    compared,
  }: { readonly period: Period | null; readonly anchor: Ordinal | null; readonly compared: boolean },
): void {
  const { kind } = reading;
  // "for the nine months": what follows is compared with those of the year before, not with a quarter.
  if (kind === 'duration') spoken.severalMonths ||= /^P(?:6|9|12)M$/.test(reading.value);
  // "in ten days" names no day that a "9 p.m." further on would be of.
  if (period === null || kind === 'ahead' || kind === 'stretch') return;
  if (period.granularity === 'quarter' && kind !== 'year-earlier') spoken.severalMonths = false;
  spoken.period = period;
  if (period.granularity === 'day') {
    spoken.day = period;
    if (!compared) spoken.told = period;
  }
  // Neither what it is compared with nor a forecast becomes the quarter spoken of.
  if (
    !compared &&
    period.granularity === 'quarter' &&
    (anchor === null || period.first <= anchor) &&
    kind !== 'year-earlier' &&
    kind !== 'same-of-year' &&
    // One that still runs is looked forward to, unless it is the only one told of.
    (anchor === null || period.last < anchor || spoken.quarter === null)
  )
    spoken.quarter = period;
}

function asTimex(text: string, draft: Draft, resolved: Resolved): Timex {
  const { start, end, reading, clock } = draft;
  const { period, anchoring } = resolved;
  const base = resolved.value ?? period?.value ?? 'XXXX-XX-XX';
  const kind = reading.kind;
  const isDay = /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/.test(base);
  const timed = clock !== undefined && isDay;
  return {
    start,
    end,
    text: text.slice(start, end),
    type:
      kind === 'duration' || kind === 'stretch' || (kind === 'ahead' && period === null)
        ? 'DURATION'
        : kind === 'set'
          ? 'SET'
          : timed
            ? 'TIME'
            : 'DATE',
    value: timed ? base + clock : base,
    granularity: timed ? 'time' : (resolved.granularity ?? period?.granularity ?? 'vague'),
    first: period === null ? null : formatDay(period.first),
    last: period === null ? null : formatDay(period.last),
    anchoring,
    weekday: resolved.weekday ?? (period?.granularity === 'day' ? weekdayOf(period.first) : null),
  };
}
