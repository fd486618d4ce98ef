import type { Vector } from './vectors.ts';

/** A vector spread out by term, so that others are multiplied with it in one run over their terms. One at a time. */
export interface Spread {
  set(vector: Vector): void;
  /** Takes the same vector away again. */
  clear(vector: Vector): void;
  /** The product with what is spread out. */
  product(vector: Vector): number;
  /** The sum of two vectors; nothing may be spread out. */
  add(a: Vector, b: Vector): Vector;
}

/** Room for so many terms. */
export function createSpread(size: number): Spread {
  const values = new Float64Array(size);

  function set({ terms, weights }: Vector): void {
    for (let i = 0; i < terms.length; i++) values[terms[i]!] = weights[i]!;
  }
  function clear({ terms }: Vector): void {
    for (const term of terms) values[term] = 0;
  }
  return {
    set,
    clear,
    product({ terms, weights }) {
      let sum = 0;
      for (let i = 0; i < terms.length; i++) sum += values[terms[i]!]! * weights[i]!;
      return sum;
    },
    add(a, b) {
      set(a);
      const terms = Array.from(a.terms);
      for (let i = 0; i < b.terms.length; i++) {
        const term = b.terms[i]!;
        if (values[term] === 0) terms.push(term);
        values[term]! += b.weights[i]!;
      }
      const sum = {
        terms: Int32Array.from(terms),
        weights: Float32Array.from(terms, (term) => values[term]!),
      };
      clear(sum);
      return sum;
    },
  };
}
