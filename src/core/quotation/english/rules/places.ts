import { wordSet } from '../../../text/word-set.ts';

/** What stands before a place's name: "the town of Adley". */
export const SETTLEMENTS = wordSet(
  'town city village county borough suburb port district province state region capital',
);
/** What a town has: "the Adley council". */
export const CIVIC = wordSet(`
  council police residents villagers townspeople hospital area region county district neighbourhood neighborhood suburb town city
  village
`);
/** "confidence in Duarte" is no place. */
export const TRUST = wordSet(`
  believe believes believed believing belief confidence confident trust trusts trusted faith interest interests interested invest
  invests invested investment disappointed disappointment place placed places stake bring brings bringing brought calls
  called calling drops dropped let usher ushers ushered
`);

/** Names of several words, with a dot between them. */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*·\s*/));

/** Countries, states, cities and the like, in small letters. */
export const PLACES = names(`
  united states · america · u.s · u.s.a · us · usa · u.k · uk · britain · great britain · england ·
  scotland · wales · ireland · northern ireland · france · germany · spain · italy · portugal · greece ·
  poland · hungary · austria · switzerland · belgium · netherlands · holland · sweden · norway · denmark ·
  finland · iceland · russia · ukraine · belarus · turkey · syria · iraq · iran · israel · palestine ·
  lebanon · jordan · egypt · libya · tunisia · algeria · morocco · sudan · ethiopia · kenya · nigeria ·
  somalia · south africa · zimbabwe · uganda · rwanda · saudi arabia · qatar · yemen · kuwait ·
  afghanistan · pakistan · india · bangladesh · china · taiwan · japan · north korea · south korea ·
  korea · vietnam · thailand · philippines · indonesia · malaysia · singapore · australia · new zealand ·
  canada · mexico · cuba · haiti · guatemala · honduras · el salvador · nicaragua · costa rica · panama ·
  colombia · venezuela · brazil · argentina · chile · peru · bolivia · ecuador · europe · asia · africa ·
  latin america · middle east · european union · eu · un · nato · isis · isil · gop · washington · d.c ·
  washington d.c · new york · new york city · manhattan · brooklyn · los angeles · san francisco ·
  chicago · houston · dallas · philadelphia · phoenix · boston · atlanta · miami · detroit · seattle ·
  denver · cleveland · baltimore · las vegas · milwaukee · orlando · tampa · pittsburgh · london · paris ·
  berlin · rome · madrid · brussels · vienna · geneva · moscow · kiev · kyiv · beijing · shanghai ·
  hong kong · tokyo · seoul · delhi · new delhi · mumbai · islamabad · kabul · baghdad · tehran ·
  damascus · aleppo · mosul · jerusalem · tel aviv · cairo · istanbul · ankara · mexico city · havana ·
  toronto · ottawa · sydney · canberra · alabama · alaska · arizona · arkansas · california · colorado ·
  connecticut · delaware · florida · georgia · hawaii · idaho · illinois · indiana · iowa · kansas ·
  kentucky · louisiana · maine · maryland · massachusetts · michigan · minnesota · mississippi · missouri ·
  montana · nebraska · nevada · new hampshire · new jersey · new mexico · north carolina · north dakota ·
  ohio · oklahoma · oregon · pennsylvania · rhode island · south carolina · south dakota · tennessee ·
  texas · utah · vermont · virginia · west virginia · wisconsin · wyoming · white house · capitol hill ·
  wall street · oval office · air force one · election day · super bowl · supreme court · islamic state ·
  facebook · twitter · instagram · youtube · google · islam · christianity · internet · christmas ·
  easter · thanksgiving · ramadan · english · spanish · arabic · muslim · christian · jewish · catholic ·
  american · republican · democratic · democrat · democrats · republicans · americans · muslims ·
  christians · mexicans · russians · chinese · russian · mexican · british · german · french · iranian ·
  israeli · syrian · european · african-american · african american · hispanic · latino · latinos ·
  hispanics · south · north · east · west · midwest · northeast · founding fathers · cold war ·
  world war ii · tea party
`);
