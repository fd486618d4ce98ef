import { sentenceAt } from '../event/date-event.ts';
import type { EventContext } from '../event/event-context.ts';
import type { FoundQuotation } from '../quotation/quotation.ts';
import type { Sentence } from '../text/sentences.ts';
import { tongueOf } from './tongue.ts';

/** Characters of a sentence looked at around a quotation. */
const REACH = 400;

/** Is a quotation told to an outlet? */
export const isAsked = (context: EventContext, quotation: FoundQuotation): boolean =>
  tongueOf(context).words.outlet.test(around(context, quotation));

/** Is a quotation told to those who are there: the court, reporters? */
export const isHeard = (context: EventContext, quotation: FoundQuotation): boolean =>
  tongueOf(context).words.hearer.test(around(context, quotation));

const around = ({ text, sentences }: EventContext, quotation: FoundQuotation): string =>
  aroundQuotation(text, sentences[sentenceAt(sentences, (quotation.cue ?? quotation).start)], quotation);

/** The words of report around a quotation: its sentence without what is quoted. */
export function aroundQuotation(
  text: string,
  sentence: Sentence | undefined,
  { start, end, cue }: FoundQuotation,
): string {
  if (!sentence) return '';
  const from = Math.max(Math.min(sentence.start, cue?.start ?? start), start - REACH);
  const to = Math.min(Math.max(sentence.end, cue?.end ?? end), end + REACH);
  return `${text.slice(Math.min(from, start), start)} ${text.slice(end, Math.max(end, to))}`.replace(
    /[“"][^”"]*[”"]/gu,
    ' ',
  );
}

export const sentenceText = (text: string, sentence: Sentence | undefined): string =>
  sentence ? text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH)) : '';
