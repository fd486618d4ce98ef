import type { Button, Line } from '../answer/answer.ts';
import { paginate, type Page } from '../answer/paginate.ts';
import { shorten } from '../core/text/shorten.ts';
import { OptionError } from '../errors.ts';
import type { CommandContext, OptionValue } from './command.ts';

/** A command line that means these options: `/quote sheinbaum about:"death penalty" page:2`. */
export function toLine(
  command: string,
  main: string | null,
  options: Readonly<Record<string, OptionValue | undefined>> = {},
): string {
  const given = Object.entries(options).filter(([, value]) => value !== undefined && value !== '');
  return [
    `/${command}`,
    ...(main ? [main] : []),
    ...given.map(([name, value]) => `${name}:${quoteValue(String(value))}`),
  ].join(' ');
}

/** A value that has spaces stands in quotation marks; it cannot hold any itself. */
const quoteValue = (value: string): string =>
  /[\s"“”]/.test(value) ? `"${value.replace(/["“”]/g, '')}"` : value;

/** The page asked for. A page that there is not is an error, which says how many there are. */
export function pageOf<Item>(
  list: readonly Item[],
  context: Pick<CommandContext, 'page' | 'pageSize'>,
  size: number,
): Page<Item> {
  const page = paginate(list, context.page, context.pageSize(size));
  if (page.page < context.page)
    throw new OptionError(
      'page',
      String(context.page),
      `1 to ${page.pages}`,
      `There is no page ${context.page}: the answer has ${plural(page.pages, 'page')}.`,
    );
  return page;
}

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

/** A value or a label offered while somebody types: platforms take a hundred characters. */
export const choiceText = (text: string): string => shorten(text, 100);

/** "1 article", "3 articles". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** Pieces of a line with a separator between them; empty pieces fall out. */
export function joinLine(pieces: readonly Line[], separator: string): Line {
  return pieces
    .filter((piece) => piece.length > 0)
    .flatMap((piece, i) => (i ? [separator, ...piece] : piece));
}
