import type { Day } from '../article/article.ts';
import type { DatePrecision } from '../event/event.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { formatDay, parseDay, type Ordinal } from '../calendar/days.ts';
import { findDayMentions, mentionsOf, type DayMentions, type TimelineArticle } from './day-mentions.ts';
import { mentionedDays } from './mentioned-days.ts';
import { mergeTimeline } from './merge-timeline.ts';
import { pickSentences, type Candidate } from './pick-sentences.ts';
import { rankDays } from './rank-days.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

export interface TimelineOptions {
  /** At most so many days, the most important; every dated event when absent. */
  readonly max?: number;
  /** At most so many sentences a day. */
  readonly sentences?: number;
  /** First and last day shown, inclusive. */
  readonly from?: Day;
  readonly to?: Day;
  /** Words that all stand in the sentence, the title or the opening of its article. */
  readonly about?: string;
}

/** A day of a timeline, told in sentences of the articles. */
export interface TimelineDay {
  readonly date: Day;
  /** Sentences, word for word, one a line. */
  readonly text: string;
  /** Ids of the articles the sentences come from. */
  readonly articles: readonly string[];
  /** Absent for a day; else the event is only known to lie in the month, year or range that begins on `date`. */
  readonly precision?: DatePrecision;
}

/** Opening sentences of an article published on a day that may tell it. */
const OPENING = 5;
/** Days after which an article looks back. */
const HINDSIGHT_DAYS = 14;
/** Candidates compared for one day. */
const MOST_CANDIDATES = 300;

/**
 * A timeline of many articles on one topic, sorted by date. With `max`, the days that mattered most, each told by its
 * clearest sentences; else every dated event, accounts of one event merged, and every other day that is mentioned.
 */
export function buildTimeline(
  articles: readonly TimelineArticle[],
  options: TimelineOptions = {},
): TimelineDay[] {
  const topical = options.about === undefined ? articles : aboutOnly(articles, options.about);
  return options.max === undefined ? everyEvent(topical, options) : bestDays(topical, options.max, options);
}

function everyEvent(articles: readonly TimelineArticle[], options: TimelineOptions): TimelineDay[] {
  const { from = '', to = '9999', sentences = Infinity } = options;
  const events = articles.flatMap(({ id, text, analysis }) =>
    analysis.events
      .filter(({ first, last }) => first !== null && last !== null && last >= from && first <= to)
      .map((event) => ({ ...event, article: id, position: event.start / (text.length || 1) })),
  );
  const perDay = new Map<Day, number>();
  const shown = mergeTimeline(events).flatMap(({ first, text, articles: ids, precision }): TimelineDay[] => {
    if (first === null) return [];
    const count = (perDay.get(first) ?? 0) + 1;
    perDay.set(first, count);
    if (count > sentences) return [];
    return [{ date: first, text, articles: ids, ...(precision === 'day' ? {} : { precision }) }];
  });
  const told = new Set(shown.map(({ date }) => date));
  const mentioned = mentionedDays(articles, told).filter(({ date }) => date >= from && date <= to);
  return [...shown, ...mentioned].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function bestDays(
  articles: readonly TimelineArticle[],
  max: number,
  options: TimelineOptions,
): TimelineDay[] {
  const { sentences = 1 } = options;
  const from = parseDay(options.from ?? null) ?? -Infinity;
  const to = parseDay(options.to ?? null) ?? Infinity;
  const days = findDayMentions(articles);
  const byPublication = groupByPublication(articles);
  for (const day of byPublication.keys()) mentionsOf(days, day);
  for (const day of days.keys()) if (day < from || day > to) days.delete(day);
  const published = new Map([...byPublication].map(([day, list]) => [day, list.length]));
  const chosen = rankDays(days, published)
    .slice(0, max)
    .map(({ day }) => day)
    .sort((a, b) => a - b);
  const vocabulary = createVocabulary();
  const candidates = chosen.map((day) => candidatesOf(day, days, byPublication, articles, vocabulary));
  return chosen.flatMap((day, i) => {
    const picked = pickSentences(candidates[i] ?? [], sentences, vocabulary);
    if (picked.length === 0) return [];
    return {
      date: formatDay(day),
      text: picked.map(({ text }) => text).join('\n'),
      articles: [...new Set(picked.map(({ article }) => articles[article]?.id ?? ''))],
    };
  });
}

/** The articles with only those sentences, timexes and events that are about the words. */
function aboutOnly(articles: readonly TimelineArticle[], about: string): TimelineArticle[] {
  const wanted = words(about)
    .filter((word) => !STOP_WORDS.has(word))
    .map(stem);
  const holds = (text: string): boolean => {
    const stems = new Set(words(text).map(stem));
    return wanted.every((word) => stems.has(word));
  };
  return articles.flatMap((article) => {
    const { title, text, analysis } = article;
    const opening = text.slice(0, analysis.sentences[2]?.end ?? text.length);
    if (holds(`${title ?? ''} ${opening}`)) return article;
    const kept = analysis.sentences.filter(({ start, end }) => holds(text.slice(start, end)));
    if (kept.length === 0) return [];
    const inside = ({ start }: { start: number }): boolean =>
      kept.some((span) => span.start <= start && start < span.end);
    return {
      ...article,
      analysis: {
        sentences: kept,
        timexes: analysis.timexes.filter(inside),
        quotations: analysis.quotations,
        events: analysis.events.filter(inside),
      },
    };
  });
}

function groupByPublication(articles: readonly TimelineArticle[]): Map<Ordinal, number[]> {
  const groups = new Map<Ordinal, number[]>();
  for (const [i, { published }] of articles.entries()) {
    const day = parseDay(published);
    if (day === null) continue;
    const group = groups.get(day);
    if (group) group.push(i);
    else groups.set(day, [i]);
  }
  return groups;
}

/** Sentences that may tell a day: those that name it, and the openings of what was published on it and the day after. */
function candidatesOf(
  day: Ordinal,
  days: ReadonlyMap<Ordinal, DayMentions>,
  byPublication: ReadonlyMap<Ordinal, readonly number[]>,
  articles: readonly TimelineArticle[],
  vocabulary: Vocabulary,
): Candidate[] {
  const seen = new Set<string>();
  const candidates: Candidate[] = [];
  const take = (article: number, sentence: number): void => {
    const source = articles[article];
    const span = source?.analysis.sentences[sentence];
    if (source === undefined || span === undefined || candidates.length >= MOST_CANDIDATES) return;
    const text = source.text.slice(span.start, span.end);
    if (seen.has(text)) return;
    seen.add(text);
    const terms = vocabulary.termsOf(text);
    if (terms.length < 3) return;
    vocabulary.count(terms);
    const published = parseDay(source.published);
    candidates.push({
      article,
      sentence,
      text,
      terms,
      wordCount: text.split(/\s+/).length,
      hindsight: published !== null && published - day > HINDSIGHT_DAYS,
    });
  };
  for (const { article, sentence } of days.get(day)?.named ?? []) take(article, sentence);
  for (const published of [day, day + 1])
    for (const article of byPublication.get(published) ?? [])
      for (let sentence = 0; sentence < OPENING; sentence++) take(article, sentence);
  return candidates;
}
