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
  signsOfScene,
  type SceneContext,
  type SceneDay,
} from './scene-signs.ts';
import { isHeard, tenseOf } from './scene-text.ts';
import { inherited, type Times } from './times.ts';

/** The scenes of an article, and where in them the telling stands. */
export interface Scenes extends SceneContext {
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

/** A day with how it is told. */
interface Candidate {
  readonly scene: SceneDay;
  readonly date: EventDate;
}

/**
 * The day of what the lead tells of, or, where it names none, that of publication, if a quotation is likely a part of that:
 * its signs are weighed. Null for words of another scene, of an unknown day, of a talk with who writes.
 */
export function dayOfScene(scenes: Scenes, quotation: FoundQuotation, at: number): EventDate | null {
  let best: EventDate | null = null;
  let most = LIKELY;
  for (const { scene, date } of candidates(scenes)) {
    const signs = new Set<string>(signsOfScene(scenes, quotation, at, scene));
    // a day in the words' own sentence is beside their cue, or of what is told
    if (APART.some((sign) => signs.has(sign)) || (scene.origin === 'lead' && scene.sentence === at)) continue;
    const likely = probabilityOf(
      SCENE_TREES,
      SCENE_SIGNS.map((sign) => (signs.has(sign) ? 1 : 0)),
    );
    scenes.context.trace?.({
      stage: 'scene',
      at: quotation,
      rule: scene.origin,
      text: `${scene.day ?? 'a weekday'}, ${Math.round(likely * 100)} % likely: ${[...signs].join(', ')}`,
    });
    if (likely >= most) [best, most] = [date, likely];
  }
  return best;
}

function candidates(scenes: Scenes): Candidate[] {
  const { context, times } = scenes;
  const found: Candidate[] = [];
  const add = (origin: SceneDay['origin'], date: EventDate, sentence: number): void => {
    if (date.precision !== 'day' && date.weekday === null) return;
    if (date.first !== null && context.published !== null && date.first > context.published) return;
    found.push({ scene: { origin, day: date.first, sentence }, date });
  };
  const { focus } = times.dates;
  if (focus !== null) add('lead', inherited(fromTimex(focus)), sentenceAt(context.sentences, focus.start));
  else add('publication', byDefault(times.dates, context.published), 0);
  return found;
}
