/** The forms in which `ask` prints an answer. */
export const FORMATS = ['text', 'json', 'discord', 'slack'] as const;
export type Format = (typeof FORMATS)[number];
