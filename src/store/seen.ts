/** Requests that were taken up, so that one that comes again is not answered again. */
export interface Seen {
  /**
   * Whether `id` is seen for the first time, and notes it. What is older than `keepMs`, or lies further ahead than that
   * (from a clock that was wrong), is forgotten; of the rest only the newest are kept.
   */
  firstSeen(id: string, now: number, keepMs: number): Promise<boolean>;
}
