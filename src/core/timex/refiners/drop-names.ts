import type { Draft } from '../reading.ts';

/** Second words of outlets, shows and clubs: "Sunday Times", "Friday Club". */
const OUTLET_WORDS =
  'Advertiser|Argus|Bulletin|Business|Chronicle|Club|Courier|Dispatch|Echo|Examiner|Express|Football|Gazette|Globe|Guardian|Herald|Independent|Journal|League|Ledger|Live|Mail|Mercury|Mirror|Monitor|News|Observer|People|Politics|Post|Press|Record|Review|Show|Sport|Standard|Star|Sun|Telegraph|Times|Tribune|World';
const OUTLET = new RegExp(String.raw`^\s(?:Night\s|Morning\s)?(?:${OUTLET_WORDS})\b`);
/** Always written with a capital, so the capital makes no name of them. */
const CAPITAL_KINDS: ReadonlySet<Draft['reading']['kind']> = new Set([
  'weekday',
  'month',
  'month-day',
  'holiday',
  'fixed',
]);

/** Takes out time words that are part of a name: "the Morning Mail", "Port Weekly", "USA Today", "the Sunday Times". */
export const dropNames = (text: string, drafts: readonly Draft[]): Draft[] =>
  drafts.filter((draft) => !isInName(text, draft));

function isInName(text: string, { start, end, reading }: Draft): boolean {
  if (!/\p{Lu}/u.test(text[start] ?? '')) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 24);
  if (OUTLET.test(after) && (reading.kind !== 'month' || /\bthe\s$/i.test(before)))
    return reading.kind !== 'month-day' && reading.kind !== 'fixed';
  if (CAPITAL_KINDS.has(reading.kind) || (reading.kind === 'set' && reading.value.startsWith('XXXX-WXX')))
    return false;
  const opens = /(?:^|[.!?:;…“”"‘(—–•|\n-])\s*$/.test(before) || start === 0;
  return (
    !opens &&
    /^[\p{L}\d’']+[ -]$/u.test(/\S+\s?$/.exec(before)?.[0] ?? '') &&
    !/^(?:Earlier|Later)\b/.test(text.slice(start, end))
  );
}
