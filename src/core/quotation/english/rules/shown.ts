/** What an entry of a list of rules is shown by; tests run both texts, and `npm run rules` prints them. */
export interface Shown {
  readonly rule: string;
  /** A text in which the rule decides, and the speaker it finds for a quotation there; null for nobody. */
  readonly example: string;
  readonly speaker: string | null;
  /** A text that looks like it, in which the rule decides nothing. */
  readonly counter: string;
}
