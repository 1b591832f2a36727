import { expect, it } from 'vitest';
import { networksOfAddress } from './network-of-address.ts';

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['0:0:0:0:0:FFFF:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:db8:1::', '2001:db8:1:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('the network of %s is %s', (address, network) => {
  expect(networksOfAddress(address)[0]?.name).toBe(network);
});

it.each([
  ['2001:db8:1:23f7::1', ['2001:db8:1:23f7::/64', '2001:db8:1:2300::/56', '2001:db8:1::/48']],
  ['2001:db8:1:5::1', ['2001:db8:1:5::/64', '2001:db8:1:0::/56', '2001:db8:1::/48']],
  ['2001:db8::1', ['2001:db8:0:0::/64', '2001:db8:0:0::/56', '2001:db8:0::/48']],
  ['203.0.113.7', ['203.0.113.7']],
])('the networks of %s are %s', (address, networks) => {
  expect(networksOfAddress(address).map(({ name }) => name)).toEqual(networks);
});
