import { wordSet } from './word-set.ts';

/** English words that carry no topic, folded. */
export const STOP_WORDS = wordSet(`
  a about above after again against all also although am among an and another any are aren't around as at away back be
  became because been before being below between both but by came can can't cannot could couldn't did didn't do does
  doesn't doing don't down during each either else even ever every few for from further get gets getting go goes going
  got had hadn't has hasn't have haven't having he he's her here hers herself him himself his how however i i'd i'll i'm
  i've if in into is isn't it it's its itself just last later least less let like made make makes many may me might more
  most mr mrs ms much must my myself neither new no nor not now of off often on once one only onto or other others our
  ours out over own per rather said same say saying says shall she she's should since so some still such than that
  that's the their theirs them themselves then there there's these they they're this those though three through thus to
  told too two under until up upon us very was wasn't way we we're were weren't what when where whether which while who
  whom whose why will with within without won't would wouldn't year years yet you you're your yours
`);
