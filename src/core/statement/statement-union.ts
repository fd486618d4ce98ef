/** A statement: a stored one by its number, or that of new quotation `index` of the article. */
export type Target =
  | { readonly kind: 'stored'; readonly statement: number }
  | { readonly kind: 'local'; readonly index: number };

/** Which statements turn out to be one (union-find, Tarjan 1975). A stored one stands for them, the oldest of several. */
export function createUnion() {
  const parents = new Map<number, number>();
  const root = (key: number): number => {
    let end = key;
    for (let next = parents.get(end); next !== undefined; next = parents.get(end)) end = next;
    // Whoever is on the way goes straight there from now on.
    for (let at = key; at !== end;) {
      const next = parents.get(at)!;
      parents.set(at, end);
      at = next;
    }
    return end;
  };
  return {
    of: (target: Target): Target => targetOf(root(keyOf(target))),
    join(a: Target, b: Target): void {
      const [one, other] = [root(keyOf(a)), root(keyOf(b))];
      if (one === other) return;
      const [from, into] = standsFor(one, other) ? [other, one] : [one, other];
      parents.set(from, into);
    },
    /** The stored statements that another stands for now. */
    merges(): (readonly [from: number, into: number])[] {
      return [...parents.keys()].filter(isStored).map((from) => [from, root(from)] as const);
    },
  };
}

// New quotations have negative keys: -1 for the first.
const keyOf = (target: Target): number => (target.kind === 'stored' ? target.statement : -1 - target.index);
const targetOf = (key: number): Target =>
  isStored(key) ? { kind: 'stored', statement: key } : { kind: 'local', index: -1 - key };
const isStored = (key: number): boolean => key >= 0;

const standsFor = (a: number, b: number): boolean =>
  isStored(a) === isStored(b) ? Math.abs(a) < Math.abs(b) : isStored(a);
