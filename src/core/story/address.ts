/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|mc_[a-z]+|ref|ref_src|src|cmp|cmpid|ocid|smid|partner|share|output|amp)$/i;
/** An address with less in its path is a front page or a section. */
const MIN_PATH_CHARS = 12;

/**
 * The address by which an article is known wherever it is linked from: without scheme, "www.", "m.", fragment, tracking
 * parameters and the marks of a mobile version. Null for what is no article's address.
 */
export function canonicalAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname, pathname, searchParams } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const path = pathname.replace(/\/(?:amp|index\.html?)?\/?$/, '');
  searchParams.sort();
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name));
  if (path.length + kept.join('').length < MIN_PATH_CHARS) return null;
  const host = hostname.replace(/^(?:www|m|mobile|amp)\./, '');
  return `${host}${path}${kept.map(([name, value]) => `&${name}=${value}`).join('')}`;
}
