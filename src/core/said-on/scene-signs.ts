import type { FoundQuotation } from '../quotation/quotation.ts';
import type { EventContext } from '../event/event-context.ts';
import { nameIn } from './name-in.ts';
import { aroundQuotation, sentenceText } from './scene-text.ts';
import type { Times } from './times.ts';
import { tongueOf } from './tongue.ts';

/** What a quotation itself, its speaker and its article say for or against a day as its own. */
export const QUOTATION_SIGNS = [
  'plain-past',
  'present',
  'has-said',
  'had-said',
  'gerund',
  'no-cue',
  'no-speech-cue',
  'in-statement',
  'in-document',
  'told-outlet',
  'hearers-there',
  'occasion-here',
  'occasion-before',
  'then',
  'fragment',
  'there',
  'turn',
  'new-occasion',
  'same-occasion',
  'interview-here',
  'interview-before',
  'reacts',
  'happening',
  'sequence',
  'new-paragraph',
  'described',
  'body',
  'quoted-before',
  'introduced-here',
  'expert',
  'speaker-in-lead',
  'first-quotation',
  'first-speaker',
  'same-speaker-before',
  'turn-undated',
  'article-present',
  'article-undated',
  'hearers-in-article',
  'one-hearer-in-article',
  'days-in-article',
  'wire',
  'short-article',
  'early',
  'late',
  'cue-before',
  'last-close',
  'last-stated',
  'one-stated',
  'many-stated',
  'last-dated',
  'interviews-in-article',
  'lead-occasion',
  'lead-heard',
  'lead-document',
  'lead-event',
] as const;

export type QuotationSign = (typeof QUOTATION_SIGNS)[number];

/** Where a speaker is first named and first quoted; offsets. */
export interface FirstPlaces {
  readonly named: number;
  readonly quoted: number;
}

/** What the signs of one article's quotations are read from. */
export interface SceneContext {
  readonly context: EventContext;
  readonly times: Times;
  readonly found: readonly FoundQuotation[];
  readonly bySpeaker: ReadonlyMap<string, FirstPlaces>;
  /** Are most of its verbs of speech in the present: a feature, a profile? */
  readonly isPresent: boolean;
  /** Does somebody in it talk to an outlet? */
  readonly isAsked: boolean;
  /** How often it names each of its days (`keyOf`). */
  readonly named: ReadonlyMap<string, number>;
  /** What its lead tells of. */
  readonly lead: readonly QuotationSign[];
  /** How many of its quotations are told to hearers of an occasion. */
  readonly heard: number;
  /** The sentence in which the scene being told begins: where a cue last had a time of its own. */
  readonly begun: number;
}

/** The dateline of an agency. */
const WIRE = /^.{0,80}\([A-Z][\w .]+\)\s*[—–-]/;
/** Characters of a short report. */
const SHORT = 2500;
/** Sentences of a lead. */
export const LEAD = 3;

/** The signs of a quotation whose cue stands in sentence `at`. */
export const signsOfQuotation = (
  scene: SceneContext,
  quotation: FoundQuotation,
  at: number,
): QuotationSign[] => [
  ...signsOfArticle(scene),
  ...signsOfCue(scene.context, quotation),
  ...signsOfOccasion(scene, quotation, at),
  ...signsOfSpeaker(scene, quotation, at),
];

function signsOfArticle({ context, times, isPresent, isAsked, heard, lead }: SceneContext): QuotationSign[] {
  const signs: QuotationSign[] = [...lead];
  if (heard > 1) signs.push('hearers-in-article');
  else if (heard > 0) signs.push('one-hearer-in-article');
  if (isPresent) signs.push('article-present');
  if (times.dates.focus === null) signs.push('article-undated');
  if (times.days.size > 3) signs.push('days-in-article');
  const { text } = context;
  if (WIRE.test(text.slice(0, 160))) signs.push('wire');
  if (text.length < SHORT) signs.push('short-article');
  if (isAsked) signs.push('interviews-in-article');
  return signs;
}

/** The first sentences of an article. */
export const leadOf = ({ text, sentences }: EventContext): string =>
  sentences
    .slice(0, LEAD)
    .map((one) => sentenceText(text, one))
    .join(' ');

/** What the lead of an article tells of, whatever quotation is looked at. */
export function signsOfLead(context: EventContext): QuotationSign[] {
  const { text, sentences } = context;
  const { speaksIn, words } = tongueOf(context);
  const lead = leadOf(context);
  const signs: QuotationSign[] = [];
  if (words.strong.test(lead)) signs.push('lead-occasion');
  if (words.hearer.test(lead)) signs.push('lead-heard');
  if (words.leadDocument.test(lead)) signs.push('lead-document');
  if (speaksIn(sentenceText(text, sentences[0]))) signs.push('lead-event');
  return signs;
}

const signsOfCue = (context: EventContext, quotation: FoundQuotation): QuotationSign[] => {
  const { text } = context;
  const signs: QuotationSign[] = [tongueOf(context).tenseOf(text, quotation)];
  if (quotation.type === 'mixed') signs.push('fragment');
  if (quotation.start < text.length / 3) signs.push('early');
  else if (quotation.start > (text.length * 2) / 3) signs.push('late');
  if (quotation.cue !== null && quotation.cue.end <= quotation.start) signs.push('cue-before');
  return signs;
};

/** What the sentence around a quotation and the one before say of an occasion. */
function signsOfOccasion({ context }: SceneContext, quotation: FoundQuotation, at: number): QuotationSign[] {
  const { text, sentences } = context;
  const { words } = tongueOf(context);
  const own = aroundQuotation(text, sentences[at], quotation);
  const before = at > 0 ? sentenceText(text, sentences[at - 1]) : '';
  const signs: QuotationSign[] = [];
  if (words.statement.test(own)) signs.push('in-statement');
  if (words.document.test(own)) signs.push('in-document');
  if (words.hearer.test(own)) signs.push('hearers-there');
  else if (words.outlet.test(own)) signs.push('told-outlet');
  if (words.occasion.test(own)) signs.push('occasion-here');
  if (words.occasion.test(before)) signs.push('occasion-before');
  if (words.there.test(own) || words.there.test(before)) signs.push('there');
  if (words.turn.test(own)) signs.push('turn');
  if (words.newOccasion.test(own)) signs.push('new-occasion');
  if (words.sameOccasion.test(own)) signs.push('same-occasion');
  if (words.interview.test(own)) signs.push('interview-here');
  else if (words.interview.test(before)) signs.push('interview-before');
  if (words.reacts.test(own)) signs.push('reacts');
  if (words.happening.test(own)) signs.push('happening');
  if (words.sequence.test(own)) signs.push('sequence');
  if (words.past.test(own)) signs.push('then');
  if (at === 0 || text.slice(sentences[at - 1]!.end, sentences[at]!.start).includes('\n'))
    signs.push('new-paragraph');
  return signs;
}

function signsOfSpeaker(
  { context, found, bySpeaker }: SceneContext,
  quotation: FoundQuotation,
  at: number,
): QuotationSign[] {
  const { text, sentences } = context;
  const { speaker, speakerKind } = quotation;
  const signs: QuotationSign[] = [];
  if (speakerKind === 'description') signs.push('described');
  else if (speakerKind === 'body') signs.push('body');
  const known = speaker === null ? undefined : bySpeaker.get(speaker);
  const isBefore = (other: number | undefined): boolean => other !== undefined && other < quotation.start;
  if (isBefore(known?.quoted)) signs.push('quoted-before');
  const before = sentences[Math.max(0, at - 1)]!;
  const isNew = !isBefore(known?.quoted) && (known === undefined || known.named >= before.start);
  if (isNew) {
    const here = `${at > 0 ? sentenceText(text, before) : ''} ${aroundQuotation(text, sentences[at], quotation)}`;
    signs.push('introduced-here');
    if (tongueOf(context).words.expert.test(here)) signs.push('expert');
  }
  if (speaker !== null && sentences.slice(0, LEAD).some((one) => nameIn(text, one, speaker)))
    signs.push('speaker-in-lead');
  if (found[0] === quotation) signs.push('first-quotation');
  else if (speaker !== null && found[0]?.speaker === speaker) signs.push('first-speaker');
  return signs;
}
