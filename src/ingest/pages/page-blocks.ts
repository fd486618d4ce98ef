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
  const blocks: Block[] = [];
  let chars = 0;
  let isFull = false;
  let text = '';
  let linkChars = 0;
  let strongChars = 0;
  let links = 0;
  let pictures = 0;

  const flush = (container: Container): void => {
    const lines = toLines(text);
    for (const line of lines) {
      // A block nearly always is one line; more come of preformatted text.
      blocks.push({ text: line, linkChars, links, strongChars, picturesBefore: pictures, container });
      pictures = 0;
    }
    isFull ||= blocks.length > BOUNDS.lines;
    text = '';
    linkChars = strongChars = links = 0;
  };

  const walk = (
    element: Element,
    container: Container,
    inLink: boolean,
    inStrong: boolean,
    inCell: boolean,
  ): void => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isFull) return;
      if (node.nodeType === 3) {
        // Line feeds in the source are spaces on the page, but for preformatted text.
        const raw = node.textContent ?? '';
        const shown = container.tagsAbove.has('PRE') ? raw : raw.replace(/[\t\n\f\r ]+/g, ' ');
        text += shown;
        chars += shown.length;
        isFull = chars > BOUNDS.rawChars;
        const length = shown.trim().length;
        if (inLink) linkChars += length;
        if (inStrong) strongChars += length;
        continue;
      }
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      const tag = child.tagName.toUpperCase();
      if (PICTURES.has(tag)) {
        pictures++;
        container.pictures++;
        continue;
      }
      if (UNSEEN.has(tag) || isHidden(child)) continue;
      if (tag === 'BR' || tag === 'HR') {
        flush(container);
        continue;
      }
      const link = inLink || tag === 'A';
      const strong = inStrong || tag === 'STRONG' || tag === 'B' || tag === 'EM' || tag === 'I';
      if (tag === 'A') links++;
      if (inCell || INLINE.has(tag)) {
        walk(child, container, link, strong, inCell);
        continue;
      }
      if ((tag === 'TD' || tag === 'TH') && isFlat(child)) {
        text += '\t';
        walk(child, container, link, strong, true);
        text += '\t';
        continue;
      }
      flush(container);
      const inner = enter(child, tag, container);
      walk(child, inner, link, strong, false);
      flush(inner);
    }
  };
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
  walk(root, top, false, false, false);
  flush(top);
  if (isFull) onCut();
  return blocks.slice(0, BOUNDS.lines);
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
