import type { Writable } from 'node:stream';

/** A reader that stops reading (`| head`) ends the program without a complaint. */
export function endQuietlyWithReader(output: Writable): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
