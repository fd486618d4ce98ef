/** Long work in steps, between which others may have their turn; what it returns is its result. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all the steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
