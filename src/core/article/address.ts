import { CAMPAIGN_PARAMETER, TRACKING_PARAMETERS } from './rules/tracking-parameters.ts';

/** An http address without its fragment and what only tracks readers; null for what is none. */
export function canonicalAddress(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  const tracking = [...url.searchParams.keys()].filter(isTracking);
  // Taking out nothing must not write the rest in another way.
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

const isTracking = (name: string): boolean =>
  CAMPAIGN_PARAMETER.test(name) || TRACKING_PARAMETERS.has(name.toLowerCase());

/**
 * The same for all addresses of one page, as they are mostly written: scheme, `www.`, tracking and a slash at the end do not
 * count. Null for what is no http address.
 *
 *     addressKey('https://www.post.example/a/?utm_source=x#top')   // 'post.example/a'
 */
export function addressKey(address: string): string | null {
  const canonical = canonicalAddress(address);
  if (canonical === null) return null;
  const { host, pathname, search } = new URL(canonical);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

/**
 * An address as others may see it: without its query, which may hold a key of one's own, and without a password. What is no
 * http address is given back as it is.
 */
export function shownAddress(address: string): string {
  const url = URL.parse(address);
  return url === null || !/^https?:$/.test(url.protocol)
    ? address
    : `${url.origin}${url.pathname}${url.search && '?…'}`;
}
