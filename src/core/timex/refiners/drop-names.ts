import type { Draft } from '../reading.ts';
import { isPerson } from './person-names.ts';

/** Second words of outlets, shows and clubs: "Sunday Times", "Friday Club". */
const OUTLET_WORDS =
  'Advertiser|Argus|Bulletin|Business|Chronicle|Club|Courier|Dispatch|Echo|Examiner|Express|Football|Gazette|Globe|Guardian|Herald|Independent|Journal|League|Ledger|Live|Mail|Mercury|Mirror|Monitor|News|Observer|People|Politics|Post|Press|Record|Review|Show|Sport|Standard|Star|Sun|Telegraph|Times|Tribune|World';
/** What a firm, a body or an inn is called by: "the November Group", "the Good Friday Inn". */
const BODY =
  /^\s(?:Group|Inn|Hotel|Arms|Deals|Films|Records|Partners|Holdings|Foundation|Trust|Fund|Movement|Brigades?|Coalition|Alliance|Agreement|Accords?|Books|Studios|Pictures|Ltd|Inc|plc|LLC)\b/;
/** Places that are called by a day of history: "April 9 Square". */
const PLACE = /^\s(?:Square|Street|Road|Avenue|Boulevard|Plaza|Bridge|Airport|Stadium|Movement|Brigades?)\b/;
const OUTLET = new RegExp(String.raw`^\s(?:Night\s|Morning\s)?(?:${OUTLET_WORDS})\b`);
/** Always written with a capital, so the capital makes no name of them. */
const CAPITAL_KINDS: ReadonlySet<Draft['reading']['kind']> = new Set([
  'weekday',
  'month',
  'month-day',
  'holiday',
  'fixed',
]);

/** Takes out time words that are part of a name: "the Morning Mail", "Port Weekly", "USA Today", "the Sunday Times", "Joe Friday". */
export const dropNames = (text: string, drafts: readonly Draft[]): Draft[] =>
  drafts.filter((draft) => !isInName(text, draft));

/** Is it always written with a capital: "Monday", "Mondays", "Q2"? */
const hasCapital = (text: string, { reading, start }: Draft): boolean =>
  CAPITAL_KINDS.has(reading.kind) ||
  (reading.kind === 'set' && reading.value.startsWith('XXXX-WXX')) ||
  (reading.kind === 'part-of-year' && /\d/.test(text[start + 1] ?? ''));

function isInName(text: string, draft: Draft): boolean {
  const { start, end, reading } = draft;
  // "Match of the Day"
  if (reading.kind === 'same' && /\s\p{Lu}/u.test(text.slice(start, end))) return true;
  if (!/\p{Lu}/u.test(text[start] ?? '')) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 24);
  if (reading.kind === 'month-day' && PLACE.test(after)) return true;
  if (
    BODY.test(after) &&
    (reading.kind === 'holiday' || (reading.kind === 'month' && /\bthe\s$/i.test(before)))
  )
    return true;
  if (isPerson(text, draft)) return true;
  if (OUTLET.test(after) && (reading.kind !== 'month' || /\bthe\s$/i.test(before)))
    return reading.kind !== 'month-day' && reading.kind !== 'fixed';
  if (hasCapital(text, draft)) return false;
  const opens = /(?:^|[.!?:;…“”"‘(—–•|\n-])\s*$/.test(before) || start === 0;
  return (
    !opens &&
    /^[\p{L}\d’']+[ -]$/u.test(/\S+\s?$/.exec(before)?.[0] ?? '') &&
    !/^(?:Earlier|Later)\b/.test(text.slice(start, end))
  );
}
