import { DEMONYMS, GENDERED_DEMONYMS } from './demonyms.ts';
import type { Gender } from './gender.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Words that stand before a person's name, without a closing full stop. */
export const TITLES: ReadonlySet<string> = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron sen senator rep representative congressman congresswoman
  gov governor lt lieutenant col colonel gen general maj major capt captain sgt sergeant cpl corporal pvt private adm admiral cmdr
  commander pres president vice-president minister premier chancellor king queen prince princess emperor empress sheikh emir sultan
  del cllr undersecretary trooper sen-elect president-elect
  secretary secretary-general attorney-general director-general co-chair co-chairman co-founder founder judge justice attorney mayor sheriff chief director chairman chairwoman chairperson chair spokesman spokeswoman
  spokesperson rev reverend fr father pastor bishop archbishop cardinal pope rabbi imam ayatollah ambassador envoy councilman
  councilwoman councilor councillor alderman assemblyman assemblywoman assemblymember delegate officer detective deputy inspector
  superintendent constable marshal coach manager gp mep msp mla dj rt revd commissioner administrator treasurer comptroller auditor prosecutor solicitor
  magistrate speaker whip leader candidate nominee hon mp sister brother monsignor sra srta señor señora herr frau monsieur madame
  strategist analyst economist adviser advisor counsel ceo cfo coo editor correspondent reporter columnist host anchor
  businessman businesswoman mogul billionaire actor actress singer author rapper comedian
  com comrade alhaji alhaja hajiya hajia mallam malam engr barr shri smt dato datuk datin puan encik madam mdm pandit sardar oba otunba chief
  governor-elect mayor-elect senator-elect minister-designate chancellor-elect premier-elect
  pte lcpl spc pfc ssgt msgt commodore brigadier brig cdr airman rifleman midshipman cadet commandant msgr deacon mullah
  maulana viscount viscountess countess duchess baronet det insp supt provost consul coroner taoiseach lieutenant-general
  major-general brigadier-general lieutenant-colonel vice-admiral rear-admiral
`);

/** Forms of address that tell no role when they stand alone before a name. */
export const COURTESIES: ReadonlySet<string> = wordSet(`
  mr mrs ms miss mx dr prof rev revd rt fr rep sen gov hon lt sgt capt col gen maj cpl pvt adm cmdr cllr del st sir dame lord lady
  com comrade alhaji alhaja hajiya hajia mallam malam engr barr shri smt dato datuk datin puan encik madam mdm pandit sardar
`);
/** What may stand before such a form: "the Rt. Rev.". */
export const HIGHER: ReadonlySet<string> = wordSet('rt rev revd most very right dr');

/** Titles that many people have as their surname: "Troy King". */
export const SURNAME_TITLES: ReadonlySet<string> = wordSet(`
  king prince bishop pope major marshal judge justice baron lord constable speaker chancellor coach singer pastor
`);

/** Titles that do not fall away from a name of one word: "Pope Marcus", "Lord Wit". */
export const HONORIFICS: ReadonlySet<string> = wordSet(`
  pope king queen prince princess emperor empress sultan emir sheikh lord lady baroness baron viscount viscountess countess
  duchess sister brother father
`);

/** Titles that go with a first name alone: "Sir Karl", "Sheikh Omar". */
export const FIRST_NAME_TITLES: ReadonlySet<string> = wordSet(`
  sir dame sheikh emir sultan king queen prince princess pope brother sister father
`);

/** Roles that firms have as well: "contractor Halden". */
export const FIRM_ROLES: ReadonlySet<string> = wordSet(`
  contractor owner developer publisher producer investor partner rival
`);

/** Titles and nouns that tell a man or a woman. */
export const GENDERED: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...GENDERED_DEMONYMS,
  ...[
    ...wordSet(`mr sir lord baron congressman king prince emperor sheikh emir sultan chairman spokesman father pope imam
    councilman alderman assemblyman señor herr monsieur brother businessman man son husband boy uncle nephew
    grandfather widower policeman fireman statesman salesman dad grandson stepfather fisherman cardinal rabbi fr
    ayatollah monsignor gentleman guy alhaji shri datuk encik bloke lad grandpa granddad grandad gramps daddy papa stepdad stepbrother father-in-law son-in-law brother-in-law godson
    chap dude cowboy schoolboy groundsman headman tribesman frontman anchorman stepson groom godfather waiter heir-apparent`),
  ].map((word): [string, Gender] => [word, 'male']),
  ...[
    ...wordSet(`mrs ms miss dame lady baroness congresswoman queen princess empress chairwoman spokeswoman councilwoman
    assemblywoman sra srta señora frau madame sister businesswoman actress woman daughter wife girl mother aunt niece
    hajiya hajia alhaja smt datin puan madam mdm lass nan grandma mam nana nanna nanny granny mummy mommy mama auntie stepmum stepsister
    mother-in-law daughter-in-law sister-in-law goddaughter fiancée postmistress mistress seamstress stewardess mayoress heroine schoolgirl gal
    grandmother widow policewoman stateswoman waitress mom mum granddaughter stepmother nun heiress
    duchess hostess saleswoman matriarch lady housewife stepdaughter bride godmother ballerina`),
  ].map((word): [string, Gender] => [word, 'female']),
]);

/** Who plays where, and who does which sport: nouns by which reports name people again. */
const PLAYERS = wordSet(`
  striker midfielder defender goalkeeper winger fullback full-back center-back centre-back left-back right-back wing-back playmaker
  goalscorer quarterback linebacker cornerback kicker punter tailback halfback pitcher shortstop infielder outfielder slugger
  reliever batter swingman wingman batsman bowler seamer spinner off-spinner leg-spinner all-rounder allrounder wicketkeeper
  wicket-keeper paceman left-armer right-armer prop hooker flanker openside blindside scrum-half fly-half out-half half-back
  five-eighth back-rower second-rower loosehead tighthead netminder goaltender defenceman defenseman
  sprinter hurdler jumper vaulter decathlete heptathlete triathlete paralympian olympian marathoner steeplechaser
  champion medallist medalist finalist semi-finalist quarter-finalist semifinalist quarterfinalist debutant
  cyclist boxer golfer wrestler skater skier gymnast rower sailor jockey swimmer runner athlete player coach climber surfer
  snowboarder biathlete fencer archer judoka karateka weightlifter canoeist kayaker paddler racer
  left-hander right-hander southpaw heavyweight welterweight middleweight lightweight featherweight bantamweight flyweight
`);
/** The same, where the word means something else as often: only with an origin, "the Tongan lock". */
export const POSITIONS = wordSet(
  'lock center centre guard forward keeper opener receiver catcher rider driver',
);

/** Nouns for a person, besides titles; they head a description ("a campaign aide") or stand before a name. */
export const ROLES: ReadonlySet<string> = wordSet(
  PLAYERS,
  POSITIONS,
  `
  man woman boy girl person resident voter teacher engineer doctor nurse lawyer attorney aide adviser advisor strategist
  analyst economist expert scientist researcher scholar historian author writer journalist reporter correspondent columnist editor
  publisher producer filmmaker actor actress singer musician artist rapper comedian athlete player striker goalkeeper captain coach
  manager owner founder co-founder executive boss chief head leader deputy assistant chairman chairwoman chair director president
  vice-president minister premier chancellor senator congressman congresswoman representative lawmaker legislator politician governor
  mayor councilman councilwoman councillor official officer spokesman spokeswoman spokesperson secretary ambassador diplomat envoy
  negotiator candidate nominee front-runner frontrunner contender hopeful rival opponent challenger incumbent billionaire
  millionaire businessman businesswoman mogul magnate tycoon developer entrepreneur investor trader banker farmer fisherman worker
  driver pilot soldier sailor veteran commander general colonel sergeant lieutenant major admiral marine cop policeman policewoman
  detective sheriff prosecutor judge justice magistrate juror witness victim suspect defendant plaintiff survivor patient student
  pupil professor principal headteacher headmaster dean priest pastor bishop archbishop cardinal pope rabbi imam monk nun
  mother father parent son daughter brother sister wife husband widow widower uncle aunt nephew niece cousin grandfather
  grandmother grandson granddaughter friend neighbour neighbor colleague partner girlfriend boyfriend fiance fiancee mom dad mum
  activist campaigner organizer organiser protester protestor demonstrator supporter volunteer member source insider
  counsel delegate democrat republican conservative liberal socialist independent native texan californian prince princess
  king queen celebrity star host anchor pundit commentator blogger pollster consultant operative staffer staff employee
  servant nanny cook chef waiter waitress guard guide climber cyclist swimmer runner survivor climatologist biologist physicist
  chemist psychologist psychiatrist surgeon physician therapist sociologist geologist astronomer astronaut
  architect designer electrician plumber carpenter mechanic contractor tenant landlord passenger customer shopper buyer seller
  bystander onlooker eyewitness informant whistleblower hacker novelist poet playwright composer conductor chairperson
  interviewer moderator questioner caller viewer reader user critic reviewer observer biographer figurehead statesman
  lobbyist donor fundraiser treasurer clerk administrator coordinator superintendent commissioner inspector archivist
  librarian curator caretaker janitor headmistress tutor lecturer fellow chieftain elder monarch emperor sultan emir sheikh
  speaker whip premier backbencher parliamentarian mp peer lord lady heir
  mate constituent introducer co-worker jurist academic stakeholder organiser
  confidant loyalist ally surrogate backer associate acquaintance fan follower predecessor successor counterpart speechwriter
  roommate classmate teammate delegate neurosurgeon midfielder defender libertarian extremist cleric
  agent accountant attendant inhabitant participant applicant claimant complainant merchant respondent correspondent dissident
  inmate convict addict medic paramedic vet thief clerk lad lass bloke gran nan grandma grandpa mam local locals apprentice
  advocate barrister lifeguard midwife
  relative granddad grandad gramps nana nanna nanny granny mummy mommy daddy papa mama auntie stepdad stepmum stepbrother stepsister
  father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law godson goddaughter fiancé fiancée
  shepherd postmistress mistress seamstress stewardess mayoress abbess chap dude gal chum buddy pal hermit bandit rebel militant
  insurgent combatant occupant assailant accomplice novice spouse guest pedestrian motorist recruit deckhand cowboy paramedic
  academic cleric sceptic skeptic mystic diplomat bureaucrat technocrat acrobat graduate undergraduate flatmate housemate
  shipmate heir heiress nomad orphan artisan partisan veteran guardian civilian vegan citizen hero heroine chaplain
  concierge bodyguard steward wizard bard valet poet prophet usher vicar porter md ceo cfo coo vp
  beautician optician electrician technician physician statistician dietician vet cabbie squaddie groundsman headman
  academician expat invalid asylum-seeker bookie trainee detainee evacuee attendee rep exec cop co-pilot first-year
  sixth-former schoolboy schoolgirl childminder tribesman
  governor-elect mayor-elect senator-elect president-elect infant infants toddler baby ones kc qc
  sophomore freshman newcomer rookie skipper soprano tenor stuntman linesman referee umpire
  guy kid child teenager teen youth adult senior retiree pensioner immigrant migrant refugee
`,
);

/** Who somebody is in what happened, not who somebody always is: no story names its minister again as "the witness". */
export const PARTS_IN_EVENTS: ReadonlySet<string> = wordSet(`
  witness eyewitness defendant accused plaintiff claimant complainant applicant suspect victim survivor juror foreman
  patient passenger pedestrian motorist bystander onlooker customer shopper caller tenant landlord neighbour neighbor
  resident visitor guest protester protestor demonstrator heckler questioner referee umpire linesman usher interpreter
  inmate prisoner detainee hostage evacuee rescuer paramedic firefighter informant whistleblower relative
`);

/** Endings of nouns for people: "farmer", "pianist", "trainees", "the 40-year-old". */
export const PERSON_ENDING = /(?:man|men|woman|women|people|er|or|ist|ian|ers|ors|ists|ians|ee|ees|-old)$/;

/** Nouns for a body or group that speaks: "the ministry said". */
export const BODIES: ReadonlySet<string> = wordSet(`
  ministry department system clinic practice company police campaign party group committee government agency union court council board commission
  administration office bureau network newspaper magazine paper organization organisation association foundation institute
  university college school hospital church army navy military force forces authority authorities team club firm bank
  corporation coalition alliance federation league embassy consulate parliament congress senate house presidency kremlin cabinet
  treasury secretariat service officials prosecutors investigators researchers scientists experts analysts critics supporters
  protesters demonstrators lawyers attorneys doctors residents voters students aides advisers advisors sources reporters
  journalists leaders lawmakers republicans democrats conservatives senators authorities witnesses editors people members
  survey outlet airline regulator watchdog charity nonprofit thinktank pac chamber society corps crowd audience panel
  jury label publisher broadcaster station channel studio brand manufacturer retailer operator supplier
  firefighters paramedics rescuers relatives families parents neighbors neighbours friends colleagues executives managers
  activists organizers organisers volunteers pollsters strategists economists diplomats negotiators commanders soldiers
  allies surrogates city state country nation region town village county municipality inquiry
  troops rebels militants insurgents separatists families workers employees teachers farmers drivers
  conference tribunal delegation mission startup consortium cooperative guild academy library museum gallery theatre theater
  orchestra choir band squad brigade regiment battalion unit division branch diocese parish congregation mosque synagogue temple
  monastery borough province canton assembly legislature judiciary taskforce junta militia gang cartel faction movement opposition
  monarchy palace bloc trust fund insurer lender carrier utility provider platform publication tabloid couple family
`);

/** Texts that "say" and "read"; whoever put them out speaks. */
export const DOCUMENTS: ReadonlySet<string> = wordSet(`
  statement letter memo email e-mail message tweet post report article editorial book filing lawsuit complaint ad advert website
  site caption sign headline note release press-release communique communiqué text petition brief resolution bill law document
  transcript affidavit indictment ruling opinion order poster banner placard leaflet flyer invitation blog column op-ed
  essay manifesto platform song lyrics poem video clip script page entry advertisement notice warning label
  status thread posting profile
  quote slogan motto inscription plaque questionnaire billboard graffiti sticker chalkboard blackboard noticeboard summary amendment constitution treaty agreement contract
  citation extract excerpt verdict guidance guidelines guideline diary footnote handbook manual pamphlet brochure newsletter
  alert card postcard voicemail voicenote caption transcript recording review obituary biography autobiography memoir chapter charter code declaration decree directive draft proposal plan proposition
  motion plea advisory warrant subpoena statute statutes law laws bylaw bulletin dispatch cable memorandum dossier study paper poll questionnaire
`);

/** Texts that stand somewhere without telling whose they are: "a sign said". */
export const INSCRIPTIONS: ReadonlySet<string> = wordSet(`
  sign banner placard poster plaque headline caption leaflet flyer inscription slogan motto billboard graffiti sticker
  chalkboard blackboard noticeboard
`);

/** Parts of a text, which is somebody's, though its part does not tell whose: "an entry for 3 May reads". */
export const PARTS_OF_TEXTS: ReadonlySet<string> = wordSet(
  'entry annotation passage paragraph clause subclause section subsection',
);

/** Nouns by which a story names again someone it has named before: "the billionaire said". */
export const RENAMING: ReadonlySet<string> = wordSet(
  DEMONYMS,
  PLAYERS,
  `
  candidate nominee front-runner frontrunner contender hopeful challenger incumbent senator governor president vice-president
  congressman congresswoman lawmaker legislator politician businessman businesswoman billionaire millionaire mogul magnate tycoon
  investor developer entrepreneur star celebrity democrat republican leader minister premier chancellor mayor author writer actor
  actress singer rapper comedian musician host filmmaker director neurosurgeon surgeon doctor chairman chairwoman speaker
  secretary native king queen prince princess pope independent liberal conservative texan libertarian statesman
  ambassador general admiral
  mp gp peer
  kc qc silk barrister
  frontman drummer
  guitarist pianist violinist singer-songwriter composer conductor playwright novelist poet screenwriter painter sculptor
  newsreader soprano tenor dancer ballerina choreographer biographer
  historian philosopher physicist astronaut explorer pm taoiseach emir sultan emperor
  inventor parliamentarian governor-general monarch
  mother father mum dad grandmother grandfather grandparent pensioner retiree widow widower farmer grower grazier rancher
  fisherman miner plumber baker builder carpenter electrician teenager schoolgirl schoolboy veteran academic activist
  campaigner shopkeeper trader potter beekeeper vet publican landlady hairdresser florist weaver butcher gardener
  mountaineer diver jeweller cellist dealer collector herder shepherd
  `,
);

/** With these before it any noun for a person names someone again: "the retired bus driver". */
export const RENAMING_WITH: ReadonlySet<string> = wordSet('retired former veteran ex');

/** Posts of which hardly anybody holds two: "the chairman" is not the captain told of before. */
export const POSTS: ReadonlySet<string> = wordSet(`
  chairman chairwoman chairperson chair mayor governor minister premier chancellor manager captain coach referee judge
  director secretary ambassador bishop archbishop speaker treasurer headteacher headmaster headmistress principal rector
  sheriff prosecutor commissioner superintendent skipper editor conductor
`);

/** The same, when a name tells of where: "the Old Trafford boss"; "the manager" may be anybody's. */
export const RENAMING_OF: ReadonlySet<string> = wordSet(
  'boss manager forward legend icon captain skipper ace',
);
