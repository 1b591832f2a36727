const GROUPS = 8;
/** What one customer gets at least: behind a /64 there is one network, and it can change its address at will. */
const NETWORK_GROUPS = 4;

/** The network that tries are counted for: an IPv4 address, or the first 64 bits of an IPv6 address. */
export function networkOfAddress(address: string): string {
  const [bare = ''] = address.split('%', 1);
  const mapped = /^(?:0{0,4}:){2,6}ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(bare)?.[1];
  if (mapped !== undefined) return mapped;
  if (!bare.includes(':')) return bare;
  return `${groupsOf(bare).slice(0, NETWORK_GROUPS).join(':')}::/64`;
}

/** The groups of an IPv6 address, with the zeros that `::` leaves out (RFC 4291, 2.2). */
function groupsOf(address: string): readonly string[] {
  const [head = '', tail] = address.toLowerCase().split('::', 2);
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = Math.max(0, GROUPS - before.length - after.length);
  const all = [...before, ...Array.from({ length: missing }, () => '0'), ...after];
  return all.map((group) => group.replace(/^0+(?=.)/u, ''));
}
