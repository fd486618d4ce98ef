/** What must hold. Times are CPU times on the reference machine; `bench.ts` scales them by how slow this one is. */
export const FLOORS = {
  /** Whole analysis, one core. */
  analysisMegabytesPerSecond: 3,
  /** Analysis beside a named baseline of the same run, so that no machine is too slow for it. */
  timesCompromise: 20,
  /** Ten times the article, per unit of it. */
  lengthGrowth: 1.8,
  /** Four times the hostile text: 4 is linear, 16 quadratic. */
  hostileGrowth: 6,
  /** Ten thousand articles into stories, beside splitting their texts into words with `Intl.Segmenter`. */
  storiesTimesSegmenter: 8,
  commandP99Ms: 20,
  /** A digest is five stories, each summarised and compared. */
  digestP99Ms: 100,
  residentMegabytes: 300,
  indexingMegabytes: 450,
  warmStartMs: 1000,
  /** Time for an article among the last of the largest corpus, beside the mean at 1,000 articles. */
  indexGrowth: 1.5,
} as const;
