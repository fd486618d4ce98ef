/** The platforms take so many characters of a label: Slack 75, Discord 80. */
const MAX_CHARS = 75;

/** What may be long on a button, cut where it is. */
export const buttonLabel = (text: string): string => text.slice(0, MAX_CHARS);
