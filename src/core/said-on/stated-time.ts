import { fromTimex, UNKNOWN } from '../event/date-event.ts';
import type { EventContext } from '../event/event-context.ts';
import type { EventDate } from '../event/event.ts';
import type { FoundQuotation } from '../quotation/quotation.ts';
import type { Span } from '../text/span.ts';
import type { Timex } from '../timex/timex.ts';
import { isDay, within, type Times } from './times.ts';
import { tongueOf, type Tongue } from './tongue.ts';

/** Characters between a cue and the day that belongs to it, a long way of naming hearers and place. */
const BESIDE = 40;
const AFTER = 160;
/** Characters before a cue in which its day may stand: "On Friday, … she said". */
const BEFORE = 300;

/** The time that the words of report around a quotation name beside its cue, a day before a longer time; or null. */
export function statedTime(
  quotation: FoundQuotation,
  at: number,
  context: EventContext,
  { bySentence }: Times,
): EventDate | null {
  const { text } = context;
  const tongue = tongueOf(context);
  const cue: Span = quotation.cue ?? quotation;
  let best: Timex | null = null;
  let least = Infinity;
  const near = within(bySentence.get(at) ?? [], cue.start - BEFORE, cue.end + AFTER);
  for (const timex of near) {
    const far = timex.start >= cue.end ? timex.start - cue.end : cue.start - timex.end;
    const between = text.slice(Math.min(timex.end, cue.end), Math.max(timex.start, cue.start));
    if (!tongue.isAtTime(text, timex) || isParted(tongue, text, { cue, timex, between })) continue;
    const cost = isDay(timex) ? far : far + BEFORE;
    if (cost < least) [best, least] = [timex, cost];
  }
  return best === null ? null : fromTimex(best);
}

/** Is a day of what is told, not of the telling? */
function isParted(
  { isReported, parts, partsFromGerund }: Tongue,
  text: string,
  { cue, timex, between }: { readonly cue: Span; readonly timex: Timex; readonly between: string },
): boolean {
  if (timex.start >= cue.end) {
    // "said Ana Duarte, a taxi driver, on Friday"
    const told = between.replace(APPOSITION, '$<name>');
    return isReported(told) || (told.length > BESIDE && /[.!?;:“”"]|,\s/.test(told));
  }
  const far = cue.start - timex.end;
  const isGerund = text.slice(cue.start, cue.end).endsWith('ing');
  return parts(between, far) && !(isGerund && !partsFromGerund(between));
}

/** What somebody is, between two commas right behind the name. */
const APPOSITION =
  /^(?<name>(?:\s\p{Lu}[\p{L}.’'-]*){1,4}),\s(?:\d\d|an?|the|an?\s\d+-year-old|who|whose|una?|el|la|de)(?:\s[^,.;:“”"]{1,80})?,/u;

/** A full date beside the cue of a nested quotation, inside the quotation around it. */
export function statedInside(quotation: FoundQuotation, { text, timexes }: EventContext): EventDate {
  const { cue } = quotation;
  if (cue === null) return UNKNOWN;
  const timex = within(timexes, cue.start - 2 * BESIDE, cue.end + BESIDE).find(
    ({ start, end, anchoring, first, last }) =>
      anchoring === 'stated' &&
      first !== null &&
      first === last &&
      Math.max(start - cue.end, cue.start - end) < BESIDE &&
      !/[.!?]/.test(text.slice(Math.min(end, cue.end), Math.max(start, cue.start))),
  );
  return timex === undefined ? UNKNOWN : fromTimex(timex);
}
