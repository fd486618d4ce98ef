import { LINE_SIGNS, lineSigns } from '../../src/core/article/line-signs.ts';
import { INNER_LINE_MODEL } from '../../src/core/article/models/inner-line-model.ts';
import { LINE_MODEL } from '../../src/core/article/models/line-model.ts';
import { GIVEN_NAMES } from '../../src/core/languages/models/given-names.ts';
import type { ForestModel } from '../../src/core/learned/boosted-trees.ts';
import type { Learned, SignSource, WeightModel } from '../../src/core/learned/learned-model.ts';
import { ANTECEDENT_MODEL } from '../../src/core/quotation/english/models/antecedent-model.ts';
import { ANTECEDENT_SIGNS, signsOf } from '../../src/core/quotation/english/speakers/antecedent-signs.ts';
import { COMMON_WORDS } from '../../src/core/story/models/common-words.ts';
import { SCENE_MODEL } from '../../src/core/said-on/models/scene-model.ts';
import { dayCandidates } from '../../src/core/said-on/day-candidates.ts';
import { SCENE_SIGNS } from '../../src/core/said-on/scenes.ts';
import { STORY_MODEL } from '../../src/core/story/models/story-model.ts';
import { countPairs, PAIR_SIGNS } from '../../src/core/summary/count-pairs.ts';
import { PAIR_MODEL } from '../../src/core/summary/models/pair-model.ts';
import { BLOCK_SIGNS, blockSigns } from '../../src/ingest/pages/block-signs.ts';
import { BLOCK_MODEL } from '../../src/ingest/pages/models/block-model.ts';

const LINES: SignSource = { giver: lineSigns, signs: LINE_SIGNS };

/** Every learned forest, and where its signs come from. */
export const FORESTS: readonly { readonly model: ForestModel; readonly source: SignSource }[] = [
  { model: LINE_MODEL, source: LINES },
  { model: INNER_LINE_MODEL, source: LINES },
  { model: BLOCK_MODEL, source: { giver: blockSigns, signs: BLOCK_SIGNS } },
  { model: SCENE_MODEL, source: { giver: dayCandidates, signs: SCENE_SIGNS } },
];

/** Every linear model. */
export const LINEAR: readonly { readonly model: WeightModel; readonly source: SignSource }[] = [
  { model: ANTECEDENT_MODEL, source: { giver: signsOf, signs: ANTECEDENT_SIGNS } },
  { model: PAIR_MODEL, source: { giver: countPairs, signs: PAIR_SIGNS } },
];

/** Everything that no person wrote. */
export const MODELS: readonly Learned[] = [
  ...FORESTS.map(({ model }) => model),
  ...LINEAR.map(({ model }) => model),
  STORY_MODEL,
  COMMON_WORDS,
  GIVEN_NAMES,
];
