/** What a robots.txt says to one program. */
export interface RobotsRules {
  readonly rules: readonly { readonly allow: boolean; readonly pattern: string }[];
  /** Seconds between two requests that it asks for. */
  readonly crawlDelay: number | null;
}

/**
 * Reads a robots.txt for the program with this product token (RFC 9309): the groups that name it, all together, else those
 * for `*`. What is no rule is passed over. `Crawl-delay`, which many sites write, is no part of the standard.
 */
export function parseRobots(text: string, token: string): RobotsRules {
  const wanted = token.toLowerCase();
  const own: Group = { named: false, rules: [], crawlDelay: null };
  const general: Group = { named: false, rules: [], crawlDelay: null };
  let groups: Group[] = [];
  let inHead = false;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const [written = '', name = '', rest = ''] = /^\s*([a-z-]+)\s*:(.*)$/i.exec(line.split('#', 1)[0]!) ?? [];
    if (written === '') continue;
    const value = rest.trim();
    switch (name.toLowerCase()) {
      case 'user-agent': {
        if (!inHead) groups = [];
        inHead = true;
        const agent = /^(?:\*|[a-z_-]+)/i.exec(value)?.[0].toLowerCase();
        if (agent === wanted) groups.push(own);
        else if (agent === '*') groups.push(general);
        for (const group of groups) group.named = true;
        break;
      }
      case 'allow':
      case 'disallow':
        inHead = false;
        if (value === '') break;
        for (const { rules } of groups)
          rules.push({ allow: name.toLowerCase() === 'allow', pattern: normalise(value) });
        break;
      case 'crawl-delay':
        inHead = false;
        if (/^\d+(?:\.\d+)?$/.test(value)) for (const group of groups) group.crawlDelay = Number(value);
        break;
    }
  }
  return own.named ? own : general;
}

interface Group {
  named: boolean;
  readonly rules: { allow: boolean; pattern: string }[];
  crawlDelay: number | null;
}

/** May this page be read? The longest pattern that matches decides; of two as long, the one that allows. */
export function allows({ rules }: RobotsRules, { pathname, search }: URL): boolean {
  const path = normalise(pathname + search);
  if (path === '/robots.txt') return true;
  let length = -1;
  let allowed = true;
  for (const { allow, pattern } of rules) {
    if (pattern.length < length || (pattern.length === length && !allow) || !matches(pattern, path)) continue;
    length = pattern.length;
    allowed = allow;
  }
  return allowed;
}

/** `*` stands for any characters, `$` at the end for the end. Takes the first place for each part: linear. */
function matches(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith('$');
  const [head = '', ...parts] = (isAnchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(head)) return false;
  const tail = isAnchored ? parts.pop() : undefined;
  if (isAnchored && tail === undefined) return path === head;
  let at = head.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return tail === undefined || (path.length - tail.length >= at && path.endsWith(tail));
}

/** Octets compare as they are meant: `%7E` is `~`, `%c3` is `%C3`, `ä` is `%C3%A4`. */
const normalise = (path: string): string =>
  path
    .toWellFormed()
    .replace(/[^\0-\x7F]/gu, encodeURIComponent)
    .replace(/%[\da-f]{2}/gi, (octet) => {
      const character = String.fromCharCode(parseInt(octet.slice(1), 16));
      return /[\w.~-]/.test(character) ? character : octet.toUpperCase();
    });
