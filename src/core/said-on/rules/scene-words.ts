import { wordSet } from '../../text/word-set.ts';

/** Occasions on which people speak before others. */
export const OCCASIONS = wordSet(`
  meeting hearing trial court tribunal inquest inquiry session rally conference briefing ceremony debate match game final protest
  march vigil launch parade funeral memorial summit talks testimony testified sentencing verdict speech address interview panel
  forum assembly convention gala premiere concert race committee council senate parliament commons lords chamber congress judge
  jury jurors podium stage podcast broadcast press photocall demonstration picket walkout election vote count statement
`);
/** To whom one speaks on them: "told the inquest". */
export const HEARERS_THERE = wordSet(`
  court jury jurors judge inquest inquiry tribunal hearing committee commission council councillors panel parliament mps senators
  lawmakers legislators house senate congress chamber reporters journalists press conference briefing crowd rally supporters
  audience delegates congregation protesters demonstrators assembly meeting workers members shareholders investors analysts
  congregants mourners fans ministers commissioners coroner magistrates guests
`);
/** Places on an occasion from which people speak. */
export const PLACES_THERE = wordSet(`
  gallery floor chamber benches dock aisle steps stands terraces touchline pulpit podium stage dais platform courtroom courthouse
  chambers bench gates picket sidelines corridor lobby hallway doorstep graveside altar lectern loudhailer megaphone crowd
`);
/** Cues of words that follow on words. */
export const TURNS = wordSet(`
  replied answered asked shouted interjected interrupted heckled countered retorted testified conceded objected called yelled
  cried responded urged warned pleaded begged insisted continued went
`);
/** Cues by which somebody takes a stand on what happened. */
export const REACTIONS = wordSet(`
  welcomed condemned hailed slammed criticised criticized praised denounced applauded lamented reacted responded rejected
  dismissed described called blasted branded mourned celebrated
`);
/** What happened, told of again. */
export const HAPPENINGS = wordSet(`
  decision ruling verdict vote deal agreement plan plans announcement result results move news sentence attack crash fire strike
  victory defeat win loss death deaths killing shooting arrest resignation appointment closure merger election incident explosion
  outcome bill law report findings
`);
/** Texts that are put out, with a day of their own. */
export const STATEMENTS = wordSet(
  'statement statements email e-mail letter release press-release communique spokesperson memo',
);
/** Texts that were written before. */
export const DOCUMENTS_SAID = wordSet(`
  report study paper book memoir ruling filing indictment affidavit lawsuit document documents cable cables review article
  editorial essay column audit transcript findings judgment agreement contract manual diary novel
`);
/** Occasions that take up a whole report. */
export const STRONG_OCCASIONS = wordSet(`
  meeting hearing trial court tribunal inquest inquiry session rally conference briefing ceremony debate match final march vigil
  funeral sentencing sentenced testified evidence jury parliament commons lords senate senedd dail assembly council panel committee
  convention gala concert summit premiere awards jailed convicted acquitted adjourned ruled
`);
/** What a report tells of that is no occasion: a study, a launch. */
export const PUBLISHED = wordSet(
  'study studies published journal researchers scientists report survey paper analysis findings figures data app product',
);
