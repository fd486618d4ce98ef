/** To be filled: what the commands ask of a store. */
export interface Store {
  close(): Promise<void>;
}
