import type { Intake } from '../../src/command/intake.ts';

const unexpected = (): Promise<never> => Promise.reject(new Error('nothing is fetched here'));

/** For tests in which nobody adds a feed or an article. */
export const NO_INTAKE: Intake = {
  addFeed: unexpected,
  addArticle: unexpected,
  removeArticle: unexpected,
};
