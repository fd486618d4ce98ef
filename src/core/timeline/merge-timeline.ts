import type { Basis, Day } from '../article/article.ts';
import type { DatePrecision, EventStatus } from '../event/event.ts';
import { CANCELLED } from '../event/rules/status-patterns.ts';
import { parseDay, weekdayOf } from '../timex/calendar.ts';
import { readTelling, type Telling } from './read-telling.ts';
import { formatInterval } from './format-interval.ts';

/** An event of one article, as it enters a timeline. */
export interface TimelineEvent {
  /** Id of the article. */
  readonly article: string;
  /** The sentence or clause, word for word. */
  readonly text: string;
  readonly first: Day | null;
  readonly last: Day | null;
  /** The weekday named when the day is unknown, 1 (Monday) to 7 (Sunday). */
  readonly weekday?: number | null;
  readonly precision: DatePrecision;
  readonly basis: Basis;
  readonly status: EventStatus;
  /** Where in its article it stands: 0 the beginning, 1 the end. */
  readonly position: number;
}

/** One event of a timeline, with all the articles that tell it. */
export interface TimelineEntry {
  /** `2025-05-03`, `2025-05`, `1985`, `2015/2021`, or null when unknown. */
  readonly date: string | null;
  readonly precision: DatePrecision;
  readonly first: Day | null;
  readonly last: Day | null;
  /** The clearest of the sentences that tell it, word for word. */
  readonly text: string;
  /** The article that `text` is taken from. */
  readonly textFrom: string;
  readonly status: EventStatus | 'disputed';
  /** Its day is written in none of the articles: counted from another day, matched, or the day of publication. */
  readonly inferred: boolean;
  /** Ids of the articles, in order of their first mention. */
  readonly articles: readonly string[];
  /** Other dates that articles give for it. */
  readonly otherwise: readonly { readonly date: string; readonly articles: readonly string[] }[];
  /** Articles that deny what others tell as happened. */
  readonly deniedBy: readonly string[];
  /** What to know about its date, in words; null when nothing. */
  readonly note: string | null;
  /** Comparable within one timeline: how many articles tell it, how early, how exactly. */
  readonly importance: number;
}

/** Content terms that two accounts must share, and the share of the slighter one's weight. */
const SHARED_TERMS = 3;
const SHARED_PART = 0.4;
/** Accounts of different days, and of one article, are one event only when they are this alike. */
const DISPUTED_TERMS = 5;
const DISPUTED_PART = 0.6;
/** Where a day is not known only the words speak: they must be nearly the same, also those of the longer account. */
const SAME_PART = 0.9;
/** Terms in more events than this are too common to bring two together. */
const COMMON = 60;

/** An event with what it tells and what its terms weigh together: the rarer in the story, the more. */
interface Account extends Telling {
  readonly event: TimelineEvent;
  readonly weight: number;
}

interface Group {
  /** The account it began with, one of its exactest. */
  readonly head: Account;
  readonly events: TimelineEvent[];
  readonly articles: Set<string>;
  readonly terms: Set<string>;
  /** The weight of its slightest and of its fullest account. */
  least: number;
  most: number;
}

/**
 * Events of several articles as one list: what overlaps in time and shares names and content words is one entry, told by
 * its clearest sentence and dated by its exactest date; so is what one person says on one day. Accounts with the same verb
 * and names, nearly equal, that give different days are one disputed entry that says so. Sorted by date, the undated last.
 * Near-linear: an event is compared only with groups that share one of its rarer terms.
 */
export function mergeTimeline(events: readonly TimelineEvent[]): TimelineEntry[] {
  const prepared = events.map((event) => ({ event, ...readTelling(event.text) }));
  const counts = new Map<string, number>();
  for (const { terms } of prepared) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = new Map(
    [...counts].map(([term, count]) => [term, Math.log((events.length + 1) / count) + 0.2]),
  );
  const accounts = prepared.map((telling) => ({ ...telling, weight: sum(telling.terms, weights) }));
  // The exactest first, so that a vague account joins an exact one and not the other way round.
  accounts.sort((a, b) => EXACTNESS[b.event.precision] - EXACTNESS[a.event.precision]);
  const byTerm = new Map<string, Set<Group>>();
  const byOccasion = new Map<string, Group>();
  const groups: Group[] = [];
  for (const account of accounts) {
    const rare = [...account.terms].filter((term) => (counts.get(term) ?? 0) <= COMMON);
    const occasion = occasionOf(account);
    let group =
      (occasion === null ? undefined : byOccasion.get(occasion)) ?? findGroup(account, rare, byTerm, weights);
    if (group === null) groups.push((group = newGroup(account)));
    if (occasion !== null) byOccasion.set(occasion, group);
    group.events.push(account.event);
    group.articles.add(account.event.article);
    group.least = Math.min(group.least, account.weight);
    group.most = Math.max(group.most, account.weight);
    for (const term of account.terms) group.terms.add(term);
    for (const term of rare) byTerm.set(term, (byTerm.get(term) ?? new Set()).add(group));
  }
  return groups.map(asEntry).sort(byDate);
}

/** What one person says on one day is one occasion, however its accounts are worded; null for any other event. */
const occasionOf = ({ event, speaker }: Account): string | null =>
  speaker === null || event.precision !== 'day' || event.basis === 'published' || event.status !== 'happened'
    ? null
    : `${event.first} ${speaker}`;

const sum = (terms: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number => {
  let total = 0;
  for (const term of terms) total += weights.get(term) ?? 0;
  return total;
};

const EXACTNESS: Readonly<Record<DatePrecision, number>> = {
  day: 4,
  month: 3,
  range: 2,
  year: 1,
  unknown: 0,
};

const newGroup = (head: Account): Group => ({
  head,
  events: [],
  articles: new Set(),
  terms: new Set(),
  least: head.weight,
  most: head.weight,
});

function findGroup(
  account: Account,
  rare: readonly string[],
  byTerm: ReadonlyMap<string, ReadonlySet<Group>>,
  weights: ReadonlyMap<string, number>,
): Group | null {
  const { event, terms, weight } = account;
  const overlaps = new Map<Group, { count: number; weight: number }>();
  for (const term of rare) {
    const own = weights.get(term)!;
    for (const group of byTerm.get(term) ?? []) {
      const overlap = overlaps.get(group);
      if (overlap === undefined) overlaps.set(group, { count: 1, weight: own });
      else {
        overlap.count++;
        overlap.weight += own;
      }
    }
  }
  const isRare = new Set(rare);
  const common = [...terms].filter((term) => !isRare.has(term));
  let best: Group | null = null;
  let bestPart = 0;
  for (const [group, overlap] of overlaps) {
    if (overlap.count + common.length < SHARED_TERMS) continue;
    const how = relation(account, group.head);
    if (how === null) continue;
    for (const term of common)
      if (group.terms.has(term)) {
        overlap.count++;
        overlap.weight += weights.get(term)!;
      }
    const whole = how === 'undated' ? Math.max(weight, group.most) : Math.min(weight, group.least);
    const part = overlap.weight / Math.max(0.1, whole);
    if (part <= bestPart) continue;
    const own = group.articles.has(event.article);
    const enough =
      how === 'undated'
        ? part >= SAME_PART
        : how === 'together' && !own
          ? overlap.count >= SHARED_TERMS && part >= SHARED_PART
          : overlap.count >= DISPUTED_TERMS && part >= DISPUTED_PART && !(how === 'disputed' && own);
    if (enough) {
      best = group;
      bestPart = part;
    }
  }
  return best;
}

/**
 * How two accounts can be of one event: their times overlap; one of them has no day, but a weekday that agrees, or neither
 * has one and the weekdays are the same; or their days differ and verb and names are the same. Null when they cannot.
 */
function relation(account: Account, head: Account): 'together' | 'undated' | 'disputed' | null {
  const [event, other] = [account.event, head.event];
  if (event.first === null || event.last === null || other.first === null || other.last === null) {
    if (event.first === null && other.first === null)
      return (event.weekday ?? null) === (other.weekday ?? null) ? 'undated' : null;
    const [dated, undated] = event.first === null ? [other, event] : [event, other];
    const day = dated.precision === 'day' ? parseDay(dated.first) : null;
    return day !== null && weekdayOf(day) === undated.weekday ? 'undated' : null;
  }
  if (event.first <= other.last && other.first <= event.last) return 'together';
  const [few, many] = account.names.size <= head.names.size ? [account, head] : [head, account];
  const same =
    event.status === other.status &&
    account.verb !== null &&
    account.verb === head.verb &&
    [...few.names].every((name) => many.terms.has(name));
  return same ? 'disputed' : null;
}

function asEntry(group: Group): TimelineEntry {
  const dated = group.events.filter(({ first }) => first !== null);
  const [first, last, precision] = majority(dated) ?? [null, null, 'unknown' as const];
  const agreeing = dated.filter((event) => event.first === first && event.last === last);
  const otherwise = otherDates(dated, first, last);
  const articles = [...new Set(group.events.map(({ article }) => article))];
  const calledOff = endOfPlan(group.events);
  const deniedBy = calledOff.length > 0 ? [] : deniers(group.events);
  // What is denied is told in the words of those who tell it, what was called off in the words of those who know.
  const telling =
    calledOff.length > 0 ? calledOff : group.events.filter(({ article }) => !deniedBy.includes(article));
  const clearest = telling.toSorted((a, b) => clarity(b, first) - clarity(a, first))[0];
  const disputed = otherwise.length > 0 || deniedBy.length > 0;
  const inferred = first !== null && agreeing.every(({ basis }) => basis !== 'stated');
  return {
    date: first === null || last === null ? null : formatInterval(first, last),
    precision,
    first,
    last,
    text: clearest?.text ?? '',
    textFrom: clearest?.article ?? '',
    status: disputed ? 'disputed' : calledOff.length > 0 ? 'denied' : statusOf(group.events),
    inferred,
    articles,
    otherwise,
    deniedBy,
    note: disputed
      ? [
          ...otherwise.map(({ date, articles: by }) => `${date} in ${by.join(', ')}`),
          ...(deniedBy.length > 0 ? [`denied in ${deniedBy.join(', ')}`] : []),
        ].join('; ')
      : null,
    importance: importanceOf(group.events, articles.length, precision),
  };
}

/** The date that most articles give, a stated one before a counted one before that of publication. */
function majority(dated: readonly TimelineEvent[]): [Day, Day, DatePrecision] | null {
  const votes = new Map<string, { event: TimelineEvent; weight: number; articles: Set<string> }>();
  for (const event of dated) {
    const key = `${event.first}/${event.last}`;
    const vote = votes.get(key) ?? { event, weight: 0, articles: new Set() };
    if (!vote.articles.has(event.article))
      vote.weight += TRUST[event.basis] * (EXACTNESS[event.precision] / 4);
    vote.articles.add(event.article);
    votes.set(key, vote);
  }
  const best = [...votes.values()].sort((a, b) => b.weight - a.weight)[0]?.event;
  return best === undefined || best.first === null || best.last === null
    ? null
    : [best.first, best.last, best.precision];
}

const TRUST: Readonly<Record<Basis, number>> = {
  stated: 3,
  matched: 2,
  relative: 2,
  inherited: 1,
  published: 0.5,
  unknown: 0,
};

/** Dates that exclude the chosen one; a vaguer one that holds it, and a day only supposed, is no dispute. */
function otherDates(
  dated: readonly TimelineEvent[],
  first: Day | null,
  last: Day | null,
): { date: string; articles: string[] }[] {
  const others = new Map<string, Set<string>>();
  if (first === null || last === null) return [];
  for (const event of dated) {
    if (event.first === null || event.last === null || (event.first <= last && first <= event.last)) continue;
    if (event.basis === 'published' || event.basis === 'inherited') continue;
    const date = formatInterval(event.first, event.last);
    others.set(date, (others.get(date) ?? new Set()).add(event.article));
  }
  return [...others].map(([date, articles]) => ({ date, articles: [...articles] }));
}

/** How clearly a sentence tells the event by itself. */
function clarity({ text, first, basis, position }: TimelineEvent, date: Day | null): number {
  const count = text.split(/\s+/).length;
  const length = count < 8 ? -2 : count <= 30 ? 1 : -0.5;
  const leaning =
    /^(?:he|she|it|they|this|that|these|those|but|and|his|her|their|its|also|meanwhile)\b/i.test(text)
      ? -1
      : 0;
  const quoting = /["“”]/.test(text) ? -0.5 : 0;
  return length + leaning + quoting + (first === date ? 1 : 0) + TRUST[basis] / 3 + (1 - position) / 2;
}

/** Accounts that something planned was called off, when none tells that it happened: no dispute with those that planned it. */
function endOfPlan(events: readonly TimelineEvent[]): TimelineEvent[] {
  if (events.some(({ status }) => status === 'happened')) return [];
  return events.filter(({ status, text }) => status === 'denied' && CANCELLED.test(text));
}

/** Articles that only deny the event, when others tell that it happened. */
function deniers(events: readonly TimelineEvent[]): string[] {
  const told = new Set(events.flatMap(({ status, article }) => (status === 'denied' ? [] : [article])));
  if (told.size === 0) return [];
  return [...new Set(events.map(({ article }) => article))].filter((article) => !told.has(article));
}

function statusOf(events: readonly TimelineEvent[]): EventStatus {
  const count = (status: EventStatus): number => events.filter((event) => event.status === status).length;
  const [happened, planned, denied] = [count('happened'), count('planned'), count('denied')];
  if (denied > happened && denied >= planned) return 'denied';
  return planned > happened ? 'planned' : 'happened';
}

function importanceOf(events: readonly TimelineEvent[], articles: number, precision: DatePrecision): number {
  const earliest = Math.min(...events.map(({ position }) => position));
  return articles + (1 - earliest) + EXACTNESS[precision] / 4;
}

function byDate(a: TimelineEntry, b: TimelineEntry): number {
  if (a.first === null || b.first === null)
    return (a.first === null ? 1 : 0) - (b.first === null ? 1 : 0) || b.importance - a.importance;
  return a.first < b.first ? -1 : a.first > b.first ? 1 : b.importance - a.importance;
}
