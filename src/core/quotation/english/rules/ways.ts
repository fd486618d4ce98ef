/**
 * How a quotation comes by its speaker, and how often each way is right: the share of right speakers among those found
 * in it with a plain name, measured on the development quotations and rounded down.
 */
interface WayRow {
  readonly trust: number;
  readonly means: string;
}

/** Ties within the quotation's own sentence: to a verb of speech, a colon, a dash, a noun. */
export const TIES = {
  'cue-after': { trust: 0.98, means: 'the verb of speech follows: “No,” said Duarte' },
  'cue-before': { trust: 0.96, means: 'the verb of speech leads: Duarte said, “No”' },
  'cue-apart': { trust: 0.75, means: 'the verb of speech stands apart: Duarte said the plan was “dead”' },
  fragment: { trust: 0.87, means: 'the verb takes a few words: Duarte called it “a farce”' },
  according: { trust: 0.9, means: '“A farce,” according to Duarte' },
  colon: { trust: 0.8, means: 'a name before a colon: Duarte: “No”' },
  dash: { trust: 0.96, means: 'a name after a dash: “No.” — Ana Duarte' },
  noun: { trust: 0.8, means: 'a noun for words, and whose: Duarte’s promise of “no more”' },
} as const satisfies Record<string, WayRow>;

/** Ways beyond the sentence. */
const OTHERS = {
  'open-paragraph': { trust: 0.9, means: 'the paragraph before left its quotation open' },
  'later-part': { trust: 0.95, means: 'the verb of speech stands behind a later part of the same speech' },
  'line-below': { trust: 0.95, means: 'the name stands on a line of its own below' },
  'maker-behind': { trust: 0.9, means: 'the sentence behind tells who made the words' },
  'line-above': { trust: 0.9, means: 'a line above tells whose statement follows' },
  answer: { trust: 0.6, means: 'the one who was asked answers' },
  'same-paragraph': { trust: 0.97, means: 'the speaker of the paragraph goes on' },
  'sentence-before': { trust: 0.5, means: 'the one of whom the sentence before tells' },
  'paragraph-before': { trust: 0.6, means: 'the one who spoke in the paragraph before' },
  'same-words': { trust: 0.9, means: 'the same words are attributed elsewhere in the article' },
  denied: { trust: 0.1, means: 'told as not said' },
  unknown: { trust: 0.1, means: 'nobody is named' },
} as const satisfies Record<string, WayRow>;

/** How a quotation was tied to the words that name its speaker in its own sentence. */
export type Tie = keyof typeof TIES;
/** How a quotation came by its speaker. */
export type Way = Tie | keyof typeof OTHERS;

export const WAY_ROWS: Readonly<Record<Way, WayRow>> = { ...TIES, ...OTHERS };
