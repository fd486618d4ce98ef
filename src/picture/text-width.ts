/** Advance widths of the printable ASCII characters in Noto Sans, in thousandths of the font size, from the space on. */
const REGULAR = widths(
  `260 269 408 646 572 831 732 225 300 300 551 572 268 322 268 372 572 572 572 572 572 572 572 572 572 572 268 268 572 572 572
  434 899 639 650 632 730 556 519 728 741 339 273 619 524 907 760 781 605 781 622 549 556 731 600 930 586 566 572 329 372 329
  572 444 281 561 615 480 615 564 344 615 618 258 258 534 258 935 618 605 615 615 413 479 361 618 508 786 529 510 470 380 551
  380 572`,
);
const BOLD = widths(
  `260 282 479 646 572 902 750 266 339 339 542 572 285 320 281 415 572 572 572 572 572 572 572 572 572 572 281 285 572 572 572
  477 898 692 665 642 732 560 549 724 765 389 331 664 559 943 813 791 621 791 656 551 577 756 650 967 670 626 579 331 415 331
  572 411 365 599 632 516 632 597 387 632 650 299 298 620 298 975 650 625 632 632 447 502 434 650 571 856 578 571 493 394 551
  394 572`,
);

/** Of signs beyond ASCII that news often has. */
const SIGNS: ReadonlyMap<string, number> = new Map([
  ['–', 500],
  ['—', 1000],
  ['‘', 200],
  ['’', 200],
  ['“', 400],
  ['”', 400],
  ['…', 820],
  ['·', 270],
  ['•', 380],
]);

/** Ideographs, Hangul, kana and pictures are as wide as they are high; marks that combine have no width. */
const SQUARE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uff60]/u;
const COMBINING = /\p{M}|\p{Cf}/u;
const SQUARE_WIDTH = 1100;
const OTHER_WIDTH = 600;

/** How wide a text is in Noto Sans of this size, in pixels: exact for ASCII, near enough to break lines for the rest. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const char of text.normalize('NFC')) sum += charWidth(char, bold ? BOLD : REGULAR);
  return (sum * size) / 1000;
}

function charWidth(char: string, table: readonly number[]): number {
  const known = table[char.charCodeAt(0) - 32] ?? SIGNS.get(char);
  if (known !== undefined) return known;
  if (COMBINING.test(char)) return 0;
  if (SQUARE.test(char)) return SQUARE_WIDTH;
  // "é" is as wide as "e"
  return table[char.normalize('NFD').charCodeAt(0) - 32] ?? OTHER_WIDTH;
}

function widths(list: string): readonly number[] {
  return list.trim().split(/\s+/).map(Number);
}
