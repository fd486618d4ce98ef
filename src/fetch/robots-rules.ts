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
  const own: Group = { named: false, rules: [], crawlDelay: null };
  const general: Group = { named: false, rules: [], crawlDelay: null };
  const byAgent: ReadonlyMap<string, Group> = new Map([
    ['*', general],
    [token.toLowerCase(), own],
  ]);
  /** Those that the last lines which name a program have opened. */
  let groups: Group[] = [];
  let inHead = false;
  for (const { name, value } of fieldsOf(text)) {
    if (name !== 'user-agent') {
      FIELDS.get(name)?.(value, groups);
      inHead &&= !FIELDS.has(name);
      continue;
    }
    if (!inHead) groups = [];
    inHead = true;
    const group = byAgent.get(/^(?:\*|[a-z_-]+)/i.exec(value)?.[0].toLowerCase() ?? '');
    if (group) groups.push(group);
    for (const one of groups) one.named = true;
  }
  return own.named ? own : general;
}

/** What the fields below the head of a group say of it. */
const FIELDS = new Map([
  ['allow', (value: string, groups: readonly Group[]) => addRule(groups, true, value)],
  ['disallow', (value: string, groups: readonly Group[]) => addRule(groups, false, value)],
  ['crawl-delay', setCrawlDelay],
]);

function setCrawlDelay(value: string, groups: readonly Group[]): void {
  if (/^\d+(?:\.\d+)?$/.test(value)) for (const group of groups) group.crawlDelay = Number(value);
}

function addRule(groups: readonly Group[], allow: boolean, value: string): void {
  if (value === '') return;
  for (const { rules } of groups) rules.push({ allow, pattern: normalise(value) });
}

/** The lines that are fields, without comments. Sample: `Disallow: /search # for people` */
function* fieldsOf(text: string): Generator<{ name: string; value: string }> {
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const [written = '', name = '', rest = ''] = /^\s*([a-z-]+)\s*:(.*)$/i.exec(line.split('#', 1)[0]!) ?? [];
    if (written !== '') yield { name: name.toLowerCase(), value: rest.trim() };
  }
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
