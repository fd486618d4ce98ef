/** What gives out the greatest gain first. */
export interface Heap<Item> {
  push(item: Item): void;
  pop(): Item | undefined;
}

/** A binary heap. */
export function createHeap<Item extends { readonly gain: number }>(): Heap<Item> {
  const list: Item[] = [];
  return {
    push(candidate) {
      let at = list.push(candidate) - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (list[parent]!.gain >= candidate.gain) break;
        list[at] = list[parent]!;
        at = parent;
      }
      list[at] = candidate;
    },
    pop() {
      const top = list[0];
      const last = list.pop();
      if (list.length === 0 || !last) return top;
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= list.length) break;
        if (child + 1 < list.length && list[child + 1]!.gain > list[child]!.gain) child++;
        if (list[child]!.gain <= last.gain) break;
        list[at] = list[child]!;
        at = child;
      }
      list[at] = last;
      return top;
    },
  };
}
