/**
 * Where a link is opened. The token stands behind `#`, which browsers send to nobody: so it is in no log
 * of a server or a proxy.
 */
export function linkAddress(origin: string, token: string): string {
  return `${origin}/link#${token}`;
}
