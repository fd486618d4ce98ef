import type { Library } from '../store/library.ts';

/** Dates what undated articles of these stories say through the dated articles of the same stories. */
export async function matchDays(_stories: readonly number[], _library: Library): Promise<void> {}
