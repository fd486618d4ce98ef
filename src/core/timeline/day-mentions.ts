import type { Day } from '../article/article.ts';
import type { Event } from '../event/event.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { parseDay, type Ordinal } from '../calendar/days.ts';
import type { Timex } from '../timex/timex.ts';

/** An article as a timeline reads it. */
export interface TimelineArticle {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly published: Day | null;
  readonly analysis: TimelineAnalysis;
}

interface TimelineAnalysis {
  readonly sentences: readonly Sentence[];
  readonly timexes: readonly Timex[];
  readonly events: readonly Event[];
  readonly quotations: readonly Span[];
}

/** A sentence of an article that names a day, or was published on it. */
export interface DaySentence {
  /** Index into the articles. */
  readonly article: number;
  /** Index into the article's sentences. */
  readonly sentence: number;
}

/** What the articles tell of one day. */
export interface DayMentions {
  readonly day: Ordinal;
  /** Sentences that name the day. */
  readonly named: DaySentence[];
  /** Articles that name it. */
  readonly articles: Set<number>;
  /** Those of them that were published on another day. */
  readonly laterArticles: Set<number>;
}

/** The days that articles name, each with the sentences that do. */
export function findDayMentions(articles: readonly TimelineArticle[]): Map<Ordinal, DayMentions> {
  const days = new Map<Ordinal, DayMentions>();
  for (const [article, { published, analysis }] of articles.entries()) {
    const publishedOn = parseDay(published);
    const { sentences, timexes } = analysis;
    let at = 0;
    for (const timex of timexes) {
      const day = timex.first !== null && timex.first === timex.last ? parseDay(timex.first) : null;
      if (day === null) continue;
      while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= timex.start) at++;
      const mentions = mentionsOf(days, day);
      const last = mentions.named.at(-1);
      if (last?.article === article && last.sentence === at) continue;
      mentions.named.push({ article, sentence: at });
      mentions.articles.add(article);
      if (publishedOn !== day) mentions.laterArticles.add(article);
    }
  }
  return days;
}

export function mentionsOf(days: Map<Ordinal, DayMentions>, day: Ordinal): DayMentions {
  let mentions = days.get(day);
  if (mentions === undefined) {
    mentions = { day, named: [], articles: new Set(), laterArticles: new Set() };
    days.set(day, mentions);
  }
  return mentions;
}
