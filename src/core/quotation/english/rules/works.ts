import { wordSet } from '../../../text/word-set.ts';

/** Nouns that are followed by a name in quotation marks: "the song “Yes”". */
export const WORKS = wordSet(`
  so-called phrase slogan song classic book novel film movie show hit single album word term headline title titled entitled
  hashtag nickname nicknamed magazine programme program series play musical poem memoir chapter category segment sitcom podcast
  autobiography newsletter column commentary sheet thriller drama comedy documentary blog ballad letters brand label
`);
/** Small words before such a name, when it is in capitals: "on “Meet the Press”". */
export const WORK_LEADS = wordSet(`
  on in of to for from with at his her its their the a an called named dubbed watching watch host and than like
`);
