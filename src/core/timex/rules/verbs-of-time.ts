import { wordSet } from '../../text/word-set.ts';

/** Words that place what follows ahead of now. */
export const AHEAD = wordSet(`
  will shall won't would scheduled expected due planned planning slated plans plan upcoming intends hopes hope expects
  expect must should may might could can going set poised starting aims wants want intend deadline proposed
  tentatively tomorrow payable effective is are calls begins starts opens meets returns faces needs braced forecast`);

/** Of these the surest, and infinitives of speech: "will say in a speech on Monday" is no interview that has been given. */
export const FIRMLY_AHEAD = wordSet(
  "will won't shall would expected due scheduled plan plans planned planning set be deliver give say",
);

/** Of these, those that are as well nouns: "the board's plan". */
export const NOUN_OR_VERB = wordSet('plan plans hope hopes aims calls needs wants');

/** Present forms that, right before a day, put it on a timetable: "talks begin Monday". */
export const SCHEDULED = wordSet(`begin start open resume convene close end expire`);
/** Verbs of what goes by a timetable, in the present, after those who do it: "voters go to the polls on Sunday". */
export const TIMETABLED = wordSet(
  SCHEDULED,
  `reopen meet vote strike return arrive leave depart fly travel go head gather play face finish retire launch host visit entertain`,
);
/** The same of one: "Parliament votes on Thursday". */
export const TIMETABLED_THIRD = wordSet(`
  begins starts opens reopens resumes convenes closes shuts ends finishes concludes expires lapses meets votes strikes
  returns arrives leaves departs flies lands travels visits goes plays hosts holds faces appears sits retires delivers
  gives launches airs premieres comes certifies decides rules`);

/** Nouns, adjectives and present verbs that, with an infinitive, speak of something for later: "an agreement to buy the bank in January". */
export const AHEAD_WITH_INFINITIVE = wordSet(`
  agreement agreements plan plans decision deal offer bid proposal option right order chance invitation intention
  date deadline hearing request
  likely unlikely ready certain bound eligible poised slated
  vow vows pledge pledges promise promises threat threats threaten threatens agree agrees`);

/** What can or could be met with on a day that has passed: "Smoke could be seen on Monday". */
export const PERCEIVED = wordSet('seen heard felt smelled reached found');

/** Verbs whose past is their infinitive: "could hit". */
export const INVARIANT = wordSet('hit cut put set shut hurt quit spread read let split burst cast shed beat');

/** What somebody would not do who was asked: "would not comment on Tuesday". */
export const DECLINED = wordSet('comment say discuss confirm elaborate speculate identify answer');

/** In the present tense these look back: "is accused of setting the fire on Sunday". */
export const ACCUSED = wordSet('accused charged suspected blamed alleged convicted thought believed wanted');

/** Verbs that have somebody do something or bring something about: "make its choice known". */
export const CAUSING = wordSet('make get have keep leave find');

/** Verbs that, with an infinitive, promise something for later: "agreed to meet Friday". */
export const COMMITTING = wordSet(`
  agreed vowed promised pledged threatened decided ordered urged asked invited allowed required told called wanted
  hoped intended voted arranged prepared offered volunteered is are was were`);

/** Verbs that give something a day, named after "for": "set the hearing for Monday". */
export const SETTING_A_DAY = wordSet(`
  set scheduled called announced fixed booked arranged planned slated convened summoned rescheduled`);

/** Verbs that put something off to a day ahead: "postponed until Tuesday". */
export const DEFERRING = wordSet(`
  postponed postpone extended extend delayed delay adjourned adjourn deferred suspended suspend rescheduled moved
  put barred banned remanded valid wait waits closed open`);

/** Verbs that tell of what had its end on the day after "until". */
export const LASTING = wordSet(`lasted took dragged raged lingered`);

/** Past forms that do not end in -ed. */
export const PAST_FORMS = wordSet(`
  was were had did said told went came took made met left began held won lost fell rose got gave found saw kept
  brought sent died led broke spoke wrote became ran put paid heard knew thought felt stood set sold bought built
  cut hit shot struck drew grew flew drove chose fought caught taught threw sank shut spent stole swore swung wore
  withdrew understood overcame laid lay read rode quit hurt hid dealt bore bound fled sought spread sprang stuck
  tore sat slept dug hung swam sang rang bent blew crept clung forgot forgave froze knelt leapt
  meant shook slid spun split strode swept woke shone shrank arose awoke ate drank lit sped stung stank burnt wept spat
  flung withstood upheld withheld underwent undertook overthrew overtook oversaw foresaw mistook rebuilt rewrote
  been done gone seen taken given shown known written spoken broken driven chosen fallen arisen sworn
  wasn't weren't hadn't didn't couldn't has have having`);

/** Words in -ed that are no past verbs by themselves. */
export const NOT_PAST = wordSet(`
  need indeed speed feed seed exceed proceed succeed united hundred breed creed deed greed freed sacred naked wicked
  embed nicknamed titled entitled`);
