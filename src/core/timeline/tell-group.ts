import { anyOf } from '../text/word-set.ts';
import { LEANING } from './rules/telling-words.ts';
import type { Basis, Day } from '../article/article.ts';
import type { DatePrecision, EventStatus } from '../event/event.ts';
import { isCalledOff } from '../event/called-off.ts';
import { formatInterval } from './format-interval.ts';
import type { Group } from './group-accounts.ts';
import { EXACTNESS, type TimelineEntry, type TimelineEvent } from './timeline-entry.ts';

/** One entry of a timeline: what a group of accounts tells, when, and what is disputed about it. */
export function tellGroup(group: Group): TimelineEntry {
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

const LEANS = new RegExp(String.raw`^(?:${anyOf(LEANING)})\b`, 'i');

/** How clearly a sentence tells the event by itself. */
function clarity({ text, first, basis, position }: TimelineEvent, date: Day | null): number {
  const count = text.split(/\s+/).length;
  const length = count < 8 ? -2 : count <= 30 ? 1 : -0.5;
  const leaning = LEANS.test(text) ? -1 : 0;
  const quoting = /["“”]/.test(text) ? -0.5 : 0;
  return length + leaning + quoting + (first === date ? 1 : 0) + TRUST[basis] / 3 + (1 - position) / 2;
}

/** Accounts that something planned was called off, when none tells that it happened: no dispute with those that planned it. */
function endOfPlan(events: readonly TimelineEvent[]): TimelineEvent[] {
  if (events.some(({ status }) => status === 'happened')) return [];
  return events.filter(({ status, text }) => isCalledOff(status, text));
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
