/** How a line of text is written. */
export interface Pen {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Ends at `x` instead of beginning there. */
  readonly end?: boolean;
  /** Right edge, where a line of right-to-left script begins. */
  readonly right?: number;
}

/** A line of text, its baseline at `y`. */
export function write(
  text: string,
  x: number,
  y: number,
  { size, fill, bold, italic, end, right }: Pen,
): string {
  const rightToLeft = right !== undefined && RIGHT_TO_LEFT.test(text);
  const at = rightToLeft ? right : x;
  const anchor = end || rightToLeft ? ' text-anchor="end"' : '';
  const weight = bold ? ' font-weight="700"' : '';
  const style = italic ? ' font-style="italic"' : '';
  return `<text x="${at}" y="${y}" font-size="${size}" fill="${fill}"${weight}${style}${anchor}>${escape(rightToLeft ? `\u200f${text}\u200f` : text)}</text>`;
}

/** Begins in Hebrew, Arabic or the like. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Text as it may stand in XML: control characters are left out, which it cannot hold. */
export const escape = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');
