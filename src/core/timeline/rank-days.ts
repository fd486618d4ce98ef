import type { Ordinal } from '../calendar/days.ts';
import type { DayMentions } from './day-mentions.ts';

/** A day with how much the articles make of it. */
export interface RankedDay {
  readonly day: Ordinal;
  readonly score: number;
}

/**
 * Weights of a logistic regression over the days of reference timelines, in the manner of the date regression of
 * Gholipour Ghalandari and Ifrim (ACL 2020), with four features that every collection has; the last two moved by hand.
 */
const WEIGHTS = {
  /** Articles that name the day. */
  articles: 3.7,
  /** How far that stands out from the three days on each side. */
  peak: 1.6,
  /** How far the articles published on the day and the next stand out from the three days before. */
  burst: 1.8,
  /** Articles of other days that name it: what is still spoken of later mattered. */
  later: 0.5,
};
/** What the papers of the next day count, beside those of the day that they tell of. */
const NEXT_DAY = 0.5;
const AROUND = [-3, -2, -1, 1, 2, 3];
const BEFORE = [-3, -2, -1];

/** Ranks days by how much the articles make of them, best first; counts enter as shares of the largest logarithm. */
export function rankDays(
  days: ReadonlyMap<Ordinal, DayMentions>,
  publishedOn: ReadonlyMap<Ordinal, number>,
): RankedDay[] {
  const articles = (day: Ordinal): number => Math.log1p(days.get(day)?.articles.size ?? 0);
  const published = (day: Ordinal): number =>
    Math.log1p((publishedOn.get(day) ?? 0) + NEXT_DAY * (publishedOn.get(day + 1) ?? 0));
  const later = (day: Ordinal): number => Math.log1p(days.get(day)?.laterArticles.size ?? 0);
  let [mostArticles, mostPublished, mostLater] = [0, 0, 0];
  for (const day of days.keys()) {
    mostArticles = Math.max(mostArticles, articles(day));
    mostPublished = Math.max(mostPublished, published(day));
    mostLater = Math.max(mostLater, later(day));
  }
  const ranked: RankedDay[] = [];
  for (const day of days.keys()) {
    const peak = articles(day) - mean(AROUND.map((step) => articles(day + step)));
    const burst = published(day) - mean(BEFORE.map((step) => published(day + step)));
    const score =
      WEIGHTS.articles * share(articles(day), mostArticles) +
      WEIGHTS.peak * share(peak, mostArticles) +
      WEIGHTS.burst * share(burst, mostPublished) +
      WEIGHTS.later * share(later(day), mostLater);
    ranked.push({ day, score });
  }
  return ranked.sort((a, b) => b.score - a.score || a.day - b.day);
}

const share = (value: number, most: number): number => (most === 0 ? 0 : value / most);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
