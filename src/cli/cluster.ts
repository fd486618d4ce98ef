import { createStoryIndex } from '../core/story/story-index.ts';
import { storyTerms } from '../core/story/terms.ts';
import { articleRow, eachJsonLine } from './lines.ts';

const rowSchema = articleRow.extend({
  text: articleRow.shape.text.nullish(),
  published: articleRow.shape.published.nullish(),
});

/** `cluster --jsonl`: `{"id","cluster"}` a line, articles put into stories as they come. Returns whether all went well. */
export function clusterLines(): Promise<boolean> {
  const stories = createStoryIndex();
  return eachJsonLine(process.stdin, rowSchema, ({ id, title, text, published }) => ({
    id,
    cluster: String(stories.add(storyTerms({ title: title ?? null, text: text ?? '' }), published ?? null)),
  }));
}
