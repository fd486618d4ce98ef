import type { Day } from '../article/article.ts';
import { anyOf } from '../text/word-set.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Timex } from '../timex/timex.ts';
import { distance } from './attach-dates.ts';
import type { EventContext } from './event-context.ts';
import { withAntecedent } from './antecedent.ts';
import { isAttributive, isOfPhrase, isWhen } from './event-phrase.ts';
import { findAsides } from './find-asides.ts';
import { findVerbs, holdsTwo, verbNear } from './find-verbs.ts';
import { quotedParts } from './quoted-parts.ts';
import { REPORTING } from './rules/event-words.ts';
import { CHANGING, EMERGED, SUBORDINATORS } from './rules/phrase-words.ts';
import { SPANISH_ARRANGED_FOR } from './rules/spanish-status.ts';
import { ARRANGED_FOR, isCalledOff } from './rules/status-patterns.ts';
import { splitClauses } from './split-clauses.ts';

/** What a clause of a sentence tells of one date. */
export interface Account {
  readonly clause: Span;
  /** Where its verb stands: the clause, or what is said by the way in it. */
  readonly within: Span;
  readonly timex: Timex;
  readonly verb: Span;
  readonly cost: number;
  /** What it is shown by, where it is told by the way of a sentence that has no date of its own: "the mill, built in 1904". */
  readonly phrase?: Span;
}

/** What is told of each date; after it what is only named by one, where no account tells of the same. */
export function accountsOf(context: EventContext, sentence: Sentence, timexes: readonly Timex[]): Account[] {
  const { text, published } = context;
  const asides = findAsides(text, sentence);
  const clauses = splitClauses(text, sentence, asides, quotedParts(context));
  const verbs = findVerbs(text, sentence, asides);
  const told: Account[] = [];
  const named: Account[] = [];
  const byTheWay: Account[] = [];
  let at = 0;
  let aside = 0;
  for (const timex of timexes) {
    while (aside < asides.length && asides[aside]!.end <= timex.start) aside++;
    while (at < clauses.length - 1 && timex.start >= clauses[at]!.end) at++;
    const clause = clauses[at] ?? sentence;
    const way = asides[aside];
    if (way !== undefined && way.start <= timex.start) {
      const account = accountWithin(text, sentence, clause, way, timex);
      if (account !== null) byTheWay.push(account);
      continue;
    }
    // "The bakery opened on May 2" is no phrase: its participle is the only verb there is.
    const phrase = isOfPhrase(text, clause, timex) && holdsTwo(verbs, clause);
    if (!phrase && isAttributive(text, sentence, timex) && !isDated(text, sentence, clause, timex, verbs))
      continue;
    const verb = verbNear(verbs, clause, timex.start);
    const cost = distance(text, verb, timex);
    addAccount({ text, published }, phrase ? named : told, { clause, within: clause, timex, verb, cost });
  }
  const values = new Set(told.map(({ timex }) => timex.value));
  const rest = [...named, ...findNews(byTheWay, told)];
  const accounts = [...told, ...rest.filter(({ timex }) => !values.has(timex.value))];
  return accounts.length > 0 ? accounts : byTheWay.flatMap((account) => asPhrase(text, sentence, account));
}

/** Is something told of a day that stands before a noun? */
const isDated = (text: string, sentence: Span, clause: Span, timex: Timex, verbs: readonly Span[]): boolean =>
  isCalledOff(text, sentence, timex) || isWhen(text, clause, timex, verbs);

/** What is told by the way of a date: "who resigned on Monday"; null when there is no verb for it. */
function accountWithin(text: string, sentence: Span, clause: Span, way: Span, timex: Timex): Account | null {
  if (isAttributive(text, sentence, timex)) return null;
  const verbs = findVerbs(text, way, []);
  const verb = verbs.length > 0 ? verbNear(verbs, way, timex.start) : presentOf(text, way);
  if (verb === null) return null;
  return { clause, within: way, timex, verb, cost: distance(text, verb, timex) };
}

/** Background by itself: what happened in 2012 is that Smith was appointed, not what the sentence tells of her. */
function asPhrase(text: string, sentence: Span, account: Account): Account[] {
  const phrase = withAntecedent(text, sentence, account.within, account.timex);
  return phrase === null ? [] : [{ ...account, phrase }];
}

/** The verb of "which expires on 30 June", which its form does not tell. */
function presentOf(text: string, way: Span): Span | null {
  const match = RELATIVE_PRESENT.exec(text.slice(way.start, way.end));
  const verb = match?.groups?.['verb'];
  if (match === null || verb === undefined) return null;
  const end = way.start + match[0].length;
  return { start: end - verb.length, end };
}
const RELATIVE_PRESENT = /^,?\s?(?:who|which|that)\s(?<verb>\p{Ll}{2,}s)(?=\s)/u;

/**
 * By the way stands news when its day goes without a year ("who resigned on Monday"), or when all that is told lies as far
 * back: "who was appointed in 2012" is background to what happened on Friday, not to what happened in 2014.
 */
function findNews(byTheWay: readonly Account[], told: readonly Account[]): Account[] {
  const kinds = new Set(told.map(({ timex }) => WITH_YEAR.test(timex.text) && timex.granularity));
  return byTheWay.filter(({ timex }) =>
    WITH_YEAR.test(timex.text)
      ? kinds.size === 1 && kinds.has(timex.granularity)
      : timex.first !== null && timex.first === timex.last,
  );
}
const WITH_YEAR = /\d{4}/;

/** Adds an account; of two dates of one verb the nearer stays. */
function addAccount(
  { text, published }: Pick<EventContext, 'text' | 'published'>,
  accounts: Account[],
  account: Account,
): void {
  const same = accounts.at(-1);
  const another =
    same === undefined ||
    same.clause !== account.clause ||
    isOwnVerb(text, same.verb, account.verb) ||
    isArranged(text, same.timex) ||
    isArranged(text, account.timex) ||
    isOnOtherSide(text, same.timex, account.timex, published) ||
    isCalledOff(text, account.clause, same.timex) ||
    isListed(text, same.timex, account.timex);
  if (another) accounts.push(account);
  else if (isWithin(account.timex, same.timex)) accounts[accounts.length - 1] = account;
  else if (account.cost < same.cost && !isWithin(same.timex, account.timex))
    accounts[accounts.length - 1] = account;
}

/** "due on Monday, was moved to Friday": of a day that something was arranged for another thing is told. */
function isArranged(text: string, { start }: Timex): boolean {
  const before = text.slice(Math.max(0, start - 60), start).toLowerCase();
  return ARRANGED_FOR.test(before) || SPANISH_ARRANGED_FOR.test(before);
}

/**
 * "agreed on Monday to pay by 30 June": of a day that has been and one that is to come each is told, unless something goes
 * from the one to the other.
 */
function isOnOtherSide(text: string, former: Timex, timex: Timex, published: Day | null): boolean {
  if (published === null || former.first === null || timex.first === null) return false;
  const changes = [former, timex].some(({ start }) =>
    CHANGES.test(text.slice(Math.max(0, start - 12), start)),
  );
  return former.first > published !== timex.first > published && !changes;
}
const CHANGES = new RegExp(String.raw`\b(?:${anyOf(CHANGING)})\s(?:the\s|late\s|early\s)?$`, 'i');

/** "The drought of 2022 ended on 3 September": the day is when, the year only tells of which. */
const isWithin = (timex: Timex, whole: Timex): boolean =>
  timex.first !== null &&
  timex.last !== null &&
  whole.first !== null &&
  whole.last !== null &&
  whole.first <= timex.first &&
  timex.last <= whole.last &&
  (whole.first < timex.first || timex.last < whole.last);

/** "on March 2 and 5", "June 3, 5 and 9": each is a day of its own. */
const isListed = (text: string, former: Timex, timex: Timex): boolean =>
  former.granularity === timex.granularity && /^(?:,|,? and) $/.test(text.slice(former.end, timex.start));

/**
 * Is it another verb, and no participle as far as its form tells ("said on Monday the pipe must be replaced by …")? One of
 * report behind a comma and who reports is none: "…, the owner announced on Monday".
 */
function isOwnVerb(text: string, former: Span, verb: Span): boolean {
  if (verb.start === former.start) return false;
  const word = text.slice(verb.start, verb.end);
  if (!word.endsWith('ed')) return true;
  if (verb.start > former.end && HAS_SUBJECT.test(text.slice(former.end, verb.start))) return true;
  return (
    (REPORTING.has(word) || EMERGED.has(word)) &&
    verb.start > former.end &&
    REPORTER.test(text.slice(Math.max(former.end, verb.start - 80), verb.start))
  );
}
/** "before auditors arrived": a conjunction and a subject, no participle. */
const HAS_SUBJECT = new RegExp(
  String.raw`\b(?:${anyOf(SUBORDINATORS)})\s(?:(?!(?:being|having|be|been)\s)[\p{L}\d’'-]+\s){1,6}$`,
  'u',
);
const REPORTER = /,\s[^,;:"“”]{2,70}\s$/;
