/** Words a shingle spans. */
const SHINGLE = 5;
/** Hashes kept of a text. */
const SKETCH = 128;
/** Fewer shingles in common tell nothing: a dateline, a byline. */
const MIN_SHARED = 6;
/** A text of fewer words is known by its title too: "Read more on our site." */
const SHORT_WORDS = 30;
/** Share of the shorter text's shingles from which the longer is a copy of it. */
const MIN_CONTAINMENT = 0.65;

/**
 * The least hashes of a text's shingles, ascending (bottom-k sketch; Broder 1997, Cohen & Kaplan 2007): a sample that is the
 * same for the same text, so that two sketches tell how much of one text stands in the other. All of them when they are
 * few.
 */
export function sketchOf(title: readonly string[], text: readonly string[]): Uint32Array {
  const list = text.length < SHORT_WORDS ? [...title, ...text] : text;
  const hashed = list.map(hash);
  const shingles = new Uint32Array(Math.max(0, list.length - SHINGLE + 1));
  for (let i = 0; i < shingles.length; i++) {
    let value = 0;
    for (let w = i; w < i + SHINGLE; w++) value = mix(Math.imul(value, 31) ^ hashed[w]!);
    shingles[i] = value;
  }
  return shingles
    .sort()
    .filter((value, i) => i === 0 || value !== shingles[i - 1])
    .slice(0, SKETCH);
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

/** Makes the least hashes a fair sample: the end of MurmurHash3. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/**
 * Are two articles the same text, perhaps cut, moved about or with lines put in? Counted below the least of the two
 * sketches' ends, where both are complete.
 */
export function isSameText(a: Uint32Array, b: Uint32Array): boolean {
  const end = Math.min(endOf(a), endOf(b));
  let shared = 0;
  let inA = 0;
  let inB = 0;
  while (inA < a.length || inB < b.length) {
    const next = Math.min(a[inA] ?? Infinity, b[inB] ?? Infinity);
    if (next > end) break;
    const isA = a[inA] === next;
    const isB = b[inB] === next;
    if (isA && isB) shared++;
    if (isA) inA++;
    if (isB) inB++;
  }
  return (
    shared >= Math.min(MIN_SHARED, inA, inB) && shared > 0 && shared >= MIN_CONTAINMENT * Math.min(inA, inB)
  );
}

/** Up to where a sketch holds every hash of its text. */
const endOf = (sketch: Uint32Array): number => (sketch.length < SKETCH ? Infinity : sketch[SKETCH - 1]!);
