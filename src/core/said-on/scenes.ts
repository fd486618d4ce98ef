import type { EventContext } from '../event/event-context.ts';
import { byDefault, fromTimex, sentenceAt } from '../event/date-event.ts';
import type { EventDate } from '../event/event.ts';
import { bindTrees, probabilityOf } from '../learned/boosted-trees.ts';
import type { FoundQuotation } from '../quotation/quotation.ts';
import { SCENE_MODEL } from './models/scene-model.ts';
import {
  type FirstPlaces,
  SCENE_SIGNS,
  type SceneSign,
  signsOfLead,
  signsOfScene,
  type SceneContext,
  type SceneDay,
} from './scene-signs.ts';
import { isHeard, tenseOf } from './scene-text.ts';
import { inherited, type Times } from './times.ts';

/** The day of a scene with how it is told. */
interface DatedScene extends SceneDay {
  readonly date: EventDate;
}

/** The scenes of an article, and where in them the telling stands. */
export interface Scenes extends SceneContext {
  /** The day that is weighed; null where the article tells none. */
  readonly day: DatedScene | null;
  begun: number;
}

/** The trees that judge a day; `npm run learn:scenes` puts others in their place. */
export const SCENE_TREES = [...bindTrees(SCENE_MODEL, { giver: signsOfScene, signs: SCENE_SIGNS })];

/** As likely as this a day must be; while the trees were learned, a wrong one counted more than one that is missed. */
const LIKELY = 0.5;

export function readScenes(found: readonly FoundQuotation[], context: EventContext, times: Times): Scenes {
  const tenses = found
    .filter(({ type }) => type !== 'nested')
    .map((quotation) => tenseOf(context.text, quotation));
  const count = (tense: string): number => tenses.filter((each) => each === tense).length;
  const heard = new Set(found.filter((quotation) => isHeard(context, quotation)));
  return {
    context,
    times,
    found,
    isPresent: count('present') > count('plain-past'),
    heard: heard.size,
    bySpeaker: firstPlaces(found, heard, context.text),
    lead: signsOfLead(context),
    day: readDay(context, times),
    begun: 0,
  };
}

function firstPlaces(
  found: readonly FoundQuotation[],
  heard: ReadonlySet<FoundQuotation>,
  text: string,
): Map<string, FirstPlaces> {
  const places = new Map<string, FirstPlaces>();
  for (const quotation of found) {
    const { speaker, start, type } = quotation;
    if (speaker === null || type === 'nested') continue;
    const known = places.get(speaker);
    if (!known) {
      const named = text.indexOf(speaker.split(/\s+/).at(-1)!);
      places.set(speaker, {
        named: named < 0 ? start : named,
        quoted: start,
        heard: heard.has(quotation) ? start : undefined,
      });
    } else if (known.heard === undefined && heard.has(quotation))
      places.set(speaker, { ...known, heard: start });
  }
  return places;
}

/** Signs of another time, whatever else speaks for the day of the lead: "at the time", "had said". */
const APART: readonly SceneSign[] = ['then', 'had-said', 'reported'];

/**
 * The day of what the lead tells of, or, where it names none, that of publication, if a quotation is likely a part of that:
 * its signs are weighed. Null for words of another scene, of an unknown day, of a talk with who writes.
 */
export function dayOfScene(scenes: Scenes, quotation: FoundQuotation, at: number): EventDate | null {
  const { day, context } = scenes;
  // a day in the words' own sentence is beside their cue, or of what is told
  if (day === null || (day.origin === 'lead' && day.sentence === at)) return null;
  const signs = new Set<string>(signsOfScene(scenes, quotation, at, day));
  if (APART.some((sign) => signs.has(sign))) return null;
  const likely = probabilityOf(
    SCENE_TREES,
    SCENE_SIGNS.map((sign) => (signs.has(sign) ? 1 : 0)),
  );
  context.trace?.({
    stage: 'scene',
    at: quotation,
    rule: day.origin,
    text: `${day.day ?? 'a weekday'}, ${Math.round(likely * 100)} % likely: ${[...signs].join(', ')}`,
  });
  return likely >= LIKELY ? day.date : null;
}

/** The day that an article's quotations may be of, before each is looked at: that of its lead, else that of publication. */
function readDay({ sentences, published }: EventContext, { dates }: Times): DatedScene | null {
  const { focus } = dates;
  const date = focus === null ? byDefault(dates, published) : inherited(fromTimex(focus));
  if (date.precision !== 'day' && date.weekday === null) return null;
  if (date.first !== null && published !== null && date.first > published) return null;
  return focus === null
    ? { origin: 'publication', day: date.first, sentence: 0, date }
    : { origin: 'lead', day: date.first, sentence: sentenceAt(sentences, focus.start), date };
}
