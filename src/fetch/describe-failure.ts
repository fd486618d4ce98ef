import { messageOf } from '../errors.ts';

/** What Node's codes mean. */
const CODES: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'its name cannot be looked up at the moment',
  ECONNREFUSED: 'it takes no connections',
  ECONNRESET: 'the connection broke off',
  EHOSTUNREACH: 'it cannot be reached',
  ENETUNREACH: 'it cannot be reached',
  EPIPE: 'the connection broke off',
  ETIMEDOUT: 'it does not answer',
  HPE_HEADER_OVERFLOW: 'its headers are too long',
};

/** Why a connection failed, in words. */
export function describeFailure(error: unknown, host: string): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOTFOUND') return `there is no site named ${host}`;
  if (Object.hasOwn(CODES, code)) return CODES[code]!;
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_'))
    return 'it does not speak https; perhaps its address begins with http://';
  if (code.startsWith('HPE_')) return 'its answer is not valid HTTP';
  if (/CERT|TLS|SSL|SIGNATURE/.test(code)) return `its certificate is not accepted (${code})`;
  return messageOf(error);
}
