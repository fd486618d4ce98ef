import { parseDay } from '../calendar/days.ts';
import { byDefault, fromTimex } from '../event/date-event.ts';
import type { EventContext } from '../event/event-context.ts';
import type { EventDate } from '../event/event.ts';
import type { FoundQuotation } from '../quotation/quotation.ts';
import type { Timex } from '../timex/timex.ts';
import { nameIn } from './name-in.ts';
import { LEAD, type SceneContext } from './scene-signs.ts';
import { sentenceText } from './scene-text.ts';
import { inherited } from './times.ts';
import { tongueOf } from './tongue.ts';

/** What speaks for or against a day as that of a quotation: where the article names it, and what else it tells of it. */
export const DAY_SIGNS = [
  // where it is named, seen from the words
  'day-own-before',
  'day-own-after',
  'day-sentence-before',
  'day-within-3',
  'day-within-7',
  'day-sentence-after',
  'day-in-paragraph',
  'day-in-paragraph-before',
  'focus-same-day',
  'focus-day-before',
  'day-in-lead',
  'day-of-focus',
  'day-in-first-sentence',
  'day-of-publication',
  'only-publication',
  // what else has it
  'last-day',
  'speaker-day',
  // what is told of it
  'speaker-there',
  'speaks-there',
  'speaker-speaks-there',
  'speaker-opens-there',
  'pronoun-opens-there',
  'ahead-there',
  'perfect-there',
  'occasion-there',
  'hearers-named-there',
  'by-or-until',
  // how it is told
  'stated-day',
  'day-before-publication',
  'days-before-publication',
  'long-before-publication',
  'latest-day',
  'named-often',
  // other days
  'nearest-day',
  'only-day',
  'other-day-between',
  'past-time-here',
  'scene-began-since',
] as const;

export type DaySign = (typeof DAY_SIGNS)[number];

/** A day that a quotation may have been said on. */
export interface DayCandidate {
  readonly date: EventDate;
  readonly signs: ReadonlySet<DaySign>;
}

/** The days of what was told before. */
export interface DaysBefore {
  /** Of the quotation right before, if it is of the same speaker, and goes on with no time between; of any speaker. */
  readonly turn: EventDate | null;
  readonly last: EventDate | null;
  readonly stated: number;
  /** Are the words before within some sentences, and has their day been named beside them? */
  readonly isClose: boolean;
  readonly isStated: boolean;
  /** Of the speaker's words before. */
  readonly speaker: EventDate | null;
}

/** Sentences looked back over. */
const BACK = 7;
const NEAR = 3;
const PARAGRAPHS = 30;
/** Days before publication after which a day is no news. */
const NEWS = 7;
const OFTEN = 3;

/** A day with its signs, while they are gathered. */
interface Gathering extends DayCandidate {
  readonly signs: Set<DaySign>;
  /** The nearest sentence before the words that names it; -1 where none does. */
  sentence: number;
}

/** Days by `keyOf`. */
type Gathered = Map<string, Gathering>;

/** A quotation in its article. */
interface Place {
  readonly scene: SceneContext;
  readonly quotation: FoundQuotation;
  /** The sentence of its cue. */
  readonly at: number;
}

/** The days that a quotation, whose cue stands in sentence `at`, may have been said on, with what speaks for each. */
export function dayCandidates(
  scene: SceneContext,
  quotation: FoundQuotation,
  at: number,
  before: DaysBefore,
): DayCandidate[] {
  const place: Place = { scene, quotation, at };
  const gathered: Gathered = new Map();
  gatherNear(gathered, place);
  gatherLead(gathered, place);
  gatherTold(gathered, place, before);
  const latest = [...gathered.values()]
    .flatMap(({ date }) => date.first ?? [])
    .toSorted()
    .at(-1);
  const nearest = Math.max(...[...gathered.values()].map(({ sentence }) => sentence));
  for (const [key, candidate] of gathered) {
    const { signs, sentence } = candidate;
    if (key === latest) signs.add('latest-day');
    if (sentence >= 0 && sentence === nearest) signs.add('nearest-day');
    if (sentence >= 0 && scene.named.size === 1) signs.add('only-day');
    if ((scene.named.get(key) ?? 0) >= OFTEN) signs.add('named-often');
    if (sentence < 0 && signs.has('day-of-publication')) signs.add('only-publication');
    addDistance(candidate, scene.context.published);
    addOthers(candidate, place);
  }
  return [...gathered.values()];
}

/** A day, or the weekday of an undated article. */
export const keyOf = ({ first, weekday }: Pick<EventDate, 'first' | 'weekday'>): string =>
  first ?? `${weekday}`;

/** Adds a sign to a day, unless it is none, or one after publication; returns the day. */
function add(
  gathered: Gathered,
  { scene }: Place,
  date: EventDate | null,
  sign: DaySign,
): Gathering | undefined {
  const { published } = scene.context;
  if (date === null || (date.precision !== 'day' && date.weekday === null)) return undefined;
  if (date.first !== null && published !== null && date.first > published) return undefined;
  const key = keyOf(date);
  const known = gathered.get(key) ?? { date, signs: new Set<DaySign>(), sentence: -1 };
  gathered.set(key, known);
  known.signs.add(sign);
  return known;
}

/** Adds the days that a sentence names. */
function addSentence(gathered: Gathered, place: Place, index: number, sign: (day: Timex) => DaySign): void {
  for (const timex of place.scene.times.days.get(index) ?? []) {
    const day = add(gathered, place, inherited(fromTimex(timex)), sign(timex));
    if (!day) continue;
    if (index <= place.at) day.sentence = Math.max(day.sentence, index);
    for (const told of toldOf(place, timex, index)) day.signs.add(told);
  }
}

/** The days named around the words, in their paragraph and the one before it. */
function gatherNear(gathered: Gathered, place: Place): void {
  const { at, quotation, scene } = place;
  for (let index = at; index >= Math.max(0, at - BACK); index--)
    addSentence(gathered, place, index, (timex) => whereOf(quotation, timex, at - index));
  addSentence(gathered, place, at + 1, () => 'day-sentence-after');
  let breaks = 0;
  for (let index = at - 1; index >= Math.max(0, at - PARAGRAPHS); index--) {
    if (endsParagraph(scene.context, index) && ++breaks > 1) break;
    addSentence(gathered, place, index, () =>
      breaks === 0 ? 'day-in-paragraph' : 'day-in-paragraph-before',
    );
  }
}

function whereOf({ cue, start }: FoundQuotation, timex: Timex, back: number): DaySign {
  if (back === 0) return timex.end <= (cue?.start ?? start) ? 'day-own-before' : 'day-own-after';
  return back === 1 ? 'day-sentence-before' : back <= NEAR ? 'day-within-3' : 'day-within-7';
}

const endsParagraph = ({ text, sentences }: EventContext, index: number): boolean =>
  text.slice(sentences[index]!.end, sentences[index + 1]?.start ?? sentences[index]!.end).includes('\n');

/** The days of the lead: those it names, the one that its news is of, and that of publication. */
function gatherLead(gathered: Gathered, place: Place): void {
  const { context, times } = place.scene;
  for (let index = 0; index < Math.min(LEAD, place.at); index++)
    addSentence(gathered, place, index, () => (index === 0 ? 'day-in-first-sentence' : 'day-in-lead'));
  const { focus } = times.dates;
  if (focus) {
    const day = add(gathered, place, inherited(fromTimex(focus)), 'day-of-focus');
    for (const told of toldOfTime(context, focus)) day?.signs.add(told);
    const apart = (parseDay(context.published) ?? NaN) - (parseDay(focus.first) ?? NaN);
    for (const { signs } of gathered.values())
      if (apart === 0) signs.add('focus-same-day');
      else if (apart === 1) signs.add('focus-day-before');
  }
  if (context.published !== null)
    add(gathered, place, byDefault({ ...times.dates, focus: null }, context.published), 'day-of-publication');
}

/** The days of what was told before. */
function gatherTold(gathered: Gathered, place: Place, { last, speaker }: DaysBefore): void {
  add(gathered, place, last, 'last-day');
  add(gathered, place, speaker, 'speaker-day');
}

/** How a day is named. */
function toldOfTime(context: EventContext, timex: Timex): DaySign[] {
  const signs: DaySign[] = [];
  if (!tongueOf(context).isAtTime(context.text, timex)) signs.push('by-or-until');
  if (timex.anchoring === 'stated') signs.push('stated-day');
  return signs;
}

/** Characters of a sentence in which its subject stands. */
const OPENING = 60;

/** What the sentence of a day tells. */
function toldOf({ scene, quotation }: Place, timex: Timex, index: number): DaySign[] {
  const { text, sentences } = scene.context;
  const { speaksIn, words } = tongueOf(scene.context);
  const sentence = sentences[index]!;
  const told = sentenceText(text, sentence);
  const signs = toldOfTime(scene.context, timex);
  const speaks = speaksIn(told);
  if (speaks) signs.push('speaks-there');
  if (words.occasion.test(told)) signs.push('occasion-there');
  if (words.hearer.test(told)) signs.push('hearers-named-there');
  if (words.pronoun.test(told)) signs.push('pronoun-opens-there');
  if (words.ahead.test(told)) signs.push('ahead-there');
  if (words.perfect.test(told)) signs.push('perfect-there');
  const name = nameIn(text, sentence, quotation.speaker);
  if (name === null) return signs;
  signs.push('speaker-there');
  if (name.start - sentence.start < OPENING) signs.push('speaker-opens-there');
  if (speaks) signs.push('speaker-speaks-there');
  return signs;
}

function addDistance({ signs, date }: Gathering, published: string | null): void {
  const [day, today] = [parseDay(date.first), parseDay(published)];
  if (day === null || today === null) return;
  const apart = today - day;
  if (apart === 0) signs.add('day-of-publication');
  else if (apart === 1) signs.add('day-before-publication');
  else signs.add(apart <= NEWS ? 'days-before-publication' : 'long-before-publication');
}

/** Times that stand between a day and the words, or with them. */
function addOthers({ signs, sentence, date }: Gathering, { scene: { times, begun }, at }: Place): void {
  const key = keyOf(date);
  const here = times.bySentence.get(at) ?? [];
  if (here.some(({ last }) => last !== null && last < key)) signs.add('past-time-here');
  for (let index = Math.max(sentence, at - BACK) + 1; index < at; index++)
    if ((times.days.get(index) ?? []).some((timex) => keyOf(timex) !== key)) signs.add('other-day-between');
  if (begun > sentence && begun !== at) signs.add('scene-began-since');
}
