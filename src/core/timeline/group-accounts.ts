import { parseDay, weekdayOf } from '../calendar/days.ts';
import { readTelling, type Telling } from './read-telling.ts';
import { EXACTNESS, type TimelineEvent } from './timeline-entry.ts';

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

/** The accounts of one event. */
export interface Group {
  /** The account it began with, one of its exactest. */
  readonly head: Account;
  readonly events: TimelineEvent[];
  readonly articles: Set<string>;
  readonly terms: Set<string>;
  /** The weight of its slightest and of its fullest account. */
  least: number;
  most: number;
}

/** What is known of the events so far. */
interface Known {
  /** The groups that have a term, for the terms by which events are compared. */
  readonly byTerm: Map<string, Set<Group>>;
  readonly weights: ReadonlyMap<string, number>;
}

interface Overlap {
  count: number;
  weight: number;
}

/** How two accounts can be of one event. */
type Relation = 'together' | 'undated' | 'disputed';

/** Puts the accounts of one event together. Near-linear: an event is compared only with groups that share one of its rarer terms. */
export function groupAccounts(events: readonly TimelineEvent[]): Group[] {
  const prepared = events.map((event) => ({ event, ...readTelling(event.text) }));
  const counts = new Map<string, number>();
  for (const { terms } of prepared) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = new Map(
    [...counts].map(([term, count]) => [term, Math.log((events.length + 1) / count) + 0.2]),
  );
  const accounts = prepared.map((telling) => ({ ...telling, weight: sum(telling.terms, weights) }));
  // The exactest first, so that a vague account joins an exact one and not the other way round.
  accounts.sort((a, b) => EXACTNESS[b.event.precision] - EXACTNESS[a.event.precision]);
  const known: Known = { byTerm: new Map(), weights };
  const byOccasion = new Map<string, Group>();
  const groups: Group[] = [];
  for (const account of accounts) {
    const rare = [...account.terms].filter((term) => (counts.get(term) ?? 0) <= COMMON);
    const occasion = occasionOf(account);
    let group = (occasion === null ? undefined : byOccasion.get(occasion)) ?? findGroup(account, rare, known);
    if (group === null) groups.push((group = newGroup(account)));
    if (occasion !== null) byOccasion.set(occasion, group);
    addAccount(group, account);
    for (const term of rare) known.byTerm.set(term, (known.byTerm.get(term) ?? new Set()).add(group));
  }
  return groups;
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

const newGroup = (head: Account): Group => ({
  head,
  events: [],
  articles: new Set(),
  terms: new Set(),
  least: head.weight,
  most: head.weight,
});

function addAccount(group: Group, account: Account): void {
  group.events.push(account.event);
  group.articles.add(account.event.article);
  group.least = Math.min(group.least, account.weight);
  group.most = Math.max(group.most, account.weight);
  for (const term of account.terms) group.terms.add(term);
}

/** The group whose accounts an account is likest to, if it is like enough to be of the same event. */
function findGroup(account: Account, rare: readonly string[], known: Known): Group | null {
  const isRare = new Set(rare);
  const common = [...account.terms].filter((term) => !isRare.has(term));
  let best: Group | null = null;
  let bestPart = 0;
  for (const [group, overlap] of overlapsOf(rare, known)) {
    if (overlap.count + common.length < SHARED_TERMS) continue;
    const how = relation(account, group.head);
    if (how === null) continue;
    for (const term of common)
      if (group.terms.has(term)) {
        overlap.count++;
        overlap.weight += known.weights.get(term)!;
      }
    const whole =
      how === 'undated' ? Math.max(account.weight, group.most) : Math.min(account.weight, group.least);
    const part = overlap.weight / Math.max(0.1, whole);
    if (part <= bestPart) continue;
    if (isEnough(how, group.articles.has(account.event.article), overlap.count, part)) {
      best = group;
      bestPart = part;
    }
  }
  return best;
}

/** How many of an account's rarer terms each group has, and what they weigh. */
function overlapsOf(rare: readonly string[], { byTerm, weights }: Known): Map<Group, Overlap> {
  const overlaps = new Map<Group, Overlap>();
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
  return overlaps;
}

/** Are so many terms, and such a part of the weight, enough for one event? `own`: its article tells of the group already. */
function isEnough(how: Relation, own: boolean, terms: number, part: number): boolean {
  if (how === 'undated') return part >= SAME_PART;
  if (how === 'together' && !own) return terms >= SHARED_TERMS && part >= SHARED_PART;
  return terms >= DISPUTED_TERMS && part >= DISPUTED_PART && !(how === 'disputed' && own);
}

/**
 * How two accounts can be of one event: their times overlap; one of them has no day, but a weekday that agrees, or neither
 * has one and the weekdays are the same; or their days differ and verb and names are the same. Null when they cannot.
 */
function relation(account: Account, head: Account): Relation | null {
  const [event, other] = [account.event, head.event];
  if (event.first === null || event.last === null || other.first === null || other.last === null)
    return isOfSameWeekday(event, other) ? 'undated' : null;
  if (event.first <= other.last && other.first <= event.last) return 'together';
  const [few, many] = account.names.size <= head.names.size ? [account, head] : [head, account];
  const same =
    event.status === other.status &&
    account.verb !== null &&
    account.verb === head.verb &&
    [...few.names].every((name) => many.terms.has(name));
  return same ? 'disputed' : null;
}

/** Where at most one of two events has a day: do the weekdays agree that they name, if any? */
function isOfSameWeekday(event: TimelineEvent, other: TimelineEvent): boolean {
  if (event.first === null && other.first === null)
    return (event.weekday ?? null) === (other.weekday ?? null);
  const [dated, undated] = event.first === null ? [other, event] : [event, other];
  const day = dated.precision === 'day' ? parseDay(dated.first) : null;
  return day !== null && weekdayOf(day) === undated.weekday;
}
