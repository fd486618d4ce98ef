import { createStoryIndex } from '../core/story/story-index.ts';
import { storyKeys } from '../core/story/story-keys.ts';
import { articleRow, eachJsonLine, printJson } from './lines.ts';

const rowSchema = articleRow.extend({
  text: articleRow.shape.text.nullish(),
  published: articleRow.shape.published.nullish(),
});

/**
 * `cluster --jsonl`: `{"id","cluster"}` a line, in input order. Answers wait for the last line: it may bring the first
 * two together. Returns whether all went well.
 */
export async function clusterLines(): Promise<boolean> {
  const index = createStoryIndex();
  const stories: number[] = [];
  const held: (() => unknown)[] = [];
  const allGood = await eachJsonLine(
    process.stdin,
    rowSchema,
    ({ id, title, text, published, url }) => {
      const line = stories.length;
      const { story } = index.add({
        id: String(line),
        published: published ?? null,
        ...storyKeys({ title: title ?? null, text: text ?? '', url: url ?? null }),
      });
      stories.push(story);
      return () => ({ id, cluster: String(stories[line]) });
    },
    (answer) => void held.push(typeof answer === 'function' ? (answer as () => unknown) : () => answer),
  );
  for (const { id, story } of index.repair()) stories[Number(id)] = story;
  for (const answer of held) await printJson(answer());
  return allGood;
}
