/** What a browser says it is; `undefined`: it does not say, or nothing that is known. */
export interface DeviceWords {
  readonly browser: string | undefined;
  readonly system: string | undefined;
}

/** In the order in which they are looked for: most browsers also claim to be one that comes later. */
const BROWSERS: readonly (readonly [name: string, claim: RegExp])[] = [
  ['Cốc Cốc', /coc_coc_browser\//u],
  ['Edge', /Edg(?:A|iOS)?\//u],
  ['Opera', /OPR\//u],
  ['Samsung Internet', /SamsungBrowser\//u],
  ['Zalo', /Zalo\b/u],
  ['Firefox', /(?:Firefox|FxiOS)\//u],
  ['Chromium', /(?:Chromium|HeadlessChrome)\//u],
  ['Chrome', /(?:Chrome|CriOS)\//u],
  ['Safari', /Version\/\S+ .*Safari\//u],
  ['curl', /^curl\//u],
];

const SYSTEMS: readonly (readonly [name: string, claim: RegExp])[] = [
  ['Android', /Android/u],
  ['iOS', /iPhone|iPod/u],
  ['iPadOS', /iPad/u],
  ['Windows', /Windows/u],
  ['ChromeOS', /CrOS/u],
  ['macOS', /Macintosh/u],
  ['Linux', /Linux|X11/u],
];

/** Reads the header User-Agent. It is a claim: good enough to tell one's own devices apart, no proof. */
export function deviceWords(userAgent: string): DeviceWords {
  return { browser: claimed(BROWSERS, userAgent), system: claimed(SYSTEMS, userAgent) };
}

/** The words as they are kept with a session, and nothing else of what the browser said. */
export function keptDevice(userAgent: string): string {
  const { browser = '', system = '' } = deviceWords(userAgent);
  return `${browser}/${system}`;
}

/** Reads back what was kept. */
export function readDevice(kept: string): DeviceWords {
  const [browser = '', system = ''] = kept.split('/');
  return { browser: browser || undefined, system: system || undefined };
}

function claimed(
  known: readonly (readonly [name: string, claim: RegExp])[],
  userAgent: string,
): string | undefined {
  return known.find(([, claim]) => claim.test(userAgent))?.[0];
}
