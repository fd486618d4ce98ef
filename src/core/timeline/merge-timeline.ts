import type { Basis, Day } from '../article/article.ts';
import type { DatePrecision, EventStatus } from '../event/event.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { parseDay, weekdayOf } from '../timex/calendar.ts';
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
  /** What to know about its date, in words; null when nothing. */
  readonly note: string | null;
  /** Comparable within one timeline: how many articles tell it, how early, how exactly. */
  readonly importance: number;
}

/** Content terms that two accounts must share, and the share of the slighter one's weight. */
const SHARED_TERMS = 3;
const SHARED_PART = 0.4;
/** Accounts of different days are one event only when they are this alike. */
const DISPUTED_TERMS = 5;
const DISPUTED_PART = 0.6;
/** Terms in more events than this are too common to bring two together. */
const COMMON = 60;

/** An event with its content terms and what they weigh together: the rarer in the story, the more. */
interface Account {
  readonly event: TimelineEvent;
  readonly terms: ReadonlySet<string>;
  readonly weight: number;
}

interface Group {
  readonly events: TimelineEvent[];
  readonly terms: Set<string>;
  readonly first: Day | null;
  readonly last: Day | null;
  readonly precision: DatePrecision;
  /** The weight of its slightest account, so that a group does not grow too large to be matched. */
  least: number;
}

/**
 * Events of several articles as one list: what overlaps in time and shares names and content words is one entry, told by
 * its clearest sentence and dated by its exactest date; nearly equal accounts that give different days are one disputed
 * entry that says so. Sorted by date, the undated last. Near-linear: an event is compared only with groups that share one
 * of its rarer terms.
 */
export function mergeTimeline(events: readonly TimelineEvent[]): TimelineEntry[] {
  const prepared = events.map((event) => ({ event, terms: contentTerms(event.text) }));
  const counts = new Map<string, number>();
  for (const { terms } of prepared) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = new Map(
    [...counts].map(([term, count]) => [term, Math.log((events.length + 1) / count) + 0.2]),
  );
  const accounts = prepared.map(({ event, terms }) => ({ event, terms, weight: sum(terms, weights) }));
  // The exactest first, so that a vague account joins an exact one and not the other way round.
  accounts.sort((a, b) => EXACTNESS[b.event.precision] - EXACTNESS[a.event.precision]);
  const byTerm = new Map<string, Set<Group>>();
  const groups: Group[] = [];
  for (const account of accounts) {
    const rare = [...account.terms].filter((term) => (counts.get(term) ?? 0) <= COMMON);
    let group = findGroup(account, rare, byTerm, weights);
    if (group === null) groups.push((group = newGroup(account)));
    group.events.push(account.event);
    group.least = Math.min(group.least, account.weight);
    for (const term of account.terms) group.terms.add(term);
    for (const term of rare) byTerm.set(term, (byTerm.get(term) ?? new Set()).add(group));
  }
  return groups.map(asEntry).sort(byDate);
}

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

function newGroup({ event: { first, last, precision }, weight }: Account): Group {
  return { events: [], terms: new Set(), first, last, precision, least: weight };
}

function findGroup(
  { event, terms, weight }: Account,
  rare: readonly string[],
  byTerm: ReadonlyMap<string, ReadonlySet<Group>>,
  weights: ReadonlyMap<string, number>,
): Group | null {
  let best: Group | null = null;
  let bestPart = 0;
  for (const group of new Set(rare.flatMap((term) => [...(byTerm.get(term) ?? [])]))) {
    const common = new Set([...terms].filter((term) => group.terms.has(term)));
    const together = isTogether(event, group);
    // Without a date only the words speak, so all of the longer account counts.
    const undated = event.first === null && group.first !== null;
    const whole = undated ? Math.max(weight, group.least) : Math.min(weight, group.least);
    const part = sum(common, weights) / Math.max(0.1, whole);
    const own = group.events.some(({ article }) => article === event.article);
    const enough =
      together && !own && !undated
        ? common.size >= SHARED_TERMS && part >= SHARED_PART
        : common.size >= DISPUTED_TERMS && part >= DISPUTED_PART;
    if (enough && (together || (!own && !undated)) && part > bestPart) {
      best = group;
      bestPart = part;
    }
  }
  return best;
}

/** Can both be of one time? What has no date can be of any. */
function isTogether(event: TimelineEvent, group: Group): boolean {
  if (group.first === null || group.last === null) return true;
  if (event.first === null || event.last === null) {
    const day = group.precision === 'day' ? parseDay(group.first) : null;
    return (
      day === null ||
      event.weekday === undefined ||
      event.weekday === null ||
      weekdayOf(day) === event.weekday
    );
  }
  return event.first <= group.last && group.first <= event.last;
}

function asEntry(group: Group): TimelineEntry {
  const dated = group.events.filter(({ first }) => first !== null);
  const [first, last, precision] = majority(dated) ?? [null, null, 'unknown' as const];
  const agreeing = dated.filter((event) => event.first === first && event.last === last);
  const otherwise = otherDates(dated, first, last);
  const clearest = group.events.toSorted((a, b) => clarity(b, first) - clarity(a, first))[0];
  const articles = [...new Set(group.events.map(({ article }) => article))];
  const disputed = otherwise.length > 0;
  const inferred = first !== null && agreeing.every(({ basis }) => basis !== 'stated');
  return {
    date: first === null || last === null ? null : formatInterval(first, last),
    precision,
    first,
    last,
    text: clearest?.text ?? '',
    textFrom: clearest?.article ?? '',
    status: disputed ? 'disputed' : statusOf(group.events),
    inferred,
    articles,
    otherwise,
    note: disputed
      ? otherwise.map(({ date, articles: by }) => `${date} in ${by.join(', ')}`).join('; ')
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

/** Stems of the words that carry the content, names included. */
function contentTerms(text: string): Set<string> {
  const terms = new Set<string>();
  for (const word of words(text))
    if (word.length > 2 && !STOP_WORDS.has(word) && !TIME_WORDS.test(word)) terms.add(stem(word));
  return terms;
}

const TIME_WORDS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|\d+)$/;
