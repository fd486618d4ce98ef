/**
 * What Discord accepts, in UTF-16 code units unless said otherwise; https://docs.discord.com/developers/resources/message,
 * …/components/reference, …/interactions/application-commands. One table, so that no number stands anywhere else.
 */
export const LIMITS = {
  content: 2000,
  embedTitle: 256,
  embedDescription: 4096,
  /** Over all embeds of a message. */
  embedTotal: 6000,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  nonce: 25,
  options: 25,
  choices: 25,
  choice: 100,
} as const;

/** What we allow ourselves within those, so that one long part leaves room for the others. */
export const SHARES = {
  /** One line: a quotation, a key point. */
  line: 1800,
  /** The sources and what stands after them, kept when the rest is shortened. */
  tail: 2200,
  /** A line with less room than this is left out rather than clipped. */
  shortestLine: 60,
} as const;
