import { wordSet } from '../../text/word-set.ts';

/** How sections and headings call what somebody thinks, in English and Spanish; folded. */
export const OPINION_NAMES = wordSet(`
  opinion opinions comment commentary editorial editorials op-ed oped column columns columnist columnists viewpoint viewpoints
  letters commentisfree our-view guest-column my-view
  columna columnas columnista columnistas tribuna tribunas cartas opinion-es articulo-de-opinion
`);

/** What stands under such a piece, with a sample. */
export const OPINION_NOTES: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern:
      /\b(?:views|opinions) expressed\b.{0,60}\b(?:are|is|belong|remain)\b.{0,30}\b(?:author|writer|own|columnist)/i,
    example: 'The views expressed in this article are those of the author.',
  },
  {
    pattern:
      /^(?:the writer|the author|\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){1,3}) is an? (?!former|ex-).{0,60}\bcolumnist\b[^,]*$/iu,
    example: 'Ana Duarte is a Herald columnist.',
  },
  {
    pattern: /^(?:send|e-?mail|write|submit) .{0,20}\bletters? to the editor\b/i,
    example: 'Send letters to the editor to letters@example.org.',
  },
  {
    pattern: /\blas opiniones (?:expresadas|vertidas)\b/i,
    example: 'Las opiniones vertidas en este artículo son de su autora.',
  },
];
