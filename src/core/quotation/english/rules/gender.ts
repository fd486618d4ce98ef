/** What a title, a noun, a first name or a pronoun tells of a person. */
export type Gender = 'male' | 'female';
