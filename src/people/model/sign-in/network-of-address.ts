const GROUPS = 8;
const GROUP_BITS = 16;

/** Behind a /64 there is one network, and it can change its address at will; customers get a /56 or a /48. */
export const NETWORK_BITS = [64, 56, 48] as const;

/** A network that tries are counted for. */
export interface Network {
  /** `2001:db8:1:2::/64`, or an IPv4 address. */
  readonly name: string;
  /** How long its prefix is; an IPv4 address counts like the smallest network of IPv6. */
  readonly bits: (typeof NETWORK_BITS)[number];
}

/** The networks of an address, the smallest first: an IPv4 address alone, or those around an IPv6 address. */
export function networksOfAddress(address: string): readonly Network[] {
  const [bare = ''] = address.split('%', 1);
  const mapped = /^(?:0{0,4}:){2,6}ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(bare)?.[1];
  if (mapped !== undefined || !bare.includes(':')) return [{ name: mapped ?? bare, bits: 64 }];
  const groups = groupsOf(bare);
  return NETWORK_BITS.map((bits) => ({ name: prefixOf(groups, bits), bits }));
}

function prefixOf(groups: readonly string[], bits: number): string {
  const kept = groups.slice(0, Math.ceil(bits / GROUP_BITS));
  const cut = (GROUP_BITS - (bits % GROUP_BITS)) % GROUP_BITS;
  const last = Number.parseInt(kept.at(-1) ?? '0', 16);
  const masked = ((last >> cut) << cut).toString(16);
  return `${[...kept.slice(0, -1), masked].join(':')}::/${bits}`;
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
