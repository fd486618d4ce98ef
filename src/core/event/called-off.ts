import type { EventStatus } from './event.ts';
import { SPANISH_CANCELLED } from './rules/spanish-status.ts';
import { CANCELLED } from './rules/status-patterns.ts';

/** Was an event called off or put off, in these words, rather than denied? */
export const isCalledOff = (status: EventStatus | 'disputed', text: string): boolean =>
  status === 'denied' && (CANCELLED.test(text) || SPANISH_CANCELLED.test(text));
