import { wordSet } from '../../text/word-set.ts';

/** English words that everybody says at any time, beside stop words: two statements have them in common by chance. */
export const SAID_OFTEN = wordSet(`
  nobody nothing somebody something everybody everything think know want need believe thing way lot really people person good new sure time day week month hour minute moment today
  tomorrow yesterday tonight morning night next
`);

/** The same in Spanish, folded, in their usual forms. */
export const SPANISH_SAID_OFTEN = wordSet(`
  nadie alguien algo nada todo todos creo cree creemos sabe saben sabemos quiero quiere queremos tengo tiene tenemos hacer hace hacemos decir dice gente persona
  personas cosa cosas bien bueno buena nuevo nueva tiempo dia dias semana mes hora horas hoy ayer manana noche ahora
`);
