import { ButtonStyle, ComponentType } from 'discord.js';
import type { APIActionRowComponent, APIButtonComponent, APIEmbed } from 'discord.js';
import type { Block, Line, Source } from '../answer/answer.ts';
import { clip, printable } from '../answer/printable.ts';
import type { Reply, ReplyButton } from '../command/dispatcher.ts';
import { LIMITS, SHARES } from './limits.ts';
import { escapeMarkdown, renderLine, safeUrl } from './markdown.ts';

/** A message as Discord's API takes it; `allowed_mentions` forbids every ping, whatever the text says. */
export interface DiscordMessage {
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIButtonComponent>[];
  readonly allowed_mentions: { readonly parse: [] };
}

const COLOURS = { answer: 0x4f6d8f, refusal: 0xb3833b } as const;

const SHORTENED = '-# Shortened: the whole answer is longer than a message may be.';

/**
 * A reply as a Discord message within every limit: words in block quotes, what belongs to them in small text,
 * sources last. What is too long loses first its links within the text, then its last lines, and says so.
 */
export function renderDiscord(reply: Reply): DiscordMessage {
  const { answer } = reply;
  const title = renderLine([answer.title], LIMITS.embedTitle).text;
  const room = LIMITS.embedTotal - title.length;
  const linked = layOut(answer.blocks, room, true);
  const lines = linked.shortened ? layOut(answer.blocks, room, false).lines : linked.lines;
  const [first = '', ...others] = intoDescriptions(lines);
  const color = COLOURS[answer.tone];
  const head: APIEmbed = { color };
  if (title !== '') head.title = title;
  if (first !== '' || title === '') head.description = first || '…';
  return {
    embeds: [head, ...others.map((description) => ({ color, description }))],
    components: renderButtons(reply.buttons),
    allowed_mentions: { parse: [] },
  };
}

/** A line before it is clipped. `gap` parts it from the line above. */
interface Row {
  readonly gap: '\n' | '\n\n';
  readonly before: string;
  readonly line: Line;
  /** A link that stays when the others are left out. */
  readonly source?: Source;
}

interface Layout {
  readonly lines: readonly string[];
  readonly shortened: boolean;
}

/** Lines, each with the gap before it, of at most `room` characters together. */
function layOut(blocks: readonly Block[], room: number, links: boolean): Layout {
  const firstSource = blocks.findIndex((block) => block.kind === 'sources');
  const split = firstSource < 0 ? blocks.length : firstSource;
  const [mainRows, tailRows] = [rowsOf(blocks.slice(0, split)), rowsOf(blocks.slice(split))];
  const space = room - SHORTENED.length - 2;
  const unhindered = space - lengthOf(pack(mainRows, space, links).lines);
  const tail = pack(tailRows, Math.max(unhindered, SHARES.tail), links);
  const main = pack(mainRows, space - lengthOf(tail.lines), links);
  if (!main.shortened && !tail.shortened) return { lines: [...main.lines, ...tail.lines], shortened: false };
  return { lines: [...main.lines, `\n\n${SHORTENED}`, ...tail.lines], shortened: true };
}

function pack(rows: readonly Row[], room: number, links: boolean): Layout {
  const lines: string[] = [];
  let left = room;
  let shortened = false;
  for (const row of rows) {
    const space = Math.min(left - row.gap.length - row.before.length, SHARES.line);
    if (space < SHARES.shortestLine) return { lines, shortened: true };
    const rendered =
      row.source === undefined ? renderLine(row.line, space, links) : renderSource(row.source, space);
    const line = row.gap + row.before + rendered.text;
    lines.push(line);
    left -= line.length;
    shortened ||= rendered.clipped;
  }
  return { lines, shortened };
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

function rowsOf(blocks: readonly Block[]): Row[] {
  return blocks.flatMap((block, index) => {
    const tight = block.kind === 'entry' && blocks[index - 1]?.kind === 'entry';
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
      return [{ before: '> ', line: block.words }, ...block.details.map(small)];
    case 'entry':
      return [
        { before: '', line: [{ text: block.when, style: 'strong' }, ' · ', ...block.line] },
        ...(block.details ?? []).map(small),
      ];
    case 'bullets':
      return block.items.map((line) => ({ before: '- ', line }));
    case 'sources':
      return block.items.map((source) => ({ before: '-# ', line: [], source }));
    case 'note':
      return [small(block.line)];
    default:
      return block satisfies never;
  }
}

/** `[1] Title · Outlet, day`, the title a link. */
function renderSource(source: Source, max: number): { text: string; clipped: boolean } {
  const url = source.url === null ? null : safeUrl(source.url);
  const title = { text: source.title || source.detail || 'untitled', ...(url !== null && { url }) };
  const detail = source.title === '' || source.detail === '' ? [] : [` · ${source.detail}`];
  const whole = renderLine([`[${source.ref}] `, title, ...detail], max);
  if (!whole.clipped) return whole;
  return renderLine([`[${source.ref}] `, source.title, ...detail], max);
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
