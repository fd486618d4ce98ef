/**
 * What Slack accepts, in UTF-16 code units unless said otherwise; https://docs.slack.dev/reference/block-kit. One
 * table, so that no number stands anywhere else.
 */
export const LIMITS = {
  blocks: 50,
  header: 150,
  contextText: 2000,
  buttons: 25,
  buttonText: 75,
  buttonValue: 2000,
  /** Over all blocks, as bytes of JSON. Undocumented: about 13,200 give `msg_blocks_too_long` (bolt-js#2509, #2867). */
  blocksBytes: 12_000,
  commandDescription: 2000,
  commandHint: 1000,
} as const;

/** What we allow ourselves within those, so that one long part leaves room for the others. */
export const SHARES = {
  /** One line: a quotation, a key point. */
  line: 1900,
  /** The top-level text, which notifications and screen readers read. */
  text: 3000,
  /** The sources and what stands after them, kept when the rest is shortened. */
  tail: { bytes: 4000, blocks: 8 },
} as const;
