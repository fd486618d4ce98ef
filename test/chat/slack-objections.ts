import type { types } from '@slack/bolt';
import { isRecord } from './is-record.ts';

/** What Slack would object to in a message; empty when nothing. Limits: https://docs.slack.dev/reference/block-kit */
export function slackObjections(message: { text: string; blocks: types.KnownBlock[] }): string[] {
  const { text, blocks } = message;
  const actions = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  const ids = actions.map((element) => ('action_id' in element ? element.action_id : ''));
  return [
    ...(text.trim() === '' ? ['no text for notifications'] : []),
    ...(text.length > 40_000 ? ['text over 40,000'] : []),
    ...(blocks.length === 0 ? ['no block'] : []),
    ...(blocks.length > 50 ? ['over 50 blocks'] : []),
    ...(Buffer.byteLength(JSON.stringify(blocks)) > 12_000 ? ['blocks over 12,000 bytes'] : []),
    ...(new Set(ids).size < ids.length ? ['an action_id twice'] : []),
    ...(strings(message).every((value) => value.isWellFormed()) ? [] : ['a lone surrogate']),
    ...blocks.flatMap(blockObjections),
    ...entityObjections(text),
    ...blocks.flatMap(contextLines).flatMap(mrkdwnObjections),
  ];
}

function blockObjections(block: types.KnownBlock): string[] {
  if (block.type === 'header') return within('header', block.text.text, 150);
  if (block.type === 'context') {
    const texts = block.elements.map((element) => ('text' in element ? element.text : ''));
    return [
      ...(texts.length < 1 || texts.length > 10 ? ['context elements'] : []),
      ...texts.flatMap((text) => within('context', text, 2000)),
    ];
  }
  if (block.type === 'actions') {
    return [
      ...(block.elements.length < 1 || block.elements.length > 25 ? ['actions elements'] : []),
      ...block.elements.flatMap((element) =>
        element.type === 'button'
          ? [
              ...within('button', element.text.text, 75),
              ...within('button value', element.value ?? '', 2000),
              ...within('action_id', element.action_id ?? '', 255),
            ]
          : ['not a button'],
      ),
    ];
  }
  if (block.type !== 'rich_text') return [`unexpected ${block.type}`];
  return richTexts(block).flatMap((element) => [
    ...('text' in element && element.text === '' ? ['empty rich text'] : []),
    ...(element.type === 'link' && !/^https?:\/\/[^<>\s]{1,2900}$/.test(element.url) ? ['a link'] : []),
    ...(element.type === 'text' || element.type === 'link' ? [] : [`a ${element.type} in rich text`]),
  ]);
}

function richTexts(block: types.RichTextBlock): types.RichTextElement[] {
  return block.elements.flatMap((element) => {
    if (element.type === 'rich_text_list') {
      return element.elements.flatMap((item) => ('elements' in item ? item.elements : []));
    }
    return element.elements;
  });
}

const within = (place: string, text: string, max: number): string[] =>
  text.length < 1 || text.length > max ? [`${place} of ${text.length}`] : [];

/** In a field that Slack reads as mrkdwn only our own links may stand in angle brackets. */
function entityObjections(text: string): string[] {
  const bare = text.replace(/<https?:\/\/[^<>|\s]+\|[^<>]*>/g, '').replace(/&(?:amp|lt|gt);/g, '');
  return /[<>&]/.test(bare) ? [`markup in ${JSON.stringify(text)}`] : [];
}

/** Nor may article text become an emoji or a quotation. */
const mrkdwnObjections = (line: string): string[] => [
  ...entityObjections(line),
  ...(/:[\w+'-]+:/.test(line.replace(/<https?:[^|]*\||`[^`]*`/g, '<'))
    ? [`emoji in ${JSON.stringify(line)}`]
    : []),
  ...(/^\s*&gt;/.test(line) ? [`quotation in ${JSON.stringify(line)}`] : []),
];

const contextLines = (block: types.KnownBlock): string[] =>
  block.type === 'context'
    ? block.elements.flatMap((element) => (element.type === 'mrkdwn' ? element.text.split('\n') : []))
    : [];

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return isRecord(value) ? Object.values(value).flatMap(strings) : [];
};
