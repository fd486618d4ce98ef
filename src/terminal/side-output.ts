import type { Writable } from 'node:stream';
import { writeText } from './write.ts';

/** What is told beside the answers: log lines, news of the start. */
export interface SideOutput {
  /** Shows whole lines. */
  tell(text: string): void;
  /** Has them shown another way, above a prompt for one; null for the output they are for. */
  showBy(show: ((text: string) => void) | null): void;
}

export function createSideOutput(output: Writable): SideOutput {
  let shown: ((text: string) => void) | null = null;
  return {
    tell(text) {
      if (shown) shown(text);
      else void writeText(output, text);
    },
    showBy(show) {
      shown = show;
    },
  };
}
