import { fromTimex, sentenceAt } from '../event/date-event.ts';
import type { EventContext } from '../event/event-context.ts';
import { eventStatus } from '../event/event-status.ts';
import type { EventDate } from '../event/event.ts';
import type { FoundQuotation } from '../quotation/quotation.ts';
import { appearance } from './announced-day.ts';
import { nameIn } from './name-in.ts';
import { inherited, type Times } from './times.ts';
import { tongueOf } from './tongue.ts';

/** Characters after a cue in which it is told to lie further back. */
const BESIDE = 40;

/** The day of the lead for a plain report in the past, where its sentence has the speaker act on it, or speak: "Duarte said on Friday … Duarte told them". */
export function leadDay(
  quotation: FoundQuotation,
  at: number,
  context: EventContext,
  { dates, days }: Times,
): EventDate | null {
  const { cue, speaker } = quotation;
  const { text, sentences, published } = context;
  const { isOthers, isPlainPast, words } = tongueOf(context);
  const sentence = sentences[at];
  const { focus } = dates;
  if (focus === null || cue === null || sentence === undefined || !isPlainPast(text, quotation)) return null;
  if (eventStatus(text, sentence, cue) !== 'happened') return null;
  if (words.atTheTime.test(text.slice(cue.end, Math.min(sentence.end, cue.end + BESIDE)))) return null;
  if (words.once.test(text.slice(sentence.start, cue.start))) return null;
  // Another date in the sentence may be the day it was said, or not.
  if ((dates.bySentence.get(at) ?? []).some(({ first }) => first === null || first !== published))
    return null;
  // A note told of before the day of the news is older than the talk of that day.
  if (focus.start > cue.end) return null;
  const index = sentenceAt(sentences, focus.start);
  const name = nameIn(text, sentences[index]!, speaker);
  // in the sentence of the words itself a day is beside its cue, or of what is told
  if (name === null || index === at) return null;
  if (isElsewhere(index, at, speaker, context, days)) return null;
  const acts = name.end <= focus.start && !isOthers(text, name);
  const speaks = appearance(context, sentences[index]!, name, days.get(index) ?? []);
  return acts || speaks?.first === focus.first ? inherited(fromTimex(focus)) : null;
}

/** Has the article since told of the speaker on another day? */
const isElsewhere = (
  from: number,
  at: number,
  speaker: string | null,
  { text, sentences }: EventContext,
  days: Times['days'],
): boolean => {
  for (let i = Math.max(from + 1, at - NEARER); i < at; i++)
    if ((days.get(i) ?? []).length > 0 && nameIn(text, sentences[i]!, speaker) !== null) return true;
  return false;
};
/** Sentences before the words in which another day counts. */
const NEARER = 6;
