import { HOSTILE_SHAPES, surname } from '../bench/hostile-shapes.ts';
import { HOSTILE } from '../terminal/hostile-text.ts';

const MB = 1_000_000;

/** Pieces until so much is there, of which no two need be equal. */
function pieces(length: number, piece: (number: number) => string): string {
  const all: string[] = [];
  for (let size = 0, n = 0; size < length; size += all[n]!.length, n += 1) all.push(piece(n));
  return all.join('');
}

const nested = (depth: number, open: string, close: string): string =>
  `${open.repeat(depth)}No way at all${close.repeat(depth)}`;

/** Texts that a file, a page or an entry of a feed may hold: what they are, and the text. */
export const POISON: Readonly<Record<string, () => string | Uint8Array>> = {
  '10 MB of quotations': () =>
    pieces(10 * MB, (n) => `“We will build bridge ${n} of the bay,” said Ana ${surname(n % 50)}.\n\n`),
  '1 MB of quotations': () =>
    pieces(MB, (n) => `“We will build bridge ${n} of the bay,” said Ana ${surname(n % 50)}. `),
  '10 MB of small elements': () => pieces(10 * MB, () => '<p>a</p>'),
  '2 MB of small elements': () => pieces(2 * MB, () => '<b>a</b>'),
  '10 MB of dates': () => pieces(10 * MB, (n) => `On May ${(n % 28) + 1}, 2025, the council met. `),
  '200,000 nested quotation marks': () => nested(100_000, '“‘', '’”'),
  '200,000 nested quotations, spoken': () => nested(5_000, '“He said, ‘she said, ', '.’”'),
  '150 kB of blanks': () => `A ferry${' '.repeat(150_000)}runs\n\n${' \n'.repeat(75_000)}all winter.`,
  '10 MB of blanks': () => ' '.repeat(10 * MB),
  '200,000 nested elements': () => nested(200_000, '<div>', '</div>'),
  '400 speakers': () =>
    pieces(45_000, (n) => `“We never saw the bridge of ${surname(n + 9)} open,” said Ana ${surname(n)}.\n\n`),
  '“he said” after each': () => pieces(MB, () => '“No, we will not,” he said. '),
  'binary with the ending of a text': () =>
    Uint8Array.from({ length: MB }, (_, n) => (n * 2_654_435_761) >>> 24),
  'a picture with the ending of a text': () =>
    Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(100_000, 7)]),
  'huge front matter': () => `---\n${pieces(5 * MB, (n) => `key${n}: value ${n}\n`)}---\n\nThe ferry runs.`,
  'front matter that refers to itself': () =>
    `---\na0: &a0 [x, x]\n${pieces(3_000, (n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}, *a${n}]\n`)}---\n\nThe ferry runs.`,
  'front matter of wrong kinds': () =>
    `---\ntitle: [1, 2]\nsource: { a: b }\nurl: javascript:alert(1)\nbyline: 7\npublished: 99999-99-99\n---\n\nThe ferry of the bay runs all winter, the harbour master said.`,
  'invalid UTF-8': () =>
    Buffer.concat([
      Buffer.from('The ferry of the bay '),
      Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0xf8, 0x88]),
      Buffer.from(' will run all winter, the harbour master said on Monday. '.repeat(50)),
    ]),
  'UTF-16 without its mark': () => Buffer.from('The ferry runs all winter. '.repeat(500), 'utf16le'),
  'one line of 5 MB': () => 'word '.repeat(MB),
  'one word of 5 MB': () => 'w'.repeat(5 * MB),
  'a million lines': () => 'a\n'.repeat(MB),
  'sequences that a terminal obeys': () =>
    `The ferry ${HOSTILE.toWellFormed().replaceAll('\u0000', '')} runs all winter, said Mayor Ivo ${HOSTILE.toWellFormed().replaceAll('\u0000', '')} Barden on Monday in the harbour.`,
};

/** Every shape of the bench, at a length each, under a name that a file can have. */
export const benchShapes = (length: number): [string, string][] =>
  HOSTILE_SHAPES.filter(({ reader }) => reader !== 'feed').map(({ name, reader, write }, n) => [
    `${n} ${name.replaceAll(/\W+/g, '-')}.${{ text: 'txt', paste: 'txt', markdown: 'md', html: 'html' }[reader as 'text']}`,
    write(length),
  ]);
