/**
 * Why an address was not fetched, in a sentence that its user understands. `refused`: by our rules or by those of the other
 * side, it would be so again; `failed`: another try may go well.
 */
export class FetchError extends Error {
  readonly kind: 'refused' | 'failed';
  /** What the server answered, if it did. */
  readonly status: number | null;
  /** The server asks to be left alone, for so long (0 when it does not say); null when it does not ask. */
  readonly restMs: number | null;

  constructor(
    kind: 'refused' | 'failed',
    message: string,
    options: ErrorOptions & { status?: number; restMs?: number | null } = {},
  ) {
    super(message, options);
    this.name = 'FetchError';
    this.kind = kind;
    this.status = options.status ?? null;
    this.restMs = options.restMs ?? null;
  }
}
