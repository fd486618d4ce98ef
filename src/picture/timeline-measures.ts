// Sizes of a timeline, in pixels.

export const MARGIN = 48;
/** Where the axis stands in its column, and where the text beside it begins and ends. */
export const AXIS = 214;
export const TEXT = 248;
export const COLUMN = 940;
export const COLUMN_GAP = 56;

export const TITLE = { size: 32, line: 42 };
export const ASIDE = { size: 18, line: 30 };
export const WORDS = { size: 19, line: 27 };
export const WHEN = { size: 18 };
export const SMALL = { size: 15, line: 24 };
/** Lines of an entry's text, when there are few entries and when there are many. */
export const MAX_LINES = { few: 4, many: 3 };
/** Space after an entry; more for a longer time, honestly but not in proportion. */
export const SPACE = { least: 18, day: 6, most: 40 };
/** Of a long time without entries. */
export const GAP_HEIGHT = 54;
