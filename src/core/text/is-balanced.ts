/** Does each quotation mark in some words have its other half there? What has not is cut loose from who said it. */
export const isBalanced = (words: string): boolean =>
  (words.match(/“/g)?.length ?? 0) === (words.match(/”/g)?.length ?? 0) &&
  (words.match(/"/g)?.length ?? 0) % 2 === 0;
