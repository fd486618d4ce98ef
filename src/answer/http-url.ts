/** Longer addresses are not linked: they would crowd out the words. */
const MAX_CHARS = 1000;

/**
 * An address that may be linked to, or null: http and https only, at most 1,000 characters, with everything encoded
 * that could end a link on any platform.
 *
 *     httpUrl('https://a.example/(x)')   // 'https://a.example/%28x%29'
 *     httpUrl('javascript:alert(1)')     // null
 */
export function httpUrl(address: string): string | null {
  const parsed = URL.parse(address);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  const href = parsed.href.replace(/[()<>\\[\]`|\s]/g, percentEncode);
  return href.length > MAX_CHARS ? null : href;
}

const percentEncode = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
