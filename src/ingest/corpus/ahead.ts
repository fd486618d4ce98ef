/**
 * Works on items in order, so many begun ahead: each with what came of it, in order. What was begun is over, one way or the
 * other, when the loop ends, also when it is left early.
 *
 *     for await (const [file, text] of ahead(files, 3, readFile)) …
 */
export async function* ahead<Item, Result>(
  items: readonly Item[],
  count: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<[Item, Result]> {
  const begun: Promise<Result>[] = [];
  try {
    for (const [i, item] of items.entries()) {
      while (begun.length < count && i + begun.length < items.length) {
        const promise = work(items[i + begun.length]!);
        // A failure is told when its turn comes.
        promise.catch(() => undefined);
        begun.push(promise);
      }
      const result = await begun[0]!;
      void begun.shift();
      yield [item, result];
    }
  } finally {
    await Promise.allSettled(begun);
  }
}
