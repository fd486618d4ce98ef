import { wordSet } from '../../../text/word-set.ts';

/** Small words inside a name: "Henk de Wit". */
export const PARTICLES = wordSet(`
  de da do dos das del della dela delos der den di du van von bin bint binti ibn ben al el la las los le ter ten zu zum zur y e
  af av ap ab abu ould
`);
/** Open compounds that tell what someone is: "ex-convict". */
export const DESCRIBING_PREFIXES = wordSet('ex great step grand');
/** Stand within them: "fisherman-turned-mayor", "mum-of-two". */
export const DESCRIBING_LINKS = wordSet('turned cum of');
/** End them: "German-born". */
export const DESCRIBING_ENDINGS = wordSet(`
  born based bred raised trained educated winning old time
`);
/** Behind a name, not its last word. */
export const NAME_SUFFIXES = wordSet('jr sr ii iii iv');
/** Letters of honour and office behind a name: "Ian Wit QC". */
export const POST_NOMINALS = wordSet('qc kc sc mp mep msp obe cbe mbe kbe dbe phd md dds esq rn frs sj osb');
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
  garden gardens arena stadium cooperative co-operative
  academy division unit branch directorate inspectorate archive library laboratory laboratories observatory watchdog chamber exchange reserve treasury secretariat
  station infirmary terminal depot docks cathedral prison jail gaol quay wharf pavilion`);
/** A capitalised word that opens the name of a place, a street or a storm. */
export const THING_OPENINGS = wordSet('mount mt calle avenida plaza rue hurricane typhoon cyclone operation');
/** How a company is called. */
export const COMPANIES = wordSet(
  'company firm business developer operator retailer manufacturer supplier chain startup',
);
/** What ends the name of one. */
export const INCORPORATED = wordSet(`
  inc llc ltd plc corp corporation company gmbh ag holdings airlines motors systems technologies industries homes foods trains
  labs energy pharmaceuticals therapeutics robotics logistics
`);
/** Bodies that go on with "of": "Department of Justice". */
export const BODY_OF =
  wordSet(`department ministry university house bank office bureau council institute center centre court board
  school college church chamber league federation association organization organisation society academy daughters sons
  national secretary director minister undersecretary commissioner attorney chief head chairman president governor mayor
  museum library theatre theater hospital archive agency commission chamber diocese archdiocese port union alliance party
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
  revenue internally generated clinical research marketing sales product products engineering railway road roads traffic consumer
  competition information data corporate strategy growth people customer medicine nursing curriculum nature forests
  regional planning budget overseas social welfare youth emergency infrastructure railways relations
  home care northern southern eastern western inclusion integration mobility works girls elderly ageing disability`);
/** Second words of offices: "Chief Executive", "Lord Chief Justice". */
export const OFFICE_TAILS = wordSet(`
  executive operating financial technology medical scientific justice constable inspector superintendent officer
`);
/** Words that end names of bodies and places and are surnames too: "Ana Hill". */
export const SURNAME_ENDINGS = wordSet('hill hall church day post lake bridge park house');
/** Capitals that no person of that name would have: "US" is not "Carry Us". */
export const BODY_ACRONYMS = wordSet('US EU UN UK IT ID');
/** Before the hyphen of a title: "ex-minister", "vice-president". */
export const TITLE_PREFIXES = wordSet('then ex acting deputy vice co');
/** What hangs a field on an office: "undersecretary for". */
export const OFFICE_HOOKS = wordSet('of for at in to');
