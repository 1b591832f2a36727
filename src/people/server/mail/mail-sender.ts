import { createTransport } from 'nodemailer';
import type { SendMail } from './mail.ts';
import type { SmtpSettings } from './smtp-settings.ts';

/** Sends mail through one server, until it is closed. */
export interface MailSender extends Disposable {
  readonly sendMail: SendMail;
}

const CONNECTIONS = 3;
/** A server that says nothing for so long takes no mail: whoever waits gets the link to hand over. */
const SILENT_MS = 10_000;

/** @param report told why a message was not taken: a code without names, addresses and secrets. */
export function mailSender(
  { host, port, tls, user, password, from }: SmtpSettings,
  report: (code: string) => void,
): MailSender {
  const transport = createTransport({
    ...{ host, port, pool: true, maxConnections: CONNECTIONS },
    secure: tls === 'from-the-start',
    requireTLS: tls === 'required',
    // Nobody stands between this machine and itself, and its certificate names another host.
    ...(tls === 'not-needed' && { tls: { rejectUnauthorized: false } }),
    ...(user !== undefined && { auth: { user, pass: password } }),
    connectionTimeout: SILENT_MS,
    greetingTimeout: SILENT_MS,
    socketTimeout: SILENT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async sendMail({ to, subject, text }) {
      try {
        await transport.sendMail({ from, to: { name: '', address: to }, subject, text });
        return true;
      } catch (error) {
        report(error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
        return false;
      }
    },
    [Symbol.dispose]: () => transport.close(),
  };
}
