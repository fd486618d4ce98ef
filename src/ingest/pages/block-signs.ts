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
  'pictures before',
  'pictures after',
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

/** What is counted of a page once, before its blocks are looked at. */
interface PageCounts {
  readonly blocks: readonly Block[];
  readonly words: readonly (readonly string[])[];
  /** 1 for a block that Readability chose. */
  readonly found: readonly number[];
  /** Words in all that it chose up to a block. */
  readonly foundWords: readonly number[];
  readonly allWords: number;
  readonly allProse: number;
}

/** The signs of each block, a row of numbers a block in the order of `BLOCK_SIGNS`. */
export function blockSigns(blocks: readonly Block[], knowledge: PageKnowledge): number[][] {
  const { body, title } = knowledge;
  const page = count(blocks, knowledge);
  const { words } = page;
  const lines = lineSigns(
    blocks.map(({ text }) => text),
    title ?? '',
  );
  const inBody = bodyShare(words, body);
  const titleWords = new Set(wordsOf(title ?? ''));
  const reachOf = createReach(page.allProse);
  return blocks.map((block, i) => [
    ...lines[i]!,
    ...markupSigns(block),
    ...containerSigns(block.container, page.allProse),
    ...reachOf(block.container),
    ...readabilitySigns(i, page),
    ...pictureSigns(block, blocks[i + 1]),
    inBody[i]!,
    shareOf(words[i]!, titleWords),
    ...NEIGHBOURS.flatMap((offset) => neighbourSigns(block, i + offset, page)),
  ]);
}

/** Counts words, links and prose into the containers too, up to the page itself. */
function count(blocks: readonly Block[], { readability }: PageKnowledge): PageCounts {
  const words = blocks.map(({ text }) => wordsOf(text));
  let allProse = 1;
  let allWords = 1;
  blocks.forEach(({ container, linkChars, text }, i) => {
    const count = words[i]!.length;
    const linked = text.length > 0 ? Math.min(1, linkChars / text.length) * count : 0;
    const isOfProse = isProse(text);
    allWords += count;
    if (isOfProse) allProse += count;
    for (let up: Container | null = container; up; up = up.parent) {
      up.words += count;
      up.linkWords += linked;
      up.blocks++;
      if (isOfProse) up.proseWords += count;
    }
  });
  const found = blocks.map(({ text }) => Number(readability.has(text)));
  const foundWords = [0];
  found.forEach((is, i) => foundWords.push(foundWords.at(-1)! + is * words[i]!.length));
  return { blocks, words, found, foundWords, allWords, allProse };
}

const linkShare = (block: Block | undefined): number =>
  block ? Math.min(1, block.linkChars / Math.max(1, block.text.length)) : -1;

function markupSigns(block: Block): number[] {
  const { container } = block;
  const up = container.parent;
  const near = container.names | (up?.names ?? 0);
  const far = container.namesAbove;
  return [
    TAGS.indexOf(container.tag),
    TAGS.indexOf(up?.tag ?? ''),
    linkShare(block),
    block.links,
    Math.min(1, block.strongChars / Math.max(1, block.text.length)),
    ...ABOVE.map((tag) => Number(container.tagsAbove.has(tag))),
    ...BLOCK_NAMES.map((_, bit) =>
      container.names & (1 << bit) ? 3 : near & (1 << bit) ? 2 : far & (1 << bit) ? 1 : 0,
    ),
  ];
}

function containerSigns(container: Container, allProse: number): number[] {
  const of = (one: Container | null): number[] =>
    one
      ? [one.words, one.linkWords / Math.max(1, one.words), one.proseWords / allProse, one.blocks]
      : [-1, -1, -1, -1];
  const up = container.parent;
  const above = up?.parent ?? null;
  return [...of(container), ...of(up), above ? above.proseWords / allProse : -1];
}

/** How many levels above a container one holds two fifths, and three quarters, of the prose of the page. */
function createReach(allProse: number): (container: Container) => readonly [number, number] {
  const known = new Map<Container, readonly [number, number]>();
  return (container) => {
    let reach = known.get(container);
    if (!reach) {
      reach = [levelsUp(container, allProse * 0.4), levelsUp(container, allProse * 0.75)];
      known.set(container, reach);
    }
    return reach;
  };
}

function readabilitySigns(i: number, { found, foundWords, allWords }: PageCounts): number[] {
  const allFound = foundWords.at(-1)!;
  let within = 0;
  for (let k = Math.max(0, i - 5); k <= Math.min(found.length - 1, i + 5); k++)
    if (k !== i) within += found[k]!;
  return [
    found[i]!,
    within,
    allFound / allWords,
    foundWords[i]! / Math.max(1, allFound),
    1 - foundWords[i + 1]! / Math.max(1, allFound),
  ];
}

const pictureSigns = ({ container, picturesBefore }: Block, next: Block | undefined): number[] => [
  container.pictures,
  container.parent?.pictures ?? 0,
  container.parent?.parent?.pictures ?? 0,
  Math.min(5, picturesBefore),
  Math.min(5, next?.picturesBefore ?? 0),
];

/** Of a block and a title: the words in both, of the longer one. */
const shareOf = (own: readonly string[], title: ReadonlySet<string>): number =>
  own.length === 0 ? 0 : own.filter((word) => title.has(word)).length / Math.max(own.length, title.size, 1);

function neighbourSigns({ container }: Block, at: number, { blocks, found }: PageCounts): number[] {
  const other = blocks[at];
  return [
    linkShare(other),
    other ? found[at]! : -1,
    Number(other?.container === container || other?.container.parent === container.parent),
    Number(other?.container.tag === container.tag),
  ];
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
