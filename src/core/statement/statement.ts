import type { Basis, Day } from '../article/article.ts';
import type { SpeakerKind } from '../quotation/quotation.ts';
import { daysBetween } from '../calendar/days.ts';

/** One quotation of a statement, as grouping sees it. */
export interface StatementPart {
  /** The statement this quotation belongs to. */
  readonly statement: number;
  readonly quotation: number;
  readonly article: string;
  readonly speaker: string | null;
  readonly speakerKind: SpeakerKind | null;
  /** What the article calls the speaker, folded. */
  readonly role: string | null;
  readonly wordCount: number;
  readonly type: 'direct' | 'mixed' | 'nested';
  readonly saidOn: Day | null;
  readonly saidBasis: Basis;
  readonly saidWeekday: number | null;
  /** The publication day of its article. */
  readonly published: Day | null;
  readonly confidence: number;
}

/** One utterance of one speaker; its quotations are its wordings. */
export interface Statement {
  readonly id: number;
  /** The fullest wording first, then by article. */
  readonly parts: readonly StatementPart[];
  readonly saidOn: Day | null;
  readonly saidBasis: Basis;
  readonly saidWeekday: number | null;
  /** The day it is ordered by: said on, else first published. */
  readonly orderDay: Day | null;
}

/** From the surest reason to believe a day to the weakest. */
const BASES: readonly Basis[] = ['stated', 'relative', 'inherited', 'matched', 'published', 'unknown'];

/** Words said again so many days later are another statement. */
const OCCASION_DAYS = 3;

/** Gathers quotations into their statements, each with the day that its surest sources agree on. */
export function groupStatements(parts: readonly StatementPart[]): Statement[] {
  return [...Map.groupBy(parts, (part) => part.statement)].flatMap(([id, group]) =>
    splitOccasions(group).map((occasion) => toStatement(id, occasion)),
  );
}

function toStatement(id: number, group: readonly StatementPart[]): Statement {
  const ordered = group.toSorted((a, b) => fullness(b) - fullness(a) || a.quotation - b.quotation);
  const { saidOn, saidBasis } = voteDay(group);
  const firstPublished = group.flatMap(({ published }) => published ?? []).sort()[0] ?? null;
  const saidWeekday = saidOn ? null : (group.find((part) => part.saidWeekday !== null)?.saidWeekday ?? null);
  return { id, parts: ordered, saidOn, saidBasis, saidWeekday, orderDay: saidOn ?? firstPublished };
}

/**
 * The same words on days that lie apart are repeated words: each occasion is a statement of its own. Quotations whose day
 * their article does not give go to the last occasion before it was published, or to the first.
 */
function splitOccasions(group: readonly StatementPart[]): StatementPart[][] {
  const sure = group
    .filter(({ saidOn, saidBasis }) => saidOn !== null && SURE.has(saidBasis))
    .toSorted((a, b) => (a.saidOn! < b.saidOn! ? -1 : 1));
  const occasions: { first: Day; last: Day; parts: StatementPart[] }[] = [];
  for (const part of sure) {
    const day = part.saidOn!;
    const current = occasions.at(-1);
    if (current && daysBetween(current.last, day) <= OCCASION_DAYS) {
      current.last = day;
      current.parts.push(part);
    } else occasions.push({ first: day, last: day, parts: [part] });
  }
  if (occasions.length < 2) return [[...group]];
  const placed = new Set(sure);
  for (const part of group) {
    if (placed.has(part)) continue;
    const known = part.saidOn ?? part.published;
    const fitting = known === null ? undefined : occasions.findLast(({ first }) => first <= known);
    (fitting ?? occasions[0]!).parts.push(part);
  }
  return occasions.map(({ parts }) => parts);
}

const SURE: ReadonlySet<Basis> = new Set<Basis>(['stated', 'relative', 'inherited']);

/** A whole utterance goes before a fragment, and the longer before the shorter. */
const fullness = (part: StatementPart): number =>
  (part.type === 'mixed' ? 0 : 1000) + Math.min(999, part.wordCount);

/** The day most sources give among those with the surest basis; the earlier day when they tie. */
function voteDay(parts: readonly StatementPart[]): { saidOn: Day | null; saidBasis: Basis } {
  for (const basis of BASES) {
    const given = parts.filter(({ saidBasis, saidOn }) => saidBasis === basis && saidOn !== null);
    if (given.length === 0) continue;
    const votes = new Map<Day, number>();
    for (const { saidOn } of given) if (saidOn) votes.set(saidOn, (votes.get(saidOn) ?? 0) + 1);
    const winner = [...votes].sort(([dayA, a], [dayB, b]) => b - a || (dayA < dayB ? -1 : 1))[0];
    if (winner) return { saidOn: winner[0], saidBasis: basis };
  }
  return { saidOn: null, saidBasis: 'unknown' };
}

/** Below this a speaker is only probable: of those between 0.45 and 0.7 little more than half are right. */
const SURE_SPEAKER = 0.7;

/** Is the speaker doubtful in all of these quotations? */
export const isDoubtful = (quotations: readonly Pick<StatementPart, 'confidence'>[]): boolean =>
  quotations.every(({ confidence }) => confidence < SURE_SPEAKER);

/** Those with a sure speaker before the doubtful ones, in the order they had. */
export const sureFirst = (statements: readonly Statement[]): Statement[] =>
  statements.toSorted((a, b) => Number(isDoubtful(a.parts)) - Number(isDoubtful(b.parts)));

/** Newest first; statements of an unknown day last. */
export const newestFirst = (a: Statement, b: Statement): number =>
  compareDays(b.orderDay, a.orderDay) || b.parts.length - a.parts.length || a.id - b.id;

/** Statements of so many days are listed together. */
const WEEK = 7;

/**
 * The latest week first, counted back from the newest statement; in it those that several articles tell, then the newest, of
 * one day whole utterances before fragments. Of statements of an unknown day those that several tell go with the latest
 * such, the others last.
 */
export function byNews(statements: readonly Statement[]): Statement[] {
  const newest = statements
    .flatMap(({ orderDay }) => orderDay ?? [])
    .sort()
    .at(-1);
  const ranked = statements.map((statement) => {
    const { orderDay, parts } = statement;
    return {
      statement,
      several: new Set(parts.map(({ article }) => article)).size > 1,
      week:
        orderDay === null || newest === undefined ? null : Math.floor(daysBetween(orderDay, newest) / WEEK),
    };
  });
  const told = ranked.flatMap(({ several, week }) => (several && week !== null ? week : []));
  const latestTold = told.sort((a, b) => a - b)[0] ?? 0;
  const weekOf = ({ several, week }: (typeof ranked)[number]): number =>
    week ?? (several ? latestTold : LAST);
  return ranked
    .sort(
      (a, b) =>
        weekOf(a) - weekOf(b) ||
        Number(b.several) - Number(a.several) ||
        compareDays(b.statement.orderDay, a.statement.orderDay) ||
        Number(isFragment(a.statement)) - Number(isFragment(b.statement)) ||
        newestFirst(a.statement, b.statement),
    )
    .map(({ statement }) => statement);
}

/** A week after all others. */
const LAST = Number.MAX_SAFE_INTEGER;

const isFragment = ({ parts }: Statement): boolean => parts.every(({ type }) => type === 'mixed');

const compareDays = (a: Day | null, b: Day | null): number => (a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1);
