import type { Answer, Block, Line, Source } from './answer.ts';
import { printable } from './printable.ts';

/**
 * The whole answer as plain text that reads well in a notification, a screen reader or another program: no markup,
 * every source with its address. A difference is marked as `wdiff` does it: `is [-never-]{+not+} for sale`. The title
 * stands for an answer without blocks only: they say everything.
 */
export function plainText(answer: Answer): string {
  const parts = answer.blocks.map(blockText).filter((text) => text.trim() !== '');
  return parts.length === 0 ? printable(answer.title) : parts.join('\n\n');
}

function blockText(block: Block): string {
  const indented = (lines: readonly Line[]) => lines.map((line) => `  ${lineText(line)}`);
  switch (block.kind) {
    case 'heading':
      return printable(block.aside === undefined ? block.text : `${block.text} (${block.aside})`);
    case 'paragraph':
    case 'note':
      return lineText(block.line);
    case 'quotation':
      return [`“${lineText(block.words)}”`, ...indented(block.details)].join('\n');
    case 'entry':
      return [
        `${block.when === '' ? '' : `${printable(block.when)}: `}${lineText(block.line)}`,
        ...indented(block.details ?? []),
      ].join('\n');
    case 'bullets':
      return block.items.map((line) => `- ${lineText(line)}`).join('\n');
    case 'sources':
      return block.items.map(sourceText).join('\n');
    default:
      return block satisfies never;
  }
}

const sourceText = ({ ref, title, detail, url }: Source): string =>
  printable(`[${ref}] ${[title, detail, url].filter(Boolean).join(', ')}`);

const lineText = (line: Line): string =>
  line
    .map((part) => {
      if (typeof part === 'string') return printable(part);
      const text = printable(part.text);
      if (part.style === 'removed') return `[-${text}-]`;
      return part.style === 'added' ? `{+${text}+}` : text;
    })
    .join('');
