import type { Day } from '../article/article.ts';
import { findAsides } from '../event/find-asides.ts';
import { isQuoted, joinOverlapping } from '../event/quoted-parts.ts';
import { findDialogue } from '../event/dialogue.ts';
import type { Span } from '../text/span.ts';
import type { TimelineDay } from './build-timeline.ts';
import type { TimelineArticle } from './day-mentions.ts';

/** Code units of a sentence; a longer one is a list. */
const LONGEST = 2000;

/** The other days that a sentence names neither in a quotation nor by the way, each with the first that does. */
export function mentionedDays(articles: readonly TimelineArticle[], told: ReadonlySet<Day>): TimelineDay[] {
  const days = new Map<Day, TimelineDay>();
  for (const { id, text, analysis } of articles) {
    const { sentences, timexes } = analysis;
    const quoted = joinOverlapping(analysis.quotations);
    const dialogue = findDialogue(text, sentences);
    let at = 0;
    let cut = -1;
    let asides: readonly Span[] = [];
    for (const timex of timexes) {
      const { first: date, last } = timex;
      while (at < sentences.length - 1 && sentences[at]!.end <= timex.start) at++;
      const sentence = sentences[at];
      if (sentence === undefined || date === null || date !== last || told.has(date) || days.has(date))
        continue;
      const { start, end } = sentence;
      if (end - start > LONGEST || dialogue.has(sentence.paragraph)) continue;
      if (isQuoted(quoted, timex) || isQuoted(quoted, { start: start - 1, end: start + 1 })) continue;
      if (cut !== at) [cut, asides] = [at, findAsides(text, sentence)];
      if (!isQuoted(asides, timex)) days.set(date, { date, text: text.slice(start, end), articles: [id] });
    }
  }
  return [...days.values()];
}
