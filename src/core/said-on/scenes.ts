import type { EventContext } from '../event/event-context.ts';
import type { EventDate } from '../event/event.ts';
import { bindTrees, probabilityOf } from '../learned/boosted-trees.ts';
import type { FoundQuotation } from '../quotation/quotation.ts';
import { DAY_SIGNS, dayCandidates, keyOf, type DaysBefore } from './day-candidates.ts';
import { SCENE_MODEL } from './models/scene-model.ts';
import {
  type FirstPlaces,
  QUOTATION_SIGNS,
  type QuotationSign,
  type SceneContext,
  leadOf,
  signsOfLead,
  signsOfQuotation,
} from './scene-signs.ts';
import { isAsked, isHeard } from './scene-text.ts';
import { tongueOf } from './tongue.ts';
import type { Times } from './times.ts';

/** The scenes of an article, and where in them the telling stands. */
export interface Scenes extends SceneContext {
  begun: number;
  /** Is the news what somebody wrote before: nobody knows when? */
  readonly isOfBook: boolean;
}

/** All signs of a day for a quotation. */
export const SCENE_SIGNS: readonly string[] = [...QUOTATION_SIGNS, ...DAY_SIGNS];

/** The trees that judge a day; `npm run learn:scenes` puts others in their place. */
export const SCENE_TREES = [...bindTrees(SCENE_MODEL, { giver: dayCandidates, signs: SCENE_SIGNS })];

/** As likely as this a day must be; while the trees were learned, a wrong one counted more than one that is missed. */
const LIKELY = 0.5;

export function readScenes(found: readonly FoundQuotation[], context: EventContext, times: Times): Scenes {
  const tenses = found
    .filter(({ type }) => type !== 'nested')
    .map((quotation) => tongueOf(context).tenseOf(context.text, quotation));
  const count = (tense: string): number => tenses.filter((each) => each === tense).length;
  return {
    context,
    times,
    found,
    isPresent: count('present') > count('plain-past'),
    heard: found.filter((quotation) => isHeard(context, quotation)).length,
    isAsked: found.some((quotation) => isAsked(context, quotation)),
    bySpeaker: firstPlaces(found, context.text),
    named: countDays(times),
    lead: signsOfLead(context),
    isOfBook: tongueOf(context).words.leadBook.test(leadOf(context)),
    begun: 0,
  };
}

function countDays({ days }: Times): Map<string, number> {
  const counts = new Map<string, number>();
  for (const timexes of days.values())
    for (const timex of timexes) counts.set(keyOf(timex), (counts.get(keyOf(timex)) ?? 0) + 1);
  return counts;
}

function firstPlaces(found: readonly FoundQuotation[], text: string): Map<string, FirstPlaces> {
  const places = new Map<string, FirstPlaces>();
  for (const { speaker, start, type } of found) {
    if (speaker === null || type === 'nested' || places.has(speaker)) continue;
    const named = text.indexOf(speaker.split(/\s+/).at(-1)!);
    places.set(speaker, { named: named < 0 ? start : named, quoted: start });
  }
  return places;
}

/** Signs of another time, whatever else speaks for a day: "at the time", "had said". */
const APART: readonly QuotationSign[] = ['then', 'had-said'];

/**
 * The day that a quotation was likeliest said on, of those that the article names around it, in its lead and with the words
 * before, and that of its publication; null where none is likely: words of an unknown day, of a talk with who writes.
 */
export function dayOfScene(
  scenes: Scenes,
  quotation: FoundQuotation,
  at: number,
  before: DaysBefore,
): EventDate | null {
  const own = signsOfQuotation(scenes, quotation, at);
  if (quotation.reportedBy !== null || scenes.isOfBook || APART.some((sign) => own.includes(sign)))
    return null;
  if (before.turn !== null) own.push('same-speaker-before');
  if (before.turn !== null && !hasDay(before.turn)) own.push('turn-undated');
  if (before.last !== null && hasDay(before.last)) own.push('last-dated');
  if (before.isClose) own.push('last-close');
  if (before.isStated) own.push('last-stated');
  if (before.stated > 2) own.push('many-stated');
  else if (before.stated > 0) own.push('one-stated');
  let best: { readonly date: EventDate; readonly likely: number } | null = null;
  for (const { date, signs: ofDay } of dayCandidates(scenes, quotation, at, before)) {
    const signs = new Set<string>([...own, ...ofDay]);
    const likely = likelihood(signs);
    scenes.context.trace?.({
      stage: 'scene',
      at: quotation,
      rule: 'day',
      text: `${date.first ?? `weekday ${date.weekday}`}, ${Math.round(likely * 100)} % likely: ${[...signs].join(', ')}`,
    });
    if (likely >= LIKELY && likely > (best?.likely ?? 0)) best = { date, likely };
  }
  return best?.date ?? null;
}

const hasDay = ({ first, weekday }: EventDate): boolean => first !== null || weekday !== null;

/** How likely a day with these signs is that of the quotation, 0 to 1. */
const likelihood = (signs: ReadonlySet<string>): number =>
  probabilityOf(
    SCENE_TREES,
    SCENE_SIGNS.map((sign) => (signs.has(sign) ? 1 : 0)),
  );
