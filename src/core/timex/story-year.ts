import { fromOrdinal, type Ordinal } from '../calendar/days.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { anyOf } from '../text/word-set.ts';
import type { Period } from './period.ts';
import type { Reading } from './reading.ts';
import { RAN, REPORTED, YEARLY } from './rules/words-beside.ts';

/** A time whose year the text tells, and where it stands. */
interface Told {
  readonly period: Period;
  readonly start: number;
  readonly sentence: number;
}

/** The years that a story has told so far; what is told of today ends them. */
export interface StoryYear {
  /** A year that its sentence is set in: "In 2019, a fire on 4 May …". */
  frame: Told | null;
  /** The last day or month told with its year: "On 14 July 2005 the quarry flooded; on 1 August …". */
  told: Told | null;
}

/** Where an expression stands. */
export interface Place {
  readonly text: string;
  readonly span: Span;
  readonly sentences: readonly Sentence[];
  /** Index of its sentence. */
  readonly sentence: number;
  /** The day of publication. */
  readonly anchor: Ordinal | null;
}

/** A story that goes on without naming the year again seldom goes further than this. */
const GOES_ON_DAYS = 120;
/** Characters before an expression in which its clause opens. */
const REACH = 60;

/**
 * A day or month without a year, in the year its story has told: the year that its sentence opens with, or else the next
 * such day after one told with its year in the same sentence or the one before. `at` gives it for a year.
 */
export function inStoryYear(
  { frame, told }: Readonly<StoryYear>,
  place: Place,
  at: (year: number) => Period | null,
): Period | null {
  if (frame === null && told === null) return null;
  const { text, span, sentence } = place;
  if (REPORTED_ON.test(text.slice(Math.max(0, span.start - 24), span.start)) || isAttribute(place))
    return null;
  const framed = frame !== null && frame.sentence === sentence ? frame : null;
  if (told !== null && told.start >= (framed?.start ?? 0) && goesOn(told, place)) {
    const { first } = told.period;
    const { year } = fromOrdinal(first);
    for (const period of [at(year), at(year + 1)])
      if (period !== null && period.first > first && period.first - first <= GOES_ON_DAYS) return period;
  }
  return framed === null || TURNS.test(text.slice(framed.start, span.start))
    ? null
    : at(fromOrdinal(framed.period.first).year);
}

/** In its sentence and the one after; of what is still to come, other days of the next sentence need not be later. */
function goesOn(told: Told, { text, sentences, sentence, anchor }: Place): boolean {
  if (told.sentence === sentence) return true;
  if (sentence - told.sentence > 1 || (anchor !== null && told.period.first > anchor)) return false;
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  return !OF_TODAY.test(text.slice(start, Math.min(end, start + LONGEST_SENTENCE)));
}

/** Words by which a sentence is of the present. */
const OF_TODAY =
  /\b(?:now|today|yesterday|tomorrow|(?:this|last|next)\s(?:week|month|year)|(?:has|have)\sbeen)\b/;
/** Characters of a sentence that are looked at. */
const LONGEST_SENTENCE = 400;

/** "Last year sales grew, but in August they fell": on to another time. */
const TURNS = /\b(?:but|yet|although|though)\b/;

/** "until April's accident", "a 23 March walkout": no step of the story. */
const isAttribute = ({ text, span }: Place): boolean =>
  /^['’]s/.test(text.slice(span.end, span.end + 2)) ||
  /\b(?:an?|its|their|his|her)\s$/.test(text.slice(Math.max(0, span.start - 7), span.start));

/** "he said on 3 March" is of the article's own days. */
const REPORTED_ON = new RegExp(String.raw`\b(?:${anyOf(REPORTED)})\s(?:[a-z]+\s)?(?:on|in)\s$`);

/** Takes down what an expression told of the year; `inStory`: it was placed by the story itself. */
export function rememberYear(
  story: StoryYear,
  place: Place,
  {
    reading,
    period,
    inStory,
  }: { readonly reading: Reading; readonly period: Period | null; readonly inStory: boolean },
): void {
  if (isOfToday(reading) && !inStory) story.frame = story.told = null;
  if (period === null || !(inStory || tellsYear(reading))) return;
  const { start } = place.span;
  const entry = { period, start, sentence: place.sentence };
  const before = textOfClause(place);
  if (period.granularity === 'year') {
    if (OPENS.test(before) || OPENS_CLAUSE.test(before) || isOfOccasion(before, place)) story.frame = entry;
  } else if (/^(?:day|month|season|quarter)$/.test(period.granularity))
    story.told = inStory || (HAPPENS_ON.test(before) && !IN_AN_ASIDE.test(before)) ? entry : null;
}

/** "The 2019 fringe opened on 2 August": an occasion is of its year; a treaty of 2019 may be torn up in another. */
const isOfOccasion = (before: string, { text, span }: Place): boolean =>
  /^["“‘'(]?the\s$/i.test(before) && OCCASION_RAN.test(text.slice(span.end, span.end + REACH));
const OCCASION_RAN = new RegExp(
  String.raw`^(?:\s[\w’'-]+){0,2}\s(?:${anyOf(YEARLY)})\s(?:was\sheld|took\splace|${anyOf(RAN)})\b`,
  'i',
);

const textOfClause = ({ text, span, sentences, sentence }: Place): string =>
  text.slice(Math.max(sentences[sentence]?.start ?? 0, span.start - REACH), span.start);

/** Is it written out with its year, or counted in years? */
const tellsYear = (reading: Reading): boolean =>
  reading.kind === 'fixed' ||
  (reading.kind === 'holiday' && /\d$/.test(reading.name)) ||
  (reading.kind === 'shift' && (reading.unit === 'year' || reading.from === 'reference')) ||
  ((reading.kind === 'month-day' || reading.kind === 'month') && reading.years !== null) ||
  (reading.kind === 'nth-weekday' && tellsYear(reading.of));

/** Counted from the day of publication: the story is back in the present. */
const isOfToday = (reading: Reading): boolean =>
  (reading.kind === 'weekday' && reading.narrated !== true) ||
  (reading.kind === 'shift' && reading.from === 'published' && reading.unit !== 'year') ||
  ((reading.kind === 'month-day' || reading.kind === 'month') && reading.years === null) ||
  reading.kind === 'overnight' ||
  (reading.kind === 'vague' && reading.value !== 'FUTURE_REF');

const SETTING = String.raw`(?:(?:back|early|late|later|earlier)\s)?(?:in|during|throughout|for|over)\s(?:the\s)?`;
/** What stands before a year that a sentence or clause is set in: "Back in", "The drought of". */
const OPENS = new RegExp(String.raw`^["“‘'(]?(?:${SETTING}|the\s[a-z]+\s(?:of|in)\s)?$`, 'i');
const OPENS_CLAUSE = new RegExp(String.raw`(?:[;:—–]\s|\b(?:and|but|while)\s)${SETTING}$`, 'i');
/** What happened on a day; a letter "dated 3 May 2019" or "of 3 May 2019" begins no story, nor does "the May 3, 2019, attack". */
const HAPPENS_ON = /(?:^["“‘'(]?|[,;:—–]\s|(?<!\bborn\s)\b(?:on|in|from)\s)$/i;
/** "the law, signed on 3 May 2019,", "who left in May 2019": told beside the story. */
const IN_AN_ASIDE = /(?:,\s[a-z]+(?:ed|n)\s(?:on|in)\s|\b(?:who|which|whose|whom|where|that)\s[^,;:]*)$/i;
