/** At most `max` characters of a text, the last one "…" where something was cut off. */
export const shorten = (text: string, max: number): string =>
  text.length > max ? `${text.slice(0, max - 1)}…` : text;

/** A text up to the last word that ends within `max` characters, with " …" where something was cut off. */
export const shortenAtWord = (text: string, max: number): string =>
  text.length > max ? `${text.slice(0, text.lastIndexOf(' ', max))} …` : text;
