import { parseDay } from '../calendar/days.ts';
import { fromTimex } from '../event/date-event.ts';
import type { EventContext } from '../event/event-context.ts';
import type { EventDate } from '../event/event.ts';
import type { FoundQuotation, Mention } from '../quotation/quotation.ts';
import type { Span } from '../text/span.ts';
import type { Timex } from '../timex/timex.ts';
import { nameIn } from './name-in.ts';
import { tongueOf } from './tongue.ts';
import { inherited, within, type Times } from './times.ts';

/** Sentences back in which a speech may have been announced with its day. */
const SCENE = 3;
/** Characters before a name in which its day may stand, and after it in which its verb may. */
const BEFORE = 300;
/** Characters between a verb and the day of a scene. */
const REACH = 90;

/** The day on which one of the sentences just before has the speaker speak or appear. */
export function announcedDay(
  {
    quotation,
    at,
    scene,
  }: {
    readonly quotation: FoundQuotation;
    readonly at: number;
    readonly scene: number;
  },
  context: EventContext,
  times: Times,
): EventDate | null {
  const { speaker, mention } = quotation;
  const isPast = tongueOf(context).tenseOf(context.text, quotation) === 'plain-past';
  for (let i = at - 1; i >= Math.max(scene, at - SCENE); i--) {
    const days = times.days.get(i) ?? [];
    if (days.length === 0) continue;
    const sentence = context.sentences[i]!;
    const name = nameIn(context.text, sentence, speaker) ?? pronounIn(context.text, sentence, mention);
    if (name === null) return null;
    const day = appearance(context, sentence, name, days);
    const acted = day ?? (i === at - 1 && isPast ? actedOn(context, sentence, name, days) : null);
    return acted && isOfNews(acted, context) ? inherited(fromTimex(acted)) : null;
  }
  return null;
}

/** The one day of a sentence that opens with the speaker and tells what he did: "Moor resigned on Friday. “We stay,” Moor said." */
function actedOn(context: EventContext, sentence: Span, name: Span, days: readonly Timex[]): Timex | null {
  const { text } = context;
  const { holdsPast, isAtTime, isReported } = tongueOf(context);
  const [day] = days;
  if (days.length !== 1 || !day || name.start - sentence.start > OPENING || !isAtTime(text, day)) return null;
  // "On Friday Moor resigned."
  if (day.end <= name.start) {
    const opens = /^(?:on\s|el\s)?$/i.test(text.slice(sentence.start, day.start));
    return opens && holdsPast(text.slice(name.end, Math.min(sentence.end, name.end + OPENING))) ? day : null;
  }
  const told = text.slice(name.end, day.start);
  return holdsPast(told) && !isReported(told.replace(/^\s\p{Ll}+/u, '')) ? day : null;
}
/** Characters of a sentence in which its subject stands. */
const OPENING = 30;

/** Is a day near enough to publication to be that of the news? What somebody did long before sets no scene. */
function isOfNews({ first }: Timex, { published }: EventContext): boolean {
  const [day, today] = [parseDay(first), parseDay(published)];
  return day === null || today === null || today - day <= NEWS;
}
/** Days. */
const NEWS = 10;

/**
 * The day of a sentence on which its words have a speaker, named there, speak or appear: "On Friday, Moor confirmed …", "Moor told
 * reporters on Friday …", "a speech by Moor on Friday"; never a coming day, nor one of what is reported.
 */
export function appearance(
  context: EventContext,
  sentence: Span,
  name: Span,
  days: readonly Timex[],
): Timex | null {
  const { text, published } = context;
  const { holdsVerb, isAtTime, isReported, isSpeech, parts, speaksFirst, verbOf } = tongueOf(context);
  const verb = verbOf(text, sentence, name);
  for (const day of within(days, name.start - BEFORE, (verb ?? name).end + REACH)) {
    if (!isAtTime(text, day) || (day.first !== null && published !== null && day.first > published)) continue;
    if (day.end <= name.start) {
      if (name.start - sentence.start <= BEFORE && speaksFirst.test(text.slice(sentence.start, name.start)))
        return day;
      if (verb === null || parts(text.slice(day.end, name.start), name.start - day.end)) continue;
      // "The boat left on Friday, Moor said.": when it left
      const closes =
        isSpeech(text.slice(verb.start, verb.end).toLowerCase()) && ends(context, verb, sentence);
      if (!(closes && holdsVerb(text.slice(Math.max(sentence.start, day.start - BEFORE), day.start))))
        return day;
    } else if (verb === null || day.start < verb.start) {
      if (!isReported(text.slice(name.end, day.start))) return day;
    } else if (!isReported(text.slice(verb.end, day.start))) return day;
  }
  return null;
}

/** The pronoun by which a speaker is called at the words, where a sentence before opens with it or has it after a comma. */
function pronounIn(text: string, sentence: Span, mention: Mention | null): Span | null {
  const pronoun = /^(?:he|she|they)$/i.exec(mention?.text ?? '')?.[0].toLowerCase();
  if (pronoun === undefined) return null;
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + BEFORE));
  const found = new RegExp(`(?:^|,\\s)(${pronoun})\\s`, 'i').exec(words);
  if (!found) return null;
  const start = sentence.start + found.index + found[0].length - 1 - pronoun.length;
  return { start, end: start + pronoun.length };
}

/** Is nothing told after a sentence's verb: "…, Moor said in the port."? */
function ends(context: EventContext, verb: Span, sentence: Span): boolean {
  const { text } = context;
  const rest = text.slice(verb.end, Math.min(sentence.end, verb.end + BEFORE));
  return !/[“"]/.test(rest) && !tongueOf(context).isReported(rest);
}
