import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { expect, test } from 'vitest';
import { createMidyearServer } from '#entry/server/midyear-server.ts';
import { mailSender } from '#people/server/mail/mail-sender.ts';
import { readSmtpSettings } from '#people/server/mail/smtp-settings.ts';
import { browser } from '#test/support/browser.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn } from '#test/support/test-account.ts';

interface TakenMail {
  readonly to: readonly string[];
  readonly from: string;
  readonly source: string;
}

/** A mail server on this machine, gone with its scope. */
async function mailServer(options: SMTPServerOptions = {}) {
  const taken: TakenMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    ...options,
    onAuth({ username, password }, _session, done) {
      const isRight = username === 'midyear' && password === 'p@ss';
      done(isRight ? null : new Error('wrong'), { user: username });
    },
    onData(stream, { envelope }, done) {
      void text(stream).then((source) => {
        const { mailFrom, rcptTo } = envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        taken.push({ source, from, to: rcptTo.map(({ address }) => address) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    taken,
    port,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(resolve);
      }),
  };
}

function senderTo(url: string) {
  const settings = readSmtpSettings(url, 'midyear@example.org');
  if (typeof settings === 'string') throw new Error(settings);
  const failures: string[] = [];
  const sender = mailSender(settings, (code) => void failures.push(code));
  return { ...sender, failures, [Symbol.dispose]: () => sender[Symbol.dispose]() };
}

/** Of a message: its text, put together again. */
function textOf({ source }: TakenMail): string {
  const [head = '', ...body] = source.split('\r\n\r\n');
  const coded = body.join('\r\n\r\n');
  if (/Content-Transfer-Encoding: base64/iu.test(head)) {
    return Buffer.from(coded, 'base64').toString();
  }
  const joined = coded.replaceAll(/=\r\n/gu, '');
  const bytes = joined.replaceAll(/=([\dA-F]{2})/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString();
}

eachStore('a link', (store) => {
  async function invite(sendMail: Parameters<typeof createMidyearServer>[2]) {
    await using app = await createMidyearServer(store.database, '0.0.0', sendMail);
    const administrator = browser(app);
    const { cookie } = await signedIn(store.database);
    const [name = '', value = ''] = cookie.split('=');
    administrator.cookies.set(name, value);
    const people = ['vi', 'en'].map((language, index) => ({
      ...{ familyName: 'Trần', middleName: 'Thị', givenName: 'Bình', roles: [], language },
      ...{ login: `mailed.${newCount()}`, email: `b${index}@example.org` },
    }));
    const answer = await administrator.send('POST /api/v1/invitations', { body: { people } });
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json<{ invited: { login: string; link: string; isMailed: boolean }[] }>().invited;
  }

  test('goes to its reader in the language of the account, with who invites', async () => {
    await using server = await mailServer();
    using sender = senderTo(`smtp://midyear:p%40ss@127.0.0.1:${server.port}`);
    const [first, second] = await invite({ sendMail: sender.sendMail });
    expect([first?.isMailed, second?.isMailed, sender.failures]).toEqual([true, true, []]);
    const [vi, en] = server.taken.toSorted((one, other) =>
      String(one.to).localeCompare(String(other.to)),
    );
    expect([vi?.to, vi?.from, en?.to]).toEqual([
      ['b0@example.org'],
      'midyear@example.org',
      ['b1@example.org'],
    ]);
    const [inVietnamese, inEnglish] = [vi, en].map((mail) => (mail ? textOf(mail) : ''));
    expect(inVietnamese).toContain('Kính gửi Trần Thị Bình,');
    expect(inVietnamese).toContain('Mẫu Thử Nghiệm mời anh/chị');
    expect(inVietnamese).toContain(first?.link);
    expect(inVietnamese).toContain(`Tên đăng nhập: ${first?.login}`);
    expect(inEnglish).toContain('Mẫu Thử Nghiệm invites you');
    expect(inEnglish).toContain(second?.link);
  });

  test.each([
    ['refuses the password', (port: number) => `smtp://midyear:wrong@127.0.0.1:${port}`],
    ['is not there', () => 'smtp://127.0.0.1:1'],
    ['speaks no TLS where it must', (port: number) => `smtps://127.0.0.1:${port}`],
  ])('is shown all the same where the mail server %s', async (_what, urlOf) => {
    await using server = await mailServer();
    using sender = senderTo(urlOf(server.port));
    const invited = await invite({ sendMail: sender.sendMail });
    expect(invited.map(({ isMailed }) => isMailed)).toEqual([false, false]);
    expect(invited[0]?.link).toMatch(/\/link#[\w-]{43}$/);
    expect(sender.failures).toHaveLength(2);
    expect(sender.failures.join()).toMatch(/^[A-Z]+,[A-Z]+$/);
    expect(server.taken).toEqual([]);
  });

  test('is not sent in clear beyond this machine, whatever the server offers', async () => {
    await using server = await mailServer();
    const settings = readSmtpSettings('smtp://mail.example.org', 'midyear@example.org');
    if (typeof settings === 'string') throw new Error(settings);
    // The same settings, with a server that can be reached from a test.
    const reached = { ...settings, host: '127.0.0.1', port: server.port };
    const failures: string[] = [];
    using sender = mailSender(reached, (code) => void failures.push(code));
    const mail = { to: 'b@example.org', subject: 's', text: 't' };
    expect(await sender.sendMail(mail)).toBe(false);
    expect([failures.length, server.taken]).toEqual([1, []]);
  });
});

let last = 0;

function newCount(): number {
  last += 1;
  return last;
}
