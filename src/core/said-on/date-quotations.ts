import { sentenceAt, UNKNOWN } from '../event/date-event.ts';
import type { EventContext } from '../event/event-context.ts';
import type { EventDate } from '../event/event.ts';
import type { Day } from '../article/article.ts';
import type { FoundQuotation, Quotation } from '../quotation/quotation.ts';
import type { Trace } from '../trace.ts';
import { announcedDay } from './announced-day.ts';
import { entryDay } from './entry-day.ts';
import { leadDay } from './lead-day.ts';
import type { DaysBefore } from './day-candidates.ts';
import { dayOfScene, readScenes, type Scenes } from './scenes.ts';
import { statedInside, statedTime } from './stated-time.ts';
import { inherited, readTimes, type Times } from './times.ts';
import { dayOfDocument, dayOfThen } from './told-before.ts';
import { tongueOf } from './tongue.ts';

/** What has been told of the days of quotations so far. */
interface Telling {
  readonly context: EventContext;
  readonly times: Times;
  readonly scenes: Scenes;
  stated: number;
  readonly byGroup: Map<number, EventDate>;
  /** The day of a speaker's last words, and the sentence of their cue. */
  readonly bySpeaker: Map<string, { readonly date: EventDate; readonly at: number }>;
  /** The last quotation, the sentence of its cue, and its day. */
  last: {
    readonly quotation: FoundQuotation;
    readonly at: number;
    readonly date: EventDate;
    readonly rule: string;
  } | null;
}

/** A way to tell when a quotation was said, whose cue stands in sentence `at`; null where it does not know. */
interface DayRule {
  readonly rule: string;
  /** What day it gives; `npm run rules` prints it. */
  readonly means: string;
  /** A text of Sunday, May 4, 2025, in which it gives a day, that day, and one that only looks like it; tests run both. */
  readonly example: string;
  readonly day: Day;
  readonly counter: string;
  readonly find: (telling: Telling, quotation: FoundQuotation, at: number) => EventDate | null;
}

/** In this order; what none knows was said on a day that is not told. */
export const DAY_RULES: readonly DayRule[] = [
  {
    rule: 'document',
    means: 'that of the document in which it stands, as its sentence or the one before dates it',
    example: 'She asked them in a letter dated April 29. “It will rain again,” Ana Duarte wrote.',
    day: '2025-04-29',
    counter: 'She asked them in a letter dated April 29. “It will rain again,” Ana Duarte told the town.',
    find: ({ context, times }, quotation, at) => dayOfDocument(quotation, at, context, times),
  },
  {
    rule: 'stated',
    means: 'the one that the words beside its cue name: “said Tuesday”',
    example: '“It will rain again,” Ana Duarte said on Friday.',
    day: '2025-05-02',
    counter: '“It will rain again,” Ana Duarte said of the vote on Friday.',
    find: ({ context, times }, quotation, at) => statedTime(quotation, at, context, times),
  },
  {
    rule: 'then',
    means: 'the one that the sentence before names, where it was said “then”',
    example: 'The gates were shut on May 1. “It will rain again,” Ana Duarte said at the time.',
    day: '2025-05-01',
    counter: 'The gates were shut on May 1. Ana Duarte then said: “It will rain again, whatever they do.”',
    find: ({ context, times, last }, quotation, at) =>
      dayOfThen(quotation, at, context, { times, last: last && inherited(last.date) }),
  },
  {
    rule: 'entry',
    means: 'that of the entry in which it stands, of a live page, a status page, a diary',
    example:
      'Dam: the days\n\n28 April: The gates close. “It will rain,” says Ana Duarte.\n\n30 April: The dam is full.\n\n2 May: Rain. “It has rained,” says Paul Wit.',
    day: '2025-04-28',
    counter: 'The gates closed on 28 April. “It will rain,” says Ana Duarte.\n\n30 April: The dam is full.',
    find: (telling, quotation) => entryDay(quotation, telling.context, telling.times),
  },
  {
    rule: 'same speech',
    means: 'that of another part of the same speech',
    example: '“It will rain,” Ana Duarte said on Friday. “We are ready.\n“The dam is full,” Ana Duarte said.',
    day: '2025-05-02',
    counter: '“It will rain again,” Ana Duarte said on Friday. “We are ready for it,” Paul Wit said.',
    find: ({ byGroup }, { group }) => byGroup.get(group) ?? null,
  },
  {
    rule: 'same turn',
    means: 'that of the words right before it, where the same one goes on',
    example:
      '“It will rain again,” Ana Duarte said on Friday.\n\nThe dam is full.\n\n“We are ready for it,” Duarte said.',
    day: '2025-05-02',
    counter:
      '“It will rain again,” Ana Duarte said on Friday.\n\nThe dam is full.\n\n“We are ready for it,” Paul Wit said.',
    find: (telling, quotation, at) => {
      const { turn } = daysBefore(telling, quotation, at);
      return turn !== null && isKnown(turn) ? turn : null;
    },
  },
  {
    rule: 'announced',
    means: 'the one on which a sentence just before has the speaker speak or appear',
    example: 'Ana Duarte spoke to reporters on Friday. “It will rain again,” Duarte said.',
    day: '2025-05-02',
    counter: 'Ana Duarte spoke to reporters. “It will rain again,” Duarte said.',
    find: ({ context, times, scenes }, quotation, at) =>
      announcedDay({ quotation, at, scene: scenes.begun }, context, times),
  },
  {
    rule: 'lead',
    means: 'that of the lead, where it has the speaker speak',
    example:
      'Ana Duarte told the town on Friday that the plan was dead.\nThe dam is full. The gates are shut. The town is quiet. The road is wet.\n“It will rain again,” Duarte said.',
    day: '2025-05-02',
    counter:
      'Ana Duarte told the town on Friday that the plan was dead.\nThe dam is full. The gates are shut. The town is quiet. The road is wet.\n“It will rain again,” Duarte said years ago.',
    find: ({ context, times }, quotation, at) => leadDay(quotation, at, context, times),
  },
  {
    rule: 'scene',
    means: 'that of what the lead tells of, if the words are likely a part of it',
    example:
      'The council of Lund voted on Friday to shut the dam.\n“It will rain again,” Ana Duarte told the meeting.',
    day: '2025-05-02',
    counter:
      'The council of Lund voted on Friday to shut the dam.\n“It will rain again,” Ana Duarte wrote at the time.',
    find: (telling, quotation, at) =>
      dayOfScene(telling.scenes, quotation, at, daysBefore(telling, quotation, at)),
  },
];

/**
 * Gives each quotation the day it was said on, by the first of `DAY_RULES` that knows; the last of them weighs all days that are
 * named around it (`scenes.ts`). What a speaker tells another said was said at another time, and is dated only if a full date
 * stands with it. Nothing was said after the day of publication.
 */
export function dateQuotations(
  found: readonly FoundQuotation[],
  context: EventContext,
  trace?: Trace,
): Quotation[] {
  const times = readTimes(context);
  const telling: Telling = {
    context,
    times,
    scenes: readScenes(found, context, times),
    byGroup: new Map(),
    bySpeaker: new Map(),
    last: null,
    stated: 0,
  };
  return found.map((quotation) => {
    const dated = dateQuotation(telling, quotation);
    trace?.({
      stage: 'day',
      at: quotation,
      rule: dated.rule,
      text: `${dated.quotation.saidOn ?? 'no day'}, ${dated.quotation.saidBasis}`,
    });
    return dated.quotation;
  });
}

/** Dates one quotation, by the first rule that knows, and remembers the day for those after it. */
function dateQuotation(
  telling: Telling,
  quotation: FoundQuotation,
): { readonly quotation: Quotation; readonly rule: string } {
  const { context, byGroup, bySpeaker, scenes } = telling;
  if (quotation.type === 'nested')
    return {
      quotation: withDay(quotation, statedInside(quotation, context), context),
      rule: 'stated inside',
    };
  const at = sentenceAt(context.sentences, (quotation.cue ?? quotation).start);
  const { rule, date } = dayOf(telling, quotation, at);
  if (rule === 'stated') {
    scenes.begun = at;
    telling.stated++;
  }
  telling.last = { quotation, at, date, rule };
  if (isKnown(date)) {
    if (date.basis !== 'published') byGroup.set(quotation.group, inherited(date));
    if (quotation.speaker !== null) bySpeaker.set(quotation.speaker, { date, at });
  }
  return { quotation: withDay(quotation, date, context), rule };
}

function dayOf(
  telling: Telling,
  quotation: FoundQuotation,
  at: number,
): { readonly rule: string; readonly date: EventDate } {
  for (const { rule, find } of DAY_RULES) {
    const date = find(telling, quotation, at);
    if (date) return { rule, date };
  }
  return { rule: 'none', date: UNKNOWN };
}

const isKnown = ({ first, weekday }: EventDate): boolean => first !== null || weekday !== null;

/** Sentences within which somebody goes on. */
const TURN = 3;

/** The days of what was told before: of the words right before, and of the speaker's own. */
function daysBefore(telling: Telling, quotation: FoundQuotation, at: number): DaysBefore {
  const { last, bySpeaker, times } = telling;
  const earlier = quotation.speaker === null ? undefined : bySpeaker.get(quotation.speaker);
  return {
    stated: telling.stated,
    isClose: last !== null && at - last.at <= TURN,
    isStated: last?.rule === 'stated',
    turn: last !== null && goesOn(telling, quotation, at) ? inherited(last.date) : null,
    last: last === null ? null : inherited(last.date),
    // if no other day has been named since
    speaker: earlier && (times.lastDay[at] ?? -1) <= earlier.at ? inherited(earlier.date) : null,
  };
}

/** Does the one go on whose words stand right before, without a time or an occasion of their own? */
function goesOn({ last, times, context }: Telling, quotation: FoundQuotation, at: number): boolean {
  if (last === null || quotation.speaker === null || last.quotation.speaker !== quotation.speaker)
    return false;
  const { tenseOf } = tongueOf(context);
  if (at - last.at > TURN) return false;
  const tense = tenseOf(context.text, quotation);
  // "She underscored it by adding": a gerund has no time of its own
  const isOwnTime = quotation.cue !== null && last.quotation.cue !== null && tense !== 'gerund';
  if (isOwnTime && tense !== tenseOf(context.text, last.quotation)) return false;
  for (let index = last.at + 1; index <= at; index++)
    if ((times.bySentence.get(index) ?? []).length > 0) return false;
  return true;
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
