import { paginate, type Page } from '../answer/paginate.ts';
import { OptionError } from '../errors.ts';
import type { CommandContext } from './command.ts';

/** The page asked for. A page that there is not is an error, which says how many there are. */
export function pageOf<Item>(
  list: readonly Item[],
  context: Pick<CommandContext, 'page' | 'pageSize'>,
  size: number,
): Page<Item> {
  const page = paginate(list, context.page, context.pageSize(size));
  if (page.page < context.page)
    throw new OptionError('page', String(context.page), ({ mistakes }) =>
      mistakes.noPage(context.page, page.pages),
    );
  return page;
}
