/** Letters that words of one stem share: "Mexico" and "Mexican", "Vermont" and "Vermonter". */
const STEM = 5;

/** Are two folded words of one stem? */
export const akin = (a: string, b: string): boolean =>
  a === b || (a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM));
