import type { Button, Line } from '../answer/answer.ts';
import type { Page } from '../answer/paginate.ts';

/** Buttons to the pages before and after. */
export function pageButtons(page: Page<unknown>, lineOf: (page: number) => string): Button[] {
  const buttons: Button[] = [];
  if (page.page > 1)
    buttons.push({ label: '‹ Previous page', line: lineOf(page.page - 1), effect: 'replace' });
  if (page.page < page.pages)
    buttons.push({ label: 'Next page ›', line: lineOf(page.page + 1), effect: 'replace' });
  return buttons;
}

/** "1–5 of 7"; nothing when all stand on one page. */
export const pagePosition = ({ from, to, total, pages }: Page<unknown>): Line =>
  pages > 1 ? [from === to ? `${from} of ${total}` : `${from}–${to} of ${total}`] : [];
