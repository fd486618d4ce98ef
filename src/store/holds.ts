/** Work that one process does at a time, over all that use the store. */
export interface Holds {
  /**
   * Takes a piece of work for this process until it is let go, or the process ends, however it does: no clock and no lease
   * is asked. Null when another has it. `holder` tells people who that is.
   */
  hold(work: string, holder: string): Promise<{ letGo(): Promise<void> } | null>;
  /** Who said last that he has it; null when nobody has. */
  holderOf(work: string): Promise<string | null>;
}
