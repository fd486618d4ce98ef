import type { Neighbours } from './neighbours.ts';
import type { StoryWeights } from './models/story-model.ts';
import { isAlive, type Telling } from './telling.ts';

/** How many of the newest texts have another text near them. */
export interface Company {
  readonly with: number;
  readonly texts: number;
}

/** A small collection says little of how often its articles have company: so many with this share are added. */
const ASSUMED_TEXTS = 10;
const ASSUMED_COMPANY = 0.7;
/** Texts looked at for that, the newest. */
const COMPANY_TEXTS = 1000;

export function countCompany(
  tellings: readonly Telling[],
  neighbours: Neighbours,
  { company }: StoryWeights,
): Company {
  let texts = 0;
  let accompanied = 0;
  for (let at = tellings.length - 1; at >= 0 && texts < COMPANY_TEXTS; at--) {
    const telling = tellings[at]!;
    if (!isAlive(telling)) continue;
    texts++;
    const first = neighbours.of(telling).find((near) => isAlive(near.telling));
    if (first && first.similarity > company) accompanied++;
  }
  return { with: accompanied, texts };
}

/** The similarity from which two texts are one story, given how many have company at all. */
export function thresholdFor(company: Company, weights: StoryWeights): number {
  const share = (company.with + ASSUMED_TEXTS * ASSUMED_COMPANY) / (company.texts + ASSUMED_TEXTS);
  return (
    weights.threshold +
    weights.strictness / (1 + Math.exp((share - weights.companyMiddle) / weights.companyRange))
  );
}
