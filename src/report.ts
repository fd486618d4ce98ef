/**
 * Logs a fault that a request, an event, a feed or a file brought about, and counts it by where it arose. Gives the id
 * it is logged under, for whoever can be told.
 */
export type ReportFault = (where: FaultPlace, fields: object, message: string) => string;

export type FaultPlace =
  'command' | 'slack' | 'discord' | 'http' | 'corpus' | 'digests' | 'feeds' | 'upkeep' | 'uncaught';

/** The part of a pino logger that is used everywhere. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
