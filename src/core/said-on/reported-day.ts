import { anyOf } from '../text/word-set.ts';
import { PLAIN_PASTS } from './rules/day-words.ts';
import { byDefault, fromTimex, sentenceAt, UNKNOWN } from '../event/date-event.ts';
import type { EventContext } from '../event/event-context.ts';
import { eventStatus } from '../event/event-status.ts';
import type { EventDate } from '../event/event.ts';
import type { FoundQuotation } from '../quotation/quotation.ts';
import { nameIn } from './name-in.ts';
import { inherited, type Times } from './times.ts';

/** Cues that report one utterance, done; "says" and "has said" tell of no day. */
const PLAIN_PAST = new RegExp(`(?:ed|${anyOf(PLAIN_PASTS)})$`, 'i');
/** Characters after a cue in which it is told to lie further back. */
const BESIDE = 40;

/** "she said at the time": at a time that was told of before. */
const AT_THE_TIME = /\b(?:at th(?:e|at) time|back then|in those days|years? ago|earlier this)\b/i;

/** "Duarte once said", right before the cue. */
const ONCE = /\b(?:once|formerly|famously) $/i;

/** The day of a plain report in the past: that of the news if its opening has the speaker, else that of publication if the news has no other. */
export function reportedDay(
  { cue, speaker }: FoundQuotation,
  at: number,
  context: EventContext,
  { dates }: Times,
): EventDate {
  const { text, sentences, published } = context;
  const sentence = sentences[at];
  if (cue === null || sentence === undefined || !PLAIN_PAST.test(cue.text)) return UNKNOWN;
  if (eventStatus(text, sentence, cue) !== 'happened') return UNKNOWN;
  if (AT_THE_TIME.test(text.slice(cue.end, Math.min(sentence.end, cue.end + BESIDE)))) return UNKNOWN;
  if (ONCE.test(text.slice(sentence.start, cue.start))) return UNKNOWN;
  // Another date in the sentence may be the day it was said, or not.
  if ((dates.bySentence.get(at) ?? []).some(({ first }) => first === null || first !== published))
    return UNKNOWN;
  const { focus } = dates;
  if (focus !== null && (published === null || focus.first !== published)) {
    // A note told of before the day of the news is older than the talk of that day.
    if (cue.text === 'wrote' && focus.start > cue.end) return UNKNOWN;
    const index = sentenceAt(sentences, focus.start);
    return nameIn(text, sentences[index]!, speaker) === null ? UNKNOWN : inherited(fromTimex(focus));
  }
  return published === null ? UNKNOWN : byDefault({ ...dates, focus: null }, published);
}
