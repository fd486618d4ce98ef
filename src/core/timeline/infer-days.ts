import type { Basis, Day } from '../article/article.ts';
import { formatDay, parseDay, weekdayOf, type Ordinal } from '../calendar/days.ts';

/** A quotation or an event of an undated article, as far as the article dates it. */
export interface OpenClue {
  /** The caller's key; unique in its article. */
  readonly id: string;
  readonly day: Day | null;
  /** The weekday named when the day is unknown, 1 (Monday) to 7 (Sunday). */
  readonly weekday: number | null;
}

/** The day that another article gives for what a clue tells. */
export interface Evidence {
  readonly clue: string;
  readonly day: Day;
  /** That article, and its day of publication. */
  readonly from: string;
  readonly published: Day | null;
  /** The same words, or an event that is told alike. */
  readonly kind: 'statement' | 'event';
  /** How alike, up to 1. */
  readonly weight: number;
}

/** A day that a clue would have. */
export interface TrialDay {
  readonly day: Day;
  readonly basis: Basis;
}

export interface UndatedArticle {
  readonly clues: readonly OpenClue[];
  /** The days of its clues, had it been published on a day. */
  readonly asOf: (published: Day) => ReadonlyMap<string, TrialDay>;
}

/** A day found through the article `from`. */
export interface InferredDay {
  readonly day: Day;
  readonly from: string;
}

export interface Inference {
  /** Its own day of publication; null where several fit. */
  readonly published: InferredDay | null;
  /** By clue. */
  readonly days: ReadonlyMap<string, InferredDay>;
}

/** A bare weekday names a day at most so many days before publication; farther back "last" stands with it. */
const REACH = 5;
const FAR = 0.55;
/** Days of publication that fit as well as the best one, but for so much, are open. */
const TIE = 0.5;
/** As much must speak for a day of publication: one event told alike, or the same words. */
const ENOUGH = 0.6;
/** Days of publication tried before the first and after the last other article. */
const BEFORE = 1;
const AFTER = 8;
const MOST_TRIALS = 20;

/** What a day says for or against a trial: one that the article names, or one that it only has from its scene. */
const SPEAKS: Readonly<
  Record<Evidence['kind'] | 'scene', { readonly for: number; readonly against: number }>
> = {
  statement: { for: 2, against: 1.5 },
  event: { for: 1, against: 0.5 },
  scene: { for: 0.3, against: 0.1 },
};

/** Days that the article itself names, in whatever words. */
const isNamed = ({ basis }: TrialDay): boolean => basis === 'stated' || basis === 'relative';

/** A day of publication that was tried. */
interface Trial {
  readonly published: Day;
  readonly days: ReadonlyMap<string, TrialDay>;
  readonly score: number;
}

/**
 * Days for what an undated article tells "yesterday" or "on Saturday". It is dated as if it had been published on each of
 * the days around the other articles; the day on which most of what it tells falls on the days that those give is its own.
 * Where several fit alike its day stays open, and of its clues those have a day that all of them give. What another article
 * has in the same words has the day given there, unless the article contradicts it.
 */
export function inferDays(article: UndatedArticle, evidence: readonly Evidence[]): Inference {
  const days = new Map<string, InferredDay>();
  const direct = directDays(article, evidence);
  // Weekdays of different weeks cannot all be bare: one of the matches is wrong, and none tells which.
  if (areOfDifferentWeeks(article, direct)) return { published: null, days };
  const fitting = fittingTrials(article, evidence);
  for (const [clue, found] of direct)
    if (!fitting.some((trial) => contradicts(trial.days.get(clue), found.day))) days.set(clue, found);
  const [first] = fitting;
  if (first === undefined) return { published: null, days };
  const from = strongest(first, evidence);
  for (const { id, day } of article.clues) {
    if (day !== null || direct.has(id)) continue;
    const told = new Set(fitting.map((trial) => dayIn(trial, id)));
    const [one] = told;
    if (told.size === 1 && one) days.set(id, { day: one, from });
  }
  return { published: fitting.length === 1 ? { day: first.published, from } : null, days };
}

/** What other articles have in the same words, where they agree on its day and its weekday fits. */
function directDays({ clues }: UndatedArticle, evidence: readonly Evidence[]): Map<string, InferredDay> {
  const direct = new Map<string, InferredDay>();
  for (const { id, day, weekday } of clues) {
    const same = evidence.filter(({ clue, kind }) => clue === id && kind === 'statement');
    const [found] = same;
    if (day !== null || !found || same.some((other) => other.day !== found.day)) continue;
    if (weekday === null || weekday === weekdayOf(parseDay(found.day)!))
      direct.set(id, { day: found.day, from: found.from });
  }
  return direct;
}

function areOfDifferentWeeks({ clues }: UndatedArticle, direct: ReadonlyMap<string, InferredDay>): boolean {
  const bare = clues.flatMap(({ id, weekday }) => (weekday === null ? [] : (direct.get(id)?.day ?? [])));
  const [first = null, last = null] = [bare.toSorted()[0], bare.toSorted().at(-1)];
  return first !== null && last !== null && parseDay(last)! - parseDay(first)! > REACH;
}

const contradicts = (tried: TrialDay | undefined, day: Day): boolean =>
  tried !== undefined && isNamed(tried) && tried.day !== day;

/** A day supposed from publication is none that the article tells. */
function dayIn({ days }: Trial, clue: string): Day | null {
  const tried = days.get(clue);
  return tried === undefined || tried.basis === 'published' ? null : tried.day;
}

/** The trials that fit best. */
function fittingTrials(article: UndatedArticle, evidence: readonly Evidence[]): Trial[] {
  const weekdays = new Set(article.clues.filter(({ weekday }) => weekday !== null).map(({ id }) => id));
  const trials = daysToTry(evidence).map((ordinal): Trial => {
    const published = formatDay(ordinal);
    const days = new Map(article.asOf(published));
    for (const { id, weekday } of article.clues)
      if (weekday !== null && !days.has(id))
        days.set(id, { day: formatDay(lastOf(weekday, ordinal)), basis: 'inherited' });
    const far = [...days].filter(([id, { day }]) => weekdays.has(id) && ordinal - parseDay(day)! > REACH);
    return { published, days, score: agreement(days, evidence, weekdays) - FAR * far.length };
  });
  const best = Math.max(...trials.map(({ score }) => score));
  return best < ENOUGH ? [] : trials.filter(({ score }) => best - score < TIE);
}

/** The last day up to another that is of a weekday. */
const lastOf = (weekday: number, until: Ordinal): Ordinal => until - ((weekdayOf(until) - weekday + 7) % 7);

/**
 * The days on which it may have come out: about when the others did, and on the days after what it tells of, on which a bare
 * "yesterday" or weekday names it. Where those are too many, the ones that most of the evidence speaks for.
 */
function daysToTry(evidence: readonly Evidence[]): Ordinal[] {
  const votes = new Map<Ordinal, number>();
  for (const { published, day } of evidence) {
    const [told, out] = [parseDay(day)!, parseDay(published) ?? parseDay(day)!];
    const near = new Set([...daysFrom(told, REACH), ...daysFrom(out - BEFORE, BEFORE + AFTER)]);
    for (const one of near) votes.set(one, (votes.get(one) ?? 0) + 1);
  }
  return [...votes]
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST_TRIALS)
    .map(([day]) => day)
    .toSorted((a, b) => a - b);
}

const daysFrom = (first: Ordinal, count: number): Ordinal[] =>
  Array.from({ length: count + 1 }, (_, i) => first + i);

/** How far the days of a trial agree with those that other articles give; of some clues the article names the weekday. */
function agreement(
  days: ReadonlyMap<string, TrialDay>,
  evidence: readonly Evidence[],
  weekdays: ReadonlySet<string>,
): number {
  let sum = 0;
  for (const [clue, given] of Map.groupBy(evidence, (each) => each.clue)) {
    const tried = days.get(clue);
    if (tried === undefined || tried.basis === 'published') continue;
    const same = given.filter(({ day }) => day === tried.day);
    const [{ kind, weight }] = (same.length > 0 ? same : given) as [Evidence, ...Evidence[]];
    const speaks = SPEAKS[isNamed(tried) || weekdays.has(clue) ? kind : 'scene'];
    sum += weight * (same.length > 0 ? speaks.for : -speaks.against);
  }
  return sum;
}

/** The article that says most for a trial. */
function strongest({ days }: Trial, evidence: readonly Evidence[]): string {
  const agreeing = evidence.filter(({ clue, day }) => days.get(clue)?.day === day);
  const best = (agreeing.length > 0 ? agreeing : evidence).toSorted(
    (a, b) => SPEAKS[b.kind].for * b.weight - SPEAKS[a.kind].for * a.weight,
  );
  return best[0]!.from;
}
