import type { Answer } from '../../src/answer/answer.ts';
import type { CommandDeclaration } from '../../src/chat/declaration.ts';
import type { Asker, Choice, Asked, Dispatcher, Reply } from '../../src/chat/dispatcher.ts';

/** An answer of one sentence. */
export const answerOf = (words: string, more: Partial<Answer> = {}): Answer => ({
  title: 'Answer',
  blocks: [{ kind: 'paragraph', line: [words] }],
  buttons: [],
  tone: 'answer',
  result: {},
  ...more,
});

export const replyOf = (answer: Answer, more: Partial<Reply> = {}): Reply => ({
  answer,
  buttons: answer.buttons.map(({ label, line }, index) => ({ label, line, id: `${index}:${line}` })),
  private: false,
  effect: 'replace',
  language: 'en',
  ...more,
});

/** Commands of every shape: a completed option, choices, raw text, subcommands for managers. */
export const COMMANDS: readonly CommandDeclaration[] = [
  {
    name: 'quote',
    description: () => 'What somebody said, word for word',
    example: '/quote sheinbaum about:sovereignty',
    options: [
      { name: 'about', description: () => 'Only statements about this', kind: 'text' },
      { name: 'speaker', description: () => 'Who said it', kind: 'text', required: true, completes: true },
    ],
    subcommands: [],
  },
  {
    name: 'verify',
    description: () => 'Whether a quotation is known',
    example: '/verify “Sovereignty is not for sale”',
    options: [{ name: 'text', description: () => 'The quotation', kind: 'text', required: true, raw: true }],
    subcommands: [],
    onMessage: {
      name: () => 'Verify quote',
      id: 'verify_quote',
      description: () => 'Check the quotations in this message',
      option: 'text',
    },
  },
  {
    name: 'digest',
    description: () => 'The digest of this channel',
    example: '/digest subscribe time:08:00',
    options: [],
    subcommands: [
      { name: 'show', description: () => 'The digest, now', options: [] },
      {
        name: 'subscribe',
        description: () => 'Post the digest here',
        options: [
          { name: 'time', description: () => 'When', kind: 'text' },
          { name: 'days', description: () => 'Which days', kind: 'text', choices: ['daily', 'weekdays'] },
        ],
        managersOnly: true,
      },
    ],
  },
  {
    name: 'admin',
    description: () => 'Settings of this server',
    example: '/admin set',
    options: [],
    subcommands: [{ name: 'set', description: () => 'Set them', options: [], managersOnly: true }],
  },
];

export interface Scripted extends Dispatcher {
  /** What reached it, oldest first. */
  readonly asked: { asked: Asked; asker: Asker }[];
  /** What it answers from now on. */
  answers(make: (asked: Asked, asker: Asker) => Reply | Promise<Reply>): void;
  completes(make: (option: string, typed: string) => readonly Choice[] | Promise<readonly Choice[]>): void;
  /** What it says of privacy from now on. */
  privacy: boolean;
}

/** A dispatcher that answers what a test tells it to. */
export function scriptedDispatcher(commands: readonly CommandDeclaration[] = COMMANDS): Scripted {
  let makeReply: (asked: Asked, asker: Asker) => Reply | Promise<Reply> = () => replyOf(answerOf('Hello.'));
  let makeChoices: (
    option: string,
    typed: string,
  ) => readonly Choice[] | Promise<readonly Choice[]> = () => [];
  const scripted: Scripted = {
    commands,
    asked: [],
    privacy: false,
    asksForPrivacy: () => scripted.privacy,
    async answer(asked, asker) {
      scripted.asked.push({ asked, asker });
      return makeReply(asked, asker);
    },
    complete: async (_command, option, typed) => makeChoices(option, typed),
    prepare: async (answer) => replyOf(answer),
    answers: (make) => void (makeReply = make),
    completes: (make) => void (makeChoices = make),
  };
  return scripted;
}
