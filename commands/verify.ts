import { answering } from '../src/command/action.ts';
import type { Command, CommandContext, CommandInput } from '../src/command/command.ts';
import { findClaims } from '../src/core/statement/claim.ts';
import { words as wordsOf } from '../src/core/text/words.ts';
import { OptionError, notUnderstood } from '../src/errors.ts';
import { checkClaim, type Check } from '../src/findings/check-claim.ts';
import { citedArticles } from '../src/findings/load-statements.ts';
import { completeNames } from '../src/present/choices.ts';
import { checksJson, presentChecks, type CheckedText } from '../src/present/present-check.ts';

/** Is this quotation real, or altered, or somebody else's? */
export const verify: Command = {
  name: 'verify',
  description: ({ commands }) => commands.verify.does,
  example: '/verify “Sovereignty is not for sale”',
  options: [
    {
      name: 'text',
      description: ({ commands }) => commands.verify.text,
      kind: 'text',
      required: true,
      raw: true,
    },
    {
      name: 'speaker',
      description: ({ commands }) => commands.verify.speaker,
      kind: 'text',
      completes: true,
    },
  ],
  subcommands: [],
  onMessage: {
    name: ({ commands }) => commands.verify.onMessage,
    id: 'verify_quote',
    description: ({ commands }) => commands.verify.ofMessage,
    option: 'text',
  },
  run: answering({ find, present: presentChecks, toJson: checksJson }),
  complete: completeNames,
};

async function find({ options }: CommandInput, { store }: CommandContext): Promise<CheckedText> {
  const text = String(options['text']);
  const claims = findClaims(text, options['speaker'] === undefined ? null : String(options['speaker']));
  if (claims.length === 0) throw notUnderstood('text', text, ({ accepted }) => accepted.wordsSaid);
  const lone = claims.find(({ words: claimed }) => wordsOf(claimed).length < 2);
  if (lone) throw new OptionError('text', lone.words, ({ mistakes }) => mistakes.oneWord(lone.words));
  const checks: Check[] = [];
  for (const claim of claims) checks.push(...(await checkClaim(claim, store)));
  const cited = checks.flatMap(({ known, unsaid }) => [
    ...unsaid.map(({ article }) => article),
    ...(known?.found ? citedArticles(known.found) : []),
    ...(known?.others ?? []).map(({ article }) => article),
  ]);
  return { checks, heads: await store.heads([...new Set(cited)]) };
}
