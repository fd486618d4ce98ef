import type { Basis, Day } from '../article/article.ts';
import { formatDay, parseDay, weekdayOf, type Ordinal } from '../calendar/days.ts';

/** A quotation or an event of an article, as far as its own article dates it. */
export interface DayClue {
  /** The caller's key; unique in its article. */
  readonly id: string;
  readonly day: Day | null;
  readonly basis: Basis;
  /** The weekday named when the day is unknown, 1 (Monday) to 7 (Sunday). */
  readonly weekday: number | null;
  /** Said of a day still to come ("will meet Monday"). */
  readonly ahead: boolean;
  /** The statement or event that it is an account of, shared with accounts in other articles; null when it has none. */
  readonly same: string | null;
}

/** An article of a story with its clues. */
export interface DatedArticle {
  readonly id: string;
  readonly published: Day | null;
  readonly clues: readonly DayClue[];
}

/** A day found for a clue that had none. */
export interface InferredDay {
  readonly article: string;
  readonly clue: string;
  readonly day: Day;
  readonly basis: 'matched';
  /** The article whose stated day it comes from. */
  readonly from: string;
}

/** A bare weekday names a day at most so many days before publication; farther back "last" stands with it. */
const REACH = 5;

/**
 * Days for what undated articles tell by weekday alone. A clue that is an account of something another article gives a
 * day for has that day, if its weekday agrees and all articles that give one agree. From there the article can only have
 * been published on a few days; another weekday of it is resolved when each of them gives the same answer: Saturday
 * matched to 3 May 2025 makes "Sunday" 4 May, and leaves "Monday" open. What contradicts itself stays unknown.
 */
export function inferDays(articles: readonly DatedArticle[]): InferredDay[] {
  const known = knownDays(articles);
  return articles
    .filter(({ published }) => published === null)
    .flatMap((article) => inferArticle(article, known));
}

/** The one day known for a statement or event, with the article that gives it; null when articles differ. */
type KnownDays = ReadonlyMap<string, { readonly day: Ordinal; readonly from: string } | null>;

function knownDays(articles: readonly DatedArticle[]): KnownDays {
  const known = new Map<string, { day: Ordinal; from: string; sure: number } | null>();
  for (const { id, clues } of articles)
    for (const { same, day, basis } of clues) {
      const ordinal = parseDay(day);
      const sure = SURE[basis];
      if (same === null || ordinal === null || sure === 0) continue;
      const other = known.get(same);
      if (other === undefined || (other !== null && sure > other.sure && other.day === ordinal))
        known.set(same, { day: ordinal, from: id, sure });
      else if (other !== null && other.day !== ordinal) known.set(same, null);
    }
  return known;
}

/** A day only supposed from publication is no evidence for another article. */
const SURE: Readonly<Record<Basis, number>> = {
  stated: 3,
  relative: 2,
  inherited: 1,
  published: 0,
  matched: 0,
  unknown: 0,
};

function inferArticle({ id, clues }: DatedArticle, known: KnownDays): InferredDay[] {
  const inferred: InferredDay[] = [];
  const anchors: { day: Ordinal; from: string }[] = [];
  const open: DayClue[] = [];
  for (const clue of clues) {
    const evidence = clue.same === null ? undefined : known.get(clue.same);
    if (clue.day !== null) continue;
    if (evidence && (clue.weekday === null || clue.weekday === weekdayOf(evidence.day))) {
      inferred.push({
        article: id,
        clue: clue.id,
        day: formatDay(evidence.day),
        basis: 'matched',
        from: evidence.from,
      });
      if (clue.weekday !== null && !clue.ahead) anchors.push(evidence);
    } else if (clue.weekday !== null && !evidence) open.push(clue);
  }
  const anchor = anchors[0];
  if (anchor === undefined) return inferred;
  // Weekdays of different weeks cannot all be bare: one of the matches is wrong, and none tells which.
  if (publicationDays(anchors, []).length === 0) return [];
  const published = publicationDays(anchors, open);
  for (const clue of open) {
    const days = new Set(published.map((day) => resolve(clue, day)));
    const [day] = days;
    if (days.size === 1 && day !== undefined)
      inferred.push({ article: id, clue: clue.id, day: formatDay(day), basis: 'matched', from: anchor.from });
  }
  return inferred;
}

/** The days on which every weekday named is near enough to be named so. */
function publicationDays(anchors: readonly { day: Ordinal }[], open: readonly DayClue[]): Ordinal[] {
  const first = Math.max(...anchors.map(({ day }) => day));
  const last = Math.min(...anchors.map(({ day }) => day)) + REACH;
  const days: Ordinal[] = [];
  for (let day = first; day <= last; day++)
    if (open.every((clue) => clue.ahead || day - resolve(clue, day) <= REACH)) days.push(day);
  return days;
}

/** The day a weekday means in an article of a given day. */
function resolve({ weekday, ahead }: DayClue, published: Ordinal): Ordinal {
  const back = (weekdayOf(published) - (weekday ?? 0) + 7) % 7;
  return ahead ? published + ((7 - back) % 7) : published - back;
}
