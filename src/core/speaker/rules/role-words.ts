import { fold } from '../../text/words.ts';
import { wordSet } from '../../text/word-set.ts';

/** Words of a role that tell nothing: "the mayor of", "el presidente de la". */
export const ROLE_SMALL = wordSet(`
  the a an of for to in at on by and from with his her its their our my your this that el la los las un una de del su y
`);

/** Words that make another office of an office: the deputy mayor is not the mayor. */
export const OTHER_OFFICE = wordSet(`
  deputy vice assistant acting former ex past late shadow interim incoming outgoing elect designate would-be under junior retired
  emeritus trainee
`);

/** Names of one office, for a man, a woman or either. */
export const ONE_OFFICE: readonly ReadonlySet<string>[] = [
  wordSet('spokesman spokeswoman spokesperson portavoz'),
  wordSet('chair chairman chairwoman chairperson'),
  wordSet('councilman councilwoman councillor councilor councilmember'),
  wordSet('congressman congresswoman representative'),
  wordSet('assemblyman assemblywoman assemblymember'),
  wordSet('businessman businesswoman'),
  wordSet('headmaster headmistress headteacher'),
  wordSet('president presidente presidenta'),
  wordSet('governor gobernador gobernadora'),
  wordSet('prosecutor fiscal'),
  wordSet('judge juez jueza'),
  wordSet('senator senador senadora'),
  wordSet('director directora'),
  wordSet('ambassador embajador embajadora'),
  wordSet('minister ministro ministra'),
  wordSet('mayor alcalde alcaldesa'),
];

/** Peoples and their countries where the words do not begin alike. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  `french france · spanish spain · british britain · uk britain · english england · scottish scotland · welsh wales · irish ireland ·
  dutch netherlands · american us · usa us · greek greece · turkish turkey · swiss switzerland · danish denmark · polish poland ·
  norwegian norway · finnish finland · filipino philippines · philippine philippines · czech czechia · thai thailand ·
  chinese china · japanese japan · peruvian peru · cuban cuba · iraqi iraq · iranian iran · syrian syria · malian mali ·
  kenyan kenya · indian india · cypriot cyprus · maltese malta · omani oman · yemeni yemen · lebanese lebanon · congolese congo ·
  francés francia · español españa · inglés inglaterra`
    .split('·')
    .map((row) => row.trim().split(' ') as [string, string])
    .map(([people, country]) => [fold(people), fold(country)]),
);
