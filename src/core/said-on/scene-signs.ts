import type { FoundQuotation } from '../quotation/quotation.ts';
import { parseDay } from '../calendar/days.ts';
import type { EventContext } from '../event/event-context.ts';
import type { Sentence } from '../text/sentences.ts';
import { nameIn } from './name-in.ts';
import {
  AGED,
  aroundQuotation,
  DOCUMENT,
  EXPERT,
  HEARER,
  INTERVIEW,
  LEAD_DOCUMENT,
  OCCASION,
  OUTLET,
  POST,
  sentenceText,
  speaksIn,
  STATEMENT,
  STRONG,
  tenseOf,
  THEN,
} from './scene-text.ts';
import type { Times } from './times.ts';

/** What may speak for or against a quotation as one of a scene: all that `signsOfScene` gives. */
export const SCENE_SIGNS = [
  'lead',
  'publication',
  'of-publication-day',
  'weekday-only',
  'plain-past',
  'present',
  'has-said',
  'had-said',
  'gerund',
  'no-cue',
  'no-speech-cue',
  'in-statement',
  'in-post',
  'in-document',
  'in-interview',
  'told-outlet',
  'hearers-there',
  'occasion-here',
  'occasion-before',
  'scene-occasion',
  'scene-speech',
  'lead-occasion',
  'lead-heard',
  'lead-document',
  'lead-event',
  'speaker-of-scene',
  'other-scene',
  'other-day-here',
  'hearers-in-article',
  'undated-hearers',
  'speaker-in-scene',
  'in-scene',
  'near',
  'middle',
  'far',
  'other-day-between',
  'day-named-again',
  'time-here',
  'past-here',
  'past-before',
  'then',
  'aged',
  'expert',
  'introduced-here',
  'lead-occasion-dated',
  'heard-before',
  'quoted-before',
  'first-speaker',
  'first-quotation',
  'described',
  'body',
  'nobody',
  'fragment',
  'reported',
  'article-present',
  'article-undated',
  'days-in-article',
] as const;

export type SceneSign = (typeof SCENE_SIGNS)[number];

/** A day that a quotation may have been said on, and how it comes by it. */
export interface SceneDay {
  readonly origin: 'lead' | 'publication';
  /** Null for a weekday of an undated article. */
  readonly day: string | null;
  /** The sentence that names it; 0 for the day of publication. */
  readonly sentence: number;
}

/** Where a speaker is first named, quoted, and quoted as heard by those there; offsets. */
export interface FirstPlaces {
  readonly named: number;
  readonly quoted: number;
  readonly heard?: number | undefined;
}

/** What the signs of one article's quotations are read from. */
export interface SceneContext {
  readonly context: EventContext;
  readonly times: Times;
  readonly found: readonly FoundQuotation[];
  readonly bySpeaker: ReadonlyMap<string, FirstPlaces>;
  /** Are most of its verbs of speech in the present: a feature, a profile? */
  readonly isPresent: boolean;
  /** What its lead tells of. */
  readonly lead: readonly SceneSign[];
  /** How many of its quotations are told to hearers of an occasion. */
  readonly heard: number;
  /** The sentence in which the scene being told begins: where a cue last had a time of its own. */
  readonly begun: number;
}

/** Sentences of a lead. */
const LEAD = 3;
/** Sentences between a scene's day and what is near it, or not far. */
const NEAR = 2;
const MIDDLE = 7;
/** Days after which what is told lies in the past. */
const PAST_DAYS = 14;

/** What speaks for and against a day as the one of a quotation's scene, whose cue stands in sentence `at`. */
export function signsOfScene(
  scene: SceneContext,
  quotation: FoundQuotation,
  at: number,
  day: SceneDay,
): SceneSign[] {
  return [
    ...signsOfOrigin(scene, day),
    ...signsOfCue(scene.context.text, quotation),
    ...signsOfOccasion(scene, quotation, at, day),
    ...signsOfTimes(scene, at, day),
    ...signsOfSpeaker(scene, quotation, at, day),
  ];
}

function signsOfOrigin(
  { context: { published }, times, isPresent, heard, lead }: SceneContext,
  { origin, day }: SceneDay,
): SceneSign[] {
  const signs: SceneSign[] = [origin];
  if (heard > 1) signs.push('hearers-in-article');
  else if (heard > 0) signs.push('undated-hearers');
  if (day !== null && day === published && origin !== 'publication') signs.push('of-publication-day');
  if (day === null) signs.push('weekday-only');
  if (isPresent) signs.push('article-present');
  if (times.dates.focus === null) signs.push('article-undated');
  if (times.days.size > 3) signs.push('days-in-article');
  signs.push(...lead);
  if (origin === 'lead' && (lead.includes('lead-occasion') || lead.includes('lead-heard')))
    signs.push('lead-occasion-dated');
  return signs;
}

/** What the lead of an article tells of, whatever quotation is looked at. */
export function signsOfLead({ text, sentences }: EventContext): SceneSign[] {
  const lead = sentences
    .slice(0, LEAD)
    .map((one) => sentenceText(text, one))
    .join(' ');
  const signs: SceneSign[] = [];
  if (STRONG.test(lead)) signs.push('lead-occasion');
  if (HEARER.test(lead)) signs.push('lead-heard');
  if (LEAD_DOCUMENT.test(lead)) signs.push('lead-document');
  if (speaksIn(sentenceText(text, sentences[0]))) signs.push('lead-event');
  return signs;
}

const signsOfCue = (text: string, quotation: FoundQuotation): SceneSign[] => {
  const signs: SceneSign[] = [tenseOf(text, quotation)];
  if (quotation.type === 'mixed') signs.push('fragment');
  return signs;
};

/** What the sentence around a quotation, the one before and that of the day say of an occasion. */
function signsOfOccasion(
  { context: { text, sentences } }: SceneContext,
  quotation: FoundQuotation,
  at: number,
  { origin, sentence }: SceneDay,
): SceneSign[] {
  const own = aroundQuotation(text, sentences[at], quotation);
  const before = at > 0 ? sentenceText(text, sentences[at - 1]) : '';
  const signs: SceneSign[] = [];
  if (STATEMENT.test(own)) signs.push('in-statement');
  if (POST.test(own)) signs.push('in-post');
  if (DOCUMENT.test(own)) signs.push('in-document');
  if (INTERVIEW.test(own)) signs.push('in-interview');
  if (HEARER.test(own)) signs.push('hearers-there');
  else if (OUTLET.test(own)) signs.push('told-outlet');
  if (OCCASION.test(own)) signs.push('occasion-here');
  if (OCCASION.test(before)) signs.push('occasion-before');
  const told = sentenceText(text, sentences[sentence]);
  if (origin !== 'publication' && (OCCASION.test(told) || HEARER.test(told))) signs.push('scene-occasion');
  if (origin !== 'publication' && speaksIn(told)) signs.push('scene-speech');
  if (THEN.test(own)) signs.push('then');
  if (quotation.reportedBy !== null) signs.push('reported');
  return signs;
}

function signsOfTimes(
  { context: { sentences, published, text }, times, begun }: SceneContext,
  at: number,
  { sentence, day, origin }: SceneDay,
): SceneSign[] {
  const apart = at - sentence;
  const signs: SceneSign[] = [
    apart <= 0 ? 'in-scene' : apart <= NEAR ? 'near' : apart <= MIDDLE ? 'middle' : 'far',
  ];
  const isPast = (index: number): boolean =>
    (times.dates.bySentence.get(index) ?? []).some(
      ({ last }) => last !== null && isLongBefore(last, day ?? published),
    );
  if (begun > sentence && begun !== at && (times.days.get(begun) ?? []).every(({ first }) => first !== day))
    signs.push('other-scene');
  if ((times.bySentence.get(at) ?? []).some(({ first, last }) => first !== day || last !== day))
    signs.push('time-here');
  if (sameParagraphDays(text, sentences, times, at, sentence).some((first) => first !== day))
    signs.push('other-day-here');
  if (isPast(at)) signs.push('past-here');
  if (at > 0 && isPast(at - 1) && !text.slice(sentences[at - 1]!.end, sentences[at]!.start).includes('\n'))
    signs.push('past-before');
  const last = times.lastDay[at - 1] ?? -1;
  if (last > sentence || (origin === 'publication' && last >= 0))
    signs.push(
      (times.days.get(last) ?? []).some(({ first }) => first === day)
        ? 'day-named-again'
        : 'other-day-between',
    );
  return signs;
}

function signsOfSpeaker(
  scene: SceneContext,
  quotation: FoundQuotation,
  at: number,
  { sentence, origin }: SceneDay,
): SceneSign[] {
  const {
    context: { text, sentences },
    found,
    bySpeaker,
  } = scene;
  const { speaker, speakerKind } = quotation;
  const signs: SceneSign[] = [];
  if (speaker === null) signs.push('nobody');
  else if (speakerKind === 'description') signs.push('described');
  else if (speakerKind === 'body') signs.push('body');
  const known = speaker === null ? undefined : bySpeaker.get(speaker);
  const isBefore = (other: number | undefined): boolean => other !== undefined && other < quotation.start;
  if (isBefore(known?.quoted)) signs.push('quoted-before');
  if (isBefore(known?.heard)) signs.push('heard-before');
  const before = sentences[Math.max(0, at - 1)]!;
  const here = `${at > 0 ? sentenceText(text, before) : ''} ${aroundQuotation(text, sentences[at], quotation)}`;
  const isNew = !isBefore(known?.quoted) && (known === undefined || known.named >= before.start);
  if (isNew) {
    signs.push('introduced-here');
    if (AGED.test(here)) signs.push('aged');
    if (EXPERT.test(here)) signs.push('expert');
  }
  if (found[0] === quotation) signs.push('first-quotation');
  else if (speaker !== null && found[0]?.speaker === speaker) signs.push('first-speaker');
  const told = origin === 'publication' ? sentences.slice(0, LEAD) : [sentences[sentence]!];
  const naming = told.filter((one) => nameIn(text, one, speaker) !== null);
  if (naming.length > 0) signs.push('speaker-in-scene');
  if (naming.some((one) => speaksIn(sentenceText(text, one)))) signs.push('speaker-of-scene');
  return signs;
}

/** Sentences of a paragraph looked back over. */
const PARAGRAPH = 12;

/** The days named in the paragraph of a sentence, before it and after another. */
function sameParagraphDays(
  text: string,
  sentences: readonly Sentence[],
  times: Times,
  at: number,
  after: number,
): (string | null)[] {
  const days: (string | null)[] = [];
  for (let index = at - 1; index > Math.max(after, at - PARAGRAPH); index--) {
    if (text.slice(sentences[index]!.end, sentences[index + 1]!.start).includes('\n')) break;
    for (const { first } of times.days.get(index) ?? []) days.push(first);
  }
  return days;
}

const isLongBefore = (earlier: string, day: string | null): boolean => {
  const [one, other] = [parseDay(earlier), parseDay(day)];
  return one !== null && other !== null && other - one > PAST_DAYS;
};
