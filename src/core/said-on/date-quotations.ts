import { sentenceAt } from '../event/date-event.ts';
import type { EventContext } from '../event/event-context.ts';
import type { EventDate } from '../event/event.ts';
import type { Day } from '../article/article.ts';
import type { FoundQuotation, Quotation } from '../quotation/quotation.ts';
import type { Trace } from '../trace.ts';
import { reportedDay } from './reported-day.ts';
import { sceneDay } from './scene-day.ts';
import { statedInside, statedTime } from './stated-time.ts';
import { inherited, readTimes, type Times } from './times.ts';

/** What has been told of the days of quotations so far. */
interface Telling {
  readonly context: EventContext;
  readonly times: Times;
  readonly byGroup: Map<number, EventDate>;
  /** The day of a speaker's last words, and the sentence of their cue. */
  readonly bySpeaker: Map<string, { readonly date: EventDate; readonly at: number }>;
  /** The sentence in which the scene being told begins: where a cue last had a time of its own. */
  scene: number;
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

/** In this order; where none knows, the day of a plain report (`reportedDay`). */
export const DAY_RULES: readonly DayRule[] = [
  {
    rule: 'stated',
    means: 'the one that the words beside its cue name: “said Tuesday”',
    example: '“It will rain again,” Ana Duarte said on Friday.',
    day: '2025-05-02',
    counter: '“It will rain again,” Ana Duarte said of the vote on Friday.',
    find: ({ context, times }, quotation, at) => statedTime(quotation, at, context, times),
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
    rule: 'scene',
    means: 'the one on which a sentence just before has the speaker speak or appear',
    example: 'Ana Duarte spoke to reporters on Friday. “It will rain again,” Duarte said.',
    day: '2025-05-02',
    counter: 'Ana Duarte spoke to reporters. “It will rain again,” Duarte said.',
    find: ({ context, times, scene }, quotation, at) => sceneDay({ quotation, at, scene }, context, times),
  },
  {
    rule: 'earlier words',
    means: 'that of the speaker’s words before, if no other day has been named since',
    example:
      '“It will rain again,” Ana Duarte said on Friday.\n\nThe dam is full. The gates are shut. The town is quiet. The road is wet.\n\n“We are ready for it,” Duarte said.',
    day: '2025-05-02',
    counter:
      '“It will rain again,” Ana Duarte said on Friday.\n\nThe dam is full. The gates are shut. The town is quiet. On Saturday it was wet.\n\n“We are ready for it,” Duarte said.',
    find: earlierDay,
  },
];

/**
 * Gives each quotation the day it was said on. In this order: the time that its cue's clause names ("said Tuesday", or
 * only "said in May", which leaves the day open); that of its group; the day on which a sentence just before has the
 * speaker speak or appear ("Speaking at a public event on Saturday, May 3, 2025, she …"); the day of the speaker's words
 * before it. For a plain report in the past without any, the day of the news if its opening has the speaker, or the
 * publication day if the news has no other. What a speaker tells another said was said at another time, and is dated only
 * if a full date stands with it. Nothing was said after the day of publication.
 */
export function dateQuotations(
  found: readonly FoundQuotation[],
  context: EventContext,
  trace?: Trace,
): Quotation[] {
  const telling: Telling = {
    context,
    times: readTimes(context),
    byGroup: new Map(),
    bySpeaker: new Map(),
    scene: 0,
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
  const { context, byGroup, bySpeaker } = telling;
  if (quotation.type === 'nested')
    return {
      quotation: withDay(quotation, statedInside(quotation, context), context),
      rule: 'stated inside',
    };
  const at = sentenceAt(context.sentences, (quotation.cue ?? quotation).start);
  const { rule, date } = dayOf(telling, quotation, at);
  if (rule === 'stated') telling.scene = at;
  if (date.basis !== 'published' && (date.first !== null || date.weekday !== null)) {
    byGroup.set(quotation.group, inherited(date));
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
  return { rule: 'report', date: reportedDay(quotation, at, telling.context, telling.times) };
}

/** The day of the speaker's words before, if no other has been named since. */
function earlierDay(
  { bySpeaker, times }: Telling,
  { speaker }: FoundQuotation,
  at: number,
): EventDate | null {
  const earlier = speaker === null ? undefined : bySpeaker.get(speaker);
  return earlier && (times.lastDay[at] ?? -1) <= earlier.at ? inherited(earlier.date) : null;
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
