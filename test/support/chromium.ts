import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** As Debian and its like call it. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

const MISSING =
  'Chromium was not found. Install it (on Debian: apt-get install chromium), or name its program in MIDYEAR_CHROMIUM.';

/**
 * The program of the browser: the one that MIDYEAR_CHROMIUM names, else the first on the PATH.
 * @throws where there is none, with what to install.
 */
export function chromiumPath(): string {
  const named = process.env['MIDYEAR_CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = paths.find((path) => existsSync(path));
  if (found === undefined) throw new Error(MISSING);
  return found;
}

/** A browser without a window. Its sandbox and shared memory need what containers do not give. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
}
