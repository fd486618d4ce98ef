/**
 * What a verb of speech goes with: `words` stands by a whole quotation on either side; `hearer` too, with the person
 * spoken to; `manner` only right beside one ("she laughed"); `fragment` before quoted words within paraphrase
 * ("called it “a lost year”").
 */
export type Takes = 'words' | 'hearer' | 'manner' | 'fragment';

export interface CueVerb {
  readonly verb: string;
  /** Only when it is not verb + (e)d; both where Britain and America differ. */
  readonly past?: string | readonly string[];
  /** Only when it is not verb (less e) + ing. */
  readonly gerund?: string | readonly string[];
  readonly takes: Takes;
  readonly example: string;
}
