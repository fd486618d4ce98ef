/** What a court makes of people: by words behind their name, or before it. Small letters, one blank between words. */
export interface RoleByAct {
  readonly roles: readonly string[];
  readonly behind: RegExp;
  readonly before: RegExp | null;
}

/** A verb of being or having, and a word between: "has now". */
const HAS = String.raw`(?:(?:has|had|have|is|was|has been|had been|who|also|later|now) )*`;

/** First what fits counts: an accused may give evidence too. */
export const ROLES_BY_ACTS: readonly RoleByAct[] = [
  {
    roles: ['defendant', 'accused'],
    behind: new RegExp(
      String.raw`^${HAS}(?:(?:pleaded|pled|pleading|pleads) (?:not )?guilty|charged with|accused of|convicted|indicted|arraigned|acquitted|found (?:not )?guilty|on trial|stands? (?:trial|accused)|standing trial|den(?:ies|ied) (?:the |all |any |both |\w+ )?(?:charges?|counts?|murder|manslaughter|assault|fraud|theft|rape|robbery|arson|conspiracy|causing)|faces? (?:\w+ )?(?:charges?|counts?))|^'s trial`,
    ),
    before: /(?:trial of|case against|charges against)(?: (?:his|her|the|a|\w+))?(?: \w+)?(?: ,)?$/,
  },
  {
    roles: ['witness'],
    behind: new RegExp(
      String.raw`^${HAS}(?:giving evidence|gave evidence|testified|testifying|took the (?:witness )?stand|told (?:the|a) (?:court|jury|inquest|hearing|tribunal|inquiry|judge))`,
    ),
    before: null,
  },
];
