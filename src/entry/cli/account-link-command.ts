import type { Language } from '#kernel/problem.ts';
import { linkAddress } from '#people/server/links/link-address.ts';
import { makeOperatorLink } from '#people/server/links/operator-link.ts';
import type { ACCOUNT_LINK_LINE } from './account-lines.ts';
import { ACCOUNT_TEXTS } from './account-texts.ts';
import type { Call } from './command-line.ts';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { withStore } from './with-store.ts';

const USUAL_ORIGIN = 'http://localhost:7300';

/** `midyear account link`: a way in for who lost it, where no administrator can give one. */
export async function runAccountLink(
  { operands: [login = ''], options, language }: Call<typeof ACCOUNT_LINK_LINE.options>,
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = ACCOUNT_TEXTS[language];
  const told = options.origin ?? (terminal.environment['MIDYEAR_ORIGIN'] || USUAL_ORIGIN);
  const origin = originOf(told);
  if (origin === undefined) {
    terminal.say(texts.notAnOrigin(told));
    return 2;
  }
  const { data, json, 'remove-second-factor': removesSecondFactor } = options;
  const choice = { data, language, purpose: 'command', whenMissing: 'refuse' } as const;
  return withStore(choice, terminal, async (database) => {
    const made = await makeOperatorLink(database, { login, removesSecondFactor, now: new Date() });
    if (made.kind !== 'made') {
      terminal.say(texts[made.kind](login));
      return 2;
    }
    const { token, expiresAt, hasSecondFactor } = made;
    const link = linkAddress(origin, token);
    const answer = { login, link, expiresAt: expiresAt.toISOString(), hasSecondFactor };
    await terminal.print(json ? `${JSON.stringify(answer)}\n` : `${link}\n`);
    terminal.say(texts.link(login, shown(expiresAt, language)));
    if (hasSecondFactor) terminal.say(texts.asksForCode);
    return 0;
  });
}

/** `undefined` where the text is more, or less, than what a server is opened under. */
function originOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, href, protocol } = new URL(text);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && href === `${origin}/` ? origin : undefined;
}

/** In the time zone of the machine, where it is read. */
function shown(at: Date, language: Language): string {
  const format = { dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi', format).format(at);
}
