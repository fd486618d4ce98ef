import type { Writable } from 'node:stream';
import { writeText } from './terminal/write.ts';

/** A reader that stops reading (`| head`) ends the program without a complaint; a full disk with a sentence. */
export function endQuietlyWithReader(output: Writable): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    const reason = error.code === 'ENOSPC' ? 'no room is left where it goes to' : error.message;
    void writeText(process.stderr, `Standard output cannot be written: ${reason}.\n`);
    process.exit(1);
  });
  // Where messages cannot be written, nobody can be told so.
  process.stderr.on('error', () => {});
}
