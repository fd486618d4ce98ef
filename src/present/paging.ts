import type { Button, Line } from '../answer/answer.ts';
import type { Page } from '../answer/paginate.ts';
import type { Words } from '../words/en.ts';

/** Buttons to the pages before and after. */
export function pageButtons(
  page: Page<unknown>,
  lineOf: (page: number) => string,
  { pages }: Words,
): Button[] {
  const buttons: Button[] = [];
  if (page.page > 1) buttons.push({ label: pages.previous, line: lineOf(page.page - 1), effect: 'replace' });
  if (page.page < page.pages)
    buttons.push({ label: pages.next, line: lineOf(page.page + 1), effect: 'replace' });
  return buttons;
}

/** "1–5 of 7"; nothing when all stand on one page. */
export const pagePosition = ({ from, to, total, pages }: Page<unknown>, words: Words): Line =>
  pages > 1 ? [words.pages.position(from, to, total)] : [];
