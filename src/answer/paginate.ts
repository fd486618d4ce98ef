/** One page of a list. `from` and `to` count items from 1 and are both inclusive; both are 0 when there are none. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly page: number;
  readonly pages: number;
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** Cuts page `page` (from 1) out of a list; a page past the end gives the last one. `size` may be `Infinity`. */
export function paginate<Item>(list: readonly Item[], page: number, size: number): Page<Item> {
  const pages = Math.max(1, Math.ceil(list.length / size) || 1);
  const shown = Math.min(Math.max(1, page), pages);
  const start = Number.isFinite(size) ? (shown - 1) * size : 0;
  const items = list.slice(start, start + size);
  return {
    items,
    page: shown,
    pages,
    from: items.length ? start + 1 : 0,
    to: start + items.length,
    total: list.length,
  };
}
