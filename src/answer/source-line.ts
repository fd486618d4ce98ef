import type { Line, Source } from './answer.ts';

/** `[1] Title · Outlet, day`, the title a link. */
export const sourceLine = ({ ref, title, detail, url }: Source): Line => [
  `[${ref}] `,
  { text: title, ...(url !== null && { url }) },
  ` · ${detail}`,
];
