/** A line that one outlet sets into all its articles, and that no other would. */
export interface OutletRule {
  /** The outlet's host, without "www."; its subdomains count too. */
  readonly host: string;
  /** Sees one trimmed line. */
  readonly pattern: RegExp;
  readonly example: string;
}

/**
 * What only the pages of one outlet have, in the order of hosts. What several have belongs into `furniture.ts`: these rules
 * are asked only where an article's address is known.
 */
export const OUTLETS: readonly OutletRule[] = [
  { host: 'bbc.co.uk', pattern: /^Image source, \S.{0,80}$/, example: 'Image source, Harbour Pictures' },
  { host: 'bbc.com', pattern: /^Image source, \S.{0,80}$/, example: 'Image source, Harbour Pictures' },
  { host: 'npr.org', pattern: /^(?:toggle|hide) caption$/i, example: 'toggle caption' },
  {
    host: 'reuters.com',
    pattern: /^Our Standards: The Thomson Reuters Trust Principles\b.{0,30}$/,
    example: 'Our Standards: The Thomson Reuters Trust Principles.',
  },
];
