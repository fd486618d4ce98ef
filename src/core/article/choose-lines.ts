import { bindTrees, probabilityOf, type BoostedTrees } from '../learned/boosted-trees.ts';
import { densestRun } from './densest-run.ts';
import { LINE_SIGNS, lineSigns } from './line-signs.ts';
import { INNER_LINE_MODEL } from './models/inner-line-model.ts';
import { LINE_MODEL } from './models/line-model.ts';

const SOURCE = { giver: lineSigns, signs: LINE_SIGNS };
const LINE_TREES = bindTrees(LINE_MODEL, SOURCE);
const INNER_TREES = bindTrees(INNER_LINE_MODEL, SOURCE);

/** What a line's probability must pass to speak for the run it stands in; the next is tried when too little is found. */
const THRESHOLDS = [0.35, 0.2, 0.1] as const;
/** Fewer words than this are too little. */
const MIN_WORDS = 60;
/** Long paragraphs count no more than this. */
const MAX_WORDS = 60;
/** Within the run a line stays from this probability on; lower where the threshold is low. */
const MIN_INNER = 0.4;
const INNER_TO_THRESHOLD = 1.2;

/**
 * The lines of an article among those of a pasted page. Two questions, each answered by learned trees: is this line the
 * article's, which gives the run where most of the article stands (maximum-sum segment of the words, each weighted by how
 * far its line's probability passes the threshold); and, within that run, is this line a caption, a plea or a list of other
 * articles. So a list between two paragraphs stays, and the prose of a teaser far below falls off.
 */
export function chooseLines(
  lines: readonly string[],
  articleTrees: BoostedTrees = LINE_TREES,
  innerTrees: BoostedTrees = INNER_TREES,
): { readonly from: number; readonly kept: string[] } {
  const signs = lineSigns(lines);
  const article = signs.map((own) => probabilityOf(articleTrees, own));
  const inner = signs.map((own) => probabilityOf(innerTrees, own));
  const words = lines.map((line) => line.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0);
  let from = 0;
  let to = lines.length;
  let kept: string[] = [];
  for (const threshold of THRESHOLDS) {
    [from, to] = densestRun(
      article.map((probability, i) => (Math.min(MAX_WORDS, words[i]!) + 2) * (probability - threshold)),
    );
    const enough = Math.min(MIN_INNER, threshold * INNER_TO_THRESHOLD);
    const isKept = (i: number): boolean => i >= from && i < to && inner[i]! > enough;
    kept = lines.filter((_, i) => isKept(i));
    if (words.reduce((sum, n, i) => sum + (isKept(i) ? n : 0), 0) >= MIN_WORDS) break;
  }
  return { from, kept };
}
