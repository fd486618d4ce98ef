import { byDefault, fromTimex, sentenceAt, UNKNOWN } from '../event/date-event.ts';
import { documentDates, type DocumentDates } from '../event/document-dates.ts';
import type { EventContext } from '../event/event-context.ts';
import { eventStatus } from '../event/event-status.ts';
import type { EventDate } from '../event/event.ts';
import { findAsides } from '../event/find-asides.ts';
import { isQuoted, quotedParts } from '../event/quoted-parts.ts';
import { APPEARING, MODALS } from '../event/rules/event-words.ts';
import type { Span } from '../text/span.ts';
import { parseDay } from '../timex/calendar.ts';
import { PAST_FORMS } from '../timex/rules/verbs-of-time.ts';
import type { Timex } from '../timex/timex.ts';
import type { FoundQuotation, Quotation } from '../quotation/quotation.ts';
import { CUES } from '../quotation/english/rules/cue-verbs.ts';

/** Cues that report one utterance, done; "says" and "has said" tell of no day. */
const PLAIN_PAST = /(?:ed|said|told|wrote|went on|spoke|swore|put it|read|shot back)$/i;
/** Sentences back in which a speech may have been announced with its day. */
const SCENE = 3;
/** Characters between a cue and the day that belongs to it. */
const BESIDE = 40;
/** Characters before a cue in which its day may stand: "On Friday, … she said". */
const BEFORE = 300;
/** Days. */
const RECENT = 60;
/** Characters of a sentence in which a name is looked for. */
const LONG = 1000;
/** Characters between a verb and the day of a scene. */
const SCENE_REACH = 90;

/**
 * Gives each quotation the day it was said on. In this order: the time that its cue's clause names ("said Tuesday", or
 * only "said in May", which leaves the day open); that of its group; the day on which a sentence just before has the
 * speaker speak or appear ("Speaking at a public event on Saturday, May 3, 2025, she …"); the day of the speaker's words
 * before it. For a plain report in the past without any, the day of the news if its opening has the speaker, or the
 * publication day if the news has no other. What a speaker tells another said was said at another time, and is dated only
 * if a full date stands with it. Nothing was said after the day of publication.
 */
export function dateQuotations(found: readonly FoundQuotation[], context: EventContext): Quotation[] {
  const byGroup = new Map<number, EventDate>();
  const bySpeaker = new Map<string, { date: EventDate; at: number }>();
  const times = readTimes(context);
  // The sentence in which the scene being told begins: where a cue last had a time of its own.
  let scene = 0;
  return found.map((quotation) => {
    if (quotation.type === 'nested') return withDay(quotation, statedInside(quotation, context), context);
    const { group, speaker } = quotation;
    const at = sentenceAt(context.sentences, (quotation.cue ?? quotation).start);
    const earlier = speaker === null ? undefined : bySpeaker.get(speaker);
    const stated = statedTime(quotation, at, context, times);
    if (stated !== null) scene = at;
    const named =
      stated ??
      byGroup.get(group) ??
      sceneDay(quotation, at, scene, context, times) ??
      (earlier && (times.lastDay[at] ?? -1) <= earlier.at ? inherited(earlier.date) : null);
    const date = named ?? reportedDay(quotation, at, context, times);
    if (date.basis !== 'published' && (date.first !== null || date.weekday !== null)) {
      byGroup.set(group, inherited(date));
      if (speaker !== null) bySpeaker.set(speaker, { date, at });
    }
    return withDay(quotation, date, context);
  });
}

function withDay(
  quotation: FoundQuotation,
  { precision, first, basis, weekday }: EventDate,
  { published }: EventContext,
): Quotation {
  const known = precision === 'day' && (published === null || first === null || first <= published);
  if (known) return { ...quotation, saidOn: first, saidBasis: basis, saidWeekday: weekday };
  return {
    ...quotation,
    saidOn: null,
    saidBasis: 'unknown',
    saidWeekday: precision === 'day' ? null : weekday,
  };
}

/** What an article's dates say of its quotations. */
interface Times {
  readonly dates: DocumentDates;
  /** The dating expressions of each sentence outside quotation marks and asides, by its index. */
  readonly bySentence: ReadonlyMap<number, readonly Timex[]>;
  /** Those of them that are days. */
  readonly days: ReadonlyMap<number, readonly Timex[]>;
  /** For each sentence the last one up to it that names a day; -1 before the first. */
  readonly lastDay: readonly number[];
}

function readTimes(context: EventContext): Times {
  const { text, sentences } = context;
  const dates = documentDates(context);
  const quoted = quotedParts(context);
  const bySentence = new Map<number, readonly Timex[]>();
  for (const [index, timexes] of dates.bySentence) {
    const asides = findAsides(text, sentences[index]!);
    let aside = 0;
    const own = timexes.filter((timex) => {
      while (aside < asides.length && asides[aside]!.end <= timex.start) aside++;
      return !(aside < asides.length && asides[aside]!.start <= timex.start) && !isQuoted(quoted, timex);
    });
    if (own.length > 0) bySentence.set(index, own);
  }
  const days = new Map([...bySentence].map(([index, timexes]) => [index, timexes.filter(isDay)]));
  const lastDay: number[] = [];
  for (const index of sentences.keys())
    lastDay.push(days.get(index)?.length ? index : (lastDay[index - 1] ?? -1));
  return { dates, bySentence, days, lastDay };
}

/** A day, or a weekday that is not resolved. */
const isDay = ({ first, last, weekday }: Timex): boolean =>
  weekday !== null || (first !== null && first === last);

/** The time that the words of report around a quotation name beside its cue, a day before a longer time; or null. */
function statedTime(
  quotation: FoundQuotation,
  at: number,
  { text }: EventContext,
  { bySentence }: Times,
): EventDate | null {
  const cue: Span = quotation.cue ?? quotation;
  let best: Timex | null = null;
  let least = Infinity;
  const near = within(bySentence.get(at) ?? [], cue.start - BEFORE, cue.end + BESIDE);
  for (const timex of near) {
    const far = timex.start >= cue.end ? timex.start - cue.end : cue.start - timex.end;
    const between = text.slice(Math.min(timex.end, cue.end), Math.max(timex.start, cue.start));
    if (!isAtTime(text, timex) || (timex.start >= cue.end ? isReported(between) : parts(between, far)))
      continue;
    const cost = isDay(timex) ? far : far + BEFORE;
    if (cost < least) [best, least] = [timex, cost];
  }
  return best === null ? null : fromTimex(best);
}

/** The expressions of a sorted list that lie between two offsets. */
function within(timexes: readonly Timex[], from: number, to: number): readonly Timex[] {
  let low = 0;
  let high = timexes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timexes[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < timexes.length && timexes[end]!.start <= to) end++;
  return timexes.slice(low, end);
}

/** Does an expression say when, not by when, since when or which: no "until Friday", no "Friday's vote"? */
const isAtTime = (text: string, timex: Timex): boolean =>
  !/\b(?:by|until|till|before|after|following|since|from|for|of|through|about|than|due|planned|scheduled)\s(?:on\s|the\s|early\s|late\s|next\s)*$/i.test(
    text.slice(Math.max(0, timex.start - 30), timex.start),
  ) && !/^['’]s?\s\p{L}/u.test(text.slice(timex.end, timex.end + 4));

/** Is a day after a cue one of what is reported: "said the vote held on Tuesday", "said after the raid on Friday"? */
const isReported = (between: string): boolean => CLAUSE.test(between) || holdsVerb(between);
const CLAUSE = /\b(?:that|after|before|since|when|which|until|of|about|how|why|whether|if)\b/i;

/** Do the words between a day and a cue after it part the two? */
const parts = (between: string, far: number): boolean =>
  far > 12 && (/\b(?:that|after|before|since|when|which|until)\b/i.test(between) || holdsVerb(between));

const holdsVerb = (words: string): boolean => {
  const tokens = words.match(/\p{L}+/gu) ?? [];
  return tokens.some((word, i) => {
    if (PAST_FORMS.has(word) || MODALS.has(word) || /^.{3,}ed$|^(?:is|are)$/.test(word)) return true;
    return word === 'to' && isInfinitive(tokens[i + 1] ?? '');
  });
};
/** "told him to leave on Friday", but "spoke to reporters", "to parliament on Friday". */
const isInfinitive = (word: string): boolean =>
  /^\p{Ll}{2,}$/u.test(word) &&
  !/s$|^(?:the|a|an|his|her|its|their|our|this|that|me|us|him|them|it)$/.test(word) &&
  !HEARERS.has(word);
const HEARERS = new Set(
  'parliament congress police press staff media court television radio state local foreign national women men people'.split(
    ' ',
  ),
);

/** A full date beside the cue of a nested quotation, inside the quotation around it. */
function statedInside(quotation: FoundQuotation, { text, timexes }: EventContext): EventDate {
  const { cue } = quotation;
  if (cue === null) return UNKNOWN;
  const timex = within(timexes, cue.start - 2 * BESIDE, cue.end + BESIDE).find(
    ({ start, end, anchoring, first, last }) =>
      anchoring === 'stated' &&
      first !== null &&
      first === last &&
      Math.max(start - cue.end, cue.start - end) < BESIDE &&
      !/[.!?]/.test(text.slice(Math.min(end, cue.end), Math.max(start, cue.start))),
  );
  return timex === undefined ? UNKNOWN : fromTimex(timex);
}

/** The day on which one of the sentences just before has the speaker speak or appear. */
function sceneDay(
  { speaker }: FoundQuotation,
  at: number,
  scene: number,
  context: EventContext,
  times: Times,
): EventDate | null {
  for (let i = at - 1; i >= Math.max(scene, at - SCENE); i--) {
    const days = times.days.get(i) ?? [];
    if (days.length === 0) continue;
    const name = nameIn(context.text, context.sentences[i]!, speaker);
    if (name === null) return null;
    const day = appearance(context, context.sentences[i]!, name, days);
    if (day !== null) return inherited(fromTimex(day));
    // What else the speaker did of late may be the occasion, or not.
    return days.some((timex) => isRecent(timex, context.published)) ? UNKNOWN : null;
  }
  return null;
}

/**
 * The day of a sentence on which its words have a speaker, named there, speak or appear: "On Friday, Moor confirmed …", "Moor told
 * reporters on Friday …", "a speech by Moor on Friday"; never a coming day, nor one of what is reported.
 */
function appearance(
  { text, published }: EventContext,
  sentence: Span,
  name: Span,
  days: readonly Timex[],
): Timex | null {
  const verb = verbAfter(text, sentence, name);
  for (const day of within(days, name.start - BEFORE, (verb ?? name).end + SCENE_REACH)) {
    if (!isAtTime(text, day) || (day.first !== null && published !== null && day.first > published)) continue;
    if (day.end <= name.start) {
      if (verb === null || parts(text.slice(day.end, name.start), name.start - day.end)) continue;
      // "The boat left on Friday, Moor said.": when it left
      const closes = CUES.has(text.slice(verb.start, verb.end).toLowerCase()) && ends(text, verb, sentence);
      if (!(closes && holdsVerb(text.slice(Math.max(sentence.start, day.start - BEFORE), day.start))))
        return day;
    } else if (verb === null || day.start < verb.start) {
      if (!isReported(text.slice(name.end, day.start))) return day;
    } else if (!isReported(text.slice(verb.end, day.start))) return day;
  }
  return null;
}

/** Is nothing told after a sentence's verb: "…, Moor said in the port."? */
function ends(text: string, verb: Span, sentence: Span): boolean {
  const rest = text.slice(verb.end, Math.min(sentence.end, verb.end + BEFORE));
  return !/[“"]/.test(rest) && !isReported(rest);
}

/** Does a day lie before publication, but not long? */
function isRecent({ first }: Timex, published: string | null): boolean {
  const [day, today] = [parseDay(first), parseDay(published)];
  return day !== null && today !== null && day < today && today - day < RECENT;
}

/** The verb of speech or appearance that follows a name as its own, or null. */
function verbAfter(text: string, sentence: Span, name: Span): Span | null {
  // "Moor's lawyer said" tells of the lawyer.
  if (/^['’]s?\s/.test(text.slice(name.end, name.end + 3))) return null;
  const end = Math.min(sentence.end, name.end + BEFORE);
  const asides = findAsides(text, { start: Math.max(sentence.start, name.start - BEFORE), end });
  for (const match of text.slice(name.end, end).matchAll(/\p{L}+/gu)) {
    const start = name.end + match.index;
    if (asides.some((aside) => aside.start <= start && start < aside.end)) continue;
    const word = match[0].toLowerCase();
    const verb = { start, end: start + word.length };
    if (CUES.has(word) || APPEARING.has(word)) return verb;
    if (/^(?:had|has|was|were)$/.test(word)) continue;
    if (PAST_FORMS.has(word) || MODALS.has(word)) return null;
  }
  return null;
}

/** "she said at the time": at a time that was told of before. */
const AT_THE_TIME = /\b(?:at th(?:e|at) time|back then|in those days|years? ago|earlier this)\b/i;

function reportedDay(
  { cue, speaker }: FoundQuotation,
  at: number,
  context: EventContext,
  { dates }: Times,
): EventDate {
  const { text, sentences, published } = context;
  const sentence = sentences[at];
  if (cue === null || sentence === undefined || !PLAIN_PAST.test(cue.text)) return UNKNOWN;
  if (eventStatus(text, sentence, cue) !== 'happened') return UNKNOWN;
  if (AT_THE_TIME.test(text.slice(cue.end, Math.min(sentence.end, cue.end + BESIDE)))) return UNKNOWN;
  // Another date in the sentence may be the day it was said, or not.
  if ((dates.bySentence.get(at) ?? []).some(({ first }) => first === null || first !== published))
    return UNKNOWN;
  const { focus } = dates;
  if (focus !== null && (published === null || focus.first !== published)) {
    // A note told of before the day of the news is older than the talk of that day.
    if (cue.text === 'wrote' && focus.start > cue.end) return UNKNOWN;
    const index = sentenceAt(sentences, focus.start);
    return nameIn(text, sentences[index]!, speaker) === null ? UNKNOWN : inherited(fromTimex(focus));
  }
  return published === null ? UNKNOWN : byDefault({ ...dates, focus: null }, published);
}

/** Where a sentence names the speaker, by the last part of the name; null where it does not. */
function nameIn(text: string, sentence: Span, speaker: string | null): Span | null {
  const name = speaker?.split(/\s+/).at(-1) ?? '';
  if (name.length < 2) return null;
  const at = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONG)).indexOf(name);
  return at < 0 ? null : { start: sentence.start + at, end: sentence.start + at + name.length };
}

const inherited = (date: EventDate): EventDate =>
  date.basis === 'unknown' ? date : { ...date, basis: 'inherited' };
