import { wordSet } from '../../text/word-set.ts';

/** Parameters of an address that tell who sent the reader, and nothing of the page: "?fbclid=…". */
export const TRACKING_PARAMETERS = wordSet(`
  mc_cid mc_eid fbclid gclid dclid msclkid yclid igshid cmpid ocid at_medium at_campaign ref_src s_cid
`);
/** Those of campaigns, whatever comes behind: "?utm_source=…". */
export const CAMPAIGN_PARAMETER = /^utm_\w+$/i;
