import type { types } from '@slack/bolt';
import type { Block, Line } from '../answer/answer.ts';
import { clipLine, fitLine } from '../answer/fit-line.ts';
import { plainText } from '../answer/plain-text.ts';
import { clip, printable } from '../answer/printable.ts';
import { sourceLine } from '../answer/source-line.ts';
import type { Reply, ReplyButton } from '../chat/dispatcher.ts';
import { LIMITS, SHARES } from './limits.ts';
import { escapeEntities, mrkdwn, richText } from './mrkdwn.ts';
import { WORDS } from '../words/words.ts';

type KnownBlock = types.KnownBlock;

/** A message as Slack's API takes it. `text` is what notifications and screen readers read. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** The buttons' action ids begin so. */
export const ACTION = 'dateline:';

/**
 * A reply as a Slack message within every limit: words as quotations in rich text, where no character means anything
 * but itself; what belongs to them small below; sources last. What is too long loses first its links within the
 * text, then its last blocks, and says so.
 */
export function renderSlack(reply: Reply): SlackMessage {
  const { answer } = reply;
  const buttons = renderButtons(reply.buttons);
  const remark = context([[WORDS[reply.language].notices.shortened]], false);
  const room = {
    bytes: LIMITS.blocksBytes - bytesOf([...remark, ...buttons]),
    blocks: LIMITS.blocks - remark.length - buttons.length,
  };
  const linked = layOut(answer.blocks, room, remark, true);
  const laidOut = linked.shortened ? layOut(answer.blocks, room, remark, false) : linked;
  const title = printable(answer.title).trim() === '' ? '…' : answer.title;
  const blocks = laidOut.blocks.length === 0 ? paragraph([title], false) : laidOut.blocks;
  return {
    text: escapeEntities(clip(plainText(answer), SHARES.text)) || '…',
    blocks: [...blocks, ...buttons],
  };
}

interface Room {
  readonly bytes: number;
  readonly blocks: number;
}

interface Layout {
  readonly blocks: KnownBlock[];
  readonly shortened: boolean;
}

/** `remark` stands where not all fits. */
function layOut(blocks: readonly Block[], room: Room, remark: readonly KnownBlock[], links: boolean): Layout {
  const firstSource = blocks.findIndex((block) => block.kind === 'sources');
  const split = firstSource < 0 ? blocks.length : firstSource;
  const parts = blocks.map((block, index) => partsOf(block, index === 0, links));
  const [mainParts, tailParts] = [parts.slice(0, split).flat(), parts.slice(split).flat()];
  const unhindered = without(room, pack(mainParts, room).blocks);
  const tail = pack(tailParts, {
    bytes: Math.max(unhindered.bytes, SHARES.tail.bytes),
    blocks: Math.max(unhindered.blocks, SHARES.tail.blocks),
  });
  const main = pack(mainParts, without(room, tail.blocks));
  const shortened = main.shortened || tail.shortened;
  return { blocks: [...main.blocks, ...(shortened ? remark : []), ...tail.blocks], shortened };
}

const without = (room: Room, blocks: readonly KnownBlock[]): Room => ({
  bytes: room.bytes - bytesOf(blocks),
  blocks: room.blocks - blocks.length,
});

const bytesOf = (blocks: readonly KnownBlock[]): number => Buffer.byteLength(JSON.stringify(blocks));

/** A block of Slack's, and whether a line in it was cut. */
interface Part {
  readonly block: KnownBlock;
  readonly clipped: boolean;
}

function pack(parts: readonly Part[], room: Room): Layout {
  const blocks: KnownBlock[] = [];
  let left = room.bytes;
  let shortened = false;
  for (const { block, clipped } of parts) {
    left -= bytesOf([block]);
    if (left < 0 || blocks.length === room.blocks) return { blocks, shortened: true };
    blocks.push(block);
    shortened ||= clipped;
  }
  return { blocks, shortened };
}

/** An answer's block as blocks of Slack's, each line clipped to what we allow it. */
function partsOf(block: Block, opens: boolean, links: boolean): Part[] {
  const lines = linesOf(block);
  const clipped = lines.some((line) => clipLine(line, SHARES.line) !== line);
  return slackBlocks(block, opens, links).map((slackBlock) => ({ block: slackBlock, clipped }));
}

const linesOf = (block: Block): readonly Line[] => {
  switch (block.kind) {
    case 'heading':
      return [[block.text]];
    case 'paragraph':
    case 'note':
      return [block.line];
    case 'quotation':
      return [block.words, ...block.details];
    case 'entry':
      return [block.line, ...(block.details ?? [])];
    case 'bullets':
      return block.items;
    case 'sources':
      return block.items.map(sourceLine);
    default:
      return block satisfies never;
  }
};

function slackBlocks(block: Block, opens: boolean, links: boolean): KnownBlock[] {
  switch (block.kind) {
    case 'heading':
      return [
        ...(opens ? header(block.text) : paragraph([{ text: block.text, style: 'strong' }], links)),
        ...context(block.aside === undefined ? [] : [[block.aside]], links),
      ];
    case 'paragraph':
      return paragraph(block.line, links);
    case 'quotation':
      return [...quotation(block.words, links), ...context(block.details, links)];
    case 'entry':
      return block.when === ''
        ? [block.line, ...(block.details ?? [])].flatMap((line) => paragraph(line, links))
        : [
            ...paragraph([{ text: block.when, style: 'strong' }, '  ', ...block.line], links),
            ...context(block.details ?? [], links),
          ];
    case 'bullets':
      return bullets(block.items, links);
    case 'sources':
      return context(block.items.map(sourceLine), true);
    case 'note':
      return context([block.line], links);
    default:
      return block satisfies never;
  }
}

function header(text: string): KnownBlock[] {
  const shown = clip(printable(text), LIMITS.header);
  return shown.trim() === ''
    ? []
    : [{ type: 'header', text: { type: 'plain_text', text: shown, emoji: false } }];
}

function paragraph(line: Line, links: boolean): KnownBlock[] {
  const elements = richText(clipLine(line, SHARES.line), links);
  return elements.length === 0
    ? []
    : [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
}

function quotation(words: Line, links: boolean): KnownBlock[] {
  const elements = richText(['“', ...clipLine(words, SHARES.line), '”'], links);
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_quote', elements }] }];
}

/** Each bullet a block of its own, so that a list that is too long loses its end only. */
function bullets(items: readonly Line[], links: boolean): KnownBlock[] {
  return items.flatMap((item): KnownBlock[] => {
    const elements = richText(clipLine(item, SHARES.line), links);
    if (elements.length === 0) return [];
    const section: types.RichTextSection = { type: 'rich_text_section', elements };
    return [
      { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: [section] }] },
    ];
  });
}

/** Small lines, as many in a block as it holds. */
function context(lines: readonly Line[], links: boolean): KnownBlock[] {
  const texts: string[] = [];
  for (const line of lines) {
    const { text } = fitLine(line, LIMITS.contextText, (fitting) => mrkdwn(fitting, links));
    const last = texts.at(-1);
    if (text.trim() === '') continue;
    if (last !== undefined && last.length + 1 + text.length <= LIMITS.contextText) {
      texts[texts.length - 1] = `${last}\n${text}`;
    } else texts.push(text);
  }
  return texts.map((text) => ({ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }));
}

/** One row of buttons. One that Slack would refuse, and with it the message, is left out. */
function renderButtons(buttons: readonly ReplyButton[]): KnownBlock[] {
  const elements = buttons
    .filter(({ id, label }) => id !== '' && id.length <= LIMITS.buttonValue && printable(label).trim() !== '')
    .slice(0, LIMITS.buttons)
    .map(({ id, label }, index) => ({
      type: 'button' as const,
      text: { type: 'plain_text' as const, text: clip(printable(label), LIMITS.buttonText), emoji: false },
      action_id: `${ACTION}${index}`,
      value: id,
    }));
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

/** A few words of our own, for when there is no answer to render. */
export const renderNotice = (words: string): SlackMessage => ({
  text: escapeEntities(printable(words)),
  blocks: paragraph([words], false),
});
