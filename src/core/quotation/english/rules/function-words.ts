import { BE, DO, HAVE, MODAL_VERBS, NEGATED_VERBS } from '../../../languages/en/function-words.ts';
import { ENGLISH_CALENDAR } from '../../../languages/en/calendar.ts';
import { allForms, fullNames } from '../../../languages/calendar-names.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Open a noun phrase: “the mayor”, “her aides”, “two men”. */
export const DETERMINERS =
  wordSet(`the a an this that these those one another some any every each several many most no both
  two three four five six seven eight nine ten dozens scores hundreds thousands few all other my our your his her its their former
  multiple various numerous such`);
/** Determiners that can speak for those they count: "some said". */
export const QUANTIFIERS = wordSet(
  'one another other others many some several two three both most few all dozens scores hundreds thousands',
);
/** Before a number, and no preposition there: “around 30 students”. */
export const APPROXIMATELY = wordSet('around about over under nearly almost roughly some');
/** Determiners that bring in somebody new: "one resident". */
export const INDEFINITE = wordSet(`
  a an one another some many several two three four five most few no any every each various multiple numerous all both others
  other
`);
/** Determiners that tell whose: “his lawyer”. */
export const POSSESSIVES = wordSet('my our your his her its their whose');
/** Stand for somebody, in any case. */
export const PRONOUNS = wordSet('he she they it i we you who him her them himself herself themselves');
/** Those that can be told something: “told her”. */
export const OBJECT_PRONOUNS = wordSet('me us him her them');
/** Those that can be the subject of a verb of speech. */
export const SUBJECT_PRONOUNS = wordSet('he she they it i we you who');
/** What stands behind one is no subject: “in a letter to Ana Duarte”. */
export const PREPOSITIONS =
  wordSet(`of for from at in on with by to about against into over under after before during since until
  through between among without within across behind beyond near inside outside toward towards upon despite like unlike via per
  amid around above below along alongside onto atop as than except including regarding concerning following`);
/** Join clauses or words, and open new ones: “and”, “who”. */
export const CONJUNCTIONS =
  wordSet(`and but or nor so yet because although though while when whenever where if unless whether that
  which who whom whose what why how as since until before after once`);
/** Open what is set between commas and is no subject: "who heads it", "asked about it". */
export const INSERT_OPENERS = wordSet(`
  who whose whom which where when while as although though if because after before since asked including along himself herself
`);
/** May stand between a subject and its verb. */
export const AUXILIARIES = wordSet(
  HAVE,
  BE,
  DO,
  MODAL_VERBS,
  NEGATED_VERBS,
  "be been being 's 've 'd 'll shouldn't",
);
/** May stand between a subject and its verb, or behind the verb, and belong to neither noun: “Duarte also said”. */
export const ADVERBS =
  wordSet(`also then later once again repeatedly only even still just never ever always often sometimes simply
  publicly recently previously reportedly allegedly famously finally eventually initially immediately quickly angrily quietly
  bluntly flatly plainly clearly specifically directly falsely rightly wrongly correctly jokingly sarcastically memorably
  subsequently soon now today yesterday first long already apparently earlier instead actually really frankly merely
  personally privately openly loudly softly nervously proudly sadly happily firmly strongly forcefully emphatically
  explicitly essentially basically notably reluctantly calmly coolly dryly wryly gently pointedly routinely regularly
  however meanwhile therefore thus too nonetheless nevertheless though similarly likewise separately additionally further
  furthermore moreover consistently continually constantly not almost nearly all more back out tonight
  afterward afterwards briefly infamously ominously triumphantly defiantly cheerfully excitedly gleefully sternly tersely
  curtly cryptically vaguely broadly widely roughly partly mainly mostly largely generally typically usually occasionally
  variously flat-out outright roundly`);
/** Capitalised, and nobody’s name; short forms are no matter here. */
export const WEEKDAYS = wordSet(fullNames(ENGLISH_CALENDAR.weekdays));
/** The same, with their short forms. */
export const MONTHS = wordSet(allForms(ENGLISH_CALENDAR.months));
/** Beside a day: "late on Tuesday evening". */
export const PARTS_OF_DAY = wordSet('morning afternoon evening night noon midday midnight late early');
/** Capitalised when they open a sentence, and common there; never a name on their own. */
export const OPENERS = wordSet(
  WEEKDAYS,
  MONTHS,
  `the a an this that these those he she it they we i you his her its their our my your who what when
  where why how which there here in on at by for from to of with without within about after before during since until against
  among amid as and but or nor so yet if unless although though because while whether once not no yes yeah well oh ok okay
  then now today yesterday tomorrow tonight still also even just only perhaps maybe instead meanwhile however moreover
  furthermore besides indeed thus therefore hence later earlier soon recently previously finally eventually again another
  other others some any many most much more few several both all each every none nobody everyone everybody someone
  anyone nothing something everything one two three four five six seven eight nine ten asked speaking according added
  adding calling citing noting saying said told let let's don't do does did is are was were be been being has have had
  can could will would should may might must shall never always often sometimes too very such like unlike despite
  given following top senior key last next first second third new old good bad great big same than through throughout over under
  between into onto across toward towards upon per via
  it's he's she's that's there's what's i'm i've i'll i'd you're you've we're we've they're they've don't can't won't
  didn't doesn't isn't wasn't aren't couldn't wouldn't shouldn't haven't hasn't here's who's where's
  thank thanks please sorry look listen read watch see click photo image video getty advertisement share
  critics officials people voters police authorities experts analysts supporters reporters
  democrats republicans americans god believe question answer q whatever whoever whenever wherever either neither
  absolutely certainly clearly obviously apparently surely sure actually really honestly frankly basically
  back during early late outside inside elsewhere nearby while minutes hours days weeks months years
  `,
);
/** Common verbs that end a noun phrase and open what is said of it. */
export const PLAIN_VERBS =
  wordSet(`went came took made got gave left met won lost ran ended became kept brought held stood sat spent
  lives live works work serves served leads led heads headed plans wants wanted hopes feels felt knows knew sees saw seems
  seemed appears appeared remains remained needs needed tried tries turned turns looked looks began begins started starts
  stopped continued helped hopes supports supported opposes opposed backed endorsed criticized attacked defended rejected
  launched released issued signed sent posted published gathered arrived returned appeared declined refused responded reacted
  walked talked spoke speaks talks moved worked lived attended visited joined resigned died vowed pledged agreed
  received earned faces faced makes takes gets gives goes comes wrote read
  rang sang drank swam fell flew grew threw drew drove rode rose woke broke chose froze stole tore wore swore shook understood
  taught caught bought fought thought sought slept wept crept swept dealt meant heard paid built lent bent sank shrank forgot
  forgave bit hung stuck struck swung dug spun flung clung knelt fled ate blew wed begged cried drowned escaped owns owned`);
/** Before "say", with which they speak: "they say". */
export const SAYERS = wordSet('i we you they who and or');
/** What may follow "said Duarte" at the end of a sentence. */
export const AFTER_TURNED = wordSet(', . ; : — – ( who on in at during after');
/** What joins a part of a sentence to the one before it. */
export const JOINING = wordSet('and but or so yet');
/** What follows a verb and opens its object: "the Commission sought a". */
export const OBJECT_OPENERS = wordSet('to that a an the his her its their');
/** Prepositions that tie no noun to the one before it. */
export const UNTYING = wordSet('as than after before since until like');
/** What hangs a phrase on the noun before it: "a spokesman for". */
export const HOOKS = wordSet('of for from at in with on to close against behind near outside');
/** Opens what is no role: "not really a liberal", "her own woman". */
export const NO_ROLE = wordSet('not never hardly no own');
/** Words in -ly that are no adverbs. */
export const LY_ADJECTIVES = wordSet('elderly early weekly daily monthly friendly family italy');
/** Prepositions whose noun is another than the name behind it: "Through a spokeswoman, Ana Duarte said". */
export const NOT_BESIDE = wordSet('through via unlike like besides');
/** Determiners of one person: "the doctor". */
export const ONE_PERSON = wordSet('a an the one another his her');
/** Open a part of a sentence that has a subject of its own. */
export const PARTING = wordSet('when as after before until while where because once');
/** Adverbs that end no role: "student there". */
export const ENDS_NO_ROLE = wordSet('here also there too now then');
/** Signs after which a capital tells nothing. */
export const BEFORE_SENTENCE = wordSet(': — – • *');
