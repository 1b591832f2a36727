import { isEmailAddress } from '#people/model/links/email-address.ts';

/** How mail is handed to a server. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** `from-the-start`: TLS before anything is said; `required`: begun by STARTTLS, or nothing is sent. */
  readonly tls: 'from-the-start' | 'required' | 'not-needed';
  readonly user: string | undefined;
  readonly password: string;
  /** Whom mail comes from. */
  readonly from: string;
}

/** What is wrong with the settings for mail; never what they say, which may hold a password. */
export type SmtpFault = 'not-an-smtp-url' | 'no-sender' | 'not-a-sender';

const SUBMISSION_PORT = 587;
const TLS_PORT = 465;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u;

/**
 * Reads `smtp://user:password@host:port`, or `smtps://` for TLS from the start. What goes further than
 * this machine goes by TLS alone (RFC 8314, 3).
 */
export function readSmtpSettings(url: string, from: string | undefined): SmtpSettings | SmtpFault {
  const read = URL.canParse(url) ? new URL(url) : undefined;
  const { protocol, hostname = '', port = '', username = '', password = '' } = read ?? {};
  if ((protocol !== 'smtp:' && protocol !== 'smtps:') || hostname === '') return 'not-an-smtp-url';
  if (from === undefined || from === '') return 'no-sender';
  if (!isEmailAddress(from)) return 'not-a-sender';
  const isSafe = protocol === 'smtps:';
  return {
    host: hostname.replaceAll(/[[\]]/gu, ''),
    port: port === '' ? (isSafe ? TLS_PORT : SUBMISSION_PORT) : Number(port),
    tls: isSafe ? 'from-the-start' : LOOPBACK.test(hostname) ? 'not-needed' : 'required',
    user: username === '' ? undefined : decodeURIComponent(username),
    password: decodeURIComponent(password),
    from,
  };
}
