import { BOUNDS } from '../../core/article/bounds.ts';
import { toLines } from '../../core/article/clean-lines.ts';
import { BLOCK_NAMES } from './rules/block-names.ts';

/** Elements that never show text of the page. */
const UNSEEN = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SELECT TEXTAREA CANVAS MATH INPUT'.split(' '));
/** Elements that show a picture or a film; text within is for browsers that cannot. */
const PICTURES = new Set('IMG PICTURE VIDEO AUDIO IFRAME AMP-IMG OBJECT SVG'.split(' '));
/** Elements whose text is part of the line they stand in. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR NOBR LABEL AMP-LINK'.split(
    ' ',
  ),
);

/** Longer classes and ids tell nothing more. */
const MAX_NAME_CHARS = 400;
const MAX_STYLE_CHARS = 2000;
/** Classes of what readers do not see: text for screen readers, and what comes up when the pointer rests on a word. */
const SHOWN_ON_DEMAND =
  /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|off-?screen|assistive-text)(?:\s|$)|(?:tooltip|popover|rollover|hover-?card)[\w-]*(?:content|body|block|box|text|inner)/i;

/** An element that holds blocks, with what is known of it from above and of all that is in it. */
export interface Container {
  readonly tag: string;
  readonly parent: Container | null;
  /** Bits: the kinds of `BLOCK_NAMES` in its own names, and in those of the elements above it too. */
  readonly names: number;
  readonly namesAbove: number;
  /** The tags above it, its own too. */
  readonly tagsAbove: ReadonlySet<string>;
  words: number;
  linkWords: number;
  proseWords: number;
  blocks: number;
  pictures: number;
}

/** A line of a page: text between two ends of block elements or line breaks. */
export interface Block {
  readonly text: string;
  /** Characters of it within links. */
  readonly linkChars: number;
  readonly links: number;
  /** Characters within bold or italic type. */
  readonly strongChars: number;
  /** Pictures since the block before. */
  readonly picturesBefore: number;
  readonly container: Container;
}

const LANDMARKS = new Set(
  'ARTICLE MAIN ASIDE FOOTER HEADER NAV FORM TABLE FIGURE FIGCAPTION UL OL DL BLOCKQUOTE SECTION BUTTON P LI H1 H2 H3 H4 H5 H6 PRE'.split(
    ' ',
  ),
);
const NO_TAGS: ReadonlySet<string> = new Set();

/**
 * The blocks of a page in their order, each with its container. Cells of a table's row stand in one line. What scripts,
 * styles and hidden elements hold is left out. Where a page has more lines or text than is read, the first are given and
 * `onCut` is called.
 */
export function pageBlocks(root: Element, onCut: () => void = () => {}): Block[] {
  const gathered = createGatherer();
  const top: Container = {
    tag: 'HTML',
    parent: null,
    names: 0,
    namesAbove: 0,
    tagsAbove: NO_TAGS,
    words: 0,
    linkWords: 0,
    proseWords: 0,
    blocks: 0,
    pictures: 0,
  };
  walk(root, { container: top, inLink: false, inStrong: false, inCell: false }, gathered);
  gathered.flush(top);
  if (gathered.isFull()) onCut();
  return gathered.blocks.slice(0, BOUNDS.lines);
}

/** Where the walk over a page is. */
interface Standing {
  readonly container: Container;
  readonly inLink: boolean;
  readonly inStrong: boolean;
  readonly inCell: boolean;
}

/** The blocks so far, and what stands since the last one. */
interface Gatherer {
  readonly blocks: Block[];
  /** More than is read. */
  isFull(): boolean;
  addText(shown: string, standing: Standing): void;
  addSpace(): void;
  addLink(): void;
  addPicture(): void;
  /** Ends a block: what stands since the last one is of this container. */
  flush(container: Container): void;
}

function createGatherer(): Gatherer {
  const blocks: Block[] = [];
  let chars = 0;
  let isFull = false;
  let text = '';
  let linkChars = 0;
  let strongChars = 0;
  let links = 0;
  let pictures = 0;
  return {
    blocks,
    isFull: () => isFull,
    addText(shown, { inLink, inStrong }) {
      text += shown;
      chars += shown.length;
      isFull = chars > BOUNDS.rawChars;
      const length = shown.trim().length;
      if (inLink) linkChars += length;
      if (inStrong) strongChars += length;
    },
    addSpace: () => void (text += '\t'),
    addLink: () => void links++,
    addPicture: () => void pictures++,
    flush(container) {
      for (const line of toLines(text)) {
        // A block nearly always is one line; more come of preformatted text.
        blocks.push({ text: line, linkChars, links, strongChars, picturesBefore: pictures, container });
        pictures = 0;
      }
      isFull ||= blocks.length > BOUNDS.lines;
      text = '';
      linkChars = strongChars = links = 0;
    },
  };
}

const STRONG = new Set(['STRONG', 'B', 'EM', 'I']);

function walk(element: Element, standing: Standing, gathered: Gatherer): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (gathered.isFull()) return;
    if (node.nodeType === 3) {
      // Line feeds in the source are spaces on the page, but for preformatted text.
      const raw = node.textContent ?? '';
      const isPreformatted = standing.container.tagsAbove.has('PRE');
      gathered.addText(isPreformatted ? raw : raw.replace(/[\t\n\f\r ]+/g, ' '), standing);
    } else if (node.nodeType === 1) take(node as Element, standing, gathered);
  }
}

/** What an element does to the lines of a page. */
type Part = 'picture' | 'unseen' | 'break' | 'inline' | 'cell' | 'block';

function partOf(element: Element, tag: string, inCell: boolean): Part {
  if (PICTURES.has(tag)) return 'picture';
  if (UNSEEN.has(tag) || isHidden(element)) return 'unseen';
  if (tag === 'BR' || tag === 'HR') return 'break';
  if (inCell || INLINE.has(tag)) return 'inline';
  return (tag === 'TD' || tag === 'TH') && isFlat(element) ? 'cell' : 'block';
}

function take(element: Element, standing: Standing, gathered: Gatherer): void {
  const { container, inCell } = standing;
  const tag = element.tagName.toUpperCase();
  const part = partOf(element, tag, inCell);
  const inLink = standing.inLink || tag === 'A';
  const inStrong = standing.inStrong || STRONG.has(tag);
  if (tag === 'A' && part !== 'unseen') gathered.addLink();
  switch (part) {
    case 'picture':
      gathered.addPicture();
      container.pictures++;
      return;
    case 'unseen':
      return;
    case 'break':
      return gathered.flush(container);
    case 'inline':
      return walk(element, { container, inLink, inStrong, inCell }, gathered);
    case 'cell':
      gathered.addSpace();
      walk(element, { container, inLink, inStrong, inCell: true }, gathered);
      return gathered.addSpace();
    case 'block': {
      gathered.flush(container);
      const inner = enter(element, tag, container);
      walk(element, { container: inner, inLink, inStrong, inCell: false }, gathered);
      return gathered.flush(inner);
    }
  }
  return part satisfies never;
}

function enter(element: Element, tag: string, parent: Container): Container {
  const names = tag === 'BODY' ? 0 : namesOf(element);
  return {
    tag,
    parent,
    names,
    namesAbove: parent.namesAbove | names,
    tagsAbove:
      LANDMARKS.has(tag) && !parent.tagsAbove.has(tag)
        ? new Set([...parent.tagsAbove, tag])
        : parent.tagsAbove,
    words: 0,
    linkWords: 0,
    proseWords: 0,
    blocks: 0,
    pictures: 0,
  };
}

/** Bits of the kinds of names that an element bears. */
function namesOf(element: Element): number {
  const names =
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('role') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
      .slice(0, MAX_NAME_CHARS)
      .toLowerCase();
  if (names.length <= 3) return 0;
  let bits = 0;
  BLOCK_NAMES.forEach(({ pattern }, i) => {
    if (pattern.test(names)) bits |= 1 << i;
  });
  return bits;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (SHOWN_ON_DEMAND.test((element.getAttribute('class') ?? '').slice(0, MAX_NAME_CHARS))) return true;
  const style = element.getAttribute('style')?.slice(0, MAX_STYLE_CHARS);
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Holds a cell only text and inline elements? */
function isFlat(cell: Element): boolean {
  for (let node = cell.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    const tag = child.tagName.toUpperCase();
    if (INLINE.has(tag) || UNSEEN.has(tag) || PICTURES.has(tag)) continue;
    // One paragraph in a cell is a cell all the same.
    if (tag !== 'P' || child.nextElementSibling || child.previousElementSibling) return false;
  }
  return true;
}
