/** How much is in some markup. */
export interface MarkupSize {
  readonly elements: number;
  /** Tags, comments, entities and stray signs: each is, or parts, a piece of the tree. */
  readonly pieces: number;
  /** How many elements stand within one another. */
  readonly levels: number;
  /** The elements above each element, all together: what finds an article goes up from each. */
  readonly nesting: number;
}

/** Elements of HTML that hold nothing, and those that the next of their kind closes: they open no level that lasts. */
const NO_LEVEL = new Set(
  'area base basefont br col command embed frame hr image img input isindex keygen link meta param source track wbr p li dt dd td th tr thead tbody tfoot option optgroup rp rt select button textarea datalist output'.split(
    ' ',
  ),
);
/** Elements of HTML in which no others stand. */
const RAW = new Set(['script', 'style', 'title', 'textarea']);
/** Sample: `<!--`, `<![CDATA[`, `<!`, `<?`, `</div`, `<p`, `&` */
const OPENING = /<(?:!--|!\[CDATA\[|[!?]|(?<closes>\/?)(?<name>[a-z][^\s/>]*))|[<&]/gi;

/**
 * Judges markup before a tree is built of it, since a tree of too many elements takes all memory: counts tags, roughly as a
 * parser would, in linear time. In XML nothing within CDATA and instructions is counted, and every element that is not
 * closed is open.
 */
export function measureMarkup(markup: string, kind: 'html' | 'xml'): MarkupSize {
  const levels = createLevels();
  const find = createFinder(markup);
  let elements = 0;
  let pieces = 0;
  let nesting = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(markup); match; match = OPENING.exec(markup)) {
    const [sign] = match;
    const name = match.groups?.['name']?.toLowerCase();
    const from = OPENING.lastIndex;
    pieces++;
    if (sign === '&' || sign === '<') continue;
    let end = find(endOf(sign, kind), from);
    if (name && match.groups?.['closes']) levels.close(name);
    else if (name) {
      elements++;
      nesting += levels.count();
      if (kind === 'html' && RAW.has(name)) end = find(`</${name}`, from);
      else if (!(kind === 'html' && NO_LEVEL.has(name)) && markup[end - 2] !== '/') levels.open(name);
    }
    OPENING.lastIndex = end;
  }
  return { elements, pieces, levels: levels.most(), nesting };
}

/** What ends a tag, a comment or the like that begins so. */
function endOf(sign: string, kind: 'html' | 'xml'): string {
  if (sign === '<!--') return '-->';
  if (kind === 'xml' && sign.startsWith('<![')) return ']]>';
  return kind === 'xml' && sign === '<?' ? '?>' : '>';
}

/** The elements that are open at a place. */
function createLevels() {
  const open: string[] = [];
  const counts = new Map<string, number>();
  let most = 0;
  return {
    count: () => open.length,
    /** How many were open at once, at most. */
    most: () => most,
    open(name: string): void {
      open.push(name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      most = Math.max(most, open.length);
    },
    /** Closes the last element of this name with all in it, if there is one. */
    close(name: string): void {
      if ((counts.get(name) ?? 0) === 0) return;
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        counts.set(last, counts.get(last)! - 1);
        if (last === name) return;
      }
    },
  };
}

/**
 * Finds where the next of some signs ends, in any case of letters; the end of the text when there is none. A place found
 * is remembered until it is passed, so that asking again and again for a far one costs nothing.
 */
function createFinder(text: string): (sign: string, from: number) => number {
  const found = new Map<string, { readonly start: number; readonly end: number }>();
  return (sign, from) => {
    let place = found.get(sign);
    if (!place || place.start < from) {
      const pattern = new RegExp(RegExp.escape(sign), 'gi');
      pattern.lastIndex = from;
      const start = pattern.exec(text)?.index ?? text.length;
      place = { start, end: Math.min(text.length, start + sign.length) };
      found.set(sign, place);
    }
    return place.end;
  };
}
