import { anyOf, wordSet } from '../../text/word-set.ts';
import { BE, DO, HAVE, MODAL_VERBS } from '../../languages/en/function-words.ts';
import type { Span } from '../../text/span.ts';
import type { EventStatus } from '../event.ts';

/** Said of what is to come: "is due on Friday". */
const TO_COME = wordSet('due scheduled planned expected likely');
/** Before "to" and a verb, with any ending: "plans to open". */
const PLANNING = wordSet('plan intend hope aim expect want seek propose');
/** Before a day that something is to come on: "slated for Friday". */
const ARRANGED = wordSet('planned scheduled due slated arranged set expected proposed');
/** After "was", that it may not have come: "was to open", "was meant to open". */
const WAS_MEANT = wordSet('to due meant supposed planned scheduled set');
const WERE_OR_BEEN = 'was|were|has been|had been|have been';
const CALLED_OFF = 'cancell?ed|called off|scrapped|abandoned|postponed|put off';
const HAS_BEEN = '(?:was|were|is|are|(?:has|have|had) (?:now |also )?been)';

interface VerbStatus {
  /** At the first finite verb of a clause, in small letters. */
  readonly words: RegExp;
  readonly status: EventStatus;
  readonly example: string;
}

/** What a clause says of its event by its first verb, the first row that fits. */
export const VERB_STATUSES: readonly VerbStatus[] = [
  {
    words:
      /^(?:ha[sd] |have )?den(?:y|ies|ied) (?:that|having|(?:the )?(?:reports?|claims?|allegations?|accusations?)|any|ever|[a-z]{3,}ing)\b/,
    status: 'denied',
    example: 'The miller denied that he closed the mill on Friday.',
  },
  {
    words: new RegExp(
      String.raw`^(?:${anyOf(BE)})(?:n't| not) (?:${anyOf(TO_COME)}|set) (?:to (?:\w+ ){1,4})?(?:before|until|till)\b`,
    ),
    status: 'planned',
    example: 'The trial is not expected before October.',
  },
  {
    words: new RegExp(
      String.raw`^(?:${anyOf(BE, DO, HAVE)}|will|would|could|can|may|shall|should)(?:n't| not| never)\b`,
    ),
    status: 'denied',
    example: 'The mill did not close on Friday.',
  },
  {
    words: /^won't\b|^cannot\b|^can't\b/,
    status: 'denied',
    example: 'The mill won’t close on Friday.',
  },
  {
    words: new RegExp(String.raw`^(?:${anyOf(MODAL_VERBS)})\b(?! (?:\w+ly )?have\b)`),
    status: 'planned',
    example: 'A new head will be named by the end of the week.',
  },
  {
    words: new RegExp(
      String.raw`^(?:${anyOf(BE)}|had been|has been) (?:\w+ly |now |still |also |originally )?(?:to (?:be|have|[a-z]{2,})\b|(?:${anyOf(TO_COME)}|slated|going|poised|supposed|meant) (?:to|for|on|in|at)\b|set (?:to|for)\b)`,
    ),
    status: 'planned',
    example: 'The trial was to have begun on Friday.',
  },
  {
    words: new RegExp(String.raw`^(?:ha[sd] |have )?(?:${anyOf(PLANNING)})(?:s|ed|ned|d)? (?:\w+ly )?to\b`),
    status: 'planned',
    example: 'The firm plans to open a mill on Friday.',
  },
];

/** A row of words beside a date. */
export interface DateStatus {
  /** Right before the date, in small letters. */
  readonly before?: RegExp;
  /** Right after it. */
  readonly after?: RegExp;
  /** Near it on either side. */
  readonly around?: RegExp;
  readonly status: EventStatus;
  readonly example: string;
}

/** Said of what was to be and is not to be, or not then. */
export const CANCELLED =
  /\b(?:cancel(?:l?ed|s)|call(?:ed|s|ing) off|scrapped|averted|abandoned|shelved|postponed|put off|delayed|(?:did not|never) (?:take|took) place|fell through)\b/;
/** Said of what is to be on another day: "was moved to 3 October". */
const MOVED =
  /\b(?:moved|put back|pushed back|brought forward|rescheduled|adjourned|deferred) (?:to|until|till|for)\b/;
const PLANNED = new RegExp(
  String.raw`\b(?:${anyOf(ARRANGED)}) (?:to (?:\w+ ){1,4})?(?:for |on |in |at )(?:the )?$|\b(?:planned|scheduled|due) $`,
);

/** Right before the day of what was arranged, in small letters: "the vote due on". */
export const ARRANGED_FOR = PLANNED;

/** "called off Friday's strike" */
const CALLS_OFF = new RegExp(
  String.raw`\b(?:${CALLED_OFF}|cancels?|calls? off|postpones?) (?:the |last |next )?$`,
);
/** "Saturday's derby has been called off" */
const IS_CALLED_OFF = new RegExp(
  String.raw`^'s? (?:[\w'-]+ ){1,8}?${HAS_BEEN} (?:then |later )?(?:${CALLED_OFF})\b`,
);

/** Is what a day stands before called off: "called off Friday's strike", "Saturday's derby has been called off"? */
export function isCalledOff(text: string, sentence: Span, timex: Span): boolean {
  const before = text.slice(Math.max(sentence.start, timex.start - 40), timex.start);
  const after = text.slice(timex.end, Math.min(sentence.end, timex.end + 90));
  const plain = (words: string): string => words.toLowerCase().replaceAll('’', "'");
  return IS_CALLED_OFF.test(plain(after)) || (/^['’]s?\s/.test(after) && CALLS_OFF.test(plain(before)));
}

/** What the words beside a date say of the event of that day, the first row that fits. */
export const DATE_STATUSES: readonly DateStatus[] = [
  {
    before:
      /\b(?:postponed|put (?:off|back)|pushed back|delayed|adjourned|deferred|moved|rescheduled) (?:to|until|till|for) (?:the )?$/,
    status: 'planned',
    example: 'The regatta that was to open in the old port has been put off to Friday.',
  },
  {
    before: PLANNED,
    around: MOVED,
    status: 'denied',
    example: 'The trial, set for Friday, has been moved to 3 October.',
  },
  {
    before: PLANNED,
    around: CANCELLED,
    status: 'denied',
    example: 'A meeting planned for Friday was cancelled.',
  },
  {
    before: /(?<!ed |made |held |sent )(?:on|of) $/,
    after: new RegExp(String.raw`^ (?:${WERE_OR_BEEN}) (?:then |later )?(?:${CALLED_OFF})\b`),
    status: 'denied',
    example: 'The meeting on Friday was called off.',
  },
  {
    before: new RegExp(
      String.raw`\b(?:that|which) (?:was|were|had been) (?:${anyOf(WAS_MEANT)}) [^,;:]{0,60}$`,
    ),
    around: CANCELLED,
    status: 'denied',
    example: 'The port has cancelled the regatta that was to be held off the old pier on Friday.',
  },
  {
    before: new RegExp(String.raw`\b(?:was|were|had been) (?:${anyOf(WAS_MEANT)}) [^,;:]{0,60}$`),
    after: new RegExp(
      String.raw`^,? but (?:it |they )?(?:${WERE_OR_BEEN}) (?:then |later )?(?:${CALLED_OFF}|delayed)\b`,
    ),
    status: 'denied',
    example: 'The regatta was to be held off the old pier on Friday but was put off because of the storm.',
  },
  {
    after: IS_CALLED_OFF,
    status: 'denied',
    example: 'Friday’s regatta in the old port has been called off.',
  },
  {
    before: CALLS_OFF,
    after: /^'s? /,
    status: 'denied',
    example: 'The port called off Friday’s regatta in the old harbour.',
  },
  { before: PLANNED, status: 'planned', example: 'She welcomed the talks due on Friday.' },
  {
    before: /\b(?:until|till|by) (?:the )?(?:\w+ )?$/,
    after: /^ to [a-z]/,
    status: 'planned',
    example: 'The court gave the firm until Friday to repair the pipe.',
  },
];
