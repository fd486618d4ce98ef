/**
 * Why an address was not fetched, in a sentence that its user understands. `refused`: by our own rules, it would be so
 * again; `failed`: the other side or the way there, another try may go well.
 */
export class FetchError extends Error {
  readonly kind: 'refused' | 'failed';

  constructor(kind: 'refused' | 'failed', message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FetchError';
    this.kind = kind;
  }
}
