import { wordSet } from '../../../text/word-set.ts';

/** Forms of "be". */
export const BE_FORMS = wordSet('is are was were be been being');
/** After these a gerund is the verb of the sentence: "she's saying". */
export const PROGRESSIVE = wordSet("is are was were been be 's 're am");
/** Verbs that make someone else act: "prompting Duarte to call it". */
export const CAUSATIVES = new Set(
  'prompt lead led caus forc push driv drove provok spurr inspir mov allow encourag persuad convinc'
    .split(' ')
    .flatMap((stem) => [stem, `${stem}ing`, `${stem}ed`, `${stem}s`]),
);
/** Third persons that are as well plurals of nouns: "comments from the floor". */
export const NOUN_OR_VERB = wordSet(`
  comments claims reports calls demands remarks questions answers notes charges promises pledges vows protests estimates quotes
  tweets posts texts emails broadcasts attacks hopes views labels terms uses credits jokes cries screams shouts whispers
  accounts
`);
/** What follows "asked" when nobody asks but somebody is: "Asked about it, she said". */
export const ASKED_ABOUT = wordSet('about if whether why how what by for');
/** Verbs of speech that are never turned round without a quotation: no "it rained, asked Duarte". */
export const UNTURNED = wordSet('ask email text message advise');
/** Past tenses that are no participles after a determiner: "the said". */
export const TOLD = wordSet('said told wrote tweeted added');
/** Verbs that name somebody or something: "called “a great poet” by Ana Duarte". */
export const CALLING = wordSet(
  'call label brand term deem dub describe hail nickname praise denounce pronounce declare',
);
/** Before such a verb, the one who is called so: "is called", "once called". */
export const CALLED = wordSet('is are was were been being once later widely also');
/** Verbs of making a text: "the statement Ana Duarte made". */
export const MAKING = wordSet('made gave issued wrote sent posted');
/** Verbs of putting a text out: "released a statement". */
export const RELEASING = wordSet(
  'release released releasing issue issued issuing put sent posted published wrote left tweeted shared penned',
);
/** What is done to a text by its author: "a letter, signed by". */
export const SIGNING = wordSet('signed written sent drafted posted penned shared initialed initialled');
/** Verbs of putting another's words before others: "shared a post by". */
export const SHOWING = wordSet(`
  read reads reading shared shares sharing forwarded cited cites citing leaked published quoted received recited showed shows
  showing reposted retweeted tweeted displayed produced played released presented opened
`);
/** Verbs of hearing or telling of somebody who speaks: "recalled her teacher telling her". */
export const PERCEIVING = wordSet(`
  recalled recalls recalling remembered remembers remembering heard hears hearing overheard saw recorded filmed caught
  described imagined had has have shows showed
`);
/** Verbs of speaking aloud. */
export const CRYING = wordSet('shout cry yell scream whisper mutter bellow roar chant');
/** What somebody did who moved: "a boy with a drum climbed onto". */
export const MOTION = wordSet(
  'climbed walked jumped stepped rushed leaned marched scrambled clambered hurried crawled leaped hopped lunged stood ran got went came rose',
);
/** Verbs that lead to what somebody tells of: "said a guard banged on the door". */
export const REPORTING_THAT = wordSet('say recall claim report explain write add testify remember');
/** What somebody does who has something to say: "a father who rang". */
export const CONTACTING = wordSet(
  'rang wrote phoned called emailed e-mailed texted messaged shouted begged asked told cried screamed yelled said whispered pleaded complained knocked',
);
/** Verbs of taking a stand, and of acting on it: "walked out, angered by what it called". */
export const STANDING = wordSet(`
  welcomed condemned criticised criticized rejected praised denounced opposed objected pointed reacted responded walked marched
  protested resigned quit cancelled canceled halted withdrew suspended apologised apologized blamed attacked defended deplored
  lamented regretted backed endorsed hailed mourned cited dismissed warned complained demanded closed left welcomes condemns
`);
/** Verbs of telling of somebody whose words follow: "recalled a father who rang: “No.”". */
export const RECALLING = wordSet('recall remember mention cite');
/** What one is while others hear: "is heard saying". */
export const PERCEIVED = wordSet('heard seen shown filmed recorded caught overheard');
/** Verbs of writing that only people do: "One poster wrote". */
export const WRITING = wordSet('wrote writing writes posted admitted');
/** Verbs whose object is likely to speak next. */
export const ASKING = wordSet('asked asks pressed questioned interviewed grilled quizzed challenged');
/** What the one who was asked does. */
export const ANSWERING = wordSet('replied answered responded replies answers responds');
/** Verbs whose "her" is mostly somebody they do something to: "made her sing". */
export const DOING_TO = wordSet(
  'made let saw heard asked told gave sent taught showed offered urged hired helped',
);
/** Verbs of dying, in the past: "died". */
export const DYING = wordSet('died drowned perished dies');
/** Before one's kin who is dead: "lost her husband", "buried his son". */
export const MOURNING = wordSet('lost buried mourns mourned mourning bury');
/** What the dead leave, and how their end is called: "Duarte's body", "the death of Duarte". */
export const REMAINS = wordSet(
  'body death killing murder funeral remains killer killers murderer estate ashes grave',
);
/** Verbs that go with the one who hears: "she was told". */
export const TELLING = wordSet('tell ask inform assure warn advise remind promise');
/** Verbs of thinking, which are told by somebody else where a verb of speech leads to them. */
export const THINKING = wordSet('fear suspect worry hope want expect believe think');
/** "Asked by", "pressed by": the asker follows. */
export const ASKED = wordSet(
  'asked pressed questioned interviewed challenged quizzed cross-examined grilled',
);
/** Before a name one is known by: "a man known as Duarte". */
export const KNOWN_AS = wordSet('known named called identified going');
/** Between such a word and the name: "going by the name Duarte". */
export const KNOWN_AS_LINKS = wordSet('as by the only handle name online on himself herself');
/** "is", "has" after a name: a sentence, not what the one named is. */
export const COPULAS = wordSet('is are was were has had');
