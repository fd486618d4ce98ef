/** What is held as long as signs of life come. */
export interface Lease {
  readonly renewMs: number;
  /** A sign of life. */
  renew(): Promise<unknown>;
  onFailure(error: unknown): void;
}

/** Does work on something leased, with signs of life until it is done. */
export async function whileLeased<Result>(lease: Lease, work: () => Promise<Result>): Promise<Result> {
  const renewal = setInterval(() => {
    lease.renew().catch((error: unknown) => lease.onFailure(error));
  }, lease.renewMs);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
  }
}
