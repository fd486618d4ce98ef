import { answering } from '../src/command/action.ts';
import type { Command, CommandContext, CommandInput } from '../src/command/command.ts';
import { findClaims } from '../src/core/statement/claim.ts';
import { words as wordsOf } from '../src/core/text/words.ts';
import { OptionError } from '../src/errors.ts';
import { checkClaim, type Check } from '../src/findings/check-claim.ts';
import { citedArticles } from '../src/findings/load-statements.ts';
import { completeNames } from '../src/present/choices.ts';
import { checksJson, presentChecks, type CheckedText } from '../src/present/present-check.ts';

/** Is this quotation real, or altered, or somebody else's? */
export const verify: Command = {
  name: 'verify',
  description: 'Is this quotation real? Exact, altered, misattributed or unknown',
  example: '/verify “Sovereignty is not for sale”',
  options: [
    {
      name: 'text',
      description: 'The quotation, perhaps with who is said to have said it',
      kind: 'text',
      required: true,
      raw: true,
    },
    { name: 'speaker', description: 'Who is said to have said it', kind: 'text', completes: true },
  ],
  subcommands: [],
  onMessage: {
    name: 'Verify quote',
    id: 'verify_quote',
    description: 'Check the quotations in this message',
    option: 'text',
  },
  run: answering({ find, present: presentChecks, toJson: checksJson }),
  complete: completeNames,
};

async function find({ options }: CommandInput, { store }: CommandContext): Promise<CheckedText> {
  const text = String(options['text']);
  const claims = findClaims(text, options['speaker'] === undefined ? null : String(options['speaker']));
  if (claims.length === 0)
    throw new OptionError('text', text, 'some words that somebody is said to have said');
  const lone = claims.find(({ words: claimed }) => wordsOf(claimed).length < 2);
  if (lone)
    throw new OptionError(
      'text',
      lone.words,
      'a whole sentence',
      `“${lone.words}” is one word: many have said it. Give the whole sentence.`,
    );
  const checks: Check[] = [];
  for (const claim of claims) checks.push(...(await checkClaim(claim, store)));
  const cited = checks.flatMap(({ known }) => [
    ...(known?.found ? citedArticles(known.found) : []),
    ...(known?.others ?? []).map(({ article }) => article),
  ]);
  return { checks, heads: await store.heads([...new Set(cited)]) };
}
