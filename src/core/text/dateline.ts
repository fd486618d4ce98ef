import type { Span } from './span.ts';

/** "LANHOLM, Nov. 19 (Coast) — ", "PORT SALEM (AP) — ", "LANHOLM — ", "PUERTO ALTO.- ": where and by whom the news was written. */
const DATELINE =
  /^\p{Lu}[\p{Lu}\s.,'’-]{1,50}(?:(?:,\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?(?:\s\([^()\n]{2,40}\))?|\s\([^()\n]{2,40}\))\s?(?:--?|[—–_])\s|(?<=\p{Lu}{4}|\p{Lu}{2}\s\p{Lu}{2,})(?:\s(?:--|[—–])|\.\s?[-–—])\s(?=["“«]?\p{Lu}))/u;
const LONGEST = 140;

/** A sentence of an article without the dateline before it. */
export function withoutDateline(text: string, { start, end }: Span): Span {
  const opening = text.slice(start, Math.min(end, start + LONGEST));
  return { start: start + (DATELINE.exec(opening)?.[0].length ?? 0), end };
}
