import { findQuotedSpans, type QuotedSpan } from '../marks/find-quoted-spans.ts';
import type { Trace } from '../../trace.ts';
import { markStep, speakerStep, type QuotedText } from '../steps.ts';
import type { FoundQuotation } from '../quotation.ts';
import { attributeAll, attributionBefore, type Attribution } from './attribute.ts';
import { findPeople, type SpanishPerson } from './people.ts';
import { readLines } from './places.ts';
import { lastNamed, resolveSpeaker, type Speaker } from './resolve-speaker.ts';
import { SURE } from './rules/sureness.ts';
import { OWN_CUES } from './rules/cue-verbs.ts';

/** Words of a quotation that carries on a speech; below so many in small letters it is a fragment. */
const CARRIED_WORDS = 4;
const FRAGMENT_WORDS = 5;
/** Lines between a quotation and the one whose speech it carries on. */
const CARRIED_LINES = 2;

/** A quotation whose speaker is known, and where its mark closes. */
interface Spoken {
  readonly speaker: Speaker;
  readonly end: number;
  readonly mixed: boolean;
}

/** What is read of an article, and how far. */
interface Reading {
  readonly text: string;
  readonly trace: Trace | undefined;
  readonly people: readonly SpanishPerson[];
  readonly lines: ReturnType<typeof readLines>;
  /** The quoted spans inside each, by its number. */
  readonly inner: ReadonlyMap<number, readonly NumberedSpan[]>;
  readonly found: FoundQuotation[];
  last: Spoken | null;
  group: number;
}

type NumberedSpan = QuotedSpan & { readonly number: number };

/**
 * Quotations of a Spanish article and who said each: a verb of speech after or before the quotation, with its subject on
 * either side; "según"; a name and a colon; else the speaker carries on within the paragraph. Spanish leaves out its
 * pronouns, so a verb without a subject is of the last who spoke.
 */
export function findSpanishQuotations({ text, trace }: QuotedText): FoundQuotation[] {
  const spans = findQuotedSpans(text).map((span, number) => ({ ...span, number }));
  const outer = spans.filter(({ parent }) => parent < 0);
  if (outer.length === 0) return [];
  const attributions = attributeAll(text, outer);
  const reading: Reading = {
    text,
    trace,
    people: findPeople(text, within(outer)),
    lines: readLines(text),
    inner: Map.groupBy(spans, ({ parent }) => parent),
    found: [],
    last: null,
    group: 0,
  };
  outer.forEach((span, i) => {
    const attribution = attributions[i] ?? null;
    if (attribution?.denied) passOver(reading, span, attribution);
    else readQuotation(reading, span, attribution);
  });
  return reading.found;
}

/** Words that are told as not said. Who did not say them is told of all the same: «Lo que dijo fue: …» goes on with that one. */
function passOver(reading: Reading, span: NumberedSpan, { subject }: Attribution): void {
  const { text, people, trace, last } = reading;
  trace?.(markStep(text, span));
  trace?.({ stage: 'speech', rule: 'denied', text: 'no speech' });
  const speaker = subject ? resolveSpeaker(subject, people, span.open) : last?.speaker;
  if (speaker) reading.last = { speaker, end: span.close, mixed: false };
}

/** Finds who speaks an outer quotation, and what is quoted in it; passes over what nobody speaks. */
function readQuotation(reading: Reading, span: NumberedSpan, attribution: Attribution | null): void {
  const { text, lines, people } = reading;
  const words = text.slice(span.start, span.end);
  const count = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const { last } = reading;
  const near = last !== null && lines.between(last.end, span.open) <= CARRIED_LINES ? last : null;
  const subject = attribution?.subject ?? null;
  const continued = near !== null && !subject && lines.between(near.end, span.open) === 0;
  const whole = continued || lines.isAlone(span) || /[.!?…]$/.test(words);
  const carries = near !== null && count >= CARRIED_WORDS && whole;
  if (count === 0 || (!attribution && !carries)) return;
  const speaker = subject
    ? resolveSpeaker(subject, people, span.open)
    : (near?.speaker ?? lastNamed(people, span.open));
  const mixed = continued && !attribution ? near.mixed : isFragment(words, count, attribution);
  if (!continued) reading.group++;
  const type = mixed ? 'mixed' : 'direct';
  reading.found.push(quotation(reading, span, { type, speaker, attribution, reportedBy: null }));
  readInside(reading, span, speaker);
  reading.last = { speaker, end: span.close, mixed };
}

const isFragment = (words: string, count: number, attribution: Attribution | null): boolean =>
  attribution?.takes === 'fragment' ||
  (/^\p{Ll}/u.test(words) && count < FRAGMENT_WORDS && !/[,.!?…]$/.test(words));

/** Finds the quotations inside one, level by level: `«Me dijo: “No”», recordó Duarte`; without a verb of speech it is a title or the like. */
function readInside(reading: Reading, around: NumberedSpan, teller: Speaker): void {
  const { inner, text, people } = reading;
  for (const span of inner.get(around.number) ?? []) {
    const attribution = attributionBefore(text, span, { close: around.start });
    if (attribution?.denied) continue;
    const subject = attribution?.subject;
    const own = OWN_CUES.has(wordBefore(text, around.start, span.open)) ? teller : null;
    const speaker = own ?? (subject && resolveSpeaker(subject, people, span.open));
    if (!speaker) continue;
    reading.group++;
    reading.found.push(
      quotation(reading, span, { type: 'nested', speaker, attribution, reportedBy: teller.name }),
    );
    readInside(reading, span, speaker.name === null ? teller : speaker);
  }
}

/** Characters that hold the word right before a mark. */
const WORD_REACH = 40;

const wordBefore = (text: string, floor: number, at: number): string =>
  text
    .slice(Math.max(floor, at - WORD_REACH), at)
    .match(/\p{L}+/gu)
    ?.at(-1)
    ?.toLowerCase() ?? '';

/** Tells whether a place stands inside one of the spans, which are in order; places must be asked in order too. */
function within(spans: readonly QuotedSpan[]): (at: number) => boolean {
  let i = 0;
  return (at) => {
    while (i < spans.length && spans[i]!.close <= at) i++;
    return i < spans.length && spans[i]!.open <= at;
  };
}

function quotation(
  { text, trace, group }: Reading,
  span: QuotedSpan,
  told: Pick<FoundQuotation, 'type' | 'reportedBy'> & {
    readonly speaker: Speaker;
    readonly attribution: Attribution | null;
  },
): FoundQuotation {
  const { type, speaker, attribution, reportedBy } = told;
  const subject = attribution?.subject ?? null;
  const sure = subject && attribution ? attribution.confidence : SURE.carried;
  const confidence = speaker.name === null ? SURE.nobody : sure;
  const why = subject && attribution ? attribution.why : 'the speaker of the quotation before';
  trace?.(markStep(text, span));
  if (attribution?.cue)
    trace?.({ stage: 'cue', rule: attribution.cue.text, text: `takes ${attribution.takes}` });
  trace?.(speakerStep('way', type, { speaker: speaker.name, sure: confidence, why }));
  const { start, end } = span;
  return {
    start,
    end,
    text: text.slice(start, end),
    type,
    speaker: speaker.name,
    speakerKind: speaker.kind,
    speakerRole: speaker.role,
    mention: subject ? { start: subject.start, end: subject.end, text: subject.text } : null,
    cue: attribution?.cue ?? null,
    reportedBy,
    group,
    confidence,
    why,
  };
}
