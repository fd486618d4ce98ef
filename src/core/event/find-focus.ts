import { parseDay } from '../calendar/days.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { anyOf } from '../text/word-set.ts';
import { PAST_FORMS } from '../timex/rules/verbs-of-time.ts';
import type { Timex } from '../timex/timex.ts';
import type { EventContext } from './event-context.ts';
import { findAsides } from './find-asides.ts';
import { findVerbs, verbNear } from './find-verbs.ts';
import { isQuoted, quotedParts } from './quoted-parts.ts';
import { BACKGROUND, BY } from './rules/phrase-words.ts';

/** Sentences at the opening in which the news names its day. */
const OPENING = 6;
const FOCUS_DAYS = 3;

/** The day the news itself is of: the last day before publication that its opening tells something of; null when none. */
export function findFocus(
  context: EventContext,
  bySentence: ReadonlyMap<number, readonly Timex[]>,
): Timex | null {
  const { text, published, sentences } = context;
  const today = parseDay(published);
  const quoted = quotedParts(context);
  for (let i = 0; i < OPENING; i++)
    for (const timex of bySentence.get(i) ?? []) {
      if (isQuoted(quoted, timex) || isBackground(text, sentences[i]!, timex)) continue;
      const day = parseDay(timex.first);
      // Without a publication day "Saturday" stays a weekday, but it is the weekday of the news.
      if (today === null && day === null && timex.weekday !== null) return timex;
      if (day === null || timex.first !== timex.last) continue;
      if (today === null ? timex.anchoring === 'stated' : day <= today && today - day <= FOCUS_DAYS)
        return timex;
    }
  return null;
}

/**
 * Is it of what came before the news: "after Friday's vote", "following the raid on Monday", "who was freed on Monday",
 * "On Sunday they had agreed"?
 */
function isBackground(text: string, sentence: Sentence, timex: Timex): boolean {
  if (/^['’]s\s/.test(text.slice(timex.end, timex.end + 3))) return true;
  if (AFTER_BACKGROUND.test(text.slice(Math.max(0, timex.start - 50), timex.start))) return true;
  if (sentence.end - sentence.start > LONGEST) return false;
  const asides = findAsides(text, sentence);
  if (isQuoted(asides, timex)) return true;
  const verb = verbNear(findVerbs(text, sentence, asides), sentence, timex.start);
  return isPluperfect(text, verb);
}

/** Code units of a sentence that is looked into. */
const LONGEST = 2000;

const AFTER_BACKGROUND = new RegExp(
  String.raw`\b(?:(?:${anyOf(BACKGROUND)})\s(?:\w+\s){0,4}|(?:${anyOf(BY)})\s(?:late\s|early\s|the\s|next\s|last\s)?)$`,
  'i',
);

/** "had agreed", "had already been freed", but not "had no camera" */
const isPluperfect = (text: string, verb: Span): boolean =>
  HAD_BEEN.test(text.slice(verb.start, verb.start + 40));
const HAD_BEEN = new RegExp(
  String.raw`^had\s(?:(?:\w+ly|already|also|just)\s)?(?:\w{2,}ed|${anyOf(PAST_FORMS)})\b`,
);
