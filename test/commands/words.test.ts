import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { plainText } from '../../src/answer/plain-text.ts';
import { createDispatcher } from '../../src/command/create-dispatcher.ts';
import { createStoryIndex } from '../../src/core/story/story-index.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { terminalAsker } from '../../src/terminal/run-terminal.ts';
import { NO_INTAKE } from '../chat/no-intake.ts';
import { putArticle } from '../store/put-article.ts';
import { ENGLISH } from '../../src/words/en.ts';

const ARTICLES = [
  'Mayor Ana Duarte spoke to the council on Monday. “The harbour stays open for every sailor in this town,” Ana Duarte said.',
  'The striker Bo Lee was calm after the match. “We will win the cup whatever it takes,” Bo Lee said to the fans.',
  'Marco Rossi leads the union of the dockers. “Nobody has asked the dockers about the new cranes,” Marco Rossi said.',
  'Lucia Rossi teaches at the school. “The children have waited ten years for a proper roof,” Lucia Rossi said.',
  'The ministry answered in the evening. “The money for the bridge is in the budget,” the Interior Ministry said.',
  'The painter Paul Wit came to the harbour. “Colours are cheaper than paint in winter,” Paul Wit said at the gate.',
  'Nobody was named. “The lamps were out along the whole quay that night.”',
];
const store = openSqliteStore(':memory:');
const dispatcher = createDispatcher({
  commands: COMMANDS,
  store,
  settings: { digestTime: '08:00', digestTimezone: 'UTC' },
  intake: NO_INTAKE,
  report: () => 'id',
  clock: () => Date.parse('2025-06-12T12:00:00Z'),
  rateLimit: { commands: 1e6, perMs: 1 },
});
beforeAll(async () => {
  const stories = createStoryIndex();
  for (const [i, text] of ARTICLES.entries())
    await putArticle(
      store,
      { id: `${i}`, title: `Article ${i}`, source: 'Harbour Post', published: '2025-06-11', text },
      stories,
    );
});

const ask = async (line: string): Promise<string> =>
  plainText((await dispatcher.answer({ kind: 'line', line }, terminalAsker('en'))).answer);

const CUP = '“We will win the cup whatever it takes”';
const ROOF = '“The children have waited ten years for a proper roof”';
const HARBOUR = '“The harbour stays open for every sailor”';
const LAMPS = '“The lamps were out along the whole quay”';

describe('who is claimed to have said it', () => {
  it.each([
    // a bare surname, in any dress, before and behind
    [`${CUP} Duarte`, 'Misattributed. This was said by Bo Lee, not by Duarte'],
    [`${CUP} duarte`, 'not by duarte'],
    [`${CUP}, Duarte`, 'not by Duarte'],
    [`${CUP} (Duarte)`, 'not by Duarte'],
    [`${CUP} — duarte`, 'not by duarte'],
    [`Duarte ${CUP}`, 'not by Duarte'],
    [`duarte: ${CUP}`, 'not by duarte'],
    [`${CUP} - Duarte.`, 'not by Duarte'],
    [`${CUP} Mayor Duarte`, 'not by Mayor Duarte'],
    [`${CUP} Rossi`, 'not by Rossi'],
    [`We will win the cup whatever it takes (Duarte)`, 'not by Duarte'],
    [`We will win the cup whatever it takes” Duarte`, 'not by Duarte'],
    [`We will win the cup whatever it takes Duarte`, 'not by Duarte'],
    [`We will win the cup, whatever it takes, ana duarte`, 'not by ana duarte'],
    [`duarte: We will win the cup whatever it takes`, 'not by duarte'],
    [`We will win the cup whatever it takes Lee`, 'Exact. Bo Lee said this'],
    [`We will win the cup whatever it takes tomorrow`, 'Altered.'],
    // as an option
    [`${CUP} speaker:Duarte`, 'not by Duarte'],
    [`${CUP} Wit speaker:Duarte`, 'The text says “Wit” and speaker: says “Duarte”'],
    [`${CUP} speaker:"Ana Duarte"`, 'not by Ana Duarte'],
    [`${CUP} speaker:Ana Duarte`, 'not by Ana Duarte'],
    [`speaker:Ana Duarte ${CUP}`, 'not by Ana Duarte'],
    [`${CUP} speaker:Napoleon`, 'not by Napoleon'],
    [`${CUP} speaker:Napoleon`, 'Nobody called “Napoleon” is quoted'],
    [`${CUP} speaker:Duartte`, 'not by Ana Duarte'],
    [`${CUP} speaker:Duartte`, 'nobody is called “Duartte”'],
    [`${CUP} speaker:Lee`, 'Exact. Bo Lee said this'],
    // a role and a body
    [`${CUP} the mayor`, 'not by the mayor'],
    [`${CUP} said the mayor`, 'not by the mayor'],
    [`${CUP} speaker:"the mayor"`, 'not by the mayor'],
    [`${HARBOUR} the mayor`, 'Exact. Ana Duarte said this'],
    [`${HARBOUR} the mayor of Harbour Bay`, 'Exact. Ana Duarte said this'],
    [`${CUP} the Interior Ministry`, 'not by the Interior Ministry'],
    [`${CUP} the captain`, 'nothing says that the captain did'],
    // two of one surname
    [`${ROOF} Rossi`, 'Exact. Lucia Rossi said this'],
    [`${ROOF} Marco Rossi`, 'Misattributed. This was said by Lucia Rossi, not by Marco Rossi'],
    [`${ROOF} speaker:Rossi`, 'Exact. Lucia Rossi said this'],
    // another person of a known surname
    [`${ROOF} Peter Rossi`, 'not by Peter Rossi'],
    [`${ROOF} said peter rossi`, 'not by peter rossi'],
    [`${ROOF} Lucia Rossi Ruiz`, 'Taken for Lucia Rossi: nobody is called “Lucia Rossi Ruiz”'],
    [`${CUP} Rossi, leader of the union`, 'not by Rossi'],
    [`${CUP} duarte, mayor of harbour bay`, 'not by duarte'],
    [`the dockers of the town share this one by Rossi all over the place these days ${CUP}`, 'not by Rossi'],
    // right ones stay right
    [`${CUP} Lee`, 'Exact. Bo Lee said this'],
    [`${CUP} bo lee`, 'Exact. Bo Lee said this'],
    // nobody known, or no name at all
    [`${CUP} xyz`, '“xyz”'],
    [`${CUP} said xyz`, '“xyz”'],
    [`${CUP} Napoleon`, '“Napoleon”'],
    [`${CUP} Harbour Post`, '“Harbour Post” is an outlet'],
    [`${CUP} Duarte or Wit`, '“Duarte or Wit”'],
    [`${CUP} Duarte or Lee`, 'Exact. Bo Lee said this'],
    [`${CUP} speaker:she`, '“she”'],
    [`${CUP} speaker:""`, 'speaker: has no value'],
    [`${LAMPS} Duarte`, 'nothing says that Duarte did'],
    // altered words say whose they are as well
    ['“We will win the league whatever it takes” Duarte', 'Bo Lee, not Duarte, said it in other words'],
  ])('/verify %s', async (claim, expected) => {
    expect(await ask(`/verify ${claim}`)).toContain(expected);
  });

  it.each([CUP, `${CUP} he said`, `${CUP}, she told the crowd on Monday`, `${CUP} Bo Lee`])(
    '/verify %s leaves nothing to remark',
    async (claim) => {
      expect(await ask(`/verify ${claim}`)).toMatch(/^Exact\. Bo Lee said this:/);
      expect(await ask(`/verify ${claim}`)).not.toMatch(/nobody|nothing says|tell/i);
    },
  );
});

describe('words that no option takes', () => {
  it.each([
    // somebody and something more
    ['/quote duarte harbour', 'Showing Ana Duarte about “harbour”: nobody is called “duarte harbour”'],
    ['/quote duarte harbour', 'The harbour stays open'],
    ['/quote duarte aterr', 'Showing all of Ana Duarte'],
    ['/quote duarte aterr', '“aterr”'],
    ['/quote Ana Duarte Ruiz', 'nobody is called “Ana Duarte Ruiz”'],
    ['/quote duarte "the harbour"', 'The harbour stays open'],
    // several people
    ['/quote Ana Duarte and Paul Wit', 'One speaker is asked for at a time: Ana Duarte or Paul Wit?'],
    ['/quote Duarte, Wit', 'One speaker is asked for at a time: Ana Duarte or Paul Wit?'],
    ['/quote Duarte & Wit', 'Ana Duarte or Paul Wit?'],
    ['/quote Duarte Wit', 'Ana Duarte or Paul Wit?'],
    ['/quote Duarte and Napoleon', 'nobody called “Napoleon”'],
    // values with a space, and marks that do not close
    ['/quote duarte about:open harbour', 'The harbour stays open'],
    ['/quote speaker:Ana Duarte', 'The harbour stays open'],
    ['/quote Duarte speaker:Wit', 'speaker: given twice'],
    ['/quote duarte about:"open harbour', 'about: its quotation mark is not closed'],
    ['/quote duarte since:last week', 'Ana Duarte'],
    ['/timeline from:May 2025', 'from:"May 2025"'],
    ['/timeline from:2025-05-01 harbour', 'The painter Paul Wit'],
    ['/search harbour since:2025 xyzzy', 'No article has “xyzzy”'],
    ['/digest subscribe timezone:Europe/Berlin 8 pm', 'channel of Discord or Slack'],
    ['/search harbour since:May 2025', 'Article'],
    ['/search "whatever it takes', 'quotation mark is not closed'],
    ['/digest subscribe time:8 pm', 'channel of Discord or Slack'],
    // options there are not
    ['/quote duarte topic:harbour', 'There is no option “topic”'],
    ['/digest subscribe topic:harbour', 'topic'],
    ['/help quote extra', '“extra”'],
    ['/help digest subscribe', '/digest subscribe'],
    ['/digest status now', 'takes no words'],
    ['/feed list foo', 'takes no words'],
    // words of a topic that no article holds
    ['/timeline harbour xyzzy', 'No article has “xyzzy”'],
    ['/summary harbour xyzzy', 'No article has “xyzzy”'],
    ['/search harbour xyzzy', 'No article has “xyzzy”'],
    ['/quote duarte about:"harbour xyzzy"', '“xyzzy”'],
    ['/search harbour speaker:Duartte', 'nobody is called “Duartte”'],
  ])('%s', async (line, expected) => {
    expect(await ask(line)).toContain(expected);
  });
});

describe('the help on a command', () => {
  it.each(['feed', 'article', 'digest'])('parts each form of /%s from what it does', async (name) => {
    const text = await ask(`/help ${name}`);
    const { subcommands } = COMMANDS.find((command) => command.name === name)!;
    for (const { name: form, description } of subcommands)
      expect(text).toContain(`/${name} ${form} · ${description(ENGLISH)}`);
  });
});
