import { ButtonStyle, ComponentType } from 'discord.js';
import type { APIActionRowComponent, APIButtonComponent, APIEmbed } from 'discord.js';
import type { Answer, Block, Line } from '../answer/answer.ts';
import { clip, printable } from '../answer/printable.ts';
import { sourceLine } from '../answer/source-line.ts';
import type { Reply, ReplyButton } from '../chat/dispatcher.ts';
import { LIMITS, SHARES } from './limits.ts';
import { escapeMarkdown, renderLine } from './markdown.ts';
import { WORDS } from '../words/words.ts';

/** A message as Discord's API takes it; `allowed_mentions` forbids every ping, whatever the text says. */
export interface DiscordMessage {
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIButtonComponent>[];
  readonly allowed_mentions: { readonly parse: [] };
}

const COLOURS = { answer: 0x4f6d8f, refusal: 0xb3833b } as const;

/**
 * A reply as a Discord message within every limit: words in block quotes, what belongs to them in small text,
 * sources last. What is too long loses first its links within the text, then its last lines, and says so.
 */
export function renderDiscord(reply: Reply): DiscordMessage {
  const { answer } = reply;
  const { title, blocks } = openingOf(answer);
  const shownTitle = renderLine([title], LIMITS.embedTitle, false).text;
  const room = LIMITS.embedTotal - shownTitle.length;
  const remark = `-# ${WORDS[reply.language].notices.shortened}`;
  const linked = layOut(blocks, room, remark, true);
  const lines = linked.shortened ? layOut(blocks, room, remark, false).lines : linked.lines;
  const [first = '', ...others] = intoDescriptions(lines).filter((description) => description.trim() !== '');
  const color = COLOURS[answer.tone];
  const head: APIEmbed = { color };
  if (shownTitle.trim() !== '') head.title = shownTitle;
  if (first !== '' || head.title === undefined) head.description = first || '…';
  return {
    embeds: [head, ...others.map((description) => ({ color, description }))],
    components: renderButtons(reply.buttons),
    allowed_mentions: { parse: [] },
  };
}

/** A heading that opens the answer becomes the embed's title. The answer's own title only names an empty one. */
function openingOf({ title, blocks }: Answer): { title: string; blocks: readonly Block[] } {
  const [first, ...others] = blocks;
  if (first === undefined) return { title, blocks };
  if (first.kind !== 'heading') return { title: '', blocks };
  const aside: Block[] = first.aside === undefined ? [] : [{ kind: 'note', line: [first.aside] }];
  return { title: first.text, blocks: [...aside, ...others] };
}

/** A line before it is clipped. `gap` parts it from the line above. */
interface Row {
  readonly gap: '\n' | '\n\n';
  readonly before: string;
  readonly line: Line;
  readonly after?: string;
  /** Its links stay when the others are left out. */
  readonly keepsLinks?: true;
}

interface Layout {
  readonly lines: readonly string[];
  readonly shortened: boolean;
}

/** Lines, each with the gap before it, of at most `room` characters together, with a remark where not all fit. */
function layOut(blocks: readonly Block[], room: number, remark: string, links: boolean): Layout {
  const firstSource = blocks.findIndex((block) => block.kind === 'sources');
  const split = firstSource < 0 ? blocks.length : firstSource;
  const [mainRows, tailRows] = [rowsOf(blocks.slice(0, split)), rowsOf(blocks.slice(split))];
  const space = room - remark.length - 2;
  const unhindered = space - lengthOf(pack(mainRows, space, links).lines);
  const tail = pack(tailRows, Math.max(unhindered, SHARES.tail), links);
  const main = pack(mainRows, space - lengthOf(tail.lines), links);
  if (!main.shortened && !tail.shortened) return { lines: [...main.lines, ...tail.lines], shortened: false };
  return { lines: [...main.lines, `\n\n${remark}`, ...tail.lines], shortened: true };
}

function pack(rows: readonly Row[], room: number, links: boolean): Layout {
  const lines: string[] = [];
  let left = room;
  let shortened = false;
  for (const row of rows) {
    const { gap, before, after = '' } = row;
    const space = Math.min(left - gap.length - before.length - after.length, SHARES.line);
    if (space < SHARES.shortestLine) return { lines, shortened: true };
    const rendered = renderLine(row.line, space, links || row.keepsLinks === true);
    const line = gap + before + rendered.text + after;
    lines.push(line);
    left -= line.length;
    shortened ||= rendered.clipped;
  }
  return { lines, shortened };
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

function rowsOf(blocks: readonly Block[]): Row[] {
  return blocks.flatMap((block, index) => {
    const above = blocks[index - 1];
    const tight =
      (block.kind === 'entry' && block.when !== '' && above?.kind === 'entry') ||
      (block.kind === 'note' && above?.kind === 'note') ||
      (block.kind === 'quotation' && above?.kind === 'paragraph');
    return blockRows(block).map((row, place) => ({
      ...row,
      gap: place === 0 && !tight ? ('\n\n' as const) : ('\n' as const),
    }));
  });
}

function blockRows(block: Block): Omit<Row, 'gap'>[] {
  const small = (line: Line) => ({ before: '-# ', line });
  switch (block.kind) {
    case 'heading':
      return [
        { before: '', line: [{ text: block.text, style: 'strong' }] },
        ...(block.aside === undefined ? [] : [small([block.aside])]),
      ];
    case 'paragraph':
      return [{ before: '', line: block.line }];
    case 'quotation':
      return [{ before: '> “', line: block.words, after: '”' }, ...block.details.map(small)];
    case 'entry':
      return block.when === ''
        ? [{ before: '', line: block.line }, ...(block.details ?? []).map((line) => ({ before: '', line }))]
        : [
            { before: '', line: [{ text: block.when, style: 'strong' }, ' · ', ...block.line] },
            ...(block.details ?? []).map(small),
          ];
    case 'bullets':
      return block.items.map((line) => ({ before: '- ', line }));
    case 'sources':
      return block.items.map((source) => ({ before: '-# ', line: sourceLine(source), keepsLinks: true }));
    case 'note':
      return [small(block.line)];
    default:
      return block satisfies never;
  }
}

/** Lines joined into as few descriptions as hold them. */
function intoDescriptions(lines: readonly string[]): string[] {
  const descriptions: string[] = [];
  for (const line of lines) {
    const last = descriptions.at(-1);
    if (last !== undefined && last.length + line.length <= LIMITS.embedDescription) {
      descriptions[descriptions.length - 1] = last + line;
    } else descriptions.push(line.trimStart());
  }
  return descriptions;
}

/** Buttons in rows of five. One that Discord would refuse, and with it the message, is left out. */
function renderButtons(buttons: readonly ReplyButton[]): APIActionRowComponent<APIButtonComponent>[] {
  const seen = new Set<string>();
  const usable = buttons.filter(({ id, label }) => {
    const fits = id !== '' && id.length <= LIMITS.customId && printable(label).trim() !== '' && !seen.has(id);
    seen.add(id);
    return fits;
  });
  const rows: APIActionRowComponent<APIButtonComponent>[] = [];
  for (let start = 0; start < usable.length && rows.length < LIMITS.rows; start += LIMITS.buttonsInRow) {
    const components = usable.slice(start, start + LIMITS.buttonsInRow).map(({ id, label }) => ({
      type: ComponentType.Button as const,
      style: ButtonStyle.Secondary as const,
      label: clip(printable(label), LIMITS.buttonLabel),
      custom_id: id,
    }));
    rows.push({ type: ComponentType.ActionRow, components });
  }
  return rows;
}

/** A few words of our own, for when there is no answer to render. */
export const renderNotice = (words: string): DiscordMessage => ({
  embeds: [{ color: COLOURS.refusal, description: clip(escapeMarkdown(words), LIMITS.content) }],
  components: [],
  allowed_mentions: { parse: [] },
});
