import { isProse } from '../../core/article/clean-lines.ts';
import { LINE_SIGNS, lineSigns } from '../../core/article/line-signs.ts';
import type { Block, Container } from './page-blocks.ts';
import { BLOCK_NAMES } from './rules/block-names.ts';

const TAGS = 'P LI H1 H2 H3 H4 H5 H6 BLOCKQUOTE TD TR DIV FIGCAPTION BUTTON SECTION PRE DT DD A SPAN'.split(
  ' ',
);
const ABOVE =
  'ARTICLE MAIN ASIDE FOOTER HEADER NAV FORM TABLE FIGURE FIGCAPTION UL OL DL BLOCKQUOTE SECTION BUTTON P LI'.split(
    ' ',
  );
const NEIGHBOURS = [-2, -1, 1, 2] as const;

/** Names of a block's signs, in the order of their numbers: those of a line, then those of markup and page. */
export const BLOCK_SIGNS: readonly string[] = [
  ...LINE_SIGNS,
  'tag',
  'parent tag',
  'link share',
  'links',
  'strong share',
  ...ABOVE.map((tag) => `in ${tag}`),
  ...BLOCK_NAMES.map(({ kind }) => `named ${kind}`),
  'own words',
  'own link share',
  'own prose',
  'own blocks',
  'parent words',
  'parent link share',
  'parent prose',
  'parent blocks',
  'grandparent prose',
  'up to half',
  'up to most',
  'in readability',
  'readability within 5',
  'readability share',
  'readability before',
  'readability after',
  'pictures',
  'parent pictures',
  'grandparent pictures',
  'since picture',
  'until picture',
  'in body of JSON-LD',
  'like title',
  ...NEIGHBOURS.flatMap((offset) => [
    `link share ${offset}`,
    `readability ${offset}`,
    `same container ${offset}`,
    `same tag ${offset}`,
  ]),
];

/** What else is known of a page when its blocks are judged. */
export interface PageKnowledge {
  /** Lines of the article that Readability found. */
  readonly readability: ReadonlySet<string>;
  /** schema.org's `articleBody`, or null. */
  readonly body: string | null;
  readonly title: string | null;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** The signs of each block, a row of numbers a block in the order of `BLOCK_SIGNS`. */
export function blockSigns(
  blocks: readonly Block[],
  { readability, body, title }: PageKnowledge,
): number[][] {
  const texts = blocks.map(({ text }) => text);
  const lines = lineSigns(texts, title ?? '');
  const words = texts.map(wordsOf);
  const prose = texts.map(isProse);
  let allProse = 1;
  let allWords = 1;
  blocks.forEach(({ container, linkChars, text }, i) => {
    const count = words[i]!.length;
    const linked = text.length > 0 ? Math.min(1, linkChars / text.length) * count : 0;
    allWords += count;
    if (prose[i]) allProse += count;
    for (let up: Container | null = container; up; up = up.parent) {
      up.words += count;
      up.linkWords += linked;
      up.blocks++;
      if (prose[i]) up.proseWords += count;
    }
  });
  const found = texts.map((text) => Number(readability.has(text)));
  const foundWords = [0];
  found.forEach((is, i) => foundWords.push(foundWords.at(-1)! + is * words[i]!.length));
  const allFound = foundWords.at(-1)!;
  const inBody = bodyShare(words, body);
  const titleWords = new Set(wordsOf(title ?? ''));
  const linkShare = (block: Block | undefined): number =>
    block ? Math.min(1, block.linkChars / Math.max(1, block.text.length)) : -1;
  const containerLinks = (container: Container | null): number =>
    container ? container.linkWords / Math.max(1, container.words) : -1;
  const tops = new Map<Container, [number, number]>();
  return blocks.map((block, i) => {
    const { container } = block;
    const up = container.parent;
    const above = up?.parent ?? null;
    let reach = tops.get(container);
    if (!reach)
      tops.set(
        container,
        (reach = [levelsUp(container, allProse * 0.4), levelsUp(container, allProse * 0.75)]),
      );
    const near = container.names | (up?.names ?? 0);
    const far = container.namesAbove;
    const same = words[i]!.filter((word) => titleWords.has(word)).length;
    let within = 0;
    for (let k = Math.max(0, i - 5); k <= Math.min(blocks.length - 1, i + 5); k++)
      if (k !== i) within += found[k]!;
    return [
      ...lines[i]!,
      TAGS.indexOf(container.tag),
      TAGS.indexOf(up?.tag ?? ''),
      linkShare(block),
      block.links,
      Math.min(1, block.strongChars / Math.max(1, block.text.length)),
      ...ABOVE.map((tag) => Number(container.tagsAbove.has(tag))),
      ...BLOCK_NAMES.map((_, bit) =>
        container.names & (1 << bit) ? 3 : near & (1 << bit) ? 2 : far & (1 << bit) ? 1 : 0,
      ),
      container.words,
      containerLinks(container),
      container.proseWords / allProse,
      container.blocks,
      up?.words ?? -1,
      containerLinks(up),
      up ? up.proseWords / allProse : -1,
      up?.blocks ?? -1,
      above ? above.proseWords / allProse : -1,
      ...reach,
      found[i]!,
      within,
      allFound / allWords,
      foundWords[i]! / Math.max(1, allFound),
      1 - foundWords[i + 1]! / Math.max(1, allFound),
      container.pictures,
      up?.pictures ?? 0,
      above?.pictures ?? 0,
      Math.min(5, block.picturesBefore),
      Math.min(5, blocks[i + 1]?.picturesBefore ?? 0),
      inBody[i]!,
      words[i]!.length === 0 ? 0 : same / Math.max(words[i]!.length, titleWords.size, 1),
      ...NEIGHBOURS.flatMap((offset) => {
        const other = blocks[i + offset];
        return [
          linkShare(other),
          other ? found[i + offset]! : -1,
          Number(other?.container === container || other?.container.parent === up),
          Number(other?.container.tag === container.tag),
        ];
      }),
    ];
  });
}

/** How many levels above a container one holds at least so many words of prose. */
function levelsUp(container: Container, proseWords: number): number {
  let levels = 0;
  for (let up: Container | null = container; up; up = up.parent) {
    if (up.proseWords >= proseWords) return levels;
    levels++;
  }
  return levels;
}

/** For each block the share of its word pairs that stand in the body too; -1 without a body. */
function bodyShare(words: readonly (readonly string[])[], body: string | null): number[] {
  if (!body) return words.map(() => -1);
  const bodyWords = wordsOf(body);
  const pairs = new Set(bodyWords.map((word, i) => `${word} ${bodyWords[i + 1] ?? ''}`));
  return words.map((own) => {
    if (own.length < 2) return 0.5;
    let hits = 0;
    for (let i = 0; i + 1 < own.length; i++) if (pairs.has(`${own[i]} ${own[i + 1]}`)) hits++;
    return hits / (own.length - 1);
  });
}
