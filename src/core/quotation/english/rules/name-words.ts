import { wordSet } from './word-set.ts';

const lines = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*\n\s*/));

/** Small words inside a name: "Henk de Wit". */
export const PARTICLES = wordSet(
  'de da do dos das del della der den di du van von bin bint ibn ben al el la le ter ten zu y e',
);
/** Behind a name, not its last word. */
export const NAME_SUFFIXES = wordSet('jr sr ii iii iv');
/** Letters of honour and office behind a name: "Ian Wit QC". */
export const POST_NOMINALS = wordSet('qc kc mp mep msp obe cbe mbe kbe dbe phd md dds esq rn frs sj osb');
/** A capitalised word that ends the name of a body. */
export const BODY_ENDINGS =
  wordSet(`department ministry agency bureau office committee council commission court congress senate house
  parliament party university college school institute institution foundation association organization organisation union league
  federation alliance coalition network news times post journal herald tribune gazette chronicle telegraph guardian press
  magazine review weekly daily radio television tv media group company corporation corp inc ltd llc plc bank fund trust board
  authority administration service services army navy force forces guard police center centre club team hospital church museum
  society corps systems technologies industries airlines motors electric records studios pictures entertainment international
  partners holdings brothers campaign caucus pac project initiative movement act bill amendment constitution street avenue road
  hall tower building hotel airport bridge park island islands river lake sea ocean mountain mountains county city state states
  kingdom republic nations americans democrats republicans conservatives liberals voters summit conference
  convention forum festival awards prize cup games olympics series show tonight today live facebook twitter instagram youtube
  survey poll plan deal treaty agreement accord programme program medicare medicaid security welfare reform day week month year
  war revolution election elections primary caucuses debate island bay valley coast beach hill hills
  academy division unit branch directorate inspectorate archive library laboratory laboratories observatory watchdog chamber exchange reserve treasury secretariat`);
/** Bodies that go on with "of": "Department of Justice". */
export const BODY_OF =
  wordSet(`department ministry university house bank office bureau council institute center centre court board
  school college church chamber league federation association organization organisation society academy daughters sons
  national secretary director minister undersecretary commissioner attorney chief head chairman president governor mayor
  archbishop bishop prince duke king queen speaker leader state republic democrats foundation city county`);
/** Capitalised words before a name that say party, nation or office. */
export const BEFORE_NAME =
  wordSet(`republican democrat democratic independent conservative liberal socialist labour tory republicans
  american british mexican canadian french german russian chinese israeli iranian indian japanese italian spanish texan
  southern northern eastern western then-candidate host catholic muslim jewish christian evangelical
  former late incumbent fellow`);
/** "Secretary of State", "Minister of Foreign Affairs": what may follow the "of" before the name. */
export const OFFICE_WORDS =
  wordSet(`state defense defence homeland security health education labor labour energy commerce foreign
  affairs interior finance national intelligence transportation transport treasury agriculture justice staff human services
  housing urban development veterans trade environment public safety communications operations investigation
  the central federal economic economy culture tourism science technology war police procurement digital energy climate women
  equality children families schools universities skills pensions work local communities media sport sports arts heritage rural
  food fisheries water land mining industry business enterprise innovation immigration policing prisons international cooperation
  regional planning budget overseas social welfare youth emergency infrastructure railways relations`);
/** Countries, states, cities and the like, in small letters. */
export const PLACES = lines(`
  united states
  america
  u.s
  u.s.a
  us
  usa
  u.k
  uk
  britain
  great britain
  england
  scotland
  wales
  ireland
  northern ireland
  france
  germany
  spain
  italy
  portugal
  greece
  poland
  hungary
  austria
  switzerland
  belgium
  netherlands
  holland
  sweden
  norway
  denmark
  finland
  iceland
  russia
  ukraine
  belarus
  turkey
  syria
  iraq
  iran
  israel
  palestine
  lebanon
  jordan
  egypt
  libya
  tunisia
  algeria
  morocco
  sudan
  ethiopia
  kenya
  nigeria
  somalia
  south africa
  zimbabwe
  uganda
  rwanda
  saudi arabia
  qatar
  yemen
  kuwait
  afghanistan
  pakistan
  india
  bangladesh
  china
  taiwan
  japan
  north korea
  south korea
  korea
  vietnam
  thailand
  philippines
  indonesia
  malaysia
  singapore
  australia
  new zealand
  canada
  mexico
  cuba
  haiti
  guatemala
  honduras
  el salvador
  nicaragua
  costa rica
  panama
  colombia
  venezuela
  brazil
  argentina
  chile
  peru
  bolivia
  ecuador
  europe
  asia
  africa
  latin america
  middle east
  european union
  eu
  un
  nato
  isis
  isil
  gop
  washington
  d.c
  washington d.c
  new york
  new york city
  manhattan
  brooklyn
  los angeles
  san francisco
  chicago
  houston
  dallas
  philadelphia
  phoenix
  boston
  atlanta
  miami
  detroit
  seattle
  denver
  cleveland
  baltimore
  las vegas
  milwaukee
  orlando
  tampa
  pittsburgh
  london
  paris
  berlin
  rome
  madrid
  brussels
  vienna
  geneva
  moscow
  kiev
  kyiv
  beijing
  shanghai
  hong kong
  tokyo
  seoul
  delhi
  new delhi
  mumbai
  islamabad
  kabul
  baghdad
  tehran
  damascus
  aleppo
  mosul
  jerusalem
  tel aviv
  cairo
  istanbul
  ankara
  mexico city
  havana
  toronto
  ottawa
  sydney
  canberra
  alabama
  alaska
  arizona
  arkansas
  california
  colorado
  connecticut
  delaware
  florida
  georgia
  hawaii
  idaho
  illinois
  indiana
  iowa
  kansas
  kentucky
  louisiana
  maine
  maryland
  massachusetts
  michigan
  minnesota
  mississippi
  missouri
  montana
  nebraska
  nevada
  new hampshire
  new jersey
  new mexico
  north carolina
  north dakota
  ohio
  oklahoma
  oregon
  pennsylvania
  rhode island
  south carolina
  south dakota
  tennessee
  texas
  utah
  vermont
  virginia
  west virginia
  wisconsin
  wyoming
  white house
  capitol hill
  wall street
  oval office
  air force one
  election day
  super bowl
  supreme court
  islamic state
  facebook
  twitter
  instagram
  youtube
  google
  islam
  christianity
  internet
  christmas
  easter
  thanksgiving
  ramadan
  english
  spanish
  arabic
  muslim
  christian
  jewish
  catholic
  american
  republican
  democratic
  democrat
  democrats
  republicans
  americans
  muslims
  christians
  mexicans
  russians
  chinese
  russian
  mexican
  british
  german
  french
  iranian
  israeli
  syrian
  european
  african-american
  african american
  hispanic
  latino
  latinos
  hispanics
  south
  north
  east
  west
  midwest
  northeast
  founding fathers
  cold war
  world war ii
  tea party
`);
