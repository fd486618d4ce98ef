import type { Gender } from './gender.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Stems of "Frenchman" and "Frenchwoman". */
const OF_PEOPLE = wordSet(`
  english french dutch irish scots welsh cornish ulster manx norse yorkshire lancashire tasmanian orkney
`);
const ENDINGS: readonly (readonly [ending: string, gender: Gender])[] = [
  ['man', 'male'],
  ['woman', 'female'],
];

/** "the Frenchwoman", with her sex. */
export const GENDERED_DEMONYMS: ReadonlyMap<string, Gender> = new Map(
  [...OF_PEOPLE].flatMap((stem) => ENDINGS.map(([ending, gender]) => [stem + ending, gender] as const)),
);

/** Second words of nouns for where somebody is from, with their first ones: "the Sri Lankan", "the New Zealander". */
export const LONG_DEMONYMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['lankan', wordSet('sri')],
  ['rican', wordSet('costa puerto')],
  ['african', wordSet('south central')],
  ['korean', wordSet('south north')],
  ['sudanese', wordSet('south')],
  ['leonean', wordSet('sierra')],
  ['verdean', wordSet('cape')],
  ['zealander', wordSet('new')],
  ['guinean', wordSet('equatorial new')],
  ['lucian', wordSet('saint st')],
  ['marinese', wordSet('san')],
  ['konger', wordSet('hong')],
  ['islander', wordSet('solomon cook marshall faroe falkland')],
  ['irishman', wordSet('northern')],
  ['irishwoman', wordSet('northern')],
  ['american', wordSet('native')],
  ['australian', wordSet('south western')],
]);

/** Nouns for somebody from a country, a region or a city: "the Dane"; not those that mean a nation too, "the Swiss". */
export const DEMONYMS: ReadonlySet<string> = wordSet(
  GENDERED_DEMONYMS.keys(),
  LONG_DEMONYMS.keys(),
  `
  dane swede finn icelander pole czech slovak hungarian romanian bulgarian serb serbian croat croatian slovene slovenian bosnian
  kosovan macedonian albanian montenegrin greek cypriot turk briton brit scot englander spaniard catalan basque german austrian
  italian belgian luxembourger norwegian estonian latvian lithuanian belarusian ukrainian moldovan russian georgian armenian
  azeri azerbaijani kazakh uzbek tajik kyrgyz turkmen chechen siberian sicilian bavarian corsican
  american canadian mexican guatemalan honduran salvadoran nicaraguan panamanian cuban haitian dominican jamaican bahamian
  barbadian bajan trinidadian tobagonian grenadian bermudian antiguan guyanese surinamer colombian venezuelan ecuadorian peruvian
  bolivian chilean argentine argentinian uruguayan paraguayan brazilian
  texan californian floridian hawaiian alaskan virginian georgian minnesotan bostonian chicagoan philadelphian ohioan oregonian
  egyptian libyan tunisian algerian moroccan mauritanian malian nigerian nigerien ghanaian togolese ivorian liberian senegalese
  gambian guinean cameroonian chadian sudanese eritrean ethiopian somali djiboutian kenyan ugandan rwandan burundian tanzanian
  malawian zambian zimbabwean mozambican angolan namibian botswanan congolese gabonese malagasy mauritian
  israeli palestinian lebanese jordanian syrian iraqi iranian kuwaiti saudi qatari bahraini emirati omani yemeni afghan kurd
  pakistani indian bangladeshi nepali nepalese bhutanese maldivian burmese thai laotian cambodian vietnamese malaysian
  singaporean indonesian filipino filipina bruneian taiwanese japanese mongolian tibetan uighur uyghur
  australian aussie kiwi queenslander tongan samoan fijian papuan tahitian vanuatuan maori
  londoner liverpudlian mancunian glaswegian brummie geordie scouser aberdonian dubliner corkonian belfaster parisian berliner
  viennese venetian roman neapolitan milanese muscovite sydneysider melburnian aucklander wellingtonian torontonian
  `,
);

/** Words for a nation that are as well a noun for one of it: "the Swiss said". */
export const NATIONS: ReadonlySet<string> = wordSet('swiss portuguese chinese maltese');

/** Where somebody is from as an adjective, with the nouns for it that are other words: "Danish striker Paul Wit", "the Dane". */
export const DEMONYMS_BY_ADJECTIVE: readonly (readonly [adjective: string, nouns: readonly string[]])[] = [
  ['danish', ['dane']],
  ['swedish', ['swede']],
  ['finnish', ['finn']],
  ['polish', ['pole']],
  ['turkish', ['turk']],
  ['scottish', ['scot', 'scotsman', 'scotswoman']],
  ['british', ['briton', 'brit']],
  ['english', ['englishman', 'englishwoman', 'englander']],
  ['irish', ['irishman', 'irishwoman']],
  ['welsh', ['welshman', 'welshwoman']],
  ['french', ['frenchman', 'frenchwoman']],
  ['dutch', ['dutchman', 'dutchwoman']],
  ['spanish', ['spaniard']],
  ['serbian', ['serb']],
  ['croatian', ['croat']],
  ['slovenian', ['slovene']],
  ['icelandic', ['icelander']],
  ['kurdish', ['kurd']],
  ['philippine', ['filipino', 'filipina']],
  ['argentinian', ['argentine']],
  ['australian', ['aussie']],
];

/** "Danish" */
export const ORIGIN_ADJECTIVES: ReadonlySet<string> = new Set(
  DEMONYMS_BY_ADJECTIVE.map(([adjective]) => adjective),
);
