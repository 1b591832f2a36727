import type { BrowserContext } from 'playwright-core';
import type { TestAccount } from './test-account.ts';

const YEAR_SECONDS = 31_536_000;

/** Signs every window of a browser's context in, by the cookie that a sign-in would have left. */
export async function signWindowsIn(
  context: BrowserContext,
  url: string,
  { cookie }: TestAccount,
): Promise<void> {
  const [name = '', value = ''] = cookie.split('=');
  // Tools are held to TLS by names beginning with __Host-; the browser's own rules take localhost as well.
  const origin = url.replace(/^http:/u, 'https:');
  const expires = Math.floor(Date.now() / 1000) + YEAR_SECONDS;
  await context.addCookies([
    { name, value, url: origin, secure: true, httpOnly: true, sameSite: 'Strict', expires },
  ]);
}
